// An office that nobody in the article is told to hold, and who stands out where it is named.
import { expect, test } from 'vitest';
import { speakersOf } from '../testing/speakers.ts';

const last = (text: string) =>
  speakersOf(text)
    .at(-1)
    ?.replace(/^.* → /u, '');

test.each([
  [
    'a senator',
    'Mary Holt joined the crowded race on Friday. The Norvane senator said: “It held all night.”',
    'Mary Holt',
  ],
  [
    'in the paragraph after',
    'Peter Hale has thrown his hat into the ring.\n\n“It held all night, and we are glad,” the independent senator told Harbour Radio.',
    'Peter Hale',
  ],
  ['a leader', 'Mary Holt looked worn. The Harbour party leader said: “It held all night.”', 'Mary Holt'],
  [
    'a lawyer',
    'Frank Orlin kept cutting in. The lawyer said: “It held all night, and we are glad.”',
    'Frank Orlin',
  ],
])('%s', (_, text, name) => expect(last(text)).toBe(name));
