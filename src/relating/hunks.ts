/**
 * Two rows of words and where they differ.
 *
 *     the old dam will hold / the dam may hold  →  [{ taken: [old], put: [] }, { taken: [will], put: [may], before: 1, … }]
 *
 * By the longest row of words that both have (Wagner and Fischer, 1974).
 */
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
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i] === b[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  const found: { taken: string[]; put: string[]; before: number; after: number }[] = [];
  let open: (typeof found)[number] | undefined;
  let [i, j, row] = [0, 0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
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
    if (j === b.length || (i < a.length && longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!))
      open.taken.push(a[i++]!);
    else open.put.push(b[j++]!);
  }
  return found.map((hunk, at) => ({ ...hunk, first: at === 0, last: at === found.length - 1 }));
}
