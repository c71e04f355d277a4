// A suffix alone makes no second person.
import { expect, test } from 'vitest';
import { speakersOf } from '../testing/speakers.ts';

test('a surname alone is his who was named with the suffix', () =>
  expect(speakersOf('Edward Roe Jr. came to the lock.\n\n“It is safe,” Roe said.')).toEqual([
    'Roe → Edward Roe Jr.',
  ]));

test('a title that leaves the suffix out', () =>
  expect(
    new Set(
      speakersOf(
        '# Edward Roe says the lock is safe\n\nEdward Roe Jr. said on Monday that the lock was safe.',
      ).map((line) => line.split(' → ')[1]),
    ),
  ).toEqual(new Set(['Edward Roe Jr.'])));

test('a number that is nobody’s suffix', () =>
  expect(speakersOf('Ana Roe, who served in World War II, said the lock had held.')[0]).toMatch(
    /→ Ana Roe$/u,
  ));
