// Figures of the dead and of the hurt, and of what is known already.
import { expect, test } from 'vitest';
import { figuresIn } from './figures.ts';
import { ofOneHarm } from './harm.ts';

const one = (a: string, b: string): boolean => ofOneHarm(a, figuresIn(a)[0]!, b, figuresIn(b)[0]!);

test('the dead of one place', () => {
  expect(one('at least six people were killed in Orrin', 'the flood in Orrin killed nine people')).toBe(true);
  expect(one('six people died on Friday', 'nine people died on Thursday and Friday')).toBe(true);
  expect(one('between 120 and 140 people died', '160 people were killed in the flood')).toBe(true);
});

test.each([
  [
    'the killed and the hurt',
    'killed at least six people and hurt more',
    'wounded nine people and killed a keeper',
  ],
  ['two places', 'six people were killed in Orrin', 'nine people were killed in Lund'],
  [
    'what is known',
    'they sought a motive for the blast that killed three people',
    'three people were killed',
  ],
  [
    'what is known of a day',
    'they owned up to Monday’s flood that killed three people',
    'three people were killed',
  ],
  ['two days', 'six people were killed in Orrin on May 2', 'nine people were killed in Orrin on Friday'],
  ['what is counted on', 'six rockets were fired', 'nine rockets were fired'],
])('not: %s', (_, a, b) => {
  expect(one(a, b)).toBe(false);
});
