// The same words trimmed, altered and put together otherwise; and words that are only alike.
import { describe, expect, test } from 'vitest';
import { keysOf } from './fingerprint.ts';
import { passagesOf, wordsOf } from './passages.ts';
import { type Bond, SAME_WORDS, sameWords, saysAgain } from './samewords.ts';

const same = (a: string, b: string, bond: Bond): boolean =>
  (sameWords(wordsOf(a), wordsOf(b), bond)?.score ?? 0) >= SAME_WORDS;
const meet = (a: string, b: string): boolean => {
  const keys = new Set(keysOf(wordsOf(a)));
  return keysOf(wordsOf(b)).some((key) => keys.has(key));
};

const WHOLE = 'The old dam at Kessel Ridge will hold for another forty years, come what may';

describe('on one occasion', () => {
  test.each([
    ['trimmed', 'will hold for another forty years'],
    ['begun later and ended sooner', 'dam at Kessel Ridge will hold for another forty'],
    ['a word changed', 'The old dam at Kessel Ridge would hold for another forty years, come what may'],
    ['two words dropped', 'The dam at Kessel Ridge will hold for forty years, come what may'],
    ['an ellipsis', 'The old dam … will hold for another forty years'],
    [
      'words put in',
      'The old dam at Kessel Ridge [the northern one] will hold for another forty years, come what may',
    ],
    ['accents, case and marks', '“the OLD dam at Késsel-Ridge will hold, for another forty years”'],
    ['denied', 'The old dam at Kessel Ridge will not hold for another forty years'],
  ])('%s', (_, altered) => {
    expect(meet(WHOLE, altered)).toBe(true);
    expect(same(WHOLE, altered, 'same occasion')).toBe(true);
    expect(same(altered, WHOLE, 'same occasion')).toBe(true);
  });
});

describe('months apart', () => {
  test.each([
    [
      'word for word within a longer passage',
      `Let me say it once more: ${WHOLE}. I was there when it was built`,
    ],
    [
      'but for a first word',
      `When the old dam at Kessel Ridge will hold for another forty years, come what may`,
    ],
    [
      'with a word changed, about as long',
      'An old dam at Kessel Ridge would hold for forty years, come what may',
    ],
  ])('%s', (_, other) => expect(same(WHOLE, other, 'months apart')).toBe(true));
});

describe('says again', () => {
  test.each([
    'as i said last week the dam is old',
    'as ive said the dam is old',
    'well as we have always said the dam is old',
    'but as i mentioned the dam is old',
  ])('%s', (words) => expect(saysAgain(words)).toBe(true));
});

describe('two turns of a phrase', () => {
  test.each([
    [
      'a few words, then each its own',
      'this was a night watch failure',
      'this was a night watch of which all wardens are proud',
      'same occasion',
    ],
    [
      'a frame with another middle',
      'she would once again open every single gate of the lower lock even when the river stands high above the marks',
      'she would once again strike a quiet bargain of her own even when the river stands high above the marks',
      'same speaker',
    ],
    [
      'in one article',
      'the mayor then foresaw a longer night at the weir and more water',
      'the mayor then foresaw a shorter wait at the bridge and more traffic',
      'same article',
    ],
  ] as const)('%s', (_, a, b, bond) => {
    expect(same(a, b, bond)).toBe(false);
    expect(same(b, a, bond)).toBe(false);
  });

  test('of one occasion, two parts of a speech that overlap are one', () =>
    expect(same(`We opened the lock. ${WHOLE}`, `${WHOLE}. Nobody need fear`, 'same occasion')).toBe(true));

  test('in one article the one as a part of the other', () =>
    expect(same(WHOLE, 'will hold for another forty years', 'same article')).toBe(true));
});

describe('are not the same', () => {
  test.each([
    ['another thing said of the dam', 'The old dam at Quill Bay was never inspected', 'same occasion'],
    ['a stock phrase', 'It was a step in the right direction for all of us here', 'open'],
    ['a few words of many', 'another forty years', 'open'],
  ] as const)('%s', (_, other, bond) => expect(same(WHOLE, other, bond)).toBe(false));

  test('a stock phrase of two who are not tied', () =>
    expect(
      same('this is a step in the right direction', 'We think that is a step in the right direction', 'open'),
    ).toBe(false));

  test('a speech and a line out of it: a part is not the whole', () => {
    const speech = Array.from({ length: 90 }, (_, i) => `word${i}`).join(' ');
    expect(sameWords(wordsOf(`${speech} ${WHOLE}`), wordsOf(WHOLE), 'same occasion')).toBeUndefined();
  });
});

describe('passages', () => {
  const spans = (text: string) => passagesOf(text, [{ start: 0, end: text.length }]);
  test('are quotations from mark to mark', () =>
    expect(
      spans('he called it “safe, dry and perfectly sound” and said “we will all stay here”').map(
        ({ words }) => words.join(' '),
      ),
    ).toEqual(['safe dry and perfectly sound', 'we will all stay here']));
  test('are what is told where too little is quoted', () =>
    expect(spans('that the dam was “safe” in any weather')).toMatchObject([{ quoted: false }]));
  test('hold what is quoted within', () =>
    expect(spans('“He told us ‘stay where you are’ and left,”').map(({ words }) => words.join(' '))).toEqual([
      'he told us stay where you are and left',
    ]));
  test('in single marks, with apostrophes', () =>
    expect(spans('‘It’s the workers’ own dam now’').map(({ words }) => words.join(' '))).toEqual([
      'it the workers own dam now',
    ]));
  test('point at the text', () => {
    const text = 'She said: “The dam is old and tired.”';
    const [one] = passagesOf(text, [{ start: 10, end: text.length }]);
    expect(text.slice(one!.span.start, one!.span.end)).toBe('“The dam is old and tired.”');
  });
});
