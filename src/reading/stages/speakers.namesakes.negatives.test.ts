// A surname that has gone over to another.
import { expect, test } from 'vitest';
import { speakersOf } from '../testing/speakers.ts';

const last = (marked: string) => speakersOf(marked).at(-1);

test('to one who was named in full as a speaker since', () =>
  expect(
    last(
      'Mary Holt spoke first. “It held,” Holt said.\n\nThen Paul Holt told the board that it leaked. “Nobody looked,” Holt said.',
    ),
  ).toBe('Holt → Paul Holt'));

test('young and old begin other names as well', () =>
  expect(last('“It held,” Young Park said on Monday.')).toBe('Young Park → Young Park'));
