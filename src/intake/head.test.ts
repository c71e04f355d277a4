// What stands over the body, in the orders that files have it in.
import { expect, test } from 'vitest';
import { blocksOf, taken } from './testing/taken.ts';

const BODY =
  'The dam above Kestrel burst on Monday night, the mayor said, and three villages in the valley were cleared before the water came.\n\nNobody was hurt.';

test('outlet, title, byline and date', () => {
  const article = taken(
    `Harbour Echo\n\nDam bursts above Kestrel\n\nBy Jane Doe and Ravi Iyer\n\nJune 4, 2020\n\n${BODY}`,
  );
  expect(article.blocks.map(({ kind }) => kind)).toEqual([
    'outlet',
    'title',
    'byline',
    'label',
    'paragraph',
    'paragraph',
  ]);
  expect(article.outlet).toEqual({ value: 'Harbour Echo', span: { start: 0, end: 12 }, basis: 'text' });
  expect(article.title?.value).toBe('Dam bursts above Kestrel');
  expect(article.byline?.value).toBe('Jane Doe and Ravi Iyer');
  expect(article.published).toMatchObject({ value: '2020-06-04', basis: 'text' });
});

test('an outlet below the title', () => {
  const article = taken(`Dam bursts above Kestrel\n\nHarbour Echo\n\n${BODY}`);
  expect(article.outlet?.value).toBe('Harbour Echo');
  expect(article.title?.value).toBe('Dam bursts above Kestrel');
});

test('a title may end with a period, and a deck in capitals is no body', () => {
  const article = taken(`Dam bursts above Kestrel.\n\nANALYSIS:\n\n${BODY}`);
  expect(blocksOf(article).slice(0, 2)).toEqual(['title: Dam bursts above Kestrel.', 'label: ANALYSIS:']);
});

test('an agency line is a label and a credit', () => {
  const article = taken(`Dam bursts above Kestrel\n\nReuters\n\n${BODY}`);
  expect(blocksOf(article)[1]).toBe('label: Reuters');
  expect(article.credits.map(({ value }) => value)).toEqual(['Reuters']);
  expect(article.byline).toBeNull();
});

test('what is given outranks what the text says', () => {
  const article = taken(`Harbour Echo\n\nDam bursts above Kestrel\n\nJune 4, 2020\n\n${BODY}`, 'dam.txt', {
    published: '2020-06-05',
    outlet: 'Valley Post',
  });
  expect(article.outlet).toEqual({ value: 'Valley Post', span: null, basis: 'given' });
  expect(article.published).toEqual({ value: '2020-06-05', span: null, basis: 'given' });
});
