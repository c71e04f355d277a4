/**
 * Disputes and agreement as they are shown: both statements, what the one does to the other, how sure, and why.
 *
 *     disputesIn(record, { about: 'dam' })  →  { items: [{ kind: 'denies', said, answer, score: .95, … }], total: 1 }
 */
import type { Connection } from '../record/connection.ts';
import { type DisputeRow, listDisputes, type Thing } from '../record/disputes.ts';
import { articleByRow, statementByRow, textOfArticle } from '../record/listing.ts';
import { personBySlug } from '../record/people.ts';
import { storyBySlug } from '../record/stories.ts';
import { marksOf } from '../relating/disputes/marks.ts';
import { ownedClaim } from '../relating/disputes/reported.ts';
import type { Dispute, DisputeFilter, DisputeSide, Listing } from './api.ts';
import { readReason } from './disputereason.ts';
import { originsOfStatement } from './groups.ts';
import { articleSummary, inArticles } from './views.ts';

/** None of a story or a person that is not there. */
export function disputesIn(record: Connection, filter: DisputeFilter): Listing<Dispute> {
  const story = filter.story === undefined ? undefined : storyBySlug(record, filter.story)?.id;
  const person = filter.person === undefined ? undefined : personBySlug(record, filter.person)?.id;
  if (
    (filter.story !== undefined && story === undefined) ||
    (filter.person !== undefined && person === undefined)
  )
    return { items: [], total: 0 };
  const { rows, total } = listDisputes(record, { ...filter, story, person });
  return { items: rows.map((row) => disputeOf(record, row)), total };
}

function disputeOf(record: Connection, { relation, a, b, score, reason, maker }: DisputeRow): Dispute {
  const { kind, firstAnswers, why } = readReason(relation, reason);
  const [one, other] = firstAnswers ? [b, a] : [a, b];
  const [said, answer] = [sideOf(record, one), sideOf(record, other)];
  const marks = marksOf(kind, said.words, answer.words);
  return {
    relation,
    kind,
    said,
    answer,
    score,
    reason: why,
    by: maker,
    marks: { said: marks.a, answer: marks.b },
  };
}

function sideOf(record: Connection, { article, local, statement }: Thing): DisputeSide {
  if (statement !== null) {
    const item = inArticles(record, [statementByRow(record, statement)!])[0]!;
    const { key } = item.article;
    return { ...item, ref: `${key}/${local}`, origins: originsOfStatement(record, key, local) };
  }
  const summary = articleSummary(articleByRow(record, article)!);
  const [start, end] = local.slice(1).split('-').map(Number) as [number, number];
  const words = textOfArticle(record, article).text.slice(start, end).replace(/\s+/gu, ' ');
  return {
    ref: `${summary.key}/${local}`,
    article: summary,
    words,
    span: { start, end },
    whose: local.startsWith('w') ? (ownedClaim(words)?.owner ?? null) : null,
    date: summary.published === null ? null : { edtf: summary.published, of: 'article' },
  };
}
