import { expect, test } from 'vitest';
import { clusters, NARROWEST, RADIUS, STEP } from './clusters.ts';

const drawn = (xs: readonly number[]) => {
  const { placed, left } = clusters(xs, (x) => x);
  return { rows: placed.map(({ row }) => row), dxs: placed.map(({ dx }) => Math.round(dx)), left };
};

test('one mark stands in the middle of its day', () => {
  expect(drawn([50])).toEqual({ rows: [0], dxs: [0], left: 0 });
});

test('marks of one day stand side by side, then above one another', () => {
  expect(drawn(Array(9).fill(50))).toEqual({
    rows: [0, 0, 0, 0, 0, 0, 1, 1, 1],
    dxs: [-37, -22, -7, 8, 23, 38, -37, -22, -7],
    left: 0,
  });
});

test('a day far off leaves the others their width', () => {
  const { placed } = clusters([7, ...Array(12).fill(93)], (x) => x);
  expect(Math.max(...placed.map(({ row }) => row))).toBe(1);
});

test('days too near to be told apart are one cluster', () => {
  expect(drawn([50, 50.5, 51, 51.5])).toEqual({ rows: [0, 0, 0, 0], dxs: [-22, -7, 8, 23], left: 0 });
});

test('more than a page can show are counted', () => {
  expect(drawn(Array(100).fill(50)).left).toBe(40);
});

test('no two marks ever share a place, and none leaves the narrowest page', () => {
  let seed = 7;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  for (let run = 0; run < 300; run++) {
    const days = Array.from({ length: 1 + random(8) }, () => 7 + random(8_600) / 100);
    const items = Array.from({ length: random(120) }, () => days[random(days.length)]!);
    const { placed, left } = clusters(items, (x) => x);
    expect(placed.length + left).toBe(items.length);
    const at = placed.map(({ x, dx, row }) => ({ px: (x / 100) * NARROWEST + dx, row }));
    for (const [i, one] of at.entries()) {
      expect(one.px >= RADIUS - 0.01 && one.px <= NARROWEST - RADIUS + 0.01).toBe(true);
      for (const other of at.slice(i + 1))
        expect(one.row !== other.row || Math.abs(one.px - other.px) >= STEP - 0.01).toBe(true);
    }
  }
});
