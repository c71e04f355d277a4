// Sentences in which nobody tells anything, and the network and the rules must keep silent.
import { expect, test } from 'vitest';
import { said } from '../testing/attributions.ts';

test.each([
  'The dam is forty years old.',
  'It rained all night, and the lock was closed.',
  'The film “Winter Harbour” opens on Friday.',
  'She keeps Pell’s “The Long and Winding Way of the River to the Northern Sea” by her bed.',
  'Rovers won 2-0 at home and are third in the table.',
  'The village, which has a church and two shops, lies on the river.',
  '',
  '“”',
  '👍🏽🇫🇷 #%& ‘’ — …',
])('%j', (text) => expect(said(text)).toEqual([]));
