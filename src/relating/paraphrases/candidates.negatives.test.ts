// What shares words and is not worth asking about.
import { expect, test } from 'vitest';
import { likelyBetween } from './candidates.ts';
import { said } from './testing/said.ts';

const GATES = 'the flood gates were opened at night';

test.each([
  ['another speaker', said(GATES), said(GATES, { by: 'Ana Roe' })],
  ['another of the family', said(GATES), said(GATES, { by: 'Eva Hale' })],
  [
    'two quotations of other words',
    said('“the flood gates were opened far too late at night”'),
    said('“nobody opened those flood gates until the night was over”'),
  ],
  ['weeks later', said(GATES), said(GATES, { on: '2024-03-28' })],
  ['denied by the one', said(GATES), said(GATES, { cue: 'denied' })],
  [
    'another figure of the same',
    said('40 people were killed at the flood gates'),
    said('at least 70 people were killed at the flood gates'),
  ],
  ['only asked', said('the flood gates would be opened'), said('whether the flood gates would be opened')],
  ['a question', said('“The flood gates were opened.”'), said('“Were the flood gates opened?”')],
  ['two names of a thing', said('the flood gates of Orrin Lock'), said('Orrin Lock and its flood gates')],
  ['what anybody says', said('“I don’t know.”'), said('“We don’t know.”')],
  ['one word in common', said('the gates were opened'), said('the gates have rusted')],
])('%s', (_, a, b) => {
  expect(likelyBetween([a], [b])).toEqual([]);
});

test('of each statement the likeliest two, of two articles the likeliest five', () => {
  const many = (from: number) =>
    Array.from({ length: 9 }, (_, i) => said(`${GATES} by worker ${i + from}`, { local: `s${i + 1}` }));
  const found = likelyBetween([said(`on Monday ${GATES}, and Hale saw it`)], many(1));
  expect(found.filter(({ sameWords }) => !sameWords).length).toBeLessThanOrEqual(2);
  expect(likelyBetween(many(1), many(20))).toHaveLength(5);
});
