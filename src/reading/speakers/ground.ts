/**
 * What the resolving of speakers looks at, and where in it something stands.
 */
import type { Article } from '../../core/article.ts';
import type { Span } from '../../core/span.ts';
import type { Attribution, Sentence, Token } from '../stage.ts';
import type { Person } from './people.ts';
import type { UseOfName } from './single.ts';

export interface Ground {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly attributions: readonly Attribution[];
  readonly nesting: readonly (number | null)[];
  readonly people: readonly Person[];
  /** Whether the offset stands inside a longer quotation. */
  readonly quoted: (offset: number) => boolean;
  readonly useOf: UseOfName;
}

export const startOf = ({ source, cue, content }: Attribution): number =>
  (source[0] ?? cue[0] ?? content[0])!.start;

/** How many statements hold this one. */
export function depth({ nesting }: Ground, i: number): number {
  let d = 0;
  for (let p = nesting[i] ?? null; p !== null && d < 20; p = nesting[p] ?? null) d++;
  return d;
}

export const inTitle = ({ article }: Ground, offset: number): boolean =>
  article.blocks.some((b) => b.kind === 'title' && b.span.start <= offset && offset < b.span.end);

/** The index of the block that holds the offset. */
export const blockOf = ({ sentences }: Ground, offset: number): number =>
  sentences.find((s) => s.start <= offset && offset < s.end)?.block ?? 0;

/** The index of the sentence that holds the offset, else of the last. */
export function sentenceAt({ sentences }: Ground, offset: number): number {
  const index = sentences.findIndex((s) => s.start <= offset && offset < s.end);
  return index < 0 ? sentences.length - 1 : index;
}

export function lowerBound(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The reason for which a source is not named, in the words of its sentence or the next. */
export function anonymityOf(ground: Ground, span: Span): string | null {
  const { sentences, article } = ground;
  const s = sentenceAt(ground, span.start);
  const next = sentences[s + 1]?.block === sentences[s]!.block ? sentences[s + 1] : undefined;
  const text = article.text.slice(sentences[s]!.start, (next ?? sentences[s]!).end);
  const because =
    /\b(?:on (?:the )?condition of anonymity|anonymously|asked not to be (?:named|identified)|(?:who )?declined to be (?:named|identified)|requested anonymity|on background)\b,?\s*(?:because|as|since|in order|to|for|citing|given)?\s*([^.;,“”"]*)/iu.exec(
      text,
    );
  if (because) return (because[1]?.trim() ? because[0] : because[0]).trim();
  return /\b(?:not|un)\s?authori[sz]ed to [^.;,“”"]*/iu.exec(text)?.[0].trim() ?? null;
}
