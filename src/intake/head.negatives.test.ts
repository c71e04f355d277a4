// First lines that are no title, no outlet and no byline.
import { expect, test } from 'vitest';
import { taken } from './testing/taken.ts';

const LONG =
  'The dam above Kestrel burst on Monday night, the mayor said, and three villages in the valley were cleared before the water came down on them.';

test('a long first paragraph is no title', () => {
  const article = taken(`${LONG}\n\n${LONG}`);
  expect(article.title).toBeNull();
  expect(article.blocks[0]!.kind).toBe('paragraph');
});

test('a text of one paragraph has no title', () => {
  expect(taken('Dam bursts above Kestrel').title).toBeNull();
});

test('a headline in capitals is no outlet', () => {
  const article = taken(`Council Star Quits After Dam Vote\n\n${LONG}`);
  expect(article.outlet).toBeNull();
  expect(article.title?.value).toBe('Council Star Quits After Dam Vote');
});

test('a paragraph that begins with By is no byline', () => {
  const article = taken(`Dam bursts above Kestrel\n\nBy Monday night, the villages were empty.\n\n${LONG}`);
  expect(article.byline).toBeNull();
  expect(article.blocks[1]!.kind).toBe('paragraph');
});

test('a quotation is no title', () => {
  const article = taken(`“It was an accident,” the mayor said.\n\n${LONG}`);
  expect(article.title).toBeNull();
});
