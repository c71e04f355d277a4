// An office that is named right after somebody who holds another, or of which there is one: nobody is meant who was named.
import { expect, test } from 'vitest';
import { speakersOf } from '../testing/speakers.ts';

const last = (text: string) =>
  speakersOf(text)
    .at(-1)
    ?.replace(/^.* → /u, '');

test.each([
  [
    'another office',
    'Finance minister Mary Holt looked worn. The Norvane senator said: “It held all night.”',
    'Mary Holt',
  ],
  [
    'what there is one of',
    'Mary Holt and Frank Orlin met. The FBI director said: “It held all night.”',
    'Frank Orlin',
  ],
])('%s', (_, text, name) => expect(last(text)).not.toBe(name));
