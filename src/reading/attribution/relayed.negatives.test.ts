// What an account, or one who declined, does not say.
import { expect, test } from 'vitest';
import { speakersOf } from '../testing/speakers.ts';

test('a report without anybody else in it stays the outlet’s', () =>
  expect(speakersOf('“The dam held through the night,” according to the Harbour Echo.')).toEqual([
    'the Harbour Echo → the Harbour Echo',
  ]));

test('who did not respond did not speak', () =>
  expect(
    speakersOf(
      'Ana Roe was heard saying that “the dam will hold through the night.” (Jo Pell did not respond to a request for comment.)\n\n“Nobody has looked at it for years. And we will.”',
    ),
  ).not.toContain('· → Jo Pell'));

test('what somebody says of themselves through another stays one account', () =>
  expect(speakersOf('Ana Roe said she told the crews that the gate was “a wreck.”')).toEqual([
    'Ana Roe → Ana Roe',
  ]));

test('a line that leads to another’s words', () =>
  expect(
    speakersOf(
      '“We have laws to follow, and we will follow them,” Ana Roe writes.\n\nThe Harbour Echo has this:\n\n“The gate was shut in the night, and nobody was told of it until noon.”',
    ).at(-1),
  ).not.toMatch(/→ Ana Roe$/u));
