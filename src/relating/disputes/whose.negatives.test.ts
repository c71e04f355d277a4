// What stands between a source and its cue, and tells of another whose words they are.
import { expect, test } from 'vitest';
import { traced } from './testing/traced.ts';

test.each([
  [
    'a letter that is printed',
    'The Post published a letter alleging so.',
    'The Post',
    'published a letter alleging',
    'the Post',
  ],
  [
    'messages that another sent',
    'The clerks asked Hale about messages that his office had sent, claiming so.',
    'The clerks',
    'claiming',
    'the clerks',
  ],
  [
    'one of whom another tells',
    'Falk, according to Hale, is ready to say so.',
    'Hale',
    'is ready to say',
    'Hale',
  ],
  [
    'one who is let',
    'Hale gave the clerks room to claim so.',
    'Hale',
    'gave the clerks room to claim',
    'Hale',
  ],
  ['a thing', 'The slips of Falk — claiming so.', 'The slips of Falk', 'claiming', 'The slips of Falk'],
  ['one who is told', 'Hale, when told so, left it so.', 'Hale', 'told', 'Hale'],
  [
    'a name',
    'A group of keepers called Orrin Friends so.',
    'A group of keepers',
    'called',
    'A group of keepers',
  ],
  [
    'another verb',
    'It was echoed in the hall, and the plan is backed by his clerks so.',
    'his clerks',
    'was echoed',
    'his clerks',
  ],
  [
    'where it was made',
    'It was written aboard the Orrin Belle, which claimed so.',
    'which',
    'claimed',
    'the Orrin Belle',
  ],
])('%s', (_, text, source, cue, name) => {
  expect(traced(text, source, cue, name, { kind: 'organisation' })).toBe(false);
});
