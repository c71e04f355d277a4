// Page furniture that pages without a share bar's or a form's own words leave behind: players, galleries, layout marks.
import { expect, test } from 'vitest';
import { taken } from './testing/taken.ts';

const A = 'Lock gates stuck at Tarnmouth';
const B =
  'The lock gates at Tarnmouth have been stuck since Sunday, the canal trust said, and forty boats are waiting.';
const C = 'Divers will look at them today, it said.';

test.each([
  'SHARE THIS ARTICLE Share Tweet Post Email',
  'LISTEN TO ARTICLE 4:12 SHARE THIS ARTICLE Share Tweet Post Email',
  'Slideshow (7 Images)',
  'next Image 1 of 3',
  'prev Image 2 of 3',
  'More On This...',
  '[pullquote]',
  'Advertisement:',
  '( PHOTOS: Ten locks that jammed)',
  'Enlarge this image toggle caption J. Q. Moor/AP J. Q. Moor/AP',
  'Let our news meet your inbox. The news that matters, delivered every morning.',
  'This article is more than 2 years old',
])('%s', (line) => {
  expect(taken(`${A}\n\n${B}\n\n${line}\n\n${C}\n`).text).toBe(`${A}\n\n${B}\n\n${C}\n`);
});

test.each([
  'More on this tomorrow, the trust promised.',
  'Share this article of faith, the bishop told the boatmen, or leave.',
  'Listen to article 4 of the treaty, she told the court.',
  'Slideshow images of the gates were shown to the inquiry.',
  'The next image, 1 of 3 shown to the jury, was of the gate.',
  'This article is more than two pages of excuses, he said.',
  'Let our boats through, the owners shouted.',
])('not %s', (line) => {
  const source = `${A}\n\n${B}\n\n${line}\n\n${C}\n`;
  expect(taken(source).text).toBe(source);
});
