/**
 * Whose words an article is made of, counted in words: 400 in all, 120 quoted, 90 reported, 190 the outlet's own.
 */
import type { Article } from '../core/article.ts';
import { readable } from '../core/article.ts';
import type { Reading } from '../core/reading.ts';
import { contains, overlaps, type Span } from '../core/span.ts';

export interface Shares {
  readonly words: number;
  /** Within somebody's statement and within quotation marks. */
  readonly quoted: number;
  /** Within somebody's statement, in the outlet's wording. */
  readonly reported: number;
  /** Outside of statements: the outlet's own, its “he said” included. */
  readonly own: number;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.,-]*[\p{L}\p{N}])?/gu;
/** Single marks count only where no letter stands before the opening or after the closing one: the rest are apostrophes. */
const QUOTED = /“[^”]*”?|"[^"]*"?|«[^»]*»?|(?<![\p{L}\p{N}])[‘'](?=\S)[^\n]*?[’'](?![\p{L}\p{N}])/gu;

export function sharesOf(article: Article, reading: Reading): Shares {
  const direct = reading.statements.filter(({ kind }) => kind === 'direct').flatMap((s) => s.content);
  const mixed = reading.statements.filter(({ kind }) => kind === 'mixed').flatMap((s) => s.content);
  const contents = reading.statements.flatMap((s) => s.content);
  const quotes = matches(article.text, QUOTED);
  let [words, quoted, reported] = [0, 0, 0];
  const blocks = article.blocks.filter(readable).map(({ span }) => span);
  for (const word of matches(article.text, WORD)) {
    if (!blocks.some((block) => contains(block, word))) continue;
    words++;
    if (!contents.some((content) => overlaps(content, word))) continue;
    const inQuotes =
      direct.some((content) => overlaps(content, word)) ||
      (mixed.some((content) => overlaps(content, word)) && quotes.some((quote) => contains(quote, word)));
    if (inQuotes) quoted++;
    else reported++;
  }
  return { words, quoted, reported, own: words - quoted - reported };
}

/** How many words the statement's own content has. */
export const wordsIn = (text: string): number => matches(text, WORD).length;

const matches = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
