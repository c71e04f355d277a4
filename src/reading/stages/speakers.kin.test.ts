// Namesakes in a family.
import { expect, test } from 'vitest';
import { speakersOf } from '../testing/speakers.ts';

test('a son by his first name goes by the surname from there on', () =>
  expect(
    speakersOf('Billy Quell’s son Franklin answered on Monday.\n\n“My father built it,” Quell wrote.').at(-1),
  ).toBe('Quell → Franklin Quell'));

test('a mother named in full leaves the surname to her daughter', () =>
  expect(
    speakersOf(
      'Prosecutors charged Anna Quell with fraud. Quell’s mother, Vera Quell, came to the court.\n\n“I can do no more,” Quell told another woman.',
    ).at(-1),
  ).toBe('Quell → Anna Quell'));

test('a name right before what its bearer is', () =>
  expect(
    speakersOf(
      'The lock closed early, according to Ana Roe, a harbour pilot who noted that “the gate was stuck”.',
    ).at(-1),
  ).toMatch(/→ Ana Roe$/u));

test('a woman whose surname is a man’s first name', () =>
  expect(
    speakersOf(
      'Mary Glenn denied it on Monday. Jo Pell was silent.\n\n“It held,” Glenn said.\n\nShe added that it was old.',
    ).at(-1),
  ).toBe('She → Mary Glenn'));
