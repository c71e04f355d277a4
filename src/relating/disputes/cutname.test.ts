// Names that are whole, though they look short.
import { expect, test } from 'vitest';
import { traced } from './testing/traced.ts';

test.each([
  ['a title before it', 'President Falk said so.', 'President Falk', 'Falk', 'person'],
  ['after a day', 'On Monday Falk said so.', 'Falk', 'Falk', 'person'],
  ['at the head of a sentence', 'It rained. Falk said so.', 'Falk', 'Falk', 'person'],
  ['both names', 'Ruta Falk said so.', 'Ruta Falk', 'Ruta Falk', 'person'],
  ['several of a kind', 'On Monday police said so.', 'police', 'police', 'organisation'],
  ['some', 'In Lund bakers said so.', 'bakers', 'bakers', 'group'],
  [
    'a list of bodies',
    'The Port, Docks and Quays said so.',
    'Docks and Quays',
    'Docks and Quays',
    'organisation',
  ],
])('%s', (_, text, source, name, kind) => {
  expect(traced(text, source, 'said', name, { kind })).toBe(true);
});
