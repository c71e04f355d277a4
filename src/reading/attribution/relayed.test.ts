// Whose a quotation is that another outlet's account, a topic or another tag stands beside.
import { expect, test } from 'vitest';
import { speakersOf } from '../testing/speakers.ts';

test('whoever is quoted in an outlet’s account speaks, and the outlet does not', () =>
  expect(speakersOf('“It held,” said Ana Roe last year, according to the Harbour Echo.')).toEqual([
    'Ana Roe → Ana Roe',
  ]));

test('an account ends where somebody else is quoted', () =>
  expect(
    speakersOf('According to the Harbour Echo, the dam broke in March, but Ana Roe said, “It held.”').at(-1),
  ).toBe('Ana Roe → Ana Roe'));

test('quoted as saying', () =>
  expect(
    speakersOf('The newspaper also quoted Ana Roe, the head of the port, as saying: “It held all night.”').at(
      -1,
    ),
  ).toMatch(/→ Ana Roe$/u));

test('a tag with words before its name', () =>
  expect(
    speakersOf(
      'Jo Pell asked again: “Did it hold?”\n\n“Do not interrupt me,” a clearly angry Ana Roe complained to Pell.',
    ).at(-1),
  ).toMatch(/Ana Roe → Ana Roe$/u));

test('a quotation over paragraphs goes with the tag of its last one', () =>
  expect(
    speakersOf(
      'Jo Pell said the lock was shut.\n\n“The dam was old and nobody had looked at it for years.\n\n“It held all the same,” Ana Roe said in a report.',
    ).filter((one) => one.startsWith('·')),
  ).toEqual([]));

test('a piece led to by a colon', () =>
  expect(
    speakersOf(
      'Jo Pell said the lock was shut.\n\nHere’s Ana Roe’s statement in full:\n\n“The dam held through the night and nobody was hurt.”\n\n“We thank the crews.”',
    ).at(-1),
  ).toMatch(/→ Ana Roe$/u));

test('a signature below tells better than what leads to the quotation', () =>
  expect(
    speakersOf(
      'Yet “the dam is old, and it was never made for such a flood as this one.”\n\nAna Roe, Harbour Echo',
    ),
  ).toEqual(['Ana Roe → Ana Roe']));
