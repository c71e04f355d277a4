// What belongs to a source's name and what does not.
import { expect, test } from 'vitest';
import { speakersOf } from '../testing/speakers.ts';

const last = (marked: string) =>
  speakersOf(marked)
    .at(-1)
    ?.replace(/^.* → /u, '');

test.each([
  [
    'an occupation that opens the sentence',
    'Jo Pell said it held.\n\nThe pilots were divided. Pollster Frank Orlin gave the win to Hale. “My group says Hale won,” he wrote.',
    'Frank Orlin',
  ],
  [
    'two things that one is',
    'Mary Holt’s fellow senator and mayoral candidate, Peter Hale, told reporters he would wait “until all the facts come out.”',
    'Peter Hale',
  ],
  [
    'a body that ends the sentence before',
    'They put it to the maker, Shadow Inc. Mary Holt, the party’s spokeswoman, said all “the results have been exported and are being checked.”',
    'Mary Holt',
  ],
  [
    'a place that is reported from',
    'The dam leaks.\n\nThe Echo’s Mary Holt reports from Halvard:\n\n“Clerks had a quarrel and could not come to a hearing this Thursday, which was called by the house.”',
    'Mary Holt',
  ],
  ['whose line it is', 'Much better, Jo Pell said, was Hale’s line, “You built that.”', 'Hale'],
])('%s', (_, text, name) => expect(last(text)).toBe(name));

test('what points to somebody is none of the source', () =>
  expect(
    speakersOf(
      'Floods are bad for the town. Here’s Harbour Radio in 2014 explaining: “History tells us that dams are bad for the town that builds them.”',
    ),
  ).toContain('Harbour Radio → Harbour Radio'));
