// A surname that two in a text have.
import { expect, test } from 'vitest';
import { hasNamesake } from './namesake.ts';

const TEXT = 'Jon Falk came. Ruta Falk left. Later Ruta A. Falk wrote. Falk denies it.';

test('the other stands there oftener', () => {
  expect(hasNamesake(TEXT, 'Falk', 'Jon Falk')).toBe(true);
  expect(hasNamesake(TEXT, 'Mr. Falk', 'Jon Falk')).toBe(true);
});

test.each([
  ['the one told of oftener', TEXT, 'Falk', 'Ruta Falk'],
  ['both names', TEXT, 'Jon Falk', 'Jon Falk'],
  ['a title', 'Jon Falk came. Mayor Falk left. Later Mayor Falk wrote.', 'Falk', 'Jon Falk'],
  [
    'a word of the text',
    'Jon Falk, an attorney, came. Attorney Falk left. Attorney Falk wrote.',
    'Falk',
    'Jon Falk',
  ],
  ['a middle name', 'Ada Mona Falk came. Mona Falk left. Later Mona Falk wrote.', 'Falk', 'Ada Mona Falk'],
  ['a body', 'Lund Falk Mill came. New Falk left. New Falk wrote.', 'Falk', 'Falk'],
])('not: %s', (_, text, words, name) => {
  expect(hasNamesake(text, words, name)).toBe(false);
});
