import { expect, test } from 'vitest';
import { timeScale } from './timescale.ts';

test('first and last day stand near the edges, the others in proportion', () => {
  const scale = timeScale(['2026-03-02', '2026-03-06'])!;
  expect(scale.at('2026-03-02')).toBe(7);
  expect(scale.at('2026-03-04')).toBe(50);
  expect(scale.at('2026-03-06')).toBe(93);
  expect(scale.ticks.map(({ label }) => label)).toEqual(['2 Mar', '3 Mar', '4 Mar', '5 Mar', '6 Mar']);
});

test('one day alone stands in the middle', () => {
  const scale = timeScale(['2026-03-02', '2026-03-02T18:00:00Z'])!;
  expect(scale.at('2026-03-02T18:00:00Z')).toBe(50);
  expect(scale.ticks).toEqual([{ x: 50, label: '2 Mar' }]);
});

test('dates that no axis can hold are left off it', () => {
  expect(timeScale(['XXXX-03-02', '2026/..', '../2026'])).toBeNull();
  expect(timeScale(['2026-03-02', 'XXXX-03-02'])!.at('XXXX-03-02')).toBeNull();
});

test.each([
  ['2026-03-02', '2026-03-20'],
  ['2026-01-10', '2026-12-20'],
  ['2025-11-10', '2026-03-20'],
  ['1998', '2026'],
  ['1700-01-01', '2026-01-01'],
])('%s to %s: two to five ticks, in order, within the page', (from, to) => {
  const { ticks } = timeScale([from, to])!;
  expect(ticks.length).toBeGreaterThanOrEqual(2);
  expect(ticks.length).toBeLessThanOrEqual(5);
  expect(ticks.map(({ x }) => x)).toEqual(ticks.map(({ x }) => x).toSorted((a, b) => a - b));
  for (const { x } of ticks) expect(x >= 0 && x <= 100).toBe(true);
  expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length);
});

test('a few dates far before the rest share a place before the axis', () => {
  const week = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'];
  const scale = timeScale(['2025-09', ...week])!;
  expect(scale.at('2025-09')).toBe(6);
  expect(scale.at('2026-03-02')).toBe(18);
  expect(scale.at('2026-03-06')).toBe(93);
  expect(scale.ticks[0]).toEqual({ x: 6, label: 'earlier' });
});

test('two stretches of like weight stay on one axis', () => {
  const scale = timeScale(['2025-09-01', '2025-09-02', '2026-03-02', '2026-03-03'])!;
  expect(scale.at('2025-09-01')).toBe(7);
  expect(scale.ticks.some(({ label }) => label === 'earlier')).toBe(false);
});
