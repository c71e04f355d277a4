// Where a guess would be worse than silence.
import { expect, test } from 'vitest';
import { read } from '../english.ts';
import { articleOf } from '../testing/article.ts';

const names = (marked: string) => {
  const { statements, speakers } = read(articleOf(marked));
  return statements.map((s) => speakers.find(({ id }) => id === s.speaker)?.name ?? null);
};

test('a pronoun with nobody before it is nobody', () =>
  expect(names('He said the dam was cracked.')).toEqual([null]));
test('a man is no “she”', () =>
  expect(names('John Ferris left the room. She said the dam was cracked.')).toEqual([null]));
test('a quotation in the first paragraph belongs to nobody yet', () =>
  expect(names('“It was cracked for years and nobody came.”\n\nThe dam was built in 1961.')).toEqual([null]));
test('two ministers stay two', () => {
  expect(
    new Set(
      names(
        'Foreign minister Ana Roe said it held. Defence minister Olof Quist said it did not. The foreign minister said it did.',
      ),
    ),
  ).toEqual(new Set(['Ana Roe', 'Olof Quist']));
});
test('an article alone is nobody', () =>
  expect(
    names('In the world of boats, the claim that this is the “longest lock” often stands for an argument.'),
  ).not.toContain('the'));
