// Page furniture goes, with the blank lines that it would leave; what stands around it stays as it was.
import { expect, test } from 'vitest';
import { taken } from './testing/taken.ts';

const A = 'Dam bursts above Kestrel';
const B = 'The dam above Kestrel burst on Monday night, the mayor said, and three villages were cleared.';
const C = 'Nobody was hurt, she said.';

test.each([
  'Leave a Reply',
  'Leave a comment',
  'Leave a Reply Cancel reply',
  '12 Comments',
  'This site uses Akismet to keep spam out. Learn what becomes of your comment.',
  'Your email address will not be published. Required fields are marked *',
  'Share on Facebook',
  'Share this:',
  'Facebook Twitter WhatsApp Email',
  'Click to share on Twitter (Opens in new window)',
  'Follow Jane Doe on Twitter @janedoe.',
  'Sign up for our daily newsletter',
  'We use cookies to give you the best experience on our site.',
  'Related: Why dams burst',
  'More: Council asks who opened the gates at Kestrel',
  'More:Council asks who opened the gates at Kestrel',
  'Read: Why the old dam may not hold another winter',
  'Check out: Where the keepers’ money went in the long winter',
  'Previously: Keeper says ‘nobody listened’ about the dam',
  'WATCH: Helicopters over the lower valley',
  '‘Too late’: what the villages were told, and when Read more',
  'Read more: The villages that were cleared',
  'Advertisement',
  'ADVERTISEMENT',
  'Story continues below advertisement',
  'Continue reading the main story',
  'Photo: Jane Doe/Getty Images',
  'Jane Doe/Getty Images',
  'Copyright 2020 Harbour Echo. All rights reserved.',
  '© 2020 Harbour Echo',
  'All rights reserved. This material may not be republished.',
  'Tags: dams, rain, Kestrel',
])('%s', (line) => {
  expect(taken(`${A}\n\n${B}\n\n${line}\n\n${C}\n`).text).toBe(`${A}\n\n${B}\n\n${C}\n`);
  expect(taken(`${A}\n\n${B}\n\n${C}\n\n${line}\n`).text).toBe(`${A}\n\n${B}\n\n${C}\n`);
});

test('a comment form goes with its fields', () => {
  const form = 'Leave a Reply\n\nName *\n\nEmail *\n\nWebsite\n\nPost Comment';
  expect(taken(`${A}\n\n${B}\n\n${form}`).text).toBe(`${A}\n\n${B}`);
});

test('related headlines go when nothing else follows', () => {
  const tail = 'Related stories\n\nWhy dams burst\n\nRain to go on until Friday';
  expect(taken(`${A}\n\n${B}\n\n${C}\n\n${tail}\n`).text).toBe(`${A}\n\n${B}\n\n${C}\n`);
});

test('a share bar over the byline hides it from nobody', () => {
  const article = taken(`${A}\n\nShare\n\nTweet\n\nBy Jane Doe\n\n${B}\n\n${C}`);
  expect(article.byline?.value).toBe('Jane Doe');
});

test('a slug glued to a dateline goes alone', () => {
  const article = taken(`${A}\n\nkestrel-damLisbon, Oct 3: The dam burst, the mayor said on Tuesday.`);
  expect(article.text).toBe(`${A}\n\nLisbon, Oct 3: The dam burst, the mayor said on Tuesday.`);
  expect(article.dateline?.place?.value).toBe('Lisbon');
  expect(article.map.at(-1)).toEqual({ text: 26, units: 56, byte: 37, length: 56 });
});

test('an advertisement glued to a paragraph goes alone', () => {
  expect(taken(`${A}\n\n${B} Continue reading the main story\n\n${C}`).text).toBe(`${A}\n\n${B}\n\n${C}`);
});

test.each([
  [
    'Mayor Ana Roe Ana Maria RoeRoe opens the gates Holt says the gates came too late Mills ask for flour MORE said so.',
    'Mayor Ana Roe said so.',
  ],
  [
    'Roe Ana (Annie) Maria RoeThe Echo at noon: Gates | Locks | Mills Holt: ‘Too late’ MORE’s lock and Ivo HoltIvo HoltMills wait for grain as the river falls MORE (Kestrel) agreed.',
    'Roe’s lock and Ivo Holt (Kestrel) agreed.',
  ],
  [
    'They asked Eva Hale Eva Hale Bakers of Kestrel run out of flour Hale to leave the council in May MORE.',
    'They asked Eva Hale.',
  ],
])('the box that a page hangs on a name goes, and the name stays', (line, left) => {
  expect(taken(`${A}\n\n${B}\n\n${line}\n\n${C}\n`).text).toBe(`${A}\n\n${B}\n\n${left}\n\n${C}\n`);
});

test('what is left of a film’s window goes, and its caption stays', () => {
  expect(taken(`${A}\n\n${B}\n\nCLOSE Water ran over the dam until Tuesday.`).text).toBe(
    `${A}\n\n${B}\n\nWater ran over the dam until Tuesday.`,
  );
});
