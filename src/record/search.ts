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

export function countMatches(record: Connection, match: string): { statements: number; articles: number } {
  const statements = record.get<{ n: number }>(
    'SELECT count(*) AS n FROM statement_words WHERE statement_words MATCH ?',
    inStatements(match),
  )!.n;
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

export const searchStatements = (record: Connection, match: string, limit: number, offset: number): Found[] =>
  record
    .all<{ id: number; marked: string; words: string }>(
      `SELECT statement_words.rowid AS id, highlight(statement_words, 0, ?2, ?3) AS marked, statements.words
       FROM statement_words JOIN statements ON statements.id = statement_words.rowid
       WHERE statement_words MATCH ?1
       ORDER BY bm25(statement_words, 10, 4, 2, 0), statements.id LIMIT ?4 OFFSET ?5`,
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
      `SELECT articles.id, highlight(article_words, 1, ?3, ?4) AS marked, articles.text
       FROM article_words JOIN articles ON articles.id = article_words.rowid
       WHERE article_words MATCH ?1 AND article_words.${ELSEWHERE}
       ORDER BY bm25(article_words, 5, 1), articles.id LIMIT ?5 OFFSET ?6`,
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
