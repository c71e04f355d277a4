/**
 * What each speaker has of an article, in statements and words, by kind: counted when the article is read, for audit.ts to add up.
 */
import type { Connection } from './connection.ts';

/** Words of a row of `statements`, by the blanks between them. Bytes are counted faster than letters. */
export const WORDS = `CASE WHEN statements.parent IS NULL
  THEN octet_length(statements.words) - octet_length(replace(statements.words, ' ', '')) + 1 ELSE 0 END`;

/** A line for each article and speaker of `said`, which has `article, speaker, kind, n`: n its words. */
export const LINES = `SELECT article, speaker, count(*) AS statements, sum(n) AS words,
  sum(kind = 'direct') AS direct, sum(n * (kind = 'direct')) AS direct_words,
  sum(kind = 'mixed') AS mixed, sum(n * (kind = 'mixed')) AS mixed_words,
  sum(kind = 'indirect') AS indirect, sum(n * (kind = 'indirect')) AS indirect_words
  FROM said GROUP BY article, speaker`;

/** Keeps the lines of an article of which the statements are just written. */
export const keepSpoken = (record: Connection, article: number): number =>
  record.run(
    `WITH said AS (SELECT article, speaker, kind, ${WORDS} AS n FROM statements WHERE article = ?)
     INSERT INTO spoken (article, speaker, statements, words, direct, direct_words, mixed, mixed_words, indirect, indirect_words)
     ${LINES}`,
    article,
  );
