// Sentences that attribute nothing, or that look like more than they do.
import { expect, test } from 'vitest';
import { saidByRules as said } from '../testing/attributions.ts';

test.each([
  'The dam was built in 1961 by the province.',
  'The reported losses ran to three million.',
  'An alleged plot against the mayor failed.',
  'To say so is easy.',
  'He read “The Long River” on the train.',
  'The so-called “safety plan” was dropped.',
  'Weather reports are published at noon.',
  'The widely ridiculed plan was dropped.',
  '',
])('%s', (text) => expect(said(text)).toEqual([]));

test('“as we explained” inside a quotation has no content of its own', () => {
  expect(said('“A plan which, as we explained, is flawed,” Roe said.')).toEqual([
    'Roe | said | “A plan which, as we explained, is flawed,”',
  ]);
});
