/**
 * Marks of an outlet's distance: scare quotes, “so-called”, loaded words.
 *
 *     the so-called “green” plant   →  so-called, scare quotes       a thoroughly debunked claim  →  loaded
 *
 * Words inside a statement's content are its speaker's.
 */
import type { Article } from '../../core/article.ts';
import { readable } from '../../core/article.ts';
import type { Distancing } from '../../core/reading.ts';
import { inTextOrder, overlaps, type Span, trimmed } from '../../core/span.ts';
import { LOADED, SO_CALLED } from '../lexicon/loaded.ts';
import type { Layers } from '../stage.ts';
import { isReference } from './reference.ts';
import { isScareQuote } from './scarequotes.ts';

type Needed = Pick<Layers, 'tokens' | 'sentences' | 'quotations' | 'attributions' | 'nesting' | 'attitudes'>;

export function distancing({ text, blocks }: Article, layers: Needed): Distancing[] {
  const { quotations, attributions, nesting } = layers;
  const title = blocks.find((b) => b.kind === 'title')?.span;
  const theirs: Span[] = [
    ...attributions.flatMap((a, i) =>
      nesting[i] === null && !isReference(a, layers.tokens) ? a.content : [],
    ),
    ...quotations,
    ...blocks.filter((block) => !readable(block)).map((block) => block.span),
  ];
  const found: Distancing[] = [];
  const look = (pattern: RegExp, mark: Distancing['mark']): void => {
    for (const match of text.matchAll(pattern)) {
      const span = trimmed(text, { start: match.index, end: match.index + match[0].length });
      // “so-called “moderate” groups”: the marks may follow, but not hold it
      if (span && !theirs.some((s) => overlaps(s, span)) && !found.some((f) => overlaps(f.span, span)))
        found.push({ span, mark });
    }
  };
  look(SO_CALLED, 'so-called');
  for (const pattern of LOADED) look(pattern, 'loaded');
  const speech = quotations
    .filter(({ inner }) => inner.end - inner.start > 40)
    .map(({ inner }) => text.slice(inner.start, inner.end).toLowerCase())
    .join('\n');
  const article = { ...layers, text, title, speech };
  for (const quotation of quotations)
    if (quotation.closed && quotation.parent === null && isScareQuote(quotation, article))
      found.push({ span: { start: quotation.start, end: quotation.end }, mark: 'scare-quotes' });
  return found.sort((a, b) => inTextOrder(a.span, b.span));
}
