/**
 * Copy that articles have in common: the keys by which such articles find each other, and a row for each two of them.
 *
 *     addCopyKeys(record, 17, keys)      →  the keys that have become boilerplate by it
 *     copyCandidates(record, 17, keys)   →  articles that have keys in common with it
 *     copiesOfArticle(record, 17)        →  what it shares with which articles
 *
 * What is copy is decided elsewhere; this file keeps it. All of it can be computed anew.
 */
import type { Block } from '../core/article.ts';
import type { Span } from '../core/span.ts';
import { blocksFromText } from './articles.ts';
import type { Connection } from './connection.ts';
import { spansFromText, spansToText } from './encode.ts';

/**
 * A key that more articles have than this belongs to boilerplate (“sign up for our newsletter”) and finds nothing. So the
 * cost of an article does not grow with the record.
 */
export const MOST_BY_COPY_KEY = 40;

/** Gives the keys that have just become too many's. */
export function addCopyKeys(record: Connection, article: number, keys: readonly number[]): number[] {
  const all = JSON.stringify(keys);
  record.run(
    'INSERT OR IGNORE INTO copy_keys (key, article) SELECT value, ?2 FROM json_each(?1)',
    all,
    article,
  );
  const crowded = record
    .all<{ key: number }>(
      `SELECT value AS key FROM json_each(?1) AS own
       WHERE NOT EXISTS (SELECT 1 FROM crowded_copy_keys AS crowded WHERE crowded.key = own.value)
         AND (SELECT count(*) FROM (SELECT 1 FROM copy_keys WHERE copy_keys.key = own.value LIMIT ?2)) = ?2`,
      all,
      MOST_BY_COPY_KEY + 1,
    )
    .map(({ key }) => key);
  for (const key of crowded) record.run('INSERT INTO crowded_copy_keys (key) VALUES (?)', key);
  return crowded;
}

/** One more than may be at most. */
export const holdersOfCopyKey = (record: Connection, key: number): number[] =>
  record
    .all<{ article: number }>(
      'SELECT article FROM copy_keys WHERE key = ? LIMIT ?',
      key,
      MOST_BY_COPY_KEY + 1,
    )
    .map(({ article }) => article);

export const hasCopyKeys = (record: Connection, key: number | undefined, article: number): boolean =>
  key === undefined ||
  record.get('SELECT 1 FROM copy_keys WHERE key = ? AND article = ?', key, article) !== undefined;

/** Those of the keys that are boilerplate. */
export const crowdedAmong = (record: Connection, keys: readonly number[]): Set<number> =>
  new Set(
    record
      .all<{ key: number }>(
        'SELECT crowded.key FROM json_each(?) AS wanted JOIN crowded_copy_keys AS crowded ON crowded.key = wanted.value',
        JSON.stringify(keys),
      )
      .map(({ key }) => key),
  );

/** Other articles that have at least so many of the keys, but for boilerplate, and where and when they appeared. */
export const copyCandidates = (
  record: Connection,
  article: number,
  keys: readonly number[],
  least: number,
): { readonly id: number; readonly outlet: string | null; readonly day: string | null }[] =>
  record.all(
    `SELECT articles.id, articles.outlet, articles.from_day AS day FROM (
       SELECT article FROM json_each(?1) AS wanted JOIN copy_keys ON copy_keys.key = wanted.value
       WHERE article <> ?2
         AND NOT EXISTS (SELECT 1 FROM crowded_copy_keys AS crowded WHERE crowded.key = wanted.value)
       GROUP BY article HAVING count(*) >= ?3
     ) AS near JOIN articles ON articles.id = near.article ORDER BY articles.id`,
    JSON.stringify(keys),
    article,
    least,
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
  }>('SELECT key, text, blocks, outlet, from_day AS day FROM articles WHERE id = ?', article)!;
  return { ...row, blocks: blocksFromText(blocks) };
}
