// One person with more than one thing to be, and words that are no names.
import { expect, test } from 'vitest';
import { speakersOf } from '../testing/speakers.ts';

const last = (marked: string) =>
  speakersOf(marked)
    .at(-1)
    ?.replace(/^.* → /u, '');

test.each([
  [
    'one who is two things',
    'Peter Hale, a writer and broadcaster, said the dam “will not stand.”',
    'Peter Hale',
  ],
  [
    'one of somewhere and elsewhere',
    'Peter Hale, of Norvane and Halvard, said the dam “will not stand.”',
    'Peter Hale',
  ],
  [
    'one who was named with an article',
    '“They need to see it,” said Peter Hale, an aide in the Norvane house.',
    'Peter Hale',
  ],
])('%s', (_, text, name) => expect(last(text)).toBe(name));
