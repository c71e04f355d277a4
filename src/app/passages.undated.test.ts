// A statement whose day is not known ties what is worded otherwise; in whatever order the articles come.
import { expect, test } from 'vitest';
import { direct, grouped, sayings } from './testing/groupings.ts';

const LINE = '“The harbour board has money enough to repair these broken lamps by the autumn”';
const OTHERWISE = LINE.replace('repair', 'mend');

test('the same words months apart and on a day that nobody tells', () => {
  const [a, b, c] = [
    sayings('a', direct('Ana Roe', LINE, '2024-03-01')),
    sayings('b', direct('Ana Roe', OTHERWISE, '2024-11-01')),
    sayings('c', direct('Ana Roe', OTHERWISE)),
  ] as const;
  for (const order of [
    [a, b],
    [b, a],
  ])
    expect(grouped(order)).toEqual(['a1', 'b1']);
  for (const order of [
    [a, b, c],
    [a, c, b],
    [b, a, c],
    [b, c, a],
    [c, a, b],
    [c, b, a],
  ])
    expect(grouped(order)).toEqual(['a1b1c1']);
});
