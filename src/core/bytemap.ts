import type { Span } from './span.ts';

/**
 * The way from an article's text back to the bytes that were read.
 *
 * A run says: the text from `text` on, `units` UTF-16 units long, came from `length` bytes at `byte`. Where both
 * lengths agree the run is linear, a unit a byte; otherwise (a curly quote, an entity such as `&amp;`) it is one
 * indivisible piece. Runs are in text order and do not overlap. Text between runs (a blank line that joins two
 * paragraphs, a title taken from metadata) came from no bytes.
 */
export interface ByteRun {
  readonly text: number;
  readonly units: number;
  readonly byte: number;
  readonly length: number;
}

export type ByteMap = readonly ByteRun[];

/** The bytes from which the span's first to last mapped unit came; undefined if none of it came from bytes. */
export function bytesOf(map: ByteMap, { start, end }: Span): { start: number; end: number } | undefined {
  let from: number | undefined;
  let to: number | undefined;
  for (let i = firstEndingAfter(map, start); i < map.length; i++) {
    const run = map[i]!;
    if (run.text >= end) break;
    const linear = run.units === run.length;
    const first = linear ? run.byte + Math.max(0, start - run.text) : run.byte;
    const last = linear ? run.byte + Math.min(run.units, end - run.text) : run.byte + run.length;
    from = from === undefined ? first : Math.min(from, first);
    to = to === undefined ? last : Math.max(to, last);
  }
  return from === undefined || to === undefined ? undefined : { start: from, end: to };
}

function firstEndingAfter(map: ByteMap, at: number): number {
  let [low, high] = [0, map.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = map[middle]!;
    if (run.text + run.units <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
