// One surname and several who have it.
import { expect, test } from 'vitest';
import { speakersOf } from '../testing/speakers.ts';

const last = (marked: string) => speakersOf(marked).at(-1);

test('who goes by the surname keeps it when another is only mentioned', () =>
  expect(
    last(
      'John Ferris went after Mary Holt on Monday. Ferris said that Holt had slept. He also went after former mayor Paul Holt.\n\n“It was very dark,” Holt said.',
    ),
  ).toBe('Holt → Mary Holt'));

test('also when the other is named as whom he or she married', () =>
  expect(
    last(
      '“It held,” said David Quill, a noted pilot.\n\n“We had luck,” said Quill, who has been married since 1998 to Ana Roe Quill.\n\n“It will hold,” said Quill.',
    ),
  ).toBe('Quill → David Quill'));

test('a surname is rather whose last name it is than whose first', () =>
  expect(
    last(
      'Any hope of a new Quell Harbour is gone. Peter Quell had praised it.\n\n“I felt sure of it,” Quell said.',
    ),
  ).toBe('Quell → Peter Quell'));

test('what a name is called by is no part of it', () =>
  expect(
    last('Laura Krantz lost her boat. Poor Krantz still believes that the answer is “more boats.”'),
  ).toMatch(/→ Laura Krantz$/u));

test('with the article of an Arabic name and without', () =>
  expect(
    last('The legacy of Dr. Samir Al-Halwan is long.\n\n“The dam is a hero,” Halwan wrote on his page.'),
  ).toBe('Halwan → Samir Al-Halwan'));
