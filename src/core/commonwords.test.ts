import { expect, test } from 'vitest';
import { inCommon } from './commonwords.ts';

const shared = (a: string, b: string): [string, string] => {
  const [left, right] = [a.split(' '), b.split(' ')];
  const [inB, inA] = inCommon(left, right);
  const kept = (words: readonly string[], flags: readonly boolean[]): string =>
    words.filter((_, i) => flags[i]).join(' ');
  return [kept(left, inB), kept(right, inA)];
};

test.each([
  ['the old dam will hold', 'the dam may hold', 'the dam hold'],
  ['the dam', 'the dam', 'the dam'],
  ['hold the dam', 'the dam hold', 'the dam'],
  ['dam dam dam', 'dam', 'dam'],
  ['water', 'stone', ''],
])('%s / %s', (a, b, common) => {
  expect(shared(a, b)).toEqual([common, common]);
});

test('nothing of nothing', () => {
  expect(inCommon([], [])).toEqual([[], []]);
  expect(inCommon([], ['dam'])).toEqual([[], [false]]);
});

test('of two very long rows what they begin and end with', () => {
  const row = (word: string): string[] => ['the', ...Array<string>(2_500).fill(word), 'end'];
  const [inB] = inCommon(row('a'), row('b'));
  expect([inB.length, inB.filter(Boolean).length, inB[0], inB.at(-1)]).toEqual([2_502, 2, true, true]);
});
