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

test('of two names on one day or the next, of which one may be read amiss', () =>
  expect(
    bothWays(
      sayings('a', direct('Ana Roe', PHRASE, '2024-03-01')),
      sayings('b', direct('Kim Lund', PHRASE, '2024-03-02')),
    ),
  ).toEqual([['a1b1'], ['a1b1']]));

test('of two names after months, where the words say enough', () =>
  expect(
    bothWays(
      sayings(
        'a',
        direct('Ana Roe', '“Kestrel harbour deserves a lifeboat of its own and two pilots”', '2024-03-01'),
      ),
      sayings(
        'b',
        direct('Kim Lund', '“Kestrel harbour deserves a lifeboat of its own and two pilots”', '2024-11-01'),
      ),
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
      sayings(
        'a',
        told(
          'to keep Kestrel harbour, the northern lock, the pier and both of its ferries open',
          '2024-03-01',
        ),
      ),
      sayings(
        'b',
        told(
          'to keep Kestrel harbour, the northern lock, the pier and both of its ferries open',
          '2024-11-01',
        ),
      ),
    ),
  ).toEqual([['a1b1'], ['a1b1']]));

test('a phrase of somebody whom another article does not name, years later', () =>
  expect(
    bothWays(
      sayings('a', direct('Ana Roe', '“a second lifeboat for every northern harbour”', '2019-03-01')),
      sayings(
        'b',
        direct('the harbour master', '“a second lifeboat for every northern harbour”', '2024-11-01'),
      ),
    ),
  ).toEqual([['a1b1'], ['a1b1']]));

test('a phrase that is cited years later by an article that names who said it', () => {
  const later = sayings(
    'b',
    direct('Kim Lund', '“a second lifeboat for every northern harbour”', '2024-11-01'),
  );
  const told = sayings(
    'b',
    direct('Kim Lund', '“a second lifeboat for every northern harbour”', '2024-11-01'),
    direct('Kim Lund', '“Ana Roe promised it years ago, and here we wait”', '2024-11-01'),
  );
  const first = sayings(
    'a',
    direct('Ana Roe', '“a second lifeboat for every northern harbour”', '2019-03-01'),
  );
  expect(bothWays(first, later)).toEqual([
    ['a1', 'b1'],
    ['a1', 'b1'],
  ]);
  expect(bothWays(first, told)).toEqual([
    ['a1b1', 'b2'],
    ['a1b1', 'b2'],
  ]);
});
