/**
 * The sentence or sentences that hold a statement, for showing it outside of its article.
 *
 *     “It rained. “It will hold,” Mr. Lind said. Then …” with the words of Lind  →  “It will hold,” Mr. Lind said.
 */
import type { Block } from '../core/article.ts';
import { hull, overlaps, type Span } from '../core/span.ts';

/** Abbreviations after which a full stop ends no sentence; single letters are treated alike. */
const SHORT =
  /(?:^|[\s("“‘])(?:\p{L}|(?:\p{L}\.)+\p{L}|Mrs?|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|Pres|Rev|Hon|St|Jr|Sr|No|vs|etc|Inc|Ltd|Co|Corp|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)$/u;
const END = /[.!?…]+["”’')\]]*(?=\s)/gu;

export function contextOf(text: string, blocks: readonly Block[], parts: readonly Span[]): Span {
  const whole = hull(parts);
  if (!whole) return { start: 0, end: 0 };
  const touched = blocks.filter(({ span }) => overlaps(span, whole));
  const outer = hull(touched.map(({ span }) => span)) ?? whole;
  let [start, end] = [outer.start, outer.end];
  const first = touched[0]?.span ?? outer;
  for (const at of sentenceEnds(text, first)) if (at <= whole.start) start = at;
  const last = touched.at(-1)?.span ?? outer;
  for (const at of sentenceEnds(text, last))
    if (at >= whole.end) {
      end = at;
      break;
    }
  while (start < whole.start && /\s/u.test(text[start]!)) start++;
  while (end > whole.end && /\s/u.test(text[end - 1]!)) end--;
  return { start, end };
}

/** Where the block's sentences end, blanks not included. */
function sentenceEnds(text: string, { start, end }: Span): number[] {
  const block = text.slice(start, end);
  const ends: number[] = [];
  for (const { 0: marks, index } of block.matchAll(END)) {
    const next = block.slice(index + marks.length).trimStart();
    // “…,” she said. and “Why?” he asked: what goes on in lower case goes on.
    if (/^\p{Ll}/u.test(next)) continue;
    if (marks === '.' && SHORT.test(block.slice(Math.max(0, index - 12), index))) continue;
    ends.push(start + index + marks.length);
  }
  return ends;
}
