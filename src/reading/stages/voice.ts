/**
 * Whose words the rest is: the outlet's own, and where it keeps its distance from words that it uses.
 *
 *     The dam never held, however, it has said that …        →  own: “The dam never held, however”
 *     its so-called “safety plan”, a discredited claim       →  so-called, scare quotes, loaded
 */
import { readable } from '../../core/article.ts';
import type { Voice } from '../../core/reading.ts';
import { contains, inTextOrder, overlaps, type Span, trimmed } from '../../core/span.ts';
import { type Quotation, stage, type Token } from '../stage.ts';
import { distancing } from '../voice/distancing.ts';

export const voice = stage({
  name: 'voice',
  version: '2',
  needs: ['tokens', 'quotations', 'sentences', 'attributions', 'nesting', 'attitudes', 'occasions'],
  run(article, layers): Voice {
    const { text, blocks, dateline } = article;
    const { tokens, quotations, sentences, attributions, nesting, occasions } = layers;
    const outer = attributions.filter((_, i) => nesting[i] === null);
    const taken = [
      ...outer.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
      ...occasions.flatMap((occasion) => (occasion ? [occasion.span] : [])),
      ...(dateline ? [dateline.span] : []),
      // speech that nobody could be found for is still not the outlet's
      ...quotations.filter((q) => q.parent === null && isSpeech(text, q)),
    ].sort(inTextOrder);
    const own = sentences.flatMap((sentence): Span[] => {
      const { kind } = blocks[sentence.block]!;
      if (!readable(blocks[sentence.block]!) || kind === 'caption') return [];
      const inside = taken.filter((span) => overlaps(span, sentence));
      const words = tokens.slice(sentence.firstToken, sentence.endToken);
      if (inside.length === 0)
        return saysSomething(words, kind === 'title' || kind === 'heading' ? 2 : 1)
          ? [{ start: sentence.start, end: sentence.end }]
          : [];
      return gaps(sentence, inside).flatMap((gap) => {
        const held = words.filter((t) => contains(gap, t));
        if (!isApart(held, gap, sentence)) return [];
        const span = saysSomething(held, 4) ? pruned(text, gap) : undefined;
        return span ? [span] : [];
      });
    });
    return { own, distancing: distancing(article, layers) };
  },
});

/** What the spans leave of the sentence. */
function gaps(sentence: Span, spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  let at = sentence.start;
  for (const { start, end } of spans) {
    if (start > at) found.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < sentence.end) found.push({ start: at, end: sentence.end });
  return found;
}

/** Words enough, and beside a piece of a sentence a finite verb of its own. */
const saysSomething = (tokens: readonly Token[], least: number): boolean => {
  if (tokens.filter((t) => /\p{L}/u.test(t.norm)).length < least) return false;
  return (
    least < 4 ||
    tokens.some(
      (t, i) =>
        (t.tag === 'VERB' || t.tag === 'AUX') && !/ing$/u.test(t.norm) && tokens[i - 1]?.norm !== 'to',
    )
  );
};

/** Whether a piece is a clause of its own: parted from the rest by a mark or a conjunction on either side. */
function isApart(tokens: readonly Token[], gap: Span, sentence: Span): boolean {
  const parts = (token: Token | undefined): boolean =>
    token !== undefined && /^(?:PUNCT|CCONJ|SCONJ|SYM)$/u.test(token.tag);
  return (
    (gap.start === sentence.start || parts(tokens[0])) && (gap.end === sentence.end || parts(tokens.at(-1)))
  );
}

/** A quotation of five words or more that is no name of a work. */
const isSpeech = (text: string, { inner }: Quotation): boolean => {
  const words = text.slice(inner.start, inner.end).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  return words.length > 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 < words.length;
};

/** Without the marks and conjunctions that joined it to what was taken out. */
function pruned(text: string, gap: Span): Span | undefined {
  let { start, end } = gap;
  const lead = /^[\s,;:.–—-]*(?:(?:and|but|while|as|that)\s+)?/u.exec(text.slice(start, end))![0].length;
  start += lead;
  const tail = /[\s,;:–—-]*(?:\s(?:and|but|while|as|that|instead|because))?[\s,;:–—-]*$/u.exec(
    text.slice(start, end),
  )![0].length;
  end -= tail;
  return start < end ? trimmed(text, { start, end }) : undefined;
}
