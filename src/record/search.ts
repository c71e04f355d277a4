/**
 * Full-text search: statements that hold the words first, then articles that hold them elsewhere.
 *
 *     searchStatements(record, '"dam" AND "failed"', 20, 0)  →  rows, best first, each with where the words are
 */
import type { Span } from '../core/span.ts';
import type { Connection } from './connection.ts';

/** Put around what matched by the database and taken out again: two noncharacters, which no text should hold. */
const [OPEN, CLOSE] = ['\ufdd0', '\ufdd1'];
const IN_STATEMENTS = 'words speaker occasion';

export interface Found {
  readonly id: number;
  /** Where the matching words are in the text searched: a statement's words, an article's text. */
  readonly marks: readonly Span[];
}

const inStatements = (match: string): string => `{${IN_STATEMENTS}} : (${match})`;

/**
 * More statements than this are not ranked: the last added come first, and articles that hold the words elsewhere are not looked for.
 * So a search for what half of a large record says takes no longer than another.
 */
export const MOST_RANKED = 400;

export function countMatches(record: Connection, match: string): { statements: number; articles: number } {
  const statements = record.get<{ n: number }>(
    'SELECT count(*) AS n FROM statement_words WHERE statement_words MATCH ?',
    inStatements(match),
  )!.n;
  if (statements > MOST_RANKED) return { statements, articles: 0 };
  const articles = record.get<{ n: number }>(
    `SELECT count(*) AS n FROM article_words WHERE article_words MATCH ?1 AND ${ELSEWHERE}`,
    match,
    inStatements(match),
  )!.n;
  return { statements, articles };
}

/** Articles of which no statement is found. */
const ELSEWHERE = `rowid NOT IN (SELECT article FROM statements
  WHERE id IN (SELECT rowid FROM statement_words WHERE statement_words MATCH ?2))`;

/** Best first; of more than are ranked, the last added first. The best are chosen before anything is marked. */
export const searchStatements = (
  record: Connection,
  match: string,
  limit: number,
  offset: number,
  ranked = true,
): Found[] =>
  record
    .all<{ id: number; marked: string; words: string }>(
      `WITH best AS MATERIALIZED (
         SELECT rowid AS id, ${ranked ? 'bm25(statement_words, 10, 4, 2, 0)' : '-rowid'} AS score FROM statement_words
         WHERE statement_words MATCH ?1 ORDER BY ${ranked ? 'score, rowid' : 'rowid DESC'} LIMIT ?4 OFFSET ?5
       )
       SELECT best.id, highlight(statement_words, 0, ?2, ?3) AS marked, statements.words
       FROM best CROSS JOIN statement_words ON statement_words.rowid = best.id
       JOIN statements ON statements.id = best.id
       WHERE statement_words MATCH ?1 ORDER BY score, best.id`,
      inStatements(match),
      OPEN,
      CLOSE,
      limit,
      offset,
    )
    .map(({ id, marked, words }) => ({ id, marks: marksIn(marked, words) }));

export const searchArticles = (record: Connection, match: string, limit: number, offset: number): Found[] =>
  record
    .all<{ id: number; marked: string; text: string }>(
      `WITH best AS MATERIALIZED (
         SELECT rowid AS id, bm25(article_words, 5, 1) AS score FROM article_words
         WHERE article_words MATCH ?1 AND ${ELSEWHERE} ORDER BY score, rowid LIMIT ?5 OFFSET ?6
       )
       SELECT best.id, highlight(article_words, 1, ?3, ?4) AS marked, texts.text
       FROM best CROSS JOIN article_words ON article_words.rowid = best.id
       JOIN texts ON texts.article = best.id
       WHERE article_words MATCH ?1 ORDER BY score, best.id`,
      match,
      inStatements(match),
      OPEN,
      CLOSE,
      limit,
      offset,
    )
    .map(({ id, marked, text }) => ({ id, marks: marksIn(marked, text) }));

/** Walks the marked text beside the plain one; what is in both is the text's own. */
function marksIn(marked: string, plain: string): Span[] {
  const marks: Span[] = [];
  let start = -1;
  for (let i = 0, at = 0; i < marked.length; i++) {
    const unit = marked[i]!;
    if (unit === plain[at]) at++;
    else if (unit === OPEN) start = at;
    else if (unit === CLOSE && start >= 0) {
      if (at > start) marks.push({ start, end: at });
      start = -1;
    } else return marks;
  }
  return marks;
}
