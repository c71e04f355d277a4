/**
 * Who is quoted, how much and how: what the record counts, as the plain data of api.ts.
 *
 *     auditOf(record, { by: 'kind', outlet: 'The Coast' })
 *       →  { rows: [{ key: 'person', statements: 31, words: 512, share: 0.8, … }], total: …, voice: 2210, … }
 */
import type { SpeakerKind } from '../core/speaker.ts';
import * as counted from '../record/audit.ts';
import type { Connection } from '../record/connection.ts';
import { personBySlug } from '../record/people.ts';
import { storyByRow, storyBySlug } from '../record/stories.ts';
import { headOfRole } from '../relating/rolehead.ts';
import type {
  Audit,
  AuditBy,
  AuditCounts,
  AuditFilter,
  AuditRow,
  Listing,
  StatementInArticle,
} from './api.ts';
import { inArticles } from './views.ts';

/** Statements that are shown at once unless told otherwise. */
const STATEMENTS = 50;

export function auditOf(record: Connection, filter: AuditFilter): Audit | null {
  const by = filter.by ?? 'speaker';
  const scope = scopeOf(record, filter);
  if (!scope) return null;
  const tally = counted.tally(record, scope, dimensionOf(record, by), filter);
  const coverage = counted.coverage(record, scope);
  const words = coverage.reduce((sum, row) => sum + row.words, 0);
  const attributed = tally.total.words;
  // With `about`, the words that were not asked for are not all the outlet's.
  const voice = (all: number, said: number): number | null =>
    filter.about?.trim() ? null : Math.max(0, all - said);
  const people = by === 'speaker' ? peopleOf(record, tally.rows) : undefined;
  const wordsOf = new Map(coverage.map((row) => [sameOutlet(row.outlet ?? ''), row.words]));
  const rows = tally.rows.map((row): AuditRow => {
    const person = people?.get(row.key as number);
    const key = person?.slug ?? String(row.key);
    return {
      key,
      name: person ? person.name : key,
      kind: person ? (person.kind as SpeakerKind) : null,
      role: person?.role ?? null,
      ...countsOf(row, attributed),
      voice: by === 'outlet' ? voice(wordsOf.get(sameOutlet(key)) ?? 0, row.words) : null,
    };
  });
  const story = scope.story === undefined ? undefined : storyByRow(record, scope.story);
  return {
    by,
    rows,
    rowsInAll: tally.of,
    most: tally.most,
    rest: countsOf(tally.rest ?? NOTHING, attributed),
    total: countsOf(tally.total, attributed),
    articles: coverage.reduce((sum, row) => sum + row.articles, 0),
    voice: voice(words, attributed),
    story: story ? { id: story.slug, title: story.title ?? story.slug } : null,
  };
}

export function auditStatements(
  record: Connection,
  filter: AuditFilter,
  key: string | null,
): Listing<StatementInArticle> | null {
  const by = filter.by ?? 'speaker';
  const scope = scopeOf(record, filter);
  const wanted = key === null || by !== 'speaker' ? key : personBySlug(record, key)?.id;
  if (!scope || wanted === undefined) return null;
  const { rows, total } = counted.statementsCounted(record, scope, dimensionOf(record, by), wanted, {
    limit: filter.limit ?? STATEMENTS,
    offset: filter.offset ?? 0,
  });
  return { items: inArticles(record, rows), total };
}

/** Null if there is no such story. */
function scopeOf(record: Connection, { story, ...scope }: AuditFilter): counted.AuditScope | null {
  if (story === undefined) return scope;
  const row = storyBySlug(record, story)?.id;
  return row === undefined ? null : { ...scope, story: row };
}

function dimensionOf(record: Connection, by: AuditBy): counted.AuditDimension {
  if (by !== 'role') return { by };
  const heads = counted.rolesGiven(record).flatMap((role): [string, string][] => {
    const head = headOfRole(role);
    return head === null ? [] : [[role, head]];
  });
  return { by, heads };
}

const peopleOf = (
  record: Connection,
  rows: readonly counted.KeyedRow[],
): ReadonlyMap<number, counted.AuditedPerson> =>
  new Map(
    counted
      .auditedPeople(
        record,
        rows.map(({ key }) => key as number),
      )
      .map((person) => [person.id, person]),
  );

/** As the record tells outlets apart: not by the case of A to Z. */
const sameOutlet = (name: string): string => name.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());

function countsOf(row: counted.TallyRow, attributed: number): AuditCounts {
  const { statements, words, articles } = row;
  return {
    statements,
    words,
    articles,
    share: attributed === 0 ? 0 : words / attributed,
    direct: { statements: row.direct, words: row.direct_words },
    mixed: { statements: row.mixed, words: row.mixed_words },
    indirect: { statements: row.indirect, words: row.indirect_words },
    wire: { statements: row.wire, words: row.wire_words, articles: row.wire_articles },
    own: { statements: statements - row.wire, words: words - row.wire_words, articles: row.own_articles },
    anonymous: { statements: row.anonymous, words: row.anonymous_words },
  };
}

const NOTHING: counted.TallyRow = {
  statements: 0,
  words: 0,
  articles: 0,
  direct: 0,
  direct_words: 0,
  mixed: 0,
  mixed_words: 0,
  indirect: 0,
  indirect_words: 0,
  wire: 0,
  wire_words: 0,
  wire_articles: 0,
  own_articles: 0,
  anonymous: 0,
  anonymous_words: 0,
};
