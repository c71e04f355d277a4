/**
 * Relates articles that were just added, or read again, to what is on record: which story they belong to, and who
 * their speakers are. Runs within the transaction that wrote them, so that a record never holds half of it.
 *
 *     relate(record, [{ row: 17, article }], at)  →  story_members, nodes, people, wordings, copies, judgements
 *
 * What is decided is the business of relating/, and how it is kept that of record/; app/ carries between them.
 */
import type { Article } from '../core/article.ts';
import type { Judgement } from '../core/judgement.ts';
import { loadArticle } from '../record/articles.ts';
import { COPY_KEYS, gatherKeys, WORDING_KEYS } from '../record/blocking.ts';
import type { Connection } from '../record/connection.ts';
import { judge, judgementsOf, judgementsOfThings } from '../record/judgements.ts';
import * as kept from '../record/people.ts';
import * as stories from '../record/stories.ts';
import { type Affected, MAKER } from './affected.ts';
import { carryOver, heldOf } from './carryover.ts';
import { readReason, reasonOf } from './disputereason.ts';
import { placeCopies } from './placecopies.ts';
import { placeDisputes, placeDisputesAgain } from './placedisputes.ts';
import { placeParaphrases, placeParaphrasesAgain } from './placeparaphrases.ts';
import { leavePassages, passagesReplaced, placePassages } from './placepassages.ts';
import { formsOf, placeSpeakers } from './placespeakers.ts';
import { placeInStory } from './placestory.ts';
import { regroup } from './regroup.ts';
import { settle } from './settle.ts';

export interface Added {
  readonly row: number;
  readonly article: Article;
}

const nothingAffected = (): Affected => ({
  blocks: new Set(),
  stories: new Set(),
  torn: new Set(),
  alone: new Map(),
  people: new Set(),
  bereft: new Set(),
  mates: [],
  parted: [],
  wordings: [],
  held: [],
});

/** So many articles that an older version of the program placed are placed anew with each batch. */
const MOST_OLDER = 64;

export function relate(record: Connection, added: readonly Added[], at: string): void {
  const affected = nothingAffected();
  const older = stories.unplaced(record, MOST_OLDER).flatMap(({ key }) => loadArticle(record, key) ?? []);
  for (const { row, article } of [...older, ...added]) placeInStory(record, row, article, at);
  regroup(
    record,
    [...older, ...added].map(({ article }) => article.key),
    affected,
  );
  for (const { row, article } of older)
    passagesReplaced(record, leavePassages(record, row), row, article, at);
  for (const { row, article } of added) {
    placeSpeakers(record, row, article, at, affected);
    placePassages(record, row, article, at);
    placeCopies(record, row);
  }
  settle(record, affected, at);
  placeDisputes(
    record,
    added.map(({ row }) => row),
    affected,
    at,
  );
  placeParaphrases(record, affected, at);
  for (const keys of [WORDING_KEYS, COPY_KEYS]) gatherKeys(record, keys);
}

/** Before an article's speakers are replaced: takes the old ones out of who is who. `settleAgain` must follow. */
export function unrelate(record: Connection, row: number, key: string, text: string): Affected {
  const left = kept.leaveNodes(record, row, key, (speaker) => formsOf(speaker, text));
  const story = stories.storyOf(record, row);
  return {
    blocks: new Set(left.blocks),
    stories: new Set(story === undefined ? [] : [story]),
    torn: new Set(),
    alone: new Map(),
    people: new Set(left.people),
    bereft: new Set(left.people),
    mates: [],
    parted: [],
    wordings: leavePassages(record, row),
    held: heldOf(record, row, key),
  };
}

/** After they were replaced: relates the new ones. */
export function relateAgain(
  record: Connection,
  { row, article }: Added,
  affected: Affected,
  at: string,
): void {
  carryOver(record, row, article.key, affected.held, at);
  placeSpeakers(record, row, article, at, affected);
  passagesReplaced(record, affected.wordings, row, article, at);
  placeCopies(record, row);
  settle(record, affected, at);
  placeDisputesAgain(record, row, article.key, at);
  placeParaphrasesAgain(record, row, article.key, at);
  // What was said of the speakers that it had before, and is no longer so, is superseded.
  const things = kept.speakersOfArticle(record, row).map(({ speaker }) => `${article.key}/${speaker.id}`);
  for (const { a, b, verdict, maker } of judgementsOfThings(record, 'same-speaker', things)) {
    if (verdict === 'no' || maker.kind === 'person') continue;
    const [one, other] = [kept.nodeOfThing(record, a), kept.nodeOfThing(record, b)];
    if (one && other && one.person === other.person) continue;
    judge(record, {
      relation: 'same-speaker',
      a,
      b,
      verdict: 'no',
      score: 0,
      reason: 'an article was read again, and these are somebody else in it now',
      maker: MAKER,
      at,
    });
  }
}

/** What a person says, under whose name and why. */
export interface Saying {
  readonly name: string;
  readonly reason: string;
  readonly at: string;
}

/**
 * Keeps what a person says of articles, two by two, each by its key, and makes stories anew by it. It holds against every
 * judgement of a machine, before and after.
 */
export function overruleStory(
  record: Connection,
  pairs: readonly (readonly [string, string])[],
  verdict: Judgement['verdict'],
  by: Saying,
): void {
  record.transaction(() => {
    const maker = { kind: 'person', name: by.name } as const;
    for (const [a, b] of pairs)
      judge(record, { relation: 'same-story', a, b, verdict, score: 1, reason: by.reason, maker, at: by.at });
    const affected = nothingAffected();
    regroup(record, [...new Set(pairs.flat())], affected);
    settle(record, affected, by.at);
    placeDisputes(record, [], affected, by.at);
    placeParaphrases(record, affected, by.at);
  });
}

/**
 * Keeps what a person says of two statements: that the one disputes the other or agrees with it, or that they have nothing to do with
 * each other. It holds against every judgement of a machine, before and after.
 */
export function overruleDispute(
  record: Connection,
  { said, answer }: { readonly said: string; readonly answer: string },
  verdict: 'disputes' | 'agrees' | 'unrelated',
  by: Saying,
): void {
  const maker = { kind: 'person', name: by.name } as const;
  record.transaction(() => {
    for (const relation of ['disputes', 'agrees'] as const) {
      const before = judgementsOf(record, relation, said, answer);
      if (relation !== verdict && before.length === 0 && verdict !== 'unrelated') continue;
      // what the machine has told of the pair stays, where a person only says that it is so
      const told = before.findLast((one) => one.maker.kind === 'machine' && one.verdict === 'yes');
      const kind = told
        ? readReason(relation, told.reason).kind
        : relation === 'disputes'
          ? 'contradicts'
          : 'same';
      judge(record, {
        relation,
        a: said,
        b: answer,
        verdict: relation === verdict ? 'yes' : 'no',
        score: 1,
        reason: reasonOf(kind, { said, answer }, by.reason),
        maker,
        at: by.at,
      });
    }
  });
}

/**
 * Keeps what a person says of two speakers, each `articleKey/localId`, and makes people anew by it. It holds against
 * every judgement of a machine, before and after.
 */
export function overrule(
  record: Connection,
  [one, other]: readonly [string, string],
  verdict: Judgement['verdict'],
  by: Saying,
): void {
  record.transaction(() => {
    const [a, b] = one < other ? [one, other] : [other, one];
    const maker = { kind: 'person', name: by.name } as const;
    judge(record, { relation: 'same-speaker', a, b, verdict, score: 1, reason: by.reason, maker, at: by.at });
    // The one that stands for its node stays in it, and the other is placed anew.
    const moving = kept.nodeOfThing(record, b)?.anchor === b ? a : b;
    const key = moving.split('/')[0]!;
    const stored = loadArticle(record, key);
    if (!stored) return;
    const affected = unrelate(record, stored.row, key, stored.article.text);
    relateAgain(record, stored, affected, by.at);
  });
}

/**
 * Keeps what a person says of two statements, each `articleKey/localId`: that they are the same, or are not. It holds against
 * every judgement of a machine, before and after.
 */
export function overruleStatements(
  record: Connection,
  [one, other]: readonly [string, string],
  verdict: Judgement['verdict'],
  by: Saying,
): void {
  record.transaction(() => {
    const [a, b] = one < other ? [one, other] : [other, one];
    const maker = { kind: 'person', name: by.name } as const;
    judge(record, {
      relation: 'same-statement',
      a,
      b,
      verdict,
      score: 1,
      reason: by.reason,
      maker,
      at: by.at,
    });
    // of two with the same words it is the later that is set apart, so both are placed anew
    for (const key of new Set([a, b].map((thing) => thing.split('/')[0]!))) {
      const stored = loadArticle(record, key);
      if (stored)
        passagesReplaced(record, leavePassages(record, stored.row), stored.row, stored.article, by.at);
    }
  });
}
