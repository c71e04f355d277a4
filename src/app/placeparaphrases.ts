/**
 * Finds which statements of articles of one story are one statement in other words.
 *
 *     placeParaphrases(record, { mates: [[12, 17]], parted: [] }, at)  →  judgements 'paraphrases'
 *
 * Groups of the same words (placepassages.ts) stay as they are; this ties statements of one to those of others. Each pair is
 * decided from its two articles alone, so that the order in which articles arrive makes no difference.
 */
import type { Connection } from '../record/connection.ts';
import { judge } from '../record/judgements.ts';
import { keyAndText, paraphrasesOfArticle, speakersHeard, spokenIn } from '../record/paraphrases.ts';
import { membersOfStory, storyOf } from '../record/stories.ts';
import { likelyBetween } from '../relating/paraphrases/candidates.ts';
import { decide } from '../relating/paraphrases/decide.ts';
import { type Saying, sayingOf } from '../relating/paraphrases/saying.ts';
import { nameKeyBare } from '../relating/names.ts';
import { pairScores } from '../relating/trained/pairs.ts';
import { type Affected, MAKER } from './affected.ts';
import { toldOf } from './told.ts';

export function placeParaphrases(
  record: Connection,
  { mates, parted }: Pick<Affected, 'mates' | 'parted'>,
  at: string,
): void {
  const heard = new Heard(record);
  for (const [one, other] of mates)
    for (const found of between(heard.of(one), heard.of(other))) keep(record, found, at);
  for (const [one, other] of parted) {
    const [own, others] = [heard.of(one).key, heard.of(other).key];
    for (const pair of paraphrasesOfArticle(record, own))
      if (pair.a.startsWith(`${others}/`) || pair.b.startsWith(`${others}/`))
        takeBack(record, pair, 'their articles are of two stories, as is known now', at);
  }
}

/** After an article was read again: what was said of statements that it has no more is taken back. */
export function placeParaphrasesAgain(record: Connection, row: number, key: string, at: string): void {
  const heard = new Heard(record);
  const story = storyOf(record, row);
  const found = (story === undefined ? [] : membersOfStory(record, story))
    .filter(({ article }) => article !== row)
    .flatMap(({ article }) => between(heard.of(row), heard.of(article)));
  const still = new Set(found.map(({ a, b }) => `${a} ${b}`));
  for (const pair of paraphrasesOfArticle(record, key))
    if (!still.has(`${pair.a} ${pair.b}`))
      takeBack(record, pair, 'an article was read again, and these are other statements in it now', at);
  for (const one of found) keep(record, one, at);
}

interface Found {
  /** In ascending order. */
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly reason: string;
}

function between(one: Side, other: Side): Found[] {
  const both = new Set([...one.who].filter((who) => other.who.has(who)));
  if (both.size === 0) return [];
  const [first, second] = one.key < other.key ? [one, other] : [other, one];
  return likelyBetween(first.sayings(both), second.sayings(both)).flatMap((likely) => {
    const found = decide(likely, pairScores);
    return found
      ? [{ ...found, a: `${first.key}/${likely.a.local}`, b: `${second.key}/${likely.b.local}` }]
      : [];
  });
}

const keep = (record: Connection, found: Found, at: string): void =>
  judge(record, { relation: 'paraphrases', ...found, verdict: 'yes', maker: MAKER, at });

const takeBack = (
  record: Connection,
  { a, b }: { readonly a: string; readonly b: string },
  reason: string,
  at: string,
): void =>
  judge(record, { relation: 'paraphrases', a, b, verdict: 'no', score: 0, reason, maker: MAKER, at });

interface Side {
  readonly key: string;
  readonly who: ReadonlySet<string>;
  /** What these have said; made when first asked for, because most articles share few speakers. */
  sayings(of: ReadonlySet<string>): Saying[];
}

class Heard {
  readonly #record: Connection;
  readonly #sides = new Map<number, Side>();

  constructor(record: Connection) {
    this.#record = record;
  }

  of(row: number): Side {
    const held = this.#sides.get(row) ?? sideOf(this.#record, row);
    this.#sides.set(row, held);
    return held;
  }
}

function sideOf(record: Connection, row: number): Side {
  const { key, text } = keyAndText(record, row);
  const who = new Set(speakersHeard(record, row).map(({ name, kind }) => nameKeyBare(name, kind)));
  who.delete('');
  let rows: ReturnType<typeof spokenIn> | undefined;
  const made = new Map<string, Saying[]>();
  const said = (by: string): Saying[] => {
    rows ??= spokenIn(record, row);
    const sayings = rows
      .filter((one) => nameKeyBare(one.name, one.kind) === by)
      .map((row) => sayingOf(text, { ...toldOf(row), from: row.from, to: row.to }));
    made.set(by, sayings);
    return sayings;
  };
  return { key, who, sayings: (of) => [...of].flatMap((by) => made.get(by) ?? said(by)) };
}
