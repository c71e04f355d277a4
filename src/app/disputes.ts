/**
 * Disputes and agreement as they are shown: both statements, what the one does to the other, how sure, and why.
 *
 *     disputesIn(record, { about: 'dam' })  →  { items: [{ kind: 'denies', said, answer, score: .95, … }], total: 1 }
 */
import type { Connection } from '../record/connection.ts';
import { type DisputeRow, listDisputes } from '../record/disputes.ts';
import { statementByRow } from '../record/listing.ts';
import { personBySlug } from '../record/people.ts';
import { storyBySlug } from '../record/stories.ts';
import { marksOf } from '../relating/disputes/marks.ts';
import type { Dispute, DisputeFilter, Listing } from './api.ts';
import { inArticles } from './views.ts';

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

/** As placedisputes.ts writes it: “denies →: …”. */
const REASON = /^(\w+) (→|←): (.*)$/su;

function disputeOf(record: Connection, { relation, a, b, score, reason }: DisputeRow): Dispute {
  const [, kind = relation === 'agrees' ? 'same' : 'contradicts', way = '←', why = reason] =
    REASON.exec(reason) ?? [];
  const [one, other] = way === '→' ? [b, a] : [a, b];
  const [said, answer] = inArticles(record, [statementByRow(record, one)!, statementByRow(record, other)!]);
  const marks = marksOf(kind, said!.words, answer!.words);
  return {
    relation,
    kind: kind as Dispute['kind'],
    said: said!,
    answer: answer!,
    score,
    reason: why,
    marks: { said: marks.a, answer: marks.b },
  };
}
