// Words that are cut off, or put together of two sentences, tell something else than what was said.
import { expect, test } from 'vitest';
import { isUncut } from './uncut.ts';

const uncut = (text: string, ...contents: readonly string[]) =>
  isUncut(
    text,
    contents.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })),
  );

test('whole, in one piece or in quoted ones', () => {
  expect(uncut('Hale said the gates held (for now).', 'the gates held (for now)')).toBe(true);
  expect(uncut('“They held,” Hale said. “All of them.”', '“They held,”', '“All of them.”')).toBe(true);
  expect(uncut('The gates, Hale said, had held.', 'The gates', 'had held')).toBe(true);
  expect(uncut('Hale said (in a word) “they slept and said so”.', '“they slept and said so”')).toBe(true);
  expect(uncut('Hale said they held — though they leaked.', 'they held — though')).toBe(true);
  expect(uncut('Hale said he never knew that.', 'he never knew that')).toBe(true);
});

test.each([
  ['Clerks opened a shop that, according to the Post, sells keys.', ['Clerks opened a shop that']],
  ['“What is up?” Hale repeated the charge.', ['“What is up?”', 'the charge']],
  [
    'They accused a keeper of theft (told of by the Post), and left.',
    ['a keeper of theft (told of by the Post'],
  ],
  ['The clerks said Hale was told off after he left.', ['Hale was told off after']],
  [
    'He said they were “out of oil”, when in fact they were not.',
    ['they were “out of oil”, when in fact they were not'],
  ],
  [
    'Hale blamed the port for it and promptly praised himself.',
    ['the port for it and promptly praised himself'],
  ],
  ['The theft, which Roe says was in May, has drawn crowds.', ['which', 'was in May, has drawn crowds']],
  ['Hale claimed they slept and implied that they drank.', ['they slept and implied that they drank']],
  ['He claimed it would leak (as the mill really did).', ['it would leak (as the mill really did)']],
  ['He claimed they held, when the keepers knew it.', ['they held, when the keepers knew it']],
])('not: %s', (text, contents) => {
  expect(uncut(text, ...contents)).toBe(false);
});
