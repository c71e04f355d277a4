/**
 * Quotations whole, where the network took a part of one.
 *
 *     “The dam |is safe|,” Roe said.  →  |“The dam is safe,”| Roe said.
 *
 * What somebody says in quotation marks is theirs from mark to mark. The part that was cut off is given to the attribution unless
 * another one has its source or cue there.
 */
import { overlaps, type Span } from '../../core/span.ts';
import type { Quotation } from '../stage.ts';
import type { Draft } from './draft.ts';

export function wholeQuotations(
  text: string,
  quotations: readonly Quotation[],
  drafts: readonly Draft[],
): Draft[] {
  const outermost = quotations.filter(({ parent, closed }) => parent === null && closed);
  const taken = drafts.flatMap(({ source, cue }) => [...source, ...cue]);
  return drafts.map((draft, i) => {
    const others = drafts.flatMap(({ content }, o) => (o === i ? [] : content));
    const whole = (part: Span): Span => {
      const cut = outermost.filter(
        (q) =>
          overlaps(q, part) &&
          !(part.start <= q.start && q.end <= part.end) &&
          // a few words quoted out of a quotation stand for themselves; what leads into one takes it along
          (sharedWith(q, part) * 2 >= q.inner.end - q.inner.start || part.start <= q.inner.start) &&
          ![...taken, ...others].some((held) => overlaps(held, q)),
      );
      return {
        start: Math.min(part.start, ...cut.map(({ start }) => start)),
        end: Math.max(part.end, ...cut.map(({ end }) => end)),
      };
    };
    return { ...draft, content: merged(text, draft.content.map(whole)) };
  });
}

const sharedWith = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Parts that have come to overlap, or to meet but for a blank, as one. */
function merged(text: string, parts: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && (part.start <= last.end || text.slice(last.end, part.start).trim() === ''))
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, part.end) };
    else result.push(part);
  }
  return result;
}
