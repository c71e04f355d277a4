/**
 * Two rows of words and where they differ.
 *
 *     the old dam will hold / the dam may hold  →  [{ taken: [old], put: [] }, { taken: [will], put: [may], before: 1, … }]
 */
import { inCommon } from '../core/commonwords.ts';

export interface Hunk {
  /** Words that only the first has, and only the second, in one place. */
  readonly taken: readonly string[];
  readonly put: readonly string[];
  /** How many words in a row that both have stand before it, and after. */
  readonly before: number;
  readonly after: number;
  /** Whether there is no other place of difference before it, or after. */
  readonly first: boolean;
  readonly last: boolean;
}

export function hunks(a: readonly string[], b: readonly string[]): Hunk[] {
  const [inB, inA] = inCommon(a, b);
  const found: { taken: string[]; put: string[]; before: number; after: number }[] = [];
  let open: (typeof found)[number] | undefined;
  let [i, j, row] = [0, 0, 0];
  while (i < a.length || j < b.length) {
    if (inB[i] && inA[j]) {
      open = undefined;
      row++;
      const last = found.at(-1);
      if (last) last.after++;
      i++;
      j++;
      continue;
    }
    if (!open) {
      open = { taken: [], put: [], before: row, after: 0 };
      found.push(open);
      row = 0;
    }
    if (i < a.length && !inB[i]) open.taken.push(a[i++]!);
    else open.put.push(b[j++]!);
  }
  return found.map((hunk, at) => ({ ...hunk, first: at === 0, last: at === found.length - 1 }));
}
