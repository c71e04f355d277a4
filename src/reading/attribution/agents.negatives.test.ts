// What stands behind a passive and is nobody who does it, and claims whose words are another's.
import { expect, test } from 'vitest';
import { said } from '../testing/attributions.ts';

const sources = (marked: string) => said(marked).map((one) => one.split(' | ')[0]);

test.each([
  [
    'a time',
    'The dam was called “a folly of the first order” by the end of the week.',
    'the end of the week',
  ],
  [
    'the one who is spoken to',
    'Peter Hale asked about Mary Holt’s claim that it held, and said: “Nobody came to look at it.”',
    'Mary Holt',
  ],
])('%s', (_, text, source) => expect(sources(text)).not.toContain(source));

test('a piece’s label says nothing', () =>
  expect(sources('OPINION: Why They Will Never ‘Come and Take’ Your Boats')).not.toContain('OPINION'));
