/**
 * Statements counted: by person, kind of speaker, head of role or outlet, over the record or a part of it.
 *
 *     tally(record, { outlet: 'The Coast' }, { by: 'kind' })
 *       →  { total: { statements: 40, words: 640, … }, rows: [{ key: 'person', statements: 31, … }, …], … }
 *
 * There is a line for each speaker in each article, and all else is counted from the lines. They are kept, in `spoken`, and only where
 * some statements count and others not is there a pass over the statements. A statement within another's content is counted, but
 * its words only once, as the outer one's, so that words add up.
 */
import type { SQLInputValue } from 'node:sqlite';
import type { Connection } from './connection.ts';
import { BY_DAY, OF_STATEMENT, STATEMENT, type StatementListRow } from './listing.ts';
import { LINES, WORDS } from './spoken.ts';
import { matchAll } from './words.ts';

/** Which articles, by publication, and which of their statements (`about`). */
export interface AuditScope {
  readonly outlet?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly about?: string | undefined;
  /** The story's row. */
  readonly story?: number | undefined;
}

/** What is counted by. `heads`: the roles of the record, each with its head. */
export type AuditDimension =
  | { readonly by: 'speaker' | 'kind' | 'outlet' }
  | { readonly by: 'role'; readonly heads: readonly (readonly [role: string, head: string])[] };

/** A person's row, a kind, the head of a role or an outlet; null for what has none. */
export type AuditKey = number | string | null;

export interface TallyRow {
  readonly statements: number;
  readonly words: number;
  readonly articles: number;
  readonly direct: number;
  readonly direct_words: number;
  readonly mixed: number;
  readonly mixed_words: number;
  readonly indirect: number;
  readonly indirect_words: number;
  readonly wire: number;
  readonly wire_words: number;
  readonly wire_articles: number;
  readonly own_articles: number;
  readonly anonymous: number;
  readonly anonymous_words: number;
}

export interface KeyedRow extends TallyRow {
  readonly key: number | string;
}

export interface Tally {
  readonly rows: readonly KeyedRow[];
  /** How many rows there are, those beyond the limit too. */
  readonly of: number;
  /** The words of the row that has most, wherever the rows begin. */
  readonly most: number;
  /** What belongs to no row; undefined if there is none. */
  readonly rest: TallyRow | undefined;
  readonly total: TallyRow;
}

/** Whether what is said came by wire: if its article is credited to an agency, wholly or partly. This is decided here and nowhere else. */
const IS_WIRE = 'chosen.credited';

/** The values of a query in the order in which it asks for them: `put('Reuters')` → `?3`. */
interface Values {
  readonly all: SQLInputValue[];
  put(value: SQLInputValue): string;
}

function newValues(): Values {
  const all: SQLInputValue[] = [];
  return { all, put: (value) => `?${all.push(value)}` };
}

/** Conditions are there only where they are asked for, so that the database can go by its indexes. */
function articlesIn({ outlet, from, to, story }: AuditScope, { put }: Values): string {
  const conditions = [
    outlet === undefined ? '' : `articles.outlet = ${put(outlet)} COLLATE NOCASE`,
    from === undefined ? '' : `articles.to_day >= ${put(from)}`,
    to === undefined ? '' : `articles.from_day <= ${put(to)}`,
    story === undefined
      ? ''
      : `articles.id IN (SELECT article FROM story_members WHERE story = ${put(story)})`,
  ].filter(Boolean);
  return `articles WHERE ${conditions.join(' AND ') || 'true'}`;
}

const isAsked = (about: string | undefined): about is string => about !== undefined && about.trim() !== '';

/** What holds of the statements that count. */
function statementsIn({ about }: AuditScope, { put }: Values): string {
  if (!isAsked(about)) return 'true';
  const match = matchAll(about, ['words', 'occasion', 'title']);
  if (match === undefined) return 'false';
  return `statements.id IN (SELECT rowid FROM statement_words WHERE statement_words MATCH ${put(match)})`;
}

/** The query's beginning: `chosen`, the articles, and `heads`, where it is by role. */
function chosen(scope: AuditScope, dimension: AuditDimension, values: Values): string {
  const articles = `chosen AS MATERIALIZED (
    SELECT articles.id, articles.outlet, articles.credits <> '[]' AS credited
    FROM ${articlesIn(scope, values)})`;
  if (dimension.by !== 'role') return `WITH ${articles}`;
  // told to be text, or each speaker's role would be looked for among all of them instead of by an index
  const heads = values.put(JSON.stringify(dimension.heads));
  return `WITH ${articles},
    heads AS MATERIALIZED (SELECT CAST(value ->> 0 AS TEXT) AS role, value ->> 1 AS head FROM json_each(${heads}))`;
}

/** The key, and the joins that lead to it from a speaker. */
const KEYS: Readonly<Record<AuditDimension['by'], { readonly key: string; readonly joins: string }>> = {
  speaker: { key: 'nodes.person', joins: 'LEFT JOIN nodes ON nodes.id = speakers.node' },
  kind: { key: 'speakers.kind', joins: '' },
  role: { key: 'heads.head', joins: 'LEFT JOIN heads ON heads.role = speakers.role' },
  outlet: { key: 'chosen.outlet COLLATE NOCASE', joins: '' },
};

const SUMS = `statements words direct direct_words mixed mixed_words indirect indirect_words wire wire_words
  anonymous anonymous_words`
  .split(/\s+/u)
  .map((name) => `coalesce(sum(${name}), 0) AS ${name}`)
  .join(', ');

/** The lines of the statements that count, where `chosen` is at hand. */
function linesIn(scope: AuditScope, values: Values): string {
  if (!isAsked(scope.about)) return 'SELECT * FROM spoken';
  return `WITH said AS (
      SELECT statements.article, statements.speaker, statements.kind, ${WORDS} AS n
      FROM statements JOIN chosen ON chosen.id = statements.article WHERE ${statementsIn(scope, values)}
    ) ${LINES}`;
}

/** Most words first. Without a limit, all rows. */
export function tally(
  record: Connection,
  scope: AuditScope,
  dimension: AuditDimension,
  { limit = -1, offset = 0 }: { readonly limit?: number | undefined; readonly offset?: number | undefined },
): Tally {
  const values = newValues();
  const { key, joins } = KEYS[dimension.by];
  const found = record.all<
    TallyRow & { part: 'total' | 'rest' | 'row'; of: number; most: number; key: AuditKey }
  >(
    `${chosen(scope, dimension, values)},
    lines AS ${isAsked(scope.about) ? 'MATERIALIZED' : ''} (${linesIn(scope, values)}),
    keyed AS (
      SELECT ${key} AS key, lines.*, lines.statements * ${IS_WIRE} AS wire, lines.words * ${IS_WIRE} AS wire_words,
        lines.statements * coalesce(speakers.kind = 'anonymous', 0) AS anonymous,
        lines.words * coalesce(speakers.kind = 'anonymous', 0) AS anonymous_words
      FROM lines JOIN chosen ON chosen.id = lines.article LEFT JOIN speakers ON speakers.id = lines.speaker ${joins}
    ),
    paired AS (SELECT key, article, ${SUMS} FROM keyed GROUP BY key, article),
    counted AS MATERIALIZED (
      SELECT key, ${SUMS}, count(*) AS articles, coalesce(sum(wire > 0), 0) AS wire_articles,
        coalesce(sum(wire < statements), 0) AS own_articles
      FROM paired GROUP BY key
    ),
    told AS MATERIALIZED (
      SELECT count(*) AS articles, coalesce(sum(wire > 0), 0) AS wire_articles,
        coalesce(sum(wire < statements), 0) AS own_articles
      FROM (SELECT sum(statements * ${IS_WIRE}) AS wire, sum(statements) AS statements
        FROM lines JOIN chosen ON chosen.id = lines.article GROUP BY article)
    )
    SELECT 'total' AS part, (SELECT count(key) FROM counted) AS "of",
      (SELECT coalesce(max(words), 0) FROM counted WHERE key IS NOT NULL) AS most, NULL AS key, ${SUMS},
      told.articles, told.wire_articles, told.own_articles FROM told LEFT JOIN counted
    UNION ALL SELECT 'rest', 0, 0, * FROM counted WHERE key IS NULL
    UNION ALL SELECT * FROM (SELECT 'row', 0, 0, * FROM counted WHERE key IS NOT NULL
      ORDER BY words DESC, statements DESC, key LIMIT ${values.put(limit)} OFFSET ${values.put(offset)})`,
    ...values.all,
  );
  const total = found.find(({ part }) => part === 'total')!;
  return {
    rows: found.filter((row): row is typeof row & KeyedRow => row.part === 'row'),
    of: total.of,
    most: total.most,
    rest: found.find(({ part }) => part === 'rest'),
    total,
  };
}

export interface CoverageRow {
  readonly outlet: string | null;
  readonly articles: number;
  readonly words: number;
}

/** The articles of the part by outlet, with all their words, whoever says them. */
export function coverage(record: Connection, scope: AuditScope): CoverageRow[] {
  const values = newValues();
  return record.all<CoverageRow>(
    `SELECT outlet, count(*) AS articles, sum(words) AS words FROM ${articlesIn(scope, values)}
     GROUP BY outlet COLLATE NOCASE`,
    ...values.all,
  );
}

/** The statements that a row counts, by day, the undated last; with the key null, those of no row. */
export function statementsCounted(
  record: Connection,
  scope: AuditScope,
  dimension: AuditDimension,
  wanted: AuditKey,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): { rows: StatementListRow[]; total: number } {
  const query = (select: string, end: (values: Values) => string): [string, ...SQLInputValue[]] => {
    const values = newValues();
    const { key, joins } = KEYS[dimension.by];
    const fits = (): string => `${key} ${wanted === null ? 'IS NULL' : `= ${values.put(wanted)}`}`;
    const begin = chosen(scope, dimension, values);
    const ofRow =
      dimension.by === 'outlet'
        ? fits()
        : `(statements.speaker IN (SELECT speakers.id FROM speakers ${joins} WHERE ${fits()})
            ${wanted === null ? 'OR statements.speaker IS NULL' : ''})`;
    const sql = `${begin} SELECT ${select} FROM statements JOIN chosen ON chosen.id = statements.article
      JOIN articles ON articles.id = chosen.id WHERE ${statementsIn(scope, values)} AND ${ofRow} ${end(values)}`;
    return [sql, ...values.all];
  };
  const ids = record.all<{ id: number }>(
    ...query('statements.id', ({ put }) => `${BY_DAY} LIMIT ${put(limit)} OFFSET ${put(offset)}`),
  );
  return {
    rows: record.all<StatementListRow>(
      `SELECT ${STATEMENT} FROM json_each(?) AS wanted JOIN statements ON statements.id = wanted.value ${OF_STATEMENT}
       ${BY_DAY}`,
      JSON.stringify(ids.map(({ id }) => id)),
    ),
    total: record.get<{ n: number }>(...query('count(*) AS n', () => ''))!.n,
  };
}

/** Every role that a speaker is given, as stated. */
export const rolesGiven = (record: Connection): string[] =>
  record
    .all<{ role: string }>('SELECT DISTINCT role FROM speakers WHERE role IS NOT NULL ORDER BY role')
    .map(({ role }) => role);

/** Every outlet, each once, whatever its case. */
export const outletsKnown = (record: Connection): string[] =>
  record
    .all<{ outlet: string }>(
      `SELECT min(outlet) AS outlet FROM articles WHERE outlet IS NOT NULL
       GROUP BY outlet COLLATE NOCASE ORDER BY outlet COLLATE NOCASE`,
    )
    .map(({ outlet }) => outlet);

export interface AuditedPerson {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  /** The one given most often; null if none ever is. */
  readonly role: string | null;
}

export const auditedPeople = (record: Connection, ids: readonly number[]): AuditedPerson[] =>
  record.all<AuditedPerson>(
    `SELECT people.id, people.slug, people.name, people.kind,
       (SELECT forms.text FROM nodes JOIN forms ON forms.node = nodes.id
        WHERE nodes.person = people.id AND what = 'role' GROUP BY forms.text
        ORDER BY sum(forms.count) DESC, forms.text LIMIT 1) AS role
     FROM json_each(?) AS wanted JOIN people ON people.id = wanted.value`,
    JSON.stringify(ids),
  );
