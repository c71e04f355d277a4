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
 * Of more statements than this only those that were added last are ranked, and articles that hold the words elsewhere are not looked
 * for. So a search for what half of a large record says takes no longer than another.
 */
export const MOST_RANKED = 1000;

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

/** Those that are ranked, best first; then the others, the last added first. */
export function searchStatements(record: Connection, match: string, limit: number, offset: number): Found[] {
  const from = (best: string, most: number, skipped: number): Found[] =>
    record
      .all<{ id: number; marked: string; words: string }>(
        `WITH last AS MATERIALIZED (
           SELECT rowid AS id, ${best} AS score FROM statement_words
           WHERE statement_words MATCH ?1 ORDER BY rowid DESC LIMIT ?6 OFFSET ?7
         ), best AS MATERIALIZED (SELECT id, score FROM last ORDER BY score, id LIMIT ?4 OFFSET ?5)
         SELECT best.id, highlight(statement_words, 0, ?2, ?3) AS marked, statements.words
         FROM best CROSS JOIN statement_words ON statement_words.rowid = best.id
         JOIN statements ON statements.id = best.id
         WHERE statement_words MATCH ?1 ORDER BY score, best.id`,
        inStatements(match),
        OPEN,
        CLOSE,
        limit,
        skipped === 0 ? offset : 0,
        most,
        skipped,
      )
      .map(({ id, marked, words }) => ({ id, marks: marksIn(marked, words) }));
  const ranked =
    offset < MOST_RANKED ? from('bm25(statement_words, 10, 4, 2, 0)', MOST_RANKED, 0).slice(0, limit) : [];
  const left = Math.min(limit - ranked.length, offset + limit - MOST_RANKED);
  return left > 0 ? [...ranked, ...from('-rowid', left, Math.max(MOST_RANKED, offset))] : ranked;
}

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
