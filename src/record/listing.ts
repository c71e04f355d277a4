/**
 * Lists of articles and statements, filtered and sorted by the database.
 *
 *     listArticles(record, { outlet: 'The Coast', from: '2021-03-01' })  →  { rows: […], total: 12 }
 */
import type { Block } from '../core/article.ts';
import { blocksFromText, STATEMENT_COLUMNS, type StatementRow } from './articles.ts';
import type { Connection } from './connection.ts';
import { matchAll } from './words.ts';

export interface ArticleListRow {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly credits: string;
  readonly words: number;
  readonly statements: number;
  readonly story: string | null;
}

const ARTICLE = `articles.id, articles.key, articles.name, articles.title, articles.outlet, articles.published,
  articles.credits, articles.words, readings.statements, stories.slug AS story`;
const OF_ARTICLE = `JOIN readings ON readings.article = articles.id
  LEFT JOIN story_members ON story_members.article = articles.id
  LEFT JOIN stories ON stories.id = story_members.story`;
const ARTICLES = `articles ${OF_ARTICLE}`;

export interface ArticleListFilter {
  readonly outlet?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

/** Newest first, the undated last. */
export function listArticles(
  record: Connection,
  { outlet, from, to, limit, offset }: ArticleListFilter,
): { rows: ArticleListRow[]; total: number } {
  const values = { outlet: outlet ?? null, from: from ?? null, to: to ?? null };
  const where = `WHERE (?1 IS NULL OR outlet = ?1 COLLATE NOCASE) AND (?2 IS NULL OR to_day >= ?2)
    AND (?3 IS NULL OR from_day <= ?3)`;
  const given = [values.outlet, values.from, values.to] as const;
  return record.snapshot(() => ({
    rows: record.all<ArticleListRow>(
      `SELECT ${ARTICLE} FROM ${ARTICLES} ${where}
       ORDER BY articles.from_day DESC NULLS LAST, articles.id LIMIT ?4 OFFSET ?5`,
      ...given,
      limit ?? -1,
      offset ?? 0,
    ),
    total: record.get<{ n: number }>(`SELECT count(*) AS n FROM articles ${where}`, ...given)!.n,
  }));
}

export const articleByKey = (record: Connection, key: string): ArticleListRow | undefined =>
  record.get<ArticleListRow>(`SELECT ${ARTICLE} FROM ${ARTICLES} WHERE articles.key = ?`, key);

export const articleByRow = (record: Connection, id: number): ArticleListRow | undefined =>
  record.get<ArticleListRow>(`SELECT ${ARTICLE} FROM ${ARTICLES} WHERE articles.id = ?`, id);

/** By key, else by the beginning of a key, else by name, else by words of the title: the first way that finds any. */
export function findArticles(record: Connection, reference: string, limit: number): ArticleListRow[] {
  const wanted = reference.trim();
  const ways: (() => ArticleListRow[])[] = [];
  const hex = wanted.toLowerCase();
  if (/^[0-9a-f]{4,32}$/u.test(hex))
    ways.push(() =>
      record.all(
        `SELECT ${ARTICLE} FROM ${ARTICLES} WHERE articles.key >= ? AND articles.key < ? ORDER BY articles.key LIMIT ?`,
        hex,
        `${hex}g`,
        limit,
      ),
    );
  ways.push(() =>
    record.all(
      `SELECT ${ARTICLE} FROM ${ARTICLES} WHERE articles.name = ? ORDER BY articles.id LIMIT ?`,
      wanted,
      limit,
    ),
  );
  ways.push(() =>
    record.all(
      `SELECT ${ARTICLE} FROM ${ARTICLES} WHERE articles.title = ? COLLATE NOCASE ORDER BY articles.id LIMIT ?`,
      wanted,
      limit,
    ),
  );
  const match = matchAll(wanted, ['title']);
  if (match !== undefined)
    ways.push(() =>
      record.all(
        `SELECT ${ARTICLE} FROM article_words JOIN articles ON articles.id = article_words.rowid ${OF_ARTICLE}
         WHERE article_words MATCH ? ORDER BY bm25(article_words), articles.id LIMIT ?`,
        match,
        limit,
      ),
    );
  for (const way of ways) {
    const rows = way();
    if (rows.length > 0) return rows;
  }
  return [];
}

/** A statement with the row of its article and the person who is spoken for. */
export interface StatementListRow extends StatementRow {
  readonly id: number;
  readonly article: number;
  readonly words: string;
  readonly edtf: string | null;
  readonly slug: string | null;
  readonly person_name: string | null;
  readonly published: string | null;
}

export const STATEMENT = `${STATEMENT_COLUMNS}, statements.id, statements.article, statements.words, statements.edtf,
  people.slug, people.name AS person_name, articles.published`;
export const OF_STATEMENT = `JOIN articles ON articles.id = statements.article
  LEFT JOIN speakers ON speakers.id = statements.speaker
  LEFT JOIN nodes ON nodes.id = speakers.node
  LEFT JOIN people ON people.id = nodes.person`;
export const BY_DAY =
  'ORDER BY statements.from_day NULLS LAST, articles.from_day, articles.id, statements.ord';

export interface StatementListFilter {
  readonly about?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What is drawn of a statement on a line of time. */
export interface MarkRow {
  readonly row: number;
  readonly key: string;
  readonly name: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly local: string;
  readonly kind: string;
  readonly words: string;
  readonly edtf: string | null;
  readonly published: string | null;
}

/** A person's statements by day, the undated last. */
export function statementsOfPerson(
  record: Connection,
  person: number,
  { about, from, to }: StatementListFilter,
): MarkRow[] {
  const match =
    about === undefined || about.trim() === '' ? null : matchAll(about, ['words', 'occasion', 'title']);
  if (match === undefined) return [];
  return record.all<MarkRow & { [column: string]: never }>(
    `SELECT statements.id AS row, articles.key, articles.name, articles.outlet, articles.title, statements.local, statements.kind,
       statements.words, statements.edtf, articles.published
     FROM nodes AS own JOIN speakers AS saying ON saying.node = own.id
     JOIN statements ON statements.speaker = saying.id JOIN articles ON articles.id = statements.article
     WHERE own.person = ?1 AND (?2 IS NULL OR statements.to_day >= ?2) AND (?3 IS NULL OR statements.from_day <= ?3)
     ${match === null ? '' : 'AND statements.id IN (SELECT rowid FROM statement_words WHERE statement_words MATCH ?4)'}
     ${BY_DAY}`,
    person,
    from ?? null,
    to ?? null,
    ...(match === null ? [] : [match]),
  );
}

/** All statements of a story's articles by day, the undated last. */
export const statementsOfStory = (record: Connection, story: number): StatementListRow[] =>
  record.all<StatementListRow>(
    `SELECT ${STATEMENT} FROM story_members JOIN statements ON statements.article = story_members.article
     ${OF_STATEMENT} WHERE story_members.story = ? ${BY_DAY}`,
    story,
  );

export const statementByRow = (record: Connection, id: number): StatementListRow | undefined =>
  record.get<StatementListRow>(
    `SELECT ${STATEMENT} FROM statements ${OF_STATEMENT} WHERE statements.id = ?`,
    id,
  );

export const hasStatement = (record: Connection, key: string, local: string): boolean =>
  record.get(
    'SELECT 1 FROM articles JOIN statements ON statements.article = articles.id WHERE key = ? AND local = ?',
    key,
    local,
  ) !== undefined;

export function textOfArticle(record: Connection, id: number): { text: string; blocks: Block[] } {
  const { text, blocks } = record.get<{ text: string; blocks: string }>(
    'SELECT text, blocks FROM texts WHERE article = ?',
    id,
  )!;
  return { text, blocks: blocksFromText(blocks) };
}

export const counts = (
  record: Connection,
): { readonly articles: number; readonly statements: number; readonly people: number } =>
  record.get(`SELECT (SELECT count(*) FROM articles) AS articles,
    (SELECT count(*) FROM statements) AS statements, (SELECT count(*) FROM people) AS people`)!;
