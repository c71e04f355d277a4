// Few words that are the same statement, though they say little by themselves; whichever of the articles comes first.
import { expect, test } from 'vitest';
import { bothWays, direct, sayings } from './testing/groupings.ts';

const PHRASE = '“You have to do both of them”';
const told = (content: string, when?: string) => ({
  by: 'Ana Roe',
  content,
  ...(when === undefined ? {} : { when }),
});

test('of one speaker, after months', () =>
  expect(
    bothWays(
      sayings('a', direct('Ana Roe', PHRASE, '2024-03-01')),
      sayings('b', direct('Mayor Ana Roe', PHRASE, '2024-11-01')),
    ),
  ).toEqual([['a1b1'], ['a1b1']]));

test('of two names within days, of which one may be read amiss', () =>
  expect(
    bothWays(
      sayings('a', direct('Ana Roe', PHRASE, '2024-03-01')),
      sayings('b', direct('Kim Lund', PHRASE, '2024-03-03')),
    ),
  ).toEqual([['a1b1'], ['a1b1']]));

test('of two names after months, where the words say enough', () =>
  expect(
    bothWays(
      sayings('a', direct('Ana Roe', '“Kestrel harbour deserves a lifeboat”', '2024-03-01')),
      sayings('b', direct('Kim Lund', '“Kestrel harbour deserves a lifeboat”', '2024-11-01')),
    ),
  ).toEqual([['a1b1'], ['a1b1']]));

test('told of one speaker within a month', () =>
  expect(
    bothWays(
      sayings('a', told('to keep the harbour open in the winter', '2024-03-01')),
      sayings('b', told('to keep the harbour open in the winter', '2024-03-24')),
    ),
  ).toEqual([['a1b1'], ['a1b1']]));

test('told after months, where the words say enough', () =>
  expect(
    bothWays(
      sayings('a', told('to keep Kestrel harbour, the northern lock and both ferries open', '2024-03-01')),
      sayings('b', told('to keep Kestrel harbour, the northern lock and both ferries open', '2024-11-01')),
    ),
  ).toEqual([['a1b1'], ['a1b1']]));
