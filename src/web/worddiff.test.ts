import { expect, test } from 'vitest';
import { wordDiff, type Stretch } from './worddiff.ts';

const drawn = (stretches: readonly Stretch[]): string =>
  stretches.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

test.each([
  ['He will not go', 'He would not go', 'He [will] not go', 'He [would] not go'],
  ['The pier is safe', 'The pier is safe', 'The pier is safe', 'The pier is safe'],
  ['The pier is safe', 'The pier is perfectly safe', 'The pier is safe', 'The pier is [perfectly] safe'],
  ['“We won’t sell,”', "'We won't sell'", '“We won’t sell,”', "'We won't sell'"],
  ['', 'something new', '', '[something new]'],
  ['one two', 'three four', '[one two]', '[three four]'],
  ['a – b', 'a b', 'a [–] b', 'a b'],
])('%s / %s', (a, b, left, right) => {
  const diff = wordDiff(a, b);
  expect(drawn(diff.a)).toBe(left);
  expect(drawn(diff.b)).toBe(right);
});

test('no letter is lost or added', () => {
  const [a, b] = ['  Two  blanks,\nand a line', 'Two blanks and another line '];
  const diff = wordDiff(a, b);
  expect(diff.a.map(({ text }) => text).join('')).toBe(a);
  expect(diff.b.map(({ text }) => text).join('')).toBe(b);
});

test('of texts too long for the table what lies between their beginnings and ends is marked as a whole', () => {
  const [one, other] = ['old '.repeat(2_100), 'new '.repeat(2_100)];
  expect(wordDiff(`The ${one}dam`, `The ${other}dam`).a).toEqual([
    { text: 'The ', differs: false },
    { text: one.trimEnd(), differs: true },
    { text: ' dam', differs: false },
  ]);
});
