// What is told as a dispute or as agreement. The network is played by a table, so that the rules are what is tested.
import { expect, test } from 'vitest';
import type { PairScores } from '../trained/pairs.ts';
import { candidatesOf } from './candidates.ts';
import type { Claim } from './claim.ts';
import { decide } from './decide.ts';
import { claim } from './testing/claim.ts';

const NOTHING: PairScores = { same: 0, contradicts: 0, neither: 1, follows: 0, precedes: 0, alike: 0.5 };
const found = (claims: readonly Claim[], scores: Partial<PairScores> = {}) =>
  candidatesOf(claims, claims).flatMap((one) => {
    const it = decide(one, () => ({ ...NOTHING, ...scores }));
    return it ? [`${it.b.who} ${it.kind} ${it.a.who}: ${it.reason}`] : [];
  });

test('a denial of what another says, named as the one who did it', () => {
  expect(
    found([
      claim('Hale', 'said', 'Orrin opened the flood gates at night'),
      claim('Orrin', 'denied', 'that it had opened the flood gates', { at: 300 }),
    ]),
  ).toEqual(['orrin denies hale: what is denied is in what the other says: opened, flood, gates']);
});

test('one that denies by a thing: any use of it', () => {
  expect(
    found(
      [
        claim('Hale', 'accused', 'Orrin of the use of banned dredgers'),
        claim('Orrin', 'denied', 'any use of banned dredgers', { at: 300 }),
      ],
      { alike: 0.8 },
    ),
  ).toEqual(['orrin denies hale: what is denied is in what the other says: use, banned, dredgers']);
});

test('figures of the dead that differ', () => {
  expect(
    found([
      claim('the hospital', 'said', '28 people were killed in the collapse, most of them workers'),
      claim('the union', 'said', '36 people were killed in the collapse', { at: 200 }),
    ]),
  ).toEqual(['union figures hospital: “28” and “36” of the same']);
});

test('the same, once with a no', () => {
  expect(
    found(
      [
        claim('the mayor', 'said', 'Orrin was not responsible for the collapse'),
        claim('the union', 'said', 'Orrin was responsible for the collapse', { at: 400 }),
      ],
      { alike: 0.7, contradicts: 0.5 },
    ),
  ).toEqual(['union contradicts mayor: the one says that it is not so: “was not”']);
});
