// What two statements are to each other, on sentences that are clear.
import { describe, expect, it } from 'vitest';
import { CONTRADICTS, pairScores, SAME } from './pairs.ts';

describe('the same', () => {
  it.each([
    ['Police arrested two men after the robbery.', 'Two men were arrested by police after the robbery.'],
    ['The bridge will reopen in May, the minister said.', 'The minister said the bridge will reopen in May.'],
  ])('%s = %s', (a, b) => {
    expect(pairScores(a, b).same).toBeGreaterThan(SAME);
  });

  it.each([
    ['The council approved the new budget on Monday.', 'On Monday the council approved the new budget.'],
    [
      'The council approved a budget of 4 million euros.',
      'The council approved a budget of four million euros.',
    ],
    ['The mayor resigned on Monday after the audit.', 'On Monday, after the audit, the mayor stepped down.'],
  ])('less surely: %s = %s', (a, b) => {
    expect(pairScores(a, b).same).toBeGreaterThan(0.5);
  });

  it('is a statement and itself', () => {
    const text = 'The ferry line will not be sold, the company said on Friday.';
    expect(pairScores(text, text).same).toBeGreaterThan(SAME);
  });
});

describe('contradiction', () => {
  it.each([
    ['The company will close the plant in Halden.', 'The company will not close the plant in Halden.'],
    ['He took money from the firm.', 'He never took money from the firm.'],
    ['The council approved the budget.', 'The council rejected the budget.'],
    ['Three people died in the fire.', 'Five people died in the fire.'],
  ])('%s ≠ %s', (a, b) => {
    const scores = pairScores(a, b);
    expect(scores.contradicts).toBeGreaterThan(CONTRADICTS);
    expect(scores.same).toBeLessThan(0.2);
  });
});

describe('neither', () => {
  it.each([
    ['Three people died in the fire.', 'The school reopens next week.'],
    ['The mayor wants lower taxes.', 'The harbour was built in 1911.'],
    ['The trial enrolled 2,000 patients.', 'The drug is sold in eleven countries.'],
  ])('%s | %s', (a, b) => {
    const scores = pairScores(a, b);
    expect(scores.neither).toBeGreaterThan(0.5);
    expect(scores.same).toBeLessThan(0.2);
    expect(scores.contradicts).toBeLessThan(CONTRADICTS);
  });
});

const PAIRS = [
  ['The council approved a budget of 4 million euros.', 'The council approved a budget.'],
  ['Inflation rose to 3.1 percent in May.', 'Prices went up in May.'],
  ['', 'The dam will hold.'],
  ['“Nein”, said Müller — 北京 👍🏽', 'x'.repeat(3000)],
] as const;

it('turned round, only follows and precedes change places', () => {
  for (const [a, b] of PAIRS) {
    const [there, back] = [pairScores(a, b), pairScores(b, a)];
    expect(back).toEqual({ ...there, follows: there.precedes, precedes: there.follows });
  }
});

it('less follows from more', () => {
  const { follows, precedes } = pairScores(...PAIRS[0]);
  expect(follows).toBeGreaterThan(precedes);
});

it('gives the same to the last bit, whatever was asked in between, and numbers within bounds', () => {
  const first = PAIRS.map(([a, b]) => pairScores(a, b));
  const again = [...PAIRS].reverse().map(([a, b]) => pairScores(a, b));
  expect(again.reverse()).toEqual(first);
  for (const scores of first) {
    for (const value of Object.values(scores)) expect(value >= 0 && value <= 1).toBe(true);
    expect(scores.same + scores.contradicts + scores.neither).toBeCloseTo(1, 9);
  }
});
