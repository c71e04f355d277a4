// “He” and “she” whose name stands in the lines before, with nobody nearer.
import { expect, test } from 'vitest';
import { traced } from './testing/traced.ts';

test.each([
  ['the one the lines before are about', 'Ruta Falk came.\n\nShe said so.', 'Ruta Falk'],
  [
    'another, and then the one',
    'Jon Hale met Ruta Falk. Hale left when Falk came, and she said so.',
    'Ruta Falk',
  ],
  ['a clause before it', 'Ruta Falk came. As she said so, it rained.', 'Ruta Falk'],
  ['another’s clerk', 'Hale’s press clerk came. He said so.', 'Hale’s press clerk'],
  ['a day and a place', 'Ruta Falk came. On Monday in Lund she said so.', 'Ruta Falk'],
  ['another’s thing', 'Jon Hale left. Falk kept the key that Hale had, and she said so.', 'Ruta Falk'],
  ['a son, as the lines say', 'Jon Falk Jr. came. He said so.', 'Jon Falk Jr.'],
])('%s', (_, text, name) => {
  expect(
    traced(text, /\bhe said/iu.test(text) ? 'He' : text.includes('She') ? 'She' : 'she', 'said', name),
  ).toBe(true);
});
