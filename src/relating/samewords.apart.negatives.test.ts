// What one speaker says anew on another day, or another one says in nearly the same words: two utterances.
import { expect, test } from 'vitest';
import { type Bond, SAME_WORDS, sameWords } from './samewords.ts';
import { wordsOf } from './passages.ts';

const same = (a: string, b: string, bond: Bond): boolean =>
  [sameWords(wordsOf(a), wordsOf(b), bond), sameWords(wordsOf(b), wordsOf(a), bond)].some(
    (found) => (found?.score ?? 0) >= SAME_WORDS,
  );
const APART = ['days apart', 'weeks apart', 'months apart'] as const;

test('with another word for one that tells', () => {
  const [a, b] = [
    'The council has the money to repair these broken lamps',
    'The council has the money to replace these broken lamps, but we wardens have to help with it',
  ];
  expect(same(a, b, 'same occasion')).toBe(true);
  for (const bond of APART) expect(same(a, b, bond)).toBe(false);
});

test('with a telling word less, of few', () => {
  const [a, b] = ['drive the gulls off the lower pier', 'that should drive the gulls off the pier for years'];
  expect(same(a, b, 'same occasion')).toBe(true);
  expect(same(a, b, 'days apart')).toBe(false);
});

test('in another turn of the sentence, weeks apart', () => {
  const [a, b] = [
    'Now if the harbour board thinks that I will finish the job of saving lamps by darkness alone',
    'we wardens cannot finish the job of saving lamps by darkness alone',
  ];
  expect(same(a, b, 'same occasion')).toBe(true);
  expect(same(a, b, 'weeks apart')).toBe(false);
});

test('with two words for one that tells, of few, days apart', () => {
  const [a, b] = [
    'brave enough to stand up to the harbour lobby tricks',
    'we all need a board that is brave enough to stand up to the harbour lobby fables and inventions',
  ];
  expect(same(a, b, 'same occasion')).toBe(true);
  expect(same(a, b, 'days apart')).toBe(false);
});

test('affirmed on the one day and denied on the other', () => {
  const [a, b] = [
    'the wardens will open the northern lock before the winter storms come',
    'the wardens will not open the northern lock before the winter storms come',
  ];
  expect(same(a, b, 'same occasion')).toBe(true);
  for (const bond of APART) expect(same(a, b, bond)).toBe(false);
});

test('a few words that come back otherwise in a longer sentence, days apart', () => {
  const [a, b] = [
    'Maybe it held, maybe it broke',
    'The wardens do not say that it broke, but from what they point out you can conclude that maybe it held or maybe it broke',
  ];
  expect(same(a, b, 'same occasion')).toBe(true);
  for (const bond of APART) expect(same(a, b, bond)).toBe(false);
});

test('a finding of one and the statement of another that tells it in other words', () => {
  const [a, b] = [
    'We concluded that we would not settle, one way or the other, whether the warden broke a rule of the harbour',
    'Her report and her words made clear that the board concluded it would not settle — one way or the other — whether the old warden ever broke a single rule of the harbour',
  ];
  expect(same(a, b, 'same occasion')).toBe(true);
  expect(same(a, b, 'open')).toBe(false);
});
