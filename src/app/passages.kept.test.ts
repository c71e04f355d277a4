// Statements that stay the same where something sets their words apart; whichever of the articles comes first.
import { expect, test } from 'vitest';
import { bothWays, direct, grouped, sayings } from './testing/groupings.ts';

const LINE = 'I would likely vote for a new bridge at that point of the plan, just as in 1999';
const together = [['a1b1'], ['a1b1']];

test('what opens with “as I said”, and a part of it in another article', () => {
  const again = direct('Ana Roe', `“As I said last week, I have to read first. ${LINE}”`, '2024-03-09');
  for (const day of ['2024-03-09', '2024-03-11', '2024-04-20', undefined])
    expect(bothWays(sayings('a', direct('Ana Roe', `“${LINE}”`, day)), sayings('b', again))).toEqual(
      together,
    );
});

test('a line cited word for word months later', () =>
  expect(
    bothWays(
      sayings('a', direct('Ana Roe', `“${LINE}”`, '2024-03-01')),
      sayings('b', direct('Ana Roe', `“We will see. ${LINE}. Ask me then, and not sooner”`, '2022-03-01')),
    ),
  ).toEqual(together));

test('six words that are told, and quoted elsewhere', () =>
  expect(
    bothWays(
      sayings('a', { by: 'Ana Roe', content: 'Kessel Ridge wardens need new boats', when: '2024-03-01' }),
      sayings('b', direct('Ana Roe', '“Kessel Ridge wardens need new boats, and soon”', '2024-03-01')),
    ),
  ).toEqual(together));

test('eight words that are told twice', () =>
  expect(
    bothWays(
      sayings('a', {
        by: 'Ana Roe',
        content: 'Kessel Ridge wardens badly need two new boats',
        when: '2024-03-01',
      }),
      sayings('b', {
        by: 'Ana Roe',
        content: 'that Kessel Ridge wardens badly need two new boats',
        when: '2024-03-01',
      }),
    ),
  ).toEqual(together));

test('a phrase on its own and the sentence that it is cut from', () =>
  expect(
    grouped([
      sayings(
        'a',
        direct('The board', '“the jewel of the delta”'),
        direct('Kim Lund', '“We live in the jewel of the delta and will not leave it”'),
      ),
    ]),
  ).toEqual(['a1a2']));

test('a phrase that the same speaker sets in marks', () =>
  expect(
    grouped([
      sayings(
        'a',
        direct('Kim Lund', '“maybe boats are the problem”'),
        direct('Kim Lund', '“One should look at it and say, ‘Maybe boats are the problem’”'),
      ),
    ]),
  ).toEqual(['a1a2']));

test('a phrase and its sentence in one article, where another article has the phrase alone', () =>
  expect(
    bothWays(
      sayings(
        'a',
        direct('The board', '“the jewel of the delta”'),
        direct('Kim Lund', '“We live in the jewel of the delta and will not leave it”'),
      ),
      sayings('b', direct('The board', '“the jewel of the delta”')),
    ),
  ).toEqual([['a1a2b1'], ['a1a2b1']]));
