// “He” and “she” that may be somebody else than the one to whom the words are put down.
import { expect, test } from 'vitest';
import { traced } from './testing/traced.ts';

test.each([
  [
    'another in its sentence',
    'Falk left. Jon Hale came. When the port asked Hale, he said so.',
    'he',
    'Ruta Falk',
  ],
  [
    'a sentence about another',
    'Jon Hale left. Hale was the only one whom Falk named, though he said so.',
    'he',
    'Ruta Falk',
  ],
  [
    'one named right before it',
    'Roe came late. Ruta Falk blamed Ada Roe after she said so.',
    'she',
    'Ruta Falk',
  ],
  ['one named after it', 'Ruta Falk came. As she said so, Ada Roe left.', 'she', 'Ruta Falk'],
  ['another’s clerk', 'Hale lies. He will say anything, and he said so.', 'he', 'Hale’s press clerk'],
  ['a son of whom nothing was told', 'Jon Falk came. He said so.', 'He', 'Jon Falk Jr.'],
])('%s', (_, text, source, name) => {
  expect(traced(text, source, 'said', name)).toBe(false);
});
