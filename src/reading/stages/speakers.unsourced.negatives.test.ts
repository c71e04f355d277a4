// Statements without a source's words that the nearest name does not make.
import { expect, test } from 'vitest';
import { speakersOf } from '../testing/speakers.ts';

test('a colon behind two names', () =>
  expect(
    speakersOf('It was too much for Jo Pell and Ana Roe: “We moved the gate up to the mill.”').at(-1),
  ).not.toMatch(/→ (?:Jo Pell|Ana Roe)$/u));

test('who speaks in the sentence goes on, whoever is named in it', () =>
  expect(
    speakersOf(
      'Mary Holt said that harbour master Jo Pell owes them an answer, urging him, “Let us have it.”',
    ).at(-1),
  ).toMatch(/→ Mary Holt$/u));
