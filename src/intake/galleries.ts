/**
 * Galleries that a page glued into the text: pictures with their captions, each with its number.
 *
 *     Photos: The dam The gates at dawn. Hide Caption 1 of 9 Photos: The dam …  →  all of it, to “Hide Caption 9 of 9”
 *
 * A caption may be in paragraphs, which then lie between two with the numbers. What they say is the picture's, and comes again in every
 * article that shows the gallery.
 */
import { textOf, type Span } from '../core/span.ts';
import type { Draft } from './draft.ts';

const NUMBER = /Hide Caption (\d+) of (\d+)/gu;
const HEADING = /^Photos: /u;
/** Paragraphs of one caption, at most. */
const LONGEST_CAPTION = 5;

/** The blocks that go whole, and the spans that go of the others, in order. */
export function galleriesIn({ text, blocks }: Draft): { gone: ReadonlySet<number>; spans: Span[] } {
  const gone = new Set<number>();
  const spans: Span[] = [];
  if (!text.includes('Hide Caption ')) return { gone, spans };
  let before: { readonly block: number; readonly of: string; readonly last: boolean } | undefined;
  blocks.forEach(({ kind, span }, i) => {
    if (kind === 'title') return;
    const block = textOf(text, span);
    const numbers = [...block.matchAll(NUMBER)];
    const final = numbers.at(-1);
    if (!final) return;
    const [, n, of = ''] = final;
    // from the paragraph with the number before, or from the heading
    const goesOn = before && !before.last && before.of === of && i - before.block <= LONGEST_CAPTION;
    let from = before && goesOn ? before.block + 1 : i;
    if (from === i && !HEADING.test(block)) {
      const above = blocks.slice(Math.max(0, i - LONGEST_CAPTION + 1), i);
      const heading = above.findLastIndex((one) => HEADING.test(textOf(text, one.span)));
      if (heading >= 0) from = i - above.length + heading;
    }
    for (let k = from; k < i; k++) if (blocks[k]!.kind !== 'title') gone.add(k);
    const last = n === of;
    const rest = last ? block.slice(final.index + final[0].length).trim() : '';
    if (rest === '') gone.add(i);
    else spans.push({ start: span.start, end: span.end - rest.length });
    before = { block: i, of, last };
  });
  return { gone, spans };
}
