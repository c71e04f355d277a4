/**
 * How alike two statements are in their words, and which of two lists belong together.
 *
 *     “the dam will hold” and “the dam would hold for years”  →  .63;  pairs are made from the most alike down
 *
 * Shared stems weighed by how rare they are among the statements compared (cosine); names of the speakers themselves
 * count like other words.
 */
import { EMPTY_WORDS } from './lexicon/common.ts';
import { folded } from './names.ts';
import { stem } from './stem.ts';

/** Below it two statements speak of different things as often as not. */
export const SAME_TOPIC = 0.2;

export interface Pair {
  readonly a: number | null;
  readonly b: number | null;
  readonly likeness: number;
}

/** What is left of the words when those that say nothing are taken out. */
export const stemsOf = (words: string): ReadonlySet<string> => stemsBy(words, stem);

/** The same with a stemmer of one's own. */
export const stemsBy = (words: string, stemmed: (word: string) => string): ReadonlySet<string> =>
  new Set(
    folded(words)
      .split(/[ -]+/u)
      .filter((word) => word.length > 1 && !EMPTY_WORDS.has(word))
      .map(stemmed),
  );

/** Compares within one set of statements, of which `all` are the contents. */
export function likenessAmong(all: readonly string[]): (a: string, b: string) => number {
  const stems = new Map(all.map((words) => [words, stemsOf(words)]));
  const counts = new Map<string, number>();
  for (const words of all)
    for (const term of stems.get(words)!) counts.set(term, (counts.get(term) ?? 0) + 1);
  // The guess keeps a word that both of two statements hold from weighing nothing.
  const weight = (term: string): number => Math.log((all.length + 20) / ((counts.get(term) ?? 0) + 1)) ** 2;
  const square = (terms: ReadonlySet<string>): number => {
    let sum = 0;
    for (const term of terms) sum += weight(term);
    return sum;
  };
  return (a, b) => {
    const [x, y] = [stems.get(a) ?? stemsOf(a), stems.get(b) ?? stemsOf(b)];
    // Contents of empty words alone (“No.”) are alike when they are the same.
    if (x.size === 0 || y.size === 0) return folded(a) === folded(b) ? 1 : 0;
    let shared = 0;
    for (const term of x) if (y.has(term)) shared += weight(term);
    return Math.min(1, shared / Math.sqrt(square(x) * square(y)));
  };
}

/** Pairs the two lists, the most alike first; what finds no other stands alone. In the order of the first list. */
export function aligned(
  a: readonly string[],
  b: readonly string[],
  likeness: (a: string, b: string) => number,
): Pair[] {
  const all = a
    .flatMap((x, i) => b.map((y, j) => ({ a: i, b: j, likeness: likeness(x, y) })))
    .filter((pair) => pair.likeness >= SAME_TOPIC)
    .sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const pairs: Pair[] = [];
  for (const pair of all) {
    if (usedA.has(pair.a) || usedB.has(pair.b)) continue;
    usedA.add(pair.a);
    usedB.add(pair.b);
    pairs.push({ ...pair, likeness: Math.round(pair.likeness * 1000) / 1000 });
  }
  for (const i of a.keys()) if (!usedA.has(i)) pairs.push({ a: i, b: null, likeness: 0 });
  pairs.sort((x, y) => x.a! - y.a!);
  for (const j of b.keys()) if (!usedB.has(j)) pairs.push({ a: null, b: j, likeness: 0 });
  return pairs;
}
