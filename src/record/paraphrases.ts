/**
 * Paraphrases: what is laid side by side, and what was judged of it.
 *
 *     speakersHeard(record, 17)            →  whose statements the article has
 *     spokenIn(record, 17)                 →  its outermost statements with their speakers and days
 *     paraphrasesOfArticle(record, '3f…')  →  pairs that were ever judged
 */
import type { Connection } from './connection.ts';
import { CLAIM_COLUMNS, type ClaimRow } from './disputes.ts';

export const speakersHeard = (
  record: Connection,
  article: number,
): { readonly name: string; readonly kind: string }[] =>
  record.all('SELECT DISTINCT name, kind FROM speakers WHERE article = ? AND statements > 0', article);

export interface SpokenRow extends ClaimRow {
  readonly name: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/** Those that a speaker and a day are known of. */
export const spokenIn = (record: Connection, article: number): SpokenRow[] =>
  record.all<SpokenRow & { [column: string]: never }>(
    `SELECT ${CLAIM_COLUMNS}, from_day AS "from", to_day AS "to"
     FROM statements JOIN speakers ON speakers.id = statements.speaker
     WHERE statements.article = ? AND parent IS NULL AND from_day IS NOT NULL AND to_day IS NOT NULL ORDER BY ord`,
    article,
  );

export const keyAndText = (
  record: Connection,
  article: number,
): { readonly key: string; readonly text: string } =>
  record.get<{ key: string; text: string }>(
    'SELECT key, text FROM articles JOIN texts ON article = id WHERE id = ?',
    article,
  )!;

/** The pairs that were judged of which a statement of the article is one. */
export const paraphrasesOfArticle = (
  record: Connection,
  key: string,
): { readonly a: string; readonly b: string }[] =>
  record.all(
    `SELECT DISTINCT a, b FROM judgements WHERE relation = 'paraphrases' AND a >= ?1 || '/' AND a < ?1 || '0'
     UNION SELECT DISTINCT a, b FROM judgements WHERE relation = 'paraphrases' AND b >= ?1 || '/' AND b < ?1 || '0'`,
    key,
  );

/** The row of a statement that is given as `articleKey/localId`. */
export const rowOfThing = (record: Connection, thing: string): number | undefined => {
  const [key = '', local = ''] = thing.split('/');
  return record.get<{ id: number }>(
    `SELECT statements.id FROM articles JOIN statements ON statements.article = articles.id WHERE key = ? AND local = ?`,
    key,
    local,
  )?.id;
};
