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

test('a family that the sentence before is about', () =>
  expect(
    last(
      'The Roe family issued a statement right after the mayor announced that the dam would stay. They said they are “deeply disappointed that nobody asked us.”',
    ),
  ).toBe('They → The Roe family'));

test('a number of people does not speak on', () =>
  expect(
    last(
      'Holt and her colleagues found that the dam was old. Twice as many identified as “extremely” worried.\n\n“The rise is mostly due to the wind,” they add.',
    ),
  ).toBe('they → Holt and her colleagues'));

test('a headline does not tell who is a woman', () =>
  expect(
    last(
      '# Ferris Ousts Holt After She Ripped His Dam\n\nPresident Ferris fired back at Mary Holt. Ferris blamed Holt for the dam. He posted that Holt was “asleep.”',
    ),
  ).toBe('He → Ferris'));

test('a name that opens a sentence and could be a verb', () =>
  expect(
    last(
      'The board asked why Welds was leaving, and pilot John Welds was silent.\n\nWelds insists that he’s not abandoning Mary Holt or her friend Paul Ferris. “I have had it in mind all along,” he said.',
    ),
  ).toBe('he → John Welds'));

test('he again, as right before', () =>
  expect(
    speakersOf(
      'Halvard remarked, “They might.” … “And it is not that they are slow,” he continued. … “If they were, we would know,” he said.',
    ).at(-1),
  ).toBe('he → Halvard'));

test('whom the sentence before is about, over an aside about somebody else', () =>
  expect(
    last(
      'Peter Quell praised the plan. “I like it,” Quell said.\n\nHarbour master Sam Pell, a pilot who’s advised Quell on the gate, seemed puzzled by it. “Did he say so?” he asked the crews.',
    ),
  ).toBe('he → Sam Pell'));

test('“When asked … he responded”: nobody asked who could be left out', () =>
  expect(
    last(
      'Ned Quill observed that it was old. When Sam Pell ran for the board, he proposed a new gate. When asked whether he would pay for it he responded, “The answer is yes.”',
    ),
  ).toBe('he → Sam Pell'));

test('a party in parentheses is no end of the clause', () =>
  expect(
    last(
      'Mayor Mary Holt spoke first. “It held,” Holt said.\n\nOld boats came in.\n\nBut port clerk Aly Pell (D), a member of the board, said Ferris had slept.\n\n“It was due to the outcry,” she said in a statement.',
    ),
  ).toBe('she → Aly Pell'));

test('whoever speaks in a clause within the sentence is not whom it is about', () =>
  expect(
    last(
      'Sam Pell was more hopeful. He said there will be a gate. He predicted that it would be low, but not as low as the one that John Ferris promised when he was a candidate. He seemed less sure about the lock. “It is clearly a spring gate,” he said.',
    ),
  ).toBe('he → Sam Pell'));

test('with somebody doing something', () =>
  expect(
    last(
      'Clerk Sam Pell said it would be late. “Not today,” he said.\n\nThe crews spoke for an hour on Monday, concluding with John Ferris urging the clerks to shut the gate.\n\n“Today we urge you to do it,” he said.',
    ),
  ).toBe('he → John Ferris'));

test('a document that goes on by “it”', () =>
  expect(
    last(
      'The school was paid for the project.\n\nThe grant states that “the project stands to benefit the whole harbour.”\n\n“The gate will be made larger,” it continues.',
    ),
  ).toMatch(/→ The grant$/u));

test('not whom the speaker once worked for', () =>
  expect(
    last(
      'Licy Holt, a former aide to the late Sen. Peter Quell (N-Halvard) who now leads the port, said boats should “keep out.”\n\n“It takes a pilot to see why,” he said.',
    ),
  ).toBe('he → Licy Holt'));
