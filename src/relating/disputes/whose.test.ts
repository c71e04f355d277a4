// What stands between a source and its cue, and leaves the words its own.
import { expect, test } from 'vitest';
import { traced } from './testing/traced.ts';

test.each([
  [
    'a paper that prints its own',
    'The Post printed a map showing so.',
    'The Post',
    'printed a map showing',
    'the Post',
  ],
  ['one who tells', 'Hale, when he came, told us so.', 'Hale', 'told', 'Hale'],
  ['one who calls', 'A keeper called the plan so.', 'A keeper', 'called', 'A keeper'],
  ['a message of one’s own', 'Hale sent the port a message, and said so.', 'Hale', 'said', 'Hale'],
  [
    'a letter in which one says so',
    'Hale spoke in a letter that came late, saying so.',
    'Hale',
    'saying',
    'Hale',
  ],
  ['one who goes on', 'Hale went on to claim so.', 'Hale', 'went on to claim', 'Hale'],
  ['one verb', 'It was echoed on Monday by Ruta Falk so.', 'Ruta Falk', 'was echoed', 'Ruta Falk'],
])('%s', (_, text, source, cue, name) => {
  expect(traced(text, source, cue, name)).toBe(true);
});
