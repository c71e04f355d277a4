// “he” and “she” among several people.
import { expect, test } from 'vitest';
import { speakersOf } from '../testing/speakers.ts';

const last = (marked: string) => speakersOf(marked).at(-1);

test('whom the sentence before is about, and not who spoke last', () =>
  expect(
    last(
      'John Ferris said the dam was old.\n\nPeter Quell, who led the harbour board before Ferris, laid it open. He said that it would not hold.',
    ),
  ).toBe('He → Peter Quell'));

test('for her part', () =>
  expect(
    last('Mary Holt said the dam was old.\n\nFor Ana Roe’s part, she complained that “nobody came to look”.'),
  ).toBe('she → Ana Roe'));

test('one who speaks without a name goes on speaking', () =>
  expect(
    last(
      'John Ferris said the dam was old.\n\nThe harbour pilot said it would not hold.\n\n“I told them so,” he said.',
    ),
  ).toMatch(/^he → The harbour pilot/u));

test('somebody who answers is not who asked', () =>
  expect(last('John Ferris asked Peter Quell about the dam. “It is old,” he responded.')).toBe(
    'he → Peter Quell',
  ));
