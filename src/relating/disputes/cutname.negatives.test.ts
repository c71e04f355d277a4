// Names of which a part is all that is left.
import { expect, test } from 'vitest';
import { traced } from './testing/traced.ts';

test.each([
  [
    'a list within a name',
    'The Office of Dams, Docks and Quays said so.',
    'Docks and Quays',
    'Docks',
    'person',
  ],
  [
    'a longer one',
    'The Office of Dams, Weirs, Docks and Quays said so.',
    'Docks and Quays',
    'Docks',
    'person',
  ],
  ['the title of a work', 'Orrin Nights said so.', 'Orrin Nights', 'Nights', 'person'],
  ['a name’s last word', 'For the summer, Sure Locks said so.', 'Locks', 'Locks', 'organisation'],
  ['a phrase’s first words', 'Then people on the left said so.', 'people on', 'people on', 'group'],
  ['half a word', 'The pro-Orrin bakers said so.', 'The pro-Orrin', 'The pro-Orrin', 'group'],
  ['the last word', 'The Orrin Post fact check team said so.', 'team', 'team', 'organisation'],
])('%s', (_, text, source, name, kind) => {
  expect(traced(text, source, 'said', name, { kind })).toBe(false);
});
