/**
 * A person's word over the machine's: that two things are the same, or are not.
 *
 *     judgeBy(record, { a: '4f21ab09/s3', b: '91c0de33/s1', verdict: 'different', because: 'another dam', by: 'desk' })
 *
 * Things are named as pages and exports name them: an article by its key or the beginning of it, a speaker as KEY/p1, a statement as
 * KEY/s1, and somebody across articles by their address (ana-roe).
 */
import type { Connection } from '../record/connection.ts';
import { judgementsMade } from '../record/judgements.ts';
import * as listing from '../record/listing.ts';
import * as people from '../record/people.ts';
import { type JudgeRequest, type JudgementMade, WhenceError } from './api.ts';
import { overrule, overruleStatements } from './relate.ts';

type Thing = { readonly kind: 'speaker' | 'statement'; readonly name: string };

/** Throws a WhenceError that says which of the two is not there, or why they cannot be judged. */
export function judgeBy(record: Connection, { a, b, verdict, because, by }: JudgeRequest): JudgementMade {
  const [one, other] = [thingOf(record, a), thingOf(record, b)];
  if (one.kind !== other.kind)
    throw new WhenceError(
      `${a} is a ${one.kind} and ${b} a ${other.kind}: judge two speakers (KEY/p1, or a person’s address) or two statements (KEY/s1)`,
    );
  if (one.name === other.name) throw new WhenceError(`${a} and ${b} are one and the same ${one.kind}`);
  const reason = because?.trim() || 'said by a person';
  const who = { name: by?.trim() || 'a person', reason, at: new Date().toISOString() };
  const yes = verdict === 'same' ? 'yes' : 'no';
  (one.kind === 'speaker' ? overrule : overruleStatements)(record, [one.name, other.name], yes, who);
  return {
    relation: one.kind === 'speaker' ? 'same-speaker' : 'same-statement',
    a: one.name,
    b: other.name,
    verdict,
    because: reason,
    by: who.name,
    at: who.at,
  };
}

/** All that persons have said, newest first. */
export const judgementsSaid = (record: Connection, limit: number): JudgementMade[] =>
  judgementsMade(record, limit).map(({ relation, a, b, verdict, reason, maker, at }) => ({
    relation,
    a,
    b,
    verdict: verdict === 'yes' ? 'same' : 'different',
    because: reason,
    by: maker.name,
    at,
  }));

function thingOf(record: Connection, reference: string): Thing {
  const local = /^(.+)\/([ps]\d+)$/u.exec(reference.trim());
  if (!local) {
    const person = people.personBySlug(record, reference.trim());
    const thing = person && people.thingsOfPerson(record, person.id, 1)[0];
    if (thing) return { kind: 'speaker', name: thing };
    throw new WhenceError(
      `${reference} is nobody’s address in this record, and names no speaker (KEY/p1) and no statement (KEY/s1)`,
    );
  }
  const [, key = '', id = ''] = local;
  const found = listing.findArticles(record, key, 2);
  if (found.length !== 1)
    throw new WhenceError(
      found.length === 0
        ? `no article ${key} in the record; whence list shows what is there`
        : `${key} begins the keys of several articles; write more of it`,
    );
  const name = `${found[0]!.key}/${id}`;
  const kind = id.startsWith('p') ? 'speaker' : 'statement';
  const there =
    kind === 'speaker' ? people.nodeOfThing(record, name) : listing.hasStatement(record, found[0]!.key, id);
  if (!there)
    throw new WhenceError(`${reference}: the article has no ${kind} ${id}; whence show ${key} lists them`);
  return { kind, name };
}
