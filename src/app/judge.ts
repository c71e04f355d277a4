/**
 * A person's word over the machine's: that two things are the same or are not, that a statement disputes another, or does not.
 *
 *     judgeBy(record, { a: '4f21ab09/s3', b: '91c0de33/s1', verdict: 'different', because: 'another dam', by: 'desk' })
 *
 * Things are named as pages and exports name them: an article by its key or the beginning of it, a speaker as KEY/p1, a statement as
 * KEY/s1, words as KEY/v12-40, and somebody across articles or a story by their address (ana-roe).
 */
import type { Connection } from '../record/connection.ts';
import { judgementsMade } from '../record/judgements.ts';
import * as listing from '../record/listing.ts';
import * as people from '../record/people.ts';
import * as stories from '../record/stories.ts';
import { type JudgeRequest, type JudgementMade, type Verdict, WhenceError } from './api.ts';
import { readReason } from './disputereason.ts';
import { overrule, overruleDispute, overruleStatements, overruleStory } from './relate.ts';

type Kind = 'speaker' | 'statement' | 'words' | 'article' | 'story';
type Thing = { readonly kind: Kind; readonly name: string };

/** Throws a WhenceError that says which of the two is not there, or why they cannot be judged. */
export function judgeBy(record: Connection, { a, b, verdict, because, by }: JudgeRequest): JudgementMade {
  const [one, other] = [thingOf(record, a), thingOf(record, b)];
  if (one.name === other.name && one.kind === other.kind)
    throw new WhenceError(`${a} and ${b} are one and the same ${one.kind}`);
  const reason = because?.trim() || 'said by a person';
  const who = { name: by?.trim() || 'a person', reason, at: new Date().toISOString() };
  const relation = relationOf(record, [one, other], [a, b], verdict, who);
  return { relation, a: one.name, b: other.name, verdict, because: reason, by: who.name, at: who.at };
}

type Who = Parameters<typeof overrule>[3];

function relationOf(
  record: Connection,
  [one, other]: readonly [Thing, Thing],
  [a, b]: readonly [string, string],
  verdict: Verdict,
  who: Who,
): JudgementMade['relation'] {
  const kinds = new Set([one.kind, other.kind]);
  const only = (...allowed: readonly Kind[]): boolean => [...kinds].every((kind) => allowed.includes(kind));
  if (verdict === 'disputes' || verdict === 'agrees' || verdict === 'unrelated') {
    if (!only('statement', 'words') || !kinds.has('statement'))
      throw new WhenceError(
        `${a} is ${oneOf(one.kind)} and ${b} ${oneOf(other.kind)}: name two statements (KEY/s1)`,
      );
    overruleDispute(record, { said: other.name, answer: one.name }, verdict, who);
    return verdict === 'agrees' ? 'agrees' : 'disputes';
  }
  const yes = verdict === 'same' ? 'yes' : 'no';
  if (only('speaker')) {
    overrule(record, [one.name, other.name], yes, who);
    return 'same-speaker';
  }
  if (only('statement')) {
    overruleStatements(record, [one.name, other.name], yes, who);
    return 'same-statement';
  }
  if (only('article', 'story') && kinds.has('article')) {
    const [article, mate] = one.kind === 'article' ? [one, other] : [other, one];
    overruleStory(record, pairsOf(record, article.name, mate, yes), yes, who);
    return 'same-story';
  }
  throw new WhenceError(
    `${a} is ${oneOf(one.kind)} and ${b} ${oneOf(other.kind)}: judge two speakers (KEY/p1, or a person’s address), two statements (KEY/s1), or an article and another or a story (KEY, or a story’s address)`,
  );
}

const oneOf = (kind: Kind): string =>
  kind === 'words' ? kind : `${kind === 'article' ? 'an' : 'a'} ${kind}`;

/** An article belongs to a story by its oldest article, and does not by any. */
function pairsOf(
  record: Connection,
  key: string,
  mate: Thing,
  verdict: 'yes' | 'no',
): readonly (readonly [string, string])[] {
  if (mate.kind === 'article') return [[key, mate.name]];
  const story = stories.storyBySlug(record, mate.name)!;
  const others = stories.membersOfStory(record, story.id).filter((member) => member.key !== key);
  if (others.length === 0) throw new WhenceError(`${mate.name} has no other article`);
  return (verdict === 'yes' ? others.slice(0, 1) : others).map((member) => [key, member.key] as const);
}

/** All that persons have said, newest first. */
export const judgementsSaid = (record: Connection, limit: number): JudgementMade[] =>
  judgementsMade(record, limit).flatMap(({ relation, a, b, verdict, reason, maker, at }): JudgementMade[] => {
    // kept beside what it says of a dispute, which tells it
    if (relation === 'agrees' && verdict === 'no') return [];
    const said = { relation, by: maker.name, at };
    if (relation !== 'disputes' && relation !== 'agrees')
      return [{ ...said, a, b, verdict: verdict === 'yes' ? 'same' : 'different', because: reason }];
    const { firstAnswers, why } = readReason(relation, reason);
    const [answer, of] = firstAnswers ? [a, b] : [b, a];
    return [{ ...said, a: answer, b: of, verdict: verdict === 'yes' ? relation : 'unrelated', because: why }];
  });

function thingOf(record: Connection, given: string): Thing {
  const reference = given.trim();
  const local = /^(.+)\/([ps]\d+|[vw]\d+-\d+)$/u.exec(reference);
  return local ? within(record, reference, local[1]!, local[2]!) : whole(record, reference);
}

/** A person, a story or an article. */
function whole(record: Connection, reference: string): Thing {
  const person = people.personBySlug(record, reference);
  const thing = person && people.thingsOfPerson(record, person.id, 1)[0];
  if (thing) return { kind: 'speaker', name: thing };
  if (stories.storyBySlug(record, reference)) return { kind: 'story', name: reference };
  const found = /^[0-9a-f]{6,32}$/u.test(reference) ? listing.findArticles(record, reference, 2) : [];
  if (found.length === 1) return { kind: 'article', name: found[0]!.key };
  throw new WhenceError(
    `${reference} is nobody’s address in this record, no story’s, and names no article (KEY), speaker (KEY/p1) or statement (KEY/s1)`,
  );
}

function within(record: Connection, reference: string, key: string, id: string): Thing {
  const found = listing.findArticles(record, key, 2);
  if (found.length !== 1)
    throw new WhenceError(
      found.length === 0
        ? `no article ${key} in the record; whence list shows what is there`
        : `${key} begins the keys of several articles; write more of it`,
    );
  const name = `${found[0]!.key}/${id}`;
  if (/^[vw]/u.test(id)) return { kind: 'words', name };
  const kind = id.startsWith('p') ? 'speaker' : 'statement';
  const there =
    kind === 'speaker' ? people.nodeOfThing(record, name) : listing.hasStatement(record, found[0]!.key, id);
  if (!there)
    throw new WhenceError(`${reference}: the article has no ${kind} ${id}; whence show ${key} lists them`);
  return { kind, name };
}
