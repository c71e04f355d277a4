import { describe, expect, it } from 'vitest';
import type { ByteMap } from '../core/bytemap.ts';
import { packMap, spansFromText, spansToText, unpackMap } from './encode.ts';

describe('spans as text', () => {
  it.each([
    ['', []],
    ['89-106', [{ start: 89, end: 106 }]],
    [
      '5-9 0-2',
      [
        { start: 5, end: 9 },
        { start: 0, end: 2 },
      ],
    ],
  ])('%j', (text, spans) => {
    expect(spansToText(spans)).toBe(text);
    expect(spansFromText(text)).toEqual(spans);
  });
});

describe('byte maps packed', () => {
  it.each<[string, ByteMap]>([
    ['of nothing', []],
    ['of one run', [{ text: 0, units: 1_000_000, byte: 3, length: 1_000_000 }]],
    [
      'with curly quotes, an entity, and a title from further down',
      [
        { text: 0, units: 10, byte: 9_000_000_000, length: 10 },
        { text: 12, units: 1, byte: 40, length: 3 },
        { text: 13, units: 200, byte: 43, length: 200 },
        { text: 213, units: 1, byte: 300, length: 5 },
      ],
    ],
  ])('%s', (_, map) => expect(unpackMap(packMap(map))).toEqual(map));

  it('take some four bytes a run', () => {
    const map = Array.from({ length: 100 }, (_, i) => ({
      text: i * 60,
      units: 60,
      byte: i * 61,
      length: 60,
    }));
    expect(packMap(map).length).toBeLessThanOrEqual(400);
  });
});
