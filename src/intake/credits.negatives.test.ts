// Agencies that are quoted, told or named, and have not written the article.
import { expect, test } from 'vitest';
import { taken } from './testing/taken.ts';

const B = 'The dam above Kestrel burst on Monday night, the mayor said, and three villages were cleared.';

test.each([
  'Xinhua quoted the mayor as saying that the dam was old.',
  'The mayor told Reuters that the dam was old.',
  'The dam was old, the mayor told AFP.',
  'According to the Associated Press, the dam was old.',
  'The Press Association (PA) represents the engineers of the valley.',
  'She joined Bloomberg in 2009 and left it soon.',
  'The mayor contributed to this, Reuters said.',
])('%s', (line) => {
  expect(taken(`Dam bursts above Kestrel\n\n${B}\n\n${line}`).credits).toEqual([]);
});

test('the agency of a picture has not written the article', () => {
  expect(taken(`Dam bursts above Kestrel\n\n${B}\n\nPhoto: Jane Doe/AFP\n\n${B}`).credits).toEqual([]);
});
