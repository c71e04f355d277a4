/**
 * Judgements: rows that only ever become more. See core/judgement.ts.
 *
 *     judge(record, { relation: 'same-speaker', a: '3f…/p1', b: '9c…/p2', verdict: 'yes', … })
 */
import { type Judgement, ruling } from '../core/judgement.ts';
import type { Connection } from './connection.ts';

/** Adds a judgement, unless the pair's last one by the same maker says just that already. */
export function judge(record: Connection, judgement: Judgement): void {
  const [a, b] = judgement.a < judgement.b ? [judgement.a, judgement.b] : [judgement.b, judgement.a];
  const last = judgementsOf(record, judgement.relation, a, b)
    .filter((other) => other.maker.kind === judgement.maker.kind)
    .at(-1);
  if (
    last &&
    last.verdict === judgement.verdict &&
    last.reason === judgement.reason &&
    Math.abs(last.score - judgement.score) < 0.005 &&
    last.maker.name === judgement.maker.name &&
    last.maker.version === judgement.maker.version
  )
    return;
  record.run(
    `INSERT INTO judgements (relation, a, b, verdict, score, reason, maker_kind, maker_name, maker_version, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    judgement.relation,
    a,
    b,
    judgement.verdict,
    judgement.score,
    judgement.reason,
    judgement.maker.kind,
    judgement.maker.name,
    judgement.maker.version ?? null,
    judgement.at,
  );
}

interface JudgementRow {
  relation: string;
  a: string;
  b: string;
  verdict: string;
  score: number;
  reason: string;
  maker_kind: string;
  maker_name: string;
  maker_version: string | null;
  at: string;
}

const judgementOf = (row: JudgementRow): Judgement => ({
  relation: row.relation as Judgement['relation'],
  a: row.a,
  b: row.b,
  verdict: row.verdict as Judgement['verdict'],
  score: row.score,
  reason: row.reason,
  maker: {
    kind: row.maker_kind as Judgement['maker']['kind'],
    name: row.maker_name,
    ...(row.maker_version === null ? {} : { version: row.maker_version }),
  },
  at: row.at,
});

/** All that were ever made of the pair, in the order they were made. */
export const judgementsOf = (
  record: Connection,
  relation: Judgement['relation'],
  a: string,
  b: string,
): Judgement[] =>
  record
    .all<JudgementRow>(
      'SELECT * FROM judgements WHERE a = ? AND b = ? AND relation = ? ORDER BY id',
      ...(a < b ? ([a, b] as const) : ([b, a] as const)),
      relation,
    )
    .map(judgementOf);

/** The valid judgement of each pair that a person ever judged; few, even in a large record. Of all pairs, or of one thing's. */
export const judgementsByPeople = (
  record: Connection,
  relation: Judgement['relation'],
  thing: string | null = null,
): Judgement[] =>
  valid(
    record.all<JudgementRow>(
      `SELECT * FROM judgements WHERE maker_kind = 'person' AND relation = ?1 AND (?2 IS NULL OR ?2 IN (a, b))
       ORDER BY id DESC`,
      relation,
      thing,
    ),
  );

/** What persons have said, newest first. */
export const judgementsMade = (record: Connection, limit: number): Judgement[] =>
  record
    .all<JudgementRow>("SELECT * FROM judgements WHERE maker_kind = 'person' ORDER BY id DESC LIMIT ?", limit)
    .map(judgementOf);

/** The valid judgement of each pair that any of the things is part of. */
export function judgementsOfThings(
  record: Connection,
  relation: Judgement['relation'],
  things: readonly string[],
): Judgement[] {
  const rows = record.all<JudgementRow>(
    `SELECT * FROM judgements WHERE relation = ?2 AND id IN (
       SELECT judgements.id FROM json_each(?1) AS thing JOIN judgements ON judgements.a = thing.value
       UNION SELECT judgements.id FROM json_each(?1) AS thing JOIN judgements ON judgements.b = thing.value
     ) ORDER BY id DESC`,
    JSON.stringify(things),
    relation,
  );
  return valid(rows);
}

/** Of rows with the newest first: of two made at the same time, the later written is the valid one. */
function valid(newestFirst: readonly JudgementRow[]): Judgement[] {
  const pairs = new Map<string, Judgement[]>();
  for (const judgement of newestFirst.map(judgementOf)) {
    const pair = `${judgement.a} ${judgement.b}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), judgement]);
  }
  return [...pairs.values()].map((judgements) => ruling(judgements)!);
}
