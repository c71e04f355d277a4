/**
 * Relates articles that were just added, or read again, to what is on record: which story they belong to, and who
 * their speakers are. Runs within the transaction that wrote them, so that a record never holds half of it.
 *
 *     relate(record, [{ row: 17, article }], at)  →  story_members, nodes, people, wordings, disputes, judgements
 *
 * What is decided is the business of relating/, and how it is kept that of record/; app/ carries between them.
 */
import type { Article } from '../core/article.ts';
import type { Judgement } from '../core/judgement.ts';
import { loadArticle } from '../record/articles.ts';
import type { Connection } from '../record/connection.ts';
import { judge, judgementsOfThings } from '../record/judgements.ts';
import * as kept from '../record/people.ts';
import * as stories from '../record/stories.ts';
import { type Affected, MAKER } from './affected.ts';
import { placeDisputes, placeDisputesAgain } from './placedisputes.ts';
import { leavePassages, passagesReplaced, placePassages } from './placepassages.ts';
import { formsOf, placeSpeakers } from './placespeakers.ts';
import { placeInStory } from './placestory.ts';
import { settle } from './settle.ts';

export interface Added {
  readonly row: number;
  readonly article: Article;
}

export function relate(record: Connection, added: readonly Added[], at: string): void {
  const affected: Affected = {
    blocks: new Set(),
    stories: new Set(),
    alone: new Map(),
    people: new Set(),
    bereft: new Set(),
    mates: [],
    wordings: [],
  };
  for (const { row, article } of added) {
    placeInStory(record, row, article, at, affected);
    placeSpeakers(record, row, article, at, affected);
    placePassages(record, row, article, at);
  }
  settle(record, affected, at);
  placeDisputes(
    record,
    added.map(({ row }) => row),
    affected.mates,
    at,
  );
}

/** Before an article's speakers are replaced: takes the old ones out of who is who. `settleAgain` must follow. */
export function unrelate(record: Connection, row: number, key: string, text: string): Affected {
  const left = kept.leaveNodes(record, row, key, (speaker) => formsOf(speaker, text));
  const story = stories.storyOf(record, row);
  return {
    blocks: new Set(left.blocks),
    stories: new Set(story === undefined ? [] : [story]),
    alone: new Map(),
    people: new Set(left.people),
    bereft: new Set(left.people),
    mates: [],
    wordings: leavePassages(record, row),
  };
}

/** After they were replaced: relates the new ones. */
export function relateAgain(
  record: Connection,
  { row, article }: Added,
  affected: Affected,
  at: string,
): void {
  placeSpeakers(record, row, article, at, affected);
  passagesReplaced(record, affected.wordings, row, article, at);
  settle(record, affected, at);
  placeDisputesAgain(record, row, article.key, at);
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

/**
 * Keeps what a person says of two speakers, each `articleKey/localId`, and makes people anew by it. It holds against
 * every judgement of a machine, before and after.
 */
export function overrule(
  record: Connection,
  [one, other]: readonly [string, string],
  verdict: Judgement['verdict'],
  by: { readonly name: string; readonly reason: string; readonly at: string },
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
