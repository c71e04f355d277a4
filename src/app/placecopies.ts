/**
 * Finds the articles on record that carry the same copy as one that was just added.
 *
 *     placeCopies(record, row)  →  keys, and a row of `copies` for each article that shares text with it
 *
 * Each pair is decided from the two texts and from which keys are boilerplate. When a key becomes that, the pairs of all who
 * have it are decided again, so that the order in which articles arrive makes no difference. Texts never change, so an
 * article that is read again keeps its copies.
 */
import type { Connection } from '../record/connection.ts';
import * as blocking from '../record/blocking.ts';
import { COPY_KEYS, MOST_BY_KEY } from '../record/blocking.ts';
import * as kept from '../record/copies.ts';
import { appearanceOf, copyOf, LEAST_KEYS, mayShare, type Prepared, prepared } from '../relating/copies.ts';

interface Read extends Prepared {
  readonly article: string;
}

export function placeCopies(record: Connection, row: number): void {
  const read = new Map<number, Read>();
  const of = (id: number): Read => {
    let one = read.get(id);
    if (!one) {
      const carried = kept.carriedBy(record, id);
      one = { ...prepared(carried), article: carried.key };
      read.set(id, one);
    }
    return one;
  };
  const own = of(row);
  const { keys } = own;
  // an article of a record that was made before copies were kept has none yet; any other has them all
  const held = blocking.holdersOf(record, COPY_KEYS, keys);
  if ([...held.values()].some((holders) => holders.includes(row))) return;
  blocking.addKeys(record, COPY_KEYS, row, keys);
  const shared = new Map<number, number>();
  const loosened = new Map<string, readonly [number, number]>();
  for (const [key, holders] of held) {
    if (holders.length < MOST_BY_KEY) {
      for (const other of holders) shared.set(other, (shared.get(other) ?? 0) + 1);
      continue;
    }
    // this article is one more than may have it
    blocking.crowd(record, COPY_KEYS, key);
    for (const holder of holders)
      for (const { a, b } of kept.copiesOfArticle(record, holder)) loosened.set(`${a} ${b}`, [a, b]);
  }
  const near = [...shared].filter(([, times]) => times >= LEAST_KEYS).map(([other]) => other);
  for (const { id, ...where } of kept.appearances(record, near))
    if (mayShare(own, appearanceOf(where))) decide(record, row, id, of);
  for (const [a, b] of loosened.values()) decide(record, a, b, of);
}

/** The one with the lesser key is compared with the other, whichever came first. */
function decide(record: Connection, one: number, other: number, of: (id: number) => Read): void {
  const [a, b] = of(one).article < of(other).article ? [one, other] : [other, one];
  const [left, right] = [of(a), of(b)];
  const crowded = blocking.crowdedAmong(record, COPY_KEYS, [...left.keys, ...right.keys]);
  const theirs = new Set(right.keys);
  const living = left.keys.filter((key) => theirs.has(key) && !crowded.has(key)).length;
  const copy = living < LEAST_KEYS ? undefined : copyOf(left, right, crowded);
  if (copy) kept.setCopy(record, { a, b, ...copy });
  else kept.dropCopy(record, a, b);
}
