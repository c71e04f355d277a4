/**
 * Whose words an article is made of, counted in words: 400 in all, 120 quoted, 90 reported, 190 the outlet's own.
 */
import type { Article } from './article.ts';
import { readable } from './article.ts';
import type { Reading } from './reading.ts';
import { type Span, textOf } from './span.ts';
import type { StatementKind } from './statement.ts';

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

const [REPORTED, SAID, QUOTED_WORDS] = [1, 2, 3];

export function sharesOf(article: Article, reading: Reading): Shares {
  // What each unit of the text is, painted over from the outlet's own to what is surely quoted.
  const paint = new Uint8Array(article.text.length);
  const contents = (kind: StatementKind): readonly Span[] =>
    reading.statements.filter((s) => s.kind === kind).flatMap((s) => s.content);
  for (const { start, end } of contents('indirect')) paint.fill(REPORTED, start, end);
  for (const { start, end } of contents('mixed')) paint.fill(SAID, start, end);
  for (const { start, end } of matches(article.text, QUOTED))
    for (let i = start; i < end; i++) if (paint[i] === SAID) paint[i] = QUOTED_WORDS;
  for (const { start, end } of contents('direct')) paint.fill(QUOTED_WORDS, start, end);

  const count = [0, 0, 0, 0] as [number, number, number, number];
  for (const { span } of article.blocks.filter(readable))
    for (const { start } of matches(textOf(article.text, span), WORD)) count[paint[span.start + start]!]!++;
  const [own, reported, said, quoted] = count;
  return { words: own + reported + said + quoted, quoted, reported: reported + said, own };
}

const matches = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
