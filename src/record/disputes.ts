/**
 * Disputes and agreement: what is laid side by side, and what was judged of it.
 *
 *     claimsOf(record, 17)                   →  its key, day and statements
 *     listDisputes(record, { story: 3 })     →  { rows: [{ a, b, relation, score, reason }], total: 4 }
 */
import type { Judgement } from '../core/judgement.ts';
import type { Span } from '../core/span.ts';
import type { Connection } from './connection.ts';
import { spansFromText } from './encode.ts';
import { judgementsByPeople } from './judgements.ts';
import { matchAll } from './words.ts';

export interface ClaimRow {
  readonly local: string;
  readonly mode: string;
  readonly attitude: string;
  readonly headline: number;
  readonly parent: string | null;
  readonly name: string | null;
  readonly kind: string | null;
  readonly speaksFor: string | null;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

export const CLAIM_COLUMNS = `statements.local, mode, attitude, headline, parent, speakers.name, speakers.kind,
  speakers.speaks_for AS speaksFor, source, cue, content`;

export interface ClaimsOfArticle {
  readonly key: string;
  readonly text: string;
  readonly day: string | null;
  /** Where the outlet speaks itself, as spans. */
  readonly own: string;
  readonly claims: readonly ClaimRow[];
}

export function claimsOf(record: Connection, article: number): ClaimsOfArticle {
  const { key, text, day, own } = record.get<Omit<ClaimsOfArticle, 'claims'>>(
    `SELECT key, text, from_day AS day, own FROM articles JOIN texts ON texts.article = id
     JOIN readings ON readings.article = id WHERE id = ?`,
    article,
  )!;
  const claims = record.all<ClaimRow>(
    `SELECT ${CLAIM_COLUMNS} FROM statements LEFT JOIN speakers ON speakers.id = statements.speaker
     WHERE statements.article = ? ORDER BY ord`,
    article,
  );
  return { key, text, day, own, claims };
}

/** The pairs that stand judged to dispute or agree of which a statement of the article is one. */
export const disputesOfArticle = (
  record: Connection,
  key: string,
): { readonly relation: 'disputes' | 'agrees'; readonly a: string; readonly b: string }[] =>
  record.all(
    `SELECT DISTINCT relation, a, b FROM judgements WHERE relation IN ('disputes', 'agrees')
     AND ((a >= ?1 || '/' AND a < ?1 || '0') OR (b >= ?1 || '/' AND b < ?1 || '0'))`,
    key,
  );

/** Where the contents of the article's statements stand, by their ids. */
export const contentsOf = (record: Connection, article: number): Map<string, Span[]> =>
  new Map(
    record
      .all<{ local: string; content: string }>(
        'SELECT local, content FROM statements WHERE article = ?',
        article,
      )
      .map(({ local, content }) => [local, spansFromText(content)]),
  );

/** What people have last said of pairs of which a statement of the article is one. */
export const saidOfStatements = (record: Connection, key: string): Judgement[] =>
  (['disputes', 'agrees', 'same-statement'] as const).flatMap((relation) =>
    judgementsByPeople(record, relation).filter(
      ({ a, b }) => a.startsWith(`${key}/`) || b.startsWith(`${key}/`),
    ),
  );

/** A statement, or words of an article: `v120-180` its outlet's own, `w120-180` those that it tells of another. */
export interface Thing {
  readonly article: number;
  readonly local: string;
  /** The statement's row; null of words. */
  readonly statement: number | null;
}

export interface DisputeRow {
  readonly relation: 'disputes' | 'agrees';
  readonly a: Thing;
  readonly b: Thing;
  readonly score: number;
  readonly reason: string;
  readonly maker: 'machine' | 'person';
}

export interface DisputeFilter {
  readonly relation?: 'disputes' | 'agrees' | undefined;
  readonly story?: number | undefined;
  readonly person?: number | undefined;
  readonly about?: string | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

/** Those that hold now, the surest first; of one score the newest articles’ first. */
export function listDisputes(
  record: Connection,
  { relation, story, person, about, limit, offset }: DisputeFilter,
): { rows: DisputeRow[]; total: number } {
  const match = about === undefined || about.trim() === '' ? null : matchAll(about, ['words']);
  if (match === undefined) return { rows: [], total: 0 };
  const held = `FROM judgements AS j
    JOIN articles AS x ON x.key = substr(j.a, 1, instr(j.a, '/') - 1)
    JOIN articles AS y ON y.key = substr(j.b, 1, instr(j.b, '/') - 1)
    LEFT JOIN statements AS s ON s.article = x.id AND s.local = substr(j.a, instr(j.a, '/') + 1)
    LEFT JOIN statements AS t ON t.article = y.id AND t.local = substr(j.b, instr(j.b, '/') + 1)
    WHERE j.relation IN ('disputes', 'agrees') AND (?1 IS NULL OR j.relation = ?1) AND j.verdict = 'yes'
      AND j.id = (SELECT k.id FROM judgements AS k WHERE k.a = j.a AND k.b = j.b AND k.relation = j.relation
        ORDER BY k.maker_kind = 'person' DESC, k.at DESC, k.id DESC LIMIT 1)
      AND (s.id IS NOT NULL OR substr(j.a, instr(j.a, '/') + 1, 1) IN ('v', 'w'))
      AND (t.id IS NOT NULL OR substr(j.b, instr(j.b, '/') + 1, 1) IN ('v', 'w'))
      AND (?2 IS NULL OR x.id IN (SELECT article FROM story_members WHERE story = ?2)
        OR y.id IN (SELECT article FROM story_members WHERE story = ?2))
      AND (?3 IS NULL OR ?3 IN (
        SELECT nodes.person FROM speakers JOIN nodes ON nodes.id = speakers.node WHERE speakers.id IN (s.speaker, t.speaker)))
      AND (?4 IS NULL OR s.id IN (SELECT rowid FROM statement_words WHERE statement_words MATCH ?4)
        OR t.id IN (SELECT rowid FROM statement_words WHERE statement_words MATCH ?4))`;
  const given = [relation ?? null, story ?? null, person ?? null, match] as const;
  return record.snapshot(() => ({
    rows: record
      .all<HeldRow>(
        `SELECT j.relation, j.a, j.b, x.id AS x, y.id AS y, s.id AS s, t.id AS t, j.score, j.reason, j.maker_kind AS maker ${held}
         ORDER BY j.maker_kind = 'person' DESC, round(j.score, 1) DESC,
           max(coalesce(x.from_day, ''), coalesce(y.from_day, '')) DESC, j.a, j.b
         LIMIT ?5 OFFSET ?6`,
        ...given,
        limit ?? -1,
        offset ?? 0,
      )
      .map(({ x, y, s, t, a, b, ...row }) => ({
        ...row,
        a: { article: x, local: a.split('/')[1]!, statement: s },
        b: { article: y, local: b.split('/')[1]!, statement: t },
      })),
    total: record.get<{ n: number }>(`SELECT count(*) AS n ${held}`, ...given)!.n,
  }));
}

interface HeldRow extends Omit<DisputeRow, 'a' | 'b'> {
  readonly a: string;
  readonly b: string;
  readonly x: number;
  readonly y: number;
  readonly s: number | null;
  readonly t: number | null;
}
