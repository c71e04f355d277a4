/**
 * Where the marks of a line of time stand, so that no two share a place: those of one day side by side and above one
 * another, as wide as the days beside them leave room for.
 *
 *     nine marks on one day, alone   →   a row of six and a row of three, in the middle of their day
 *
 * A day's place is per cent of the page's width; from there marks keep their pixels, so that a day stays a cluster on a
 * wide page. What fits the narrowest page fits every other.
 */
export interface Placed<T> {
  readonly item: T;
  /** Per cent of the width, and pixels from there. */
  readonly x: number;
  readonly dx: number;
  /** 0 at the foot. */
  readonly row: number;
}

/** In pixels: from mark to mark, half a mark, the narrowest page. */
export const STEP = 15;
export const RADIUS = 5;
export const NARROWEST = 340;
const MOST_COLUMNS = 6;
const MOST_ROWS = 10;

/** `left` is how many found no place within the rows that there may be. */
export function clusters<T>(
  items: readonly T[],
  at: (item: T) => number,
): { readonly placed: readonly Placed<T>[]; readonly left: number } {
  const groups = grouped(items, at);
  const middles = groups.map(([x]) => (x / 100) * NARROWEST);
  /** Of each row, where its last mark stands. */
  const ends: number[] = [];
  const placed: Placed<T>[] = [];
  let left = 0;
  groups.forEach(([x, group], g) => {
    const middle = middles[g]!;
    const room = Math.min(
      middle - (middles[g - 1] ?? -NARROWEST),
      (middles[g + 1] ?? 2 * NARROWEST) - middle,
    );
    const columns = Math.max(1, Math.min(MOST_COLUMNS, group.length, Math.floor(room / STEP)));
    const wide = (columns - 1) * STEP;
    // What would stand over the page's edge is moved inwards.
    const begin = Math.min(Math.max(middle - wide / 2, RADIUS), NARROWEST - RADIUS - wide);
    for (let start = 0; start < group.length; start += columns) {
      const free = ends.findIndex((end) => begin - end >= STEP);
      const row = free < 0 ? ends.length : free;
      if (row >= MOST_ROWS) {
        left += group.length - start;
        return;
      }
      const line = group.slice(start, start + columns);
      line.forEach((item, i) => {
        placed.push({ item, x, dx: begin - middle + i * STEP, row });
      });
      ends[row] = begin + (line.length - 1) * STEP;
    }
  });
  return { placed, left };
}

/** By place; what lies nearer than a mark's width is one group, at the first one's place. */
function grouped<T>(items: readonly T[], at: (item: T) => number): [x: number, group: T[]][] {
  const groups: [number, T[]][] = [];
  for (const item of items.toSorted((a, b) => at(a) - at(b))) {
    const last = groups.at(-1);
    if (last && ((at(item) - last[0]) / 100) * NARROWEST < STEP) last[1].push(item);
    else groups.push([at(item), [item]]);
  }
  return groups;
}
