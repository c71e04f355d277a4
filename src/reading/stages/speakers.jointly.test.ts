// Two who speak together, several of whom a group is made, and what a source's words begin and end with.
import { expect, test } from 'vitest';
import { speakersOf } from '../testing/speakers.ts';

const last = (marked: string) =>
  speakersOf(marked)
    .at(-1)
    ?.replace(/^.* → /u, '');

test('two, each with an office', () =>
  expect(
    last(
      'Sen. Peter Hale, the harbour leader, and Speaker Mary Holt released a joint statement and said the dam “will not stand for one more year.”',
    ),
  ).toBe('Peter Hale and Mary Holt'));

test('the leaders of three', () =>
  expect(
    last(
      'The mayors of Norvane, Halvard and Quellin, three old friends of the dam, called it “a cornerstone of all that we have built.”',
    ),
  ).toBe('The mayors of Norvane, Halvard and Quellin'));

test.each([
  [
    'a forgotten comma',
    '“They need to see it,” said Peter Hale a former aide in the Norvane house.',
    'Peter Hale',
  ],
  [
    'a surname that is a word',
    'Norvane state Sen. Mary Figures told the clerks that the flood “is not your business.”',
    'Mary Figures',
  ],
  [
    'even',
    'Now even one of its own builders admits that the dam “is beyond all help.”',
    'one of its own builders',
  ],
  [
    'what a body earned',
    'Quellway, which earned nine million crowns last year, confirmed the loss and said it “was not aware of any fault.”',
    'Quellway',
  ],
  [
    'reporting from a place',
    'It was otherwise in Halvard, the Harbour Echo reports from Norvane: “People danced in the streets of the town on Monday.”',
    'the Harbour Echo',
  ],
])('%s', (_, text, name) => expect(last(text)).toBe(name));

test('whom the company before it is, and not the companies', () =>
  expect(
    last(
      'The servers are well kept, the companies say.\n\nIn a statement, Quellway said it was “troubled by what we have heard of the leak.”\n\n“We have long been concerned about this kind of thing,” the company said.',
    ),
  ).toBe('Quellway'));
