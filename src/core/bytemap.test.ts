import { expect, test } from 'vitest';
import { bytesOf } from './bytemap.ts';
import { span } from './span.ts';

// “no” at byte 10: the marks are three bytes each; then, after a joint that came from no bytes, “end” at byte 40
const map = [
  { text: 0, units: 1, byte: 10, length: 3 },
  { text: 1, units: 2, byte: 13, length: 2 },
  { text: 3, units: 1, byte: 15, length: 3 },
  { text: 6, units: 3, byte: 40, length: 3 },
];

test('inside a linear run a unit is a byte', () =>
  expect(bytesOf(map, span(2, 3))).toEqual({ start: 14, end: 15 }));
test('a piece is indivisible', () => expect(bytesOf(map, span(0, 2))).toEqual({ start: 10, end: 14 }));
test('a span over a joint reaches from the first byte to the last', () =>
  expect(bytesOf(map, span(2, 8))).toEqual({ start: 14, end: 42 }));
test('what came from no bytes has none', () => expect(bytesOf(map, span(4, 6))).toBeUndefined());
test('an empty map has none', () => expect(bytesOf([], span(0, 1))).toBeUndefined());
