// Roles whose holder stands near, whoever else the sentence before is about.
import { expect, test } from 'vitest';
import { speakersOf } from '../testing/speakers.ts';

const last = (marked: string) =>
  speakersOf(marked)
    .at(-1)
    ?.replace(/^.* → /u, '');

test('the holder is named in the paragraph', () =>
  expect(
    last(
      'Sen. Mark Holt came to the dam on Monday. Peter Hale met him there. The senator said it was “a good day for all.”',
    ),
  ).toBe('Mark Holt'));

test('another paragraph', () =>
  expect(
    last(
      'Sen. Mark Holt came to the dam on Monday.\n\nPeter Hale left in haste.\n\nThe senator said it was “a good day for all.”',
    ),
  ).toBe('Mark Holt'));

test('another office', () =>
  expect(
    last(
      'Sen. Mark Holt came to the dam on Monday.\n\nMayor Peter Hale left in haste. The senator said it was “a good day for all.”',
    ),
  ).toBe('Mark Holt'));
