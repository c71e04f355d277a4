// Messages, statements and columns in place of whose they are.
import { expect, test } from 'vitest';
import { speakersOf } from '../testing/speakers.ts';

const last = (marked: string) => speakersOf(marked).at(-1);

test('his message is of him who spoke last', () =>
  expect(
    last(
      'Peter Hale posted on Monday: “I talk to the crews of the Quell lock every day.”\n\nThe post was soon put right, with the true spelling of John Quell’s name. But his message went on, saying: “They know that I would never leave them.”',
    ),
  ).toBe('his message → Peter Hale'));

test('the statement that a body released', () =>
  expect(
    last(
      'The Harbour Agency also released a statement saying that the dam was sound.\n\n“The agency has many ways to know how high the water stands,” the statement reads.',
    ),
  ).toBe('the statement → The Harbour Agency'));

test('a columnist’s analysis that follows the colon', () =>
  expect(
    last(
      'E.J. Quell, the liberal Echo columnist, bypasses this question, but he has an intriguing analysis of the polling numbers:\n\n“The mayor’s approval in the survey was just 41 percent, both with all voters and with those who are registered here.”',
    ),
  ).toBe('E.J. Quell → E.J. Quell'));

test('whoever is about to speak by the statement they issue', () =>
  expect(
    last(
      'Harbour chief John Ferris spoke on Monday.\n\n“No builder would have let it go so far,” Ferris said.\n\nThe mayor’s spokesman Peter Hale issued a written statement shortly afterwards.\n\n“We are pleased that the builders came to see it so,” he said.',
    ),
  ).toBe('he → Peter Hale'));
