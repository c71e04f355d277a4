/**
 * Copy that articles have in common, a row for each two of them.
 *
 *     carriedBy(record, 17)         →  what is compared of an article
 *     copiesOfArticle(record, 17)   →  what it shares with which articles
 *
 * What is copy is decided elsewhere; this file keeps it. All of it can be computed anew.
 */
import type { Block } from '../core/article.ts';
import type { Span } from '../core/span.ts';
import { blocksFromText } from './articles.ts';
import type { Connection } from './connection.ts';
import { spansFromText, spansToText } from './encode.ts';

/** Where and when articles appeared. */
export const appearances = (
  record: Connection,
  articles: readonly number[],
): { readonly id: number; readonly outlet: string | null; readonly day: string | null }[] =>
  record.all(
    `SELECT articles.id, articles.outlet, articles.from_day AS day
     FROM json_each(?) AS wanted JOIN articles ON articles.id = wanted.value ORDER BY articles.id`,
    JSON.stringify(articles),
  );

export interface CopyRow {
  readonly a: number;
  readonly b: number;
  readonly words: number;
  readonly aShare: number;
  readonly bShare: number;
  readonly paragraphs: readonly { readonly a: Span; readonly b: Span }[];
  readonly reason: string;
}

/** Keeps what the two share; `a` is the one with the lesser key. */
export const setCopy = (record: Connection, copy: CopyRow): void => {
  record.run(
    `INSERT OR REPLACE INTO copies (a, b, words, a_share, b_share, a_spans, b_spans, reason)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    copy.a,
    copy.b,
    copy.words,
    copy.aShare,
    copy.bShare,
    spansToText(copy.paragraphs.map(({ a }) => a)),
    spansToText(copy.paragraphs.map(({ b }) => b)),
    copy.reason,
  );
};

export const dropCopy = (record: Connection, a: number, b: number): void => {
  record.run('DELETE FROM copies WHERE a = ? AND b = ?', a, b);
};

export const copiesOfArticle = (record: Connection, article: number): CopyRow[] =>
  record
    .all<{
      a: number;
      b: number;
      words: number;
      a_share: number;
      b_share: number;
      a_spans: string;
      b_spans: string;
      reason: string;
    }>('SELECT * FROM copies WHERE a = ?1 UNION ALL SELECT * FROM copies WHERE b = ?1 ORDER BY a, b', article)
    .map(({ a_share, b_share, a_spans, b_spans, ...row }) => {
      const others = spansFromText(b_spans);
      return {
        ...row,
        aShare: a_share,
        bShare: b_share,
        paragraphs: spansFromText(a_spans).map((span, i) => ({ a: span, b: others[i]! })),
      };
    });

/** What is compared of an article. */
export function carriedBy(
  record: Connection,
  article: number,
): {
  readonly key: string;
  readonly text: string;
  readonly blocks: Block[];
  readonly outlet: string | null;
  readonly day: string | null;
} {
  const { blocks, ...row } = record.get<{
    key: string;
    text: string;
    blocks: string;
    outlet: string | null;
    day: string | null;
  }>(
    'SELECT key, text, blocks, outlet, from_day AS day FROM articles JOIN texts ON article = id WHERE id = ?',
    article,
  )!;
  return { ...row, blocks: blocksFromText(blocks) };
}
