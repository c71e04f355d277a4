/**
 * An article in the making: its text so far, its blocks, and where each stretch came from.
 *
 *     cut(draft of "A\n\nShare\n\nB", [Share])  →  draft of "A\n\nB"
 */
import type { Block, BlockKind } from '../core/article.ts';
import type { Span } from '../core/span.ts';
import type { SourceRun } from './bytes.ts';

export interface Draft {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly runs: readonly SourceRun[];
}

/** Without the spans, which must be in order and apart. Blocks that lie in them go, others shrink and move. */
export function cut(draft: Draft, spans: readonly Span[]): Draft {
  if (spans.length === 0) return draft;
  const { text } = draft;
  const kept: Span[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) kept.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < text.length) kept.push({ start: at, end: text.length });
  const blocks: Block[] = [];
  const runs: SourceRun[] = [];
  let length = 0;
  let result = '';
  const place = new Map<number, number>();
  for (const keep of kept) {
    place.set(keep.start, length - keep.start);
    length += keep.end - keep.start;
    result += text.slice(keep.start, keep.end);
  }
  let k = 0;
  for (const run of draft.runs) {
    const end = run.text + run.units;
    while (k < kept.length && kept[k]!.end <= run.text) k++;
    for (let i = k; i < kept.length && kept[i]!.start < end; i++) {
      const keep = kept[i]!;
      const [from, to] = [Math.max(run.text, keep.start), Math.min(end, keep.end)];
      const moved = from + place.get(keep.start)!;
      runs.push(
        run.units === run.length
          ? { text: moved, units: to - from, from: run.from + from - run.text, length: to - from }
          : { ...run, text: moved, units: to - from },
      );
    }
  }
  for (const { kind, span } of draft.blocks) {
    const parts = kept.filter((keep) => keep.start < span.end && span.start < keep.end);
    if (parts.length === 0) continue;
    const [first, last] = [parts[0]!, parts.at(-1)!];
    blocks.push({
      kind,
      span: {
        start: Math.max(span.start, first.start) + place.get(first.start)!,
        end: Math.min(span.end, last.end) + place.get(last.start)!,
      },
    });
  }
  return { text: result, blocks, runs };
}

/** What to cut so that the blocks are gone with the blank lines on one side of each. */
export function withBlanks({ text, blocks }: Draft, gone: ReadonlySet<number>): Span[] {
  const spans: Span[] = [];
  for (const index of [...gone].sort((a, b) => a - b)) {
    const { span } = blocks[index]!;
    const next = blocks[index + 1];
    // The last block takes the blanks before it along, unless those are gone already; the file's end stays.
    const before = index > 0 && !next ? blocks[index - 1]!.span.end : span.start;
    const start = next ? lineStart(text, span.start) : before;
    const end = next ? lineStart(text, next.span.start) : span.end;
    const last = spans.at(-1);
    if (last && last.end >= start) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  }
  // Where the tail is gone as a whole, so are the blanks before it.
  const tail = spans.at(-1);
  if (tail && gone.has(blocks.length - 1)) {
    let first = blocks.length - 1;
    while (gone.has(first - 1)) first--;
    if (first > 0) spans[spans.length - 1] = { start: blocks[first - 1]!.span.end, end: tail.end };
  }
  return spans;
}

/** Blanks that indent a line belong to it. */
function lineStart(text: string, at: number): number {
  while (at > 0 && /[^\S\n]/u.test(text[at - 1]!)) at--;
  return at;
}

export const kindsSet = (draft: Draft, kinds: ReadonlyMap<number, BlockKind>): Draft => ({
  ...draft,
  blocks: draft.blocks.map((block, i) => (kinds.has(i) ? { ...block, kind: kinds.get(i)! } : block)),
});
