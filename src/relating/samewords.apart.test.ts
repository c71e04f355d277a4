// One speaker's words that are reported days, weeks or months later, as they were or nearly so: one utterance.
import { describe, expect, test } from 'vitest';
import { type Bond, SAME_WORDS, sameWords } from './samewords.ts';
import { wordsOf } from './passages.ts';

const same = (a: string, b: string, bond: Bond): boolean =>
  [sameWords(wordsOf(a), wordsOf(b), bond), sameWords(wordsOf(b), wordsOf(a), bond)].every(
    (found) => (found?.score ?? 0) >= SAME_WORDS,
  );

const LINE = 'We will keep all of the twelve lamps on the long pier burning, whatever the council decides';

describe('is one utterance on any other day', () => {
  test.each([
    ['word for word', LINE],
    ['trimmed', 'keep all of the twelve lamps on the long pier burning'],
    ['within a longer passage', `I was asked twice today. ${LINE}. That is my answer`],
    ['with a small word less', LINE.replace('all of the', 'all the')],
    ['with a figure in digits', LINE.replace('twelve', '12')],
    ['with a word that was heard as another like it', LINE.replace('decides', 'decided')],
  ])('%s', (_, other) => {
    for (const bond of ['days apart', 'weeks apart', 'months apart'] as const)
      expect(same(LINE, other, bond)).toBe(true);
  });
  test('with a short form of a given name', () =>
    expect(
      same(
        'I owe the lamps of this pier to Robert Quill and to nobody else here',
        'I owe the lamps of this pier to Bob Quill and to nobody else here',
        'weeks apart',
      ),
    ).toBe(true));
});

test('of many words one that tells, as two reporters took it down', () => {
  const heard =
    'Everybody who has ever moored at the long pier in a storm knows why the wardens have kept its lamps burning through the winter';
  for (const bond of ['days apart', 'weeks apart', 'months apart'] as const)
    expect(same(heard, heard.replace('storm', 'gale'), bond)).toBe(true);
});

test('of few words, all that tell, days apart', () =>
  expect(same('the lamps burn all night', 'and so the lamps do burn all night', 'days apart')).toBe(true));

test('of few words one other, reported on one day or the next', () =>
  expect(same('the lamps will burn all night', 'the lamps must burn all night', 'same occasion')).toBe(true));

test('denied within both, and once more in what only the longer one has', () => {
  const [a, b] = [
    'we will not open the northern lock before the winter storms',
    'we will not open the northern lock before the winter storms and nobody shall tell us to',
  ];
  expect(same(a, b, 'days apart')).toBe(true);
  expect(
    same(
      'open the northern lock before the winter storms come back',
      'we shall open the northern lock before the winter storms come back, and we will not ask',
      'days apart',
    ),
  ).toBe(true);
});
