import type { Span } from '../../core/span.ts';

/**
 * A text with spans marked inline, for fixtures.
 *
 *     marked('The dam broke [[on Tuesday]].')  →  { text: 'The dam broke on Tuesday.', spans: [{ start: 14, end: 24 }] }
 */
export function marked(notation: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  let start = -1;
  for (const piece of notation.split(/(\[\[|\]\])/u)) {
    if (piece === '[[') start = text.length;
    else if (piece === ']]') spans.push({ start, end: text.length });
    else text += piece;
  }
  return { text, spans };
}
