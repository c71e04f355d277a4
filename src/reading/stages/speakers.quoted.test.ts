// Who says a quotation, by what stands around it and in it.
import { expect, test } from 'vitest';
import { speakersOf } from '../testing/speakers.ts';

test('whom the quotation itself names does not say it', () =>
  expect(
    speakersOf(
      'Mayor John Pell claimed on Tuesday that it was the harbour board that sank the barge.\n\n“Chairman Paul Quist sank it. Quist had it sunk,” he told the crews.',
    ).at(-1),
  ).toBe('he → John Pell'));

test('whom the writer spoke to', () =>
  expect(
    speakersOf(
      'Mayor John Pell called the lock “the eighth wonder of the world.”\n\nI spoke to Paul Quist on Wednesday. “It is no surprise,” he said.',
    ).at(-1),
  ).toBe('he → Paul Quist'));

test('one pronoun for one in a sentence', () =>
  expect(
    speakersOf(
      'John Pell said no to the barge on Monday.\n\nBack in May, he gave an interview to the writer Paul Quist, where he called the barge a “floating wreck.”',
    ).at(-1),
  ).toBe('he → John Pell'));

test('a mother by whose she is', () =>
  expect(
    speakersOf(
      'Mayor Ana Roe said it was late.\n\n“We only want to know,” the girl’s mother said on Monday.',
    ).at(-1),
  ).toMatch(/→ the girl’s mother$/u));

test('in somebody’s words', () =>
  expect(
    speakersOf(
      'The answer may be simple: look, and in the engineer Ana Roe’s words, “turn the key before the tide does.”',
    ).at(-1),
  ).toMatch(/Ana Roe$/u));

test('who is quoted in a post', () =>
  expect(
    speakersOf(
      'The lock closed.\n\n“It held all night and I saw it,” Ana Roe tells the morning show. More to come. — Harbour Echo (@harbourecho) May 4, 2021',
    ),
  ).toContainEqual(expect.stringMatching(/→ Ana Roe$/u)));

test('a name in a title as the text has it', () =>
  expect(
    new Set(
      speakersOf(
        '# Harbour Union Torches Ana Roe For Calling It A ‘Wreck’\n\nThe mayor, Ana Roe, spoke on Monday.\n\n“It is a wreck,” Roe said.',
      )
        .filter((line) => line.startsWith('Roe'))
        .map((line) => line.split(' → ')[1]),
    ),
  ).toEqual(new Set(['Ana Roe'])));
