// Father and son of one name.
import { expect, test } from 'vitest';
import { speakersOf } from '../testing/speakers.ts';

test('a son keeps his suffix', () =>
  expect(speakersOf('Edward Roe Jr. said the lock had held. “It was old,” he said.')).toEqual([
    'Edward Roe Jr. → Edward Roe Jr.',
    'he → Edward Roe Jr.',
  ]));

test('a suffix behind a comma, and one in figures', () => {
  expect(speakersOf('“It was old,” Edward Roe, Jr., said.')[0]).toMatch(/→ Edward Roe Jr\.$/u);
  expect(speakersOf('“It was old,” said John Quell III, a pilot.')[0]).toMatch(/→ John Quell III$/u);
});

test('a father and a son, each in full', () =>
  expect(
    speakersOf(
      'Edward Roe Jr. met the pilots in May.\n\nEdward Roe said that he knew nothing of it.\n\nEdward Roe Jr. said that his father had been told.',
    ),
  ).toEqual(['Edward Roe → Edward Roe', 'Edward Roe Jr. → Edward Roe Jr.']));

test('a son who is “Roe Jr.” leaves “Roe” to his father', () =>
  expect(
    speakersOf(
      'Edward Roe, the harbour master, and his son Edward Roe Jr. came to the lock.\n\n“It is safe,” Roe Jr. said.\n\n“It is not,” Roe said.',
    ),
  ).toEqual(['Roe Jr. → Edward Roe Jr.', 'Roe → Edward Roe']));

test('whom the news has long known by the surname, beside his son', () =>
  expect(
    speakersOf(
      'The papers had a picture of Donald Trump Jr. on Monday.\n\nPresident Trump went to Paris. “It is old,” he said.\n\n“It is new,” Trump Jr. said.',
    ),
  ).toEqual(['he → Trump', 'Trump Jr. → Donald Trump Jr.']));

test('a father who has a suffix of his own leaves the surname to whom the text is about', () =>
  expect(
    speakersOf(
      'Edward Roe Sr. built the lock in 1961.\n\nEdward Roe Jr. keeps it. “It is old,” Roe Jr. said.\n\n“I like it,” Roe said.',
    ).at(-1),
  ).toBe('Roe → Edward Roe Jr.'));
