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
