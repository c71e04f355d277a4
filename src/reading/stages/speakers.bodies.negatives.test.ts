// What a body, an office or a piece is not.
import { expect, test } from 'vitest';
import { speakersOf } from '../testing/speakers.ts';

test('a report speaks for itself', () =>
  expect(speakersOf('Ana Roe said the dam was old.\n\n“It is cracked,” the report said.').at(-1)).toBe(
    'the report → the report',
  ));

test('somebody’s chief of staff is not they', () =>
  expect(
    speakersOf(
      'Harbour Commission President Jo Roe came home. Harbour Commission President Jo Roe’s chief of staff said the dam would hold.',
    ).at(-1),
  ).not.toMatch(/→ Jo Roe$/u));

test('a president is not the head of a club', () =>
  expect(
    speakersOf(
      'President Roe came to the harbour.\n\nThe lock was closed.\n\nThe head of the rowing club said the lock was broken.',
    ).at(-1),
  ).not.toMatch(/→ Roe$/u));

test('an unidentified sailor is not whoever speaks next', () =>
  expect(
    speakersOf(
      '“We were afraid,” the unidentified sailor told a reporter.\n\nAna Roe said the ship was safe.',
    )[0],
  ).toMatch(/→ the unidentified sailor/u));

test('the company is no outlet that was heard, and the paper no shipping line', () =>
  expect(
    speakersOf(
      'Norvane Shipping said the ship was safe.\n\n“It was never checked,” the newspaper reported.',
    ).at(-1),
  ).toBe('the newspaper → the newspaper'));

test('a vice president is no president', () =>
  expect(
    speakersOf(
      'President Sam Ferris left for the coast. The board, the vice president warned, would lose.',
    ).at(-1),
  ).not.toMatch(/→ Sam Ferris$/u));

test('a club is not its youth league', () =>
  expect(
    speakersOf(
      'Also on Monday, the HFA Youth League announced that it had “suspended the season.”\n\n“The match was called off,” the HFA said.',
    ).at(-1),
  ).toBe('the HFA → the HFA'));

test('the head of something is nobody where two are named', () =>
  expect(
    speakersOf(
      'Dr. Roe met Mr. Pell.\n\n“Not now, and perhaps never again,” the head of the Halvard Port Authority told the Echo.',
    ).at(-1),
  ).not.toMatch(/→ (?:Roe|Pell)$/u));

test('a spokesman for somebody by her office is not she', () =>
  expect(
    speakersOf(
      'A spokesman for House Speaker Ana Q. Roe (R-Halvard) said that Roe “made clear that there must be a plan.”',
    ).at(-1),
  ).not.toMatch(/→ (?:Ana Q\. Roe|R-Halvard)$/u));
