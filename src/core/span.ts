/**
 * A stretch of an article's text: half-open, in UTF-16 units, as JavaScript strings count them.
 *
 *     { start: 0, end: 5 } of "Ankara said" is "Ankar"
 *
 * Everything that Whence says points at text through spans; this file is the only place that says how.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

export const textOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** The words of spans in parts, joined by a blank, for reading and not for pointing. */
export const joinedText = (text: string, spans: readonly Span[]): string =>
  spans.map((part) => textOf(text, part)).join(' ');

export const lengthOf = ({ start, end }: Span): number => end - start;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Text order; of two that start together, the longer first, so that parents precede their children. */
export const inTextOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The smallest span that holds all of them; undefined of none. */
export function hull(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

/** How many units the two lists of spans share. Each list must be free of overlaps within itself. */
export function sharedLength(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const x of a)
    for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return shared;
}

/** Shrinks a span past the blanks at its ends; undefined if nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | undefined {
  while (start < end && /\s/u.test(text[start] as string)) start++;
  while (end > start && /\s/u.test(text[end - 1] as string)) end--;
  return start < end ? { start, end } : undefined;
}

/** Whether the span lies within a text of this length and is not empty; what the record accepts. */
export const isWithin = ({ start, end }: Span, length: number): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length;
