import { expect, test } from 'vitest';
import { attributed } from '../testing/attributions.ts';

test('what somebody says of what others said stands in theirs', () => {
  const { layers } = attributed('“They said they would leave by dawn,” Roe said.');
  expect(layers.nesting.filter((parent) => parent !== null)).toHaveLength(1);
  const inner = layers.nesting.findIndex((parent) => parent !== null);
  expect(layers.attributions[layers.nesting[inner]!]!.cue[0]!.start).toBeGreaterThan(
    layers.attributions[inner]!.cue[0]!.start,
  );
});

test.each([
  ['“It held,” Roe said.', 'direct'],
  ['Roe said the dam had “held” all night.', 'mixed'],
  ['Roe said the dam had held.', 'indirect'],
])('%s is %s', (text, kind) => expect(attributed(text).layers.kinds).toEqual([kind]));
