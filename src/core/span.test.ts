import { expect, test } from 'vitest';
import {
  contains,
  hull,
  inTextOrder,
  isWithin,
  overlaps,
  sharedLength,
  span,
  textOf,
  trimmed,
} from './span.ts';

test('a span is half-open and counts UTF-16 units', () => {
  const text = '🚢 sank';
  expect(textOf(text, span(0, 2))).toBe('🚢');
  expect(textOf(text, span(3, 7))).toBe('sank');
});

test('spans that touch do not overlap, and hold themselves', () => {
  expect(overlaps(span(0, 3), span(3, 5))).toBe(false);
  expect(overlaps(span(0, 4), span(3, 5))).toBe(true);
  expect(contains(span(0, 3), span(0, 3))).toBe(true);
  expect(contains(span(0, 3), span(1, 4))).toBe(false);
});

test('text order puts the holder before what it holds', () => {
  expect([span(4, 6), span(0, 2), span(0, 9)].sort(inTextOrder)).toEqual([
    span(0, 9),
    span(0, 2),
    span(4, 6),
  ]);
});

test('the hull of none is none', () => {
  expect(hull([])).toBeUndefined();
  expect(hull([span(5, 6), span(1, 2)])).toEqual(span(1, 6));
});

test('shared length adds up over parts', () => {
  expect(sharedLength([span(0, 4), span(6, 10)], [span(2, 8)])).toBe(4);
});

test('trimming a blank span leaves nothing', () => {
  expect(trimmed('a  b', span(1, 3))).toBeUndefined();
  expect(trimmed(' ab ', span(0, 4))).toEqual(span(1, 3));
});

test.each([span(-1, 2), span(2, 2), span(0, 6), span(0.5, 2), span(Number.NaN, 2)])(
  '%o is not within five',
  (s) => {
    expect(isWithin(s, 5)).toBe(false);
  },
);
