// Articles that are an agency's in part: contributors in a line of their own, unnamed wires.
import { expect, test } from 'vitest';
import { taken } from './testing/taken.ts';

const A = 'Lock gates stuck at Tarnmouth';
const B =
  'The lock gates at Tarnmouth have been stuck since Sunday, the canal trust said, and forty boats are waiting.';

test.each([
  ['Contributing: The Associated Press', ['The Associated Press']],
  ['Contributing: Ann Moor, Reuters', ['Reuters']],
  ['Contributing: Ann Moor and The Associated Press', ['The Associated Press']],
  ['With agency inputs', ['Agencies']],
  ['(With wire reports)', ['Agencies']],
  ['This article is based in part on wire service reports.', ['Agencies']],
  ['Contributing: Ann Moor', []],
  ['Reuters was contributing: the trust thanked it.', []],
])('%s', (line, agencies) => {
  expect(taken(`${A}\n\n${B}\n\n${B}\n\n${line}\n`).credits.map(({ value }) => value)).toEqual(agencies);
});
