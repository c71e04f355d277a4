/**
 * Groups of same statements: which stand in several articles, and who and what belongs to them.
 *
 *     groupOf(record, '3f…', 's3')   →  12, the group of its passage that most outlets carry
 *     membersOfGroup(record, 12)     →  a row a statement and passage, with its article's outlet, date and credits
 */
import type { Connection } from './connection.ts';

import { type StatementRow, STATEMENT_COLUMNS } from './articles.ts';
import { matchAll } from './words.ts';

export interface GroupRow {
  readonly grp: number;
  readonly articles: number;
  readonly outlets: number;
}

export interface MemberRow extends StatementRow {
  readonly id: number;
  readonly part: number;
  readonly span: string;
  /** The passage's words as they are compared. */
  readonly words: string;
  readonly article: number;
  readonly key: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly credits: string;
  readonly slug: string | null;
  readonly person_name: string | null;
}

const PASSAGES = `wordings JOIN passages ON passages.wording = wordings.id
  JOIN statements ON statements.id = passages.statement JOIN articles ON articles.id = statements.article`;

export interface GroupFilter {
  /** A story's or a person's id. */
  readonly story?: string | undefined;
  readonly person?: string | undefined;
  /** Words that a statement of the group holds. */
  readonly about?: string | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** Those that stand in two or more articles, most outlets first. */
export function groupsCarried(
  record: Connection,
  { story, person, about, limit, offset }: GroupFilter,
): { rows: GroupRow[]; total: number } {
  const match = about === undefined || about.trim() === '' ? null : matchAll(about, ['words']);
  if (match === undefined) return { rows: [], total: 0 };
  const within = [
    ...(story === undefined
      ? []
      : [
          `SELECT grp FROM story_members JOIN stories ON stories.id = story_members.story AND stories.slug = ?1
           JOIN statements ON statements.article = story_members.article
           JOIN passages ON passages.statement = statements.id JOIN wordings ON wordings.id = passages.wording`,
        ]),
    ...(person === undefined
      ? []
      : [
          `SELECT grp FROM people JOIN nodes ON nodes.person = people.id AND people.slug = ?2
           JOIN speakers ON speakers.node = nodes.id JOIN statements ON statements.speaker = speakers.id
           JOIN passages ON passages.statement = statements.id JOIN wordings ON wordings.id = passages.wording`,
        ]),
    ...(match === null
      ? []
      : [
          `SELECT grp FROM statement_words JOIN passages ON passages.statement = statement_words.rowid
           JOIN wordings ON wordings.id = passages.wording WHERE statement_words MATCH ?3`,
        ]),
  ];
  // every parameter has to stand in the statement, whether or not it narrows anything
  const wanted = `FROM carried WHERE ?1 IS ?1 AND ?2 IS ?2 AND ?3 IS ?3
     ${within.map((ids) => `AND grp IN (${ids})`).join('\n')}`;
  const by = [story ?? null, person ?? null, match] as const;
  return {
    rows: record.all<GroupRow & { [column: string]: never }>(
      `SELECT grp, articles, outlets ${wanted}
       ORDER BY outlets DESC, articles DESC, day DESC, key, grp LIMIT ?4 OFFSET ?5`,
      ...by,
      limit,
      offset,
    ),
    total: record.get<{ n: number }>(`SELECT count(*) AS n ${wanted}`, ...by)!.n,
  };
}

/** Counts the groups anew of which something has changed. */
export function recount(record: Connection, groups: Iterable<number>): void {
  const all = JSON.stringify([...groups]);
  record.run('DELETE FROM carried WHERE grp IN (SELECT value FROM json_each(?))', all);
  record.run(
    `INSERT INTO carried (grp, outlets, articles, day, key)
     SELECT grp, count(DISTINCT articles.outlet), count(DISTINCT articles.id), min(articles.from_day), min(articles.key)
     FROM ${PASSAGES} WHERE wordings.grp IN (SELECT value FROM json_each(?))
     GROUP BY grp HAVING count(DISTINCT articles.id) > 1`,
    all,
  );
}

/** The groups of an article's statements that stand in other articles too. */
export const groupsOfArticle = (
  record: Connection,
  key: string,
): { readonly local: string; readonly grp: number; readonly outlets: number }[] =>
  record.all(
    `SELECT own.local, w.grp, count(DISTINCT others.article) AS articles, count(DISTINCT a.outlet) AS outlets
     FROM articles JOIN statements AS own ON own.article = articles.id
     JOIN passages AS p ON p.statement = own.id JOIN wordings AS w ON w.id = p.wording
     JOIN wordings AS same ON same.grp = w.grp JOIN passages AS q ON q.wording = same.id
     JOIN statements AS others ON others.id = q.statement JOIN articles AS a ON a.id = others.article
     WHERE articles.key = ? GROUP BY own.id, w.grp HAVING articles > 1 ORDER BY own.ord, outlets DESC, p.part`,
    key,
  );

/** The groups of a statement by the parts of it, in order. */
export const groupsOfStatement = (
  record: Connection,
  key: string,
  local: string,
): { readonly part: number; readonly grp: number }[] =>
  record.all(
    `SELECT part, grp FROM ${PASSAGES} WHERE articles.key = ? AND statements.local = ? ORDER BY part`,
    key,
    local,
  );

/** Of the statement’s groups that several articles carry the one that most do. */
export const carriedGroupOf = (record: Connection, key: string, local: string): number | undefined =>
  record.get<{ grp: number }>(
    `SELECT carried.grp FROM articles JOIN statements ON statements.article = articles.id
     JOIN passages ON passages.statement = statements.id JOIN wordings ON wordings.id = passages.wording
     JOIN carried ON carried.grp = wordings.grp WHERE articles.key = ? AND statements.local = ?
     ORDER BY carried.articles DESC, carried.outlets DESC, passages.part LIMIT 1`,
    key,
    local,
  )?.grp;

/** How many articles and outlets carry the group. */
export const groupCounts = (record: Connection, grp: number): GroupRow =>
  record.get<GroupRow>(
    `SELECT grp, count(DISTINCT articles.id) AS articles, count(DISTINCT articles.outlet) AS outlets
     FROM ${PASSAGES} WHERE grp = ?`,
    grp,
  )!;

/** The earliest article first. */
export const membersOfGroup = (record: Connection, grp: number): MemberRow[] =>
  record.all<MemberRow>(
    `SELECT ${STATEMENT_COLUMNS}, statements.id, passages.part, passages.span, wordings.words,
       articles.id AS article, articles.key, articles.outlet, articles.published,
       articles.credits, people.slug, people.name AS person_name
     FROM ${PASSAGES}
     LEFT JOIN speakers ON speakers.id = statements.speaker
     LEFT JOIN nodes ON nodes.id = speakers.node
     LEFT JOIN people ON people.id = nodes.person
     WHERE wordings.grp = ?
     ORDER BY articles.from_day NULLS LAST, articles.published, articles.key, statements.ord, passages.part`,
    grp,
  );

/** What two of the articles share: see copies.ts. Spans are text. */
export const copiesAmong = (
  record: Connection,
  articles: readonly number[],
): {
  readonly a: number;
  readonly b: number;
  readonly a_share: number;
  readonly b_share: number;
  readonly a_spans: string;
  readonly b_spans: string;
  readonly reason: string;
}[] =>
  record.all(
    `SELECT copies.* FROM json_each(?1) AS one JOIN copies ON copies.a = one.value
     WHERE copies.b IN (SELECT value FROM json_each(?1))`,
    JSON.stringify(articles),
  );
