// Datelines that do not open the body, because a caption, a deck or a player stands above them; and what is none there.
import { expect, test } from 'vitest';
import { taken } from './testing/taken.ts';

const A = 'Lock gates stuck at Tarnmouth';
const CAPTION =
  'A narrowboat waits below the top gate at Tarnmouth on Monday, one of forty that cannot move. Ann Moor';
const B = 'The lock gates have been stuck since Sunday, the canal trust said, and forty boats are waiting.';

test.each([
  ['a city that news is written from', 'LISBON — ', 'Lisbon'],
  ['a place with its region', 'TARNMOUTH, Pa. – ', 'Tarnmouth, Pa.'],
  ['a place with its country', 'TARNMOUTH, Portugal -- ', 'Tarnmouth, Portugal'],
])('%s, below a caption and a deck', (_, dateline, place) => {
  const { dateline: found } = taken(
    `${A}\n\n${CAPTION}\n\n${CAPTION}\n\n${CAPTION}\n\n${dateline}${B}\n\n${B}`,
  );
  expect(found?.place?.value).toBe(place);
});

test.each(['LATER: ', 'DIVERS — ', 'LISBON: '])('“%s” further down is none', (words) => {
  expect(taken(`${A}\n\n${CAPTION}\n\n${CAPTION}\n\n${words}${B}\n\n${B}`).dateline).toBeNull();
});

test('a dateline in the middle of the article is not the article’s', () => {
  const body = Array.from({ length: 8 }, () => B).join('\n\n');
  expect(taken(`${A}\n\n${body}\n\nLISBON — ${B}`).dateline).toBeNull();
});

test.each([
  ['NEW DELHI, March 4: ', 'New Delhi'],
  ['ST. IVES, March 4: ', 'St. Ives'],
  ['PORT-AU-PRINCE, Haiti, March 4: ', 'Port-au-Prince, Haiti'],
])('a place in capitals is told in letters: %s', (dateline, place) => {
  expect(taken(`${A}\n\n${dateline}${B}\n\n${B}`).dateline?.place?.value).toBe(place);
});
