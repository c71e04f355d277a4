import { describe, expect, it } from 'vitest';
import { CERTAIN, ONE } from './grouping.ts';
import { type OnRecord, Surroundings } from './surroundings.ts';

type Pairs = readonly (readonly [string, string, number])[];

/** What is on record when the pairs came in the order given. */
function recordOf(pairs: Pairs, said: readonly (readonly [string, string, boolean])[] = []) {
  const of = <T>(all: readonly (readonly [string, string, T])[], thing: string): Map<string, T> =>
    new Map(all.flatMap(([a, b, value]) => (a === thing ? [[b, value]] : b === thing ? [[a, value]] : [])));
  return (thing: string): OnRecord => ({ likely: of(pairs, thing), said: of(said, thing) });
}
const between = (pairs: Pairs): number => new Surroundings(recordOf(pairs)).neighbours('a').get('b')! / ONE;

const others = Array.from({ length: 6 }, (_, i) => i);
const alone: Pairs = [['a', 'b', 0.6]];
const topical: Pairs = [
  ...alone,
  ...others.flatMap((i) => [['a', `x${i}`, 0.6] as const, ['b', `y${i}`, 0.6] as const]),
];
const kin: Pairs = [
  ...alone,
  ...others.flatMap((i) => [['a', `x${i}`, 0.6] as const, ['b', `x${i}`, 0.6] as const]),
];

describe('two articles', () => {
  it('are less likely of one happening where each is as like others, unless these are the same', () => {
    expect(between(topical)).toBeLessThan(between(alone));
    expect(between(kin)).toBeGreaterThan(between(topical));
  });

  it('that are hardly alike are not made so by standing alone', () => {
    expect(between([['a', 'b', 0.12]])).toBeCloseTo(0.24);
  });

  it('are seen the same from either side and in any order of arrival', () => {
    const there = new Surroundings(recordOf(kin));
    const back = new Surroundings(recordOf(kin.toReversed()));
    expect(there.neighbours('b').get('a')).toBe(there.neighbours('a').get('b'));
    expect(back.neighbours('a').get('b')).toBe(there.neighbours('a').get('b'));
  });

  it('are what a person has said they are', () => {
    const said = new Surroundings(recordOf(kin, [['a', 'x1', false]]));
    expect(said.neighbours('a').get('x1')).toBe(-CERTAIN);
    expect(said.neighbours('x1').get('a')).toBe(-CERTAIN);
  });
});
