/**
 * Lays marks over text: spans that nest, repeat and cross become a tree that HTML can hold.
 *
 *     “abcdef”, A = 0–4, B = 2–6   →   A[ab B[cd]] B[ef]
 *
 * Elements must nest and spans need not, so a mark that crosses another is cut into pieces; each piece knows whether
 * it is the mark's first and last, for numbers and corners that may appear only once.
 */
import { inTextOrder, overlaps, type Span } from '../core/span.ts';

export interface Mark<T> {
  readonly span: Span;
  readonly value: T;
}

export type Marked<T> =
  | { readonly span: Span }
  | {
      readonly span: Span;
      readonly mark: Mark<T>;
      readonly inside: readonly Marked<T>[];
      readonly first: boolean;
      readonly last: boolean;
    };

/** The marked text of `within`, in order and without a gap. Marks that begin earlier lie outside; of equal spans, the earlier in the list. */
export function marked<T>(within: Span, marks: readonly Mark<T>[]): readonly Marked<T>[] {
  const ordered = marks
    .filter(({ span }) => span.start < span.end && overlaps(span, within))
    .sort((x, y) => inTextOrder(x.span, y.span));
  return nest(within, ordered);
}

function nest<T>(within: Span, ordered: readonly Mark<T>[]): Marked<T>[] {
  const out: Marked<T>[] = [];
  let at = within.start;
  let rest = ordered;
  while (at < within.end) {
    const outer = rest.find(({ span }) => span.end > at && span.start < within.end);
    const start = outer ? Math.max(at, outer.span.start) : within.end;
    if (start > at) out.push({ span: { start: at, end: start } });
    if (!outer) break;
    const piece = { start, end: Math.min(within.end, outer.span.end) };
    rest = rest.filter((mark) => mark !== outer && mark.span.end > at);
    out.push({
      span: piece,
      mark: outer,
      inside: nest(
        piece,
        rest.filter(({ span }) => overlaps(span, piece)),
      ),
      first: piece.start === outer.span.start,
      last: piece.end === outer.span.end,
    });
    at = piece.end;
  }
  return out;
}
