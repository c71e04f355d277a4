/**
 * Finds what disputes and what agrees with what, of articles that were just added: within each, and between those of one story.
 *
 *     placeDisputes(record, [17], { mates: [[12, 17]], parted: [] }, at)  →  judgements 'disputes' and 'agrees', with kind and reason
 *
 * Each pair is decided from its two articles alone, so that the order in which articles arrive makes no difference. What is
 * compared grows with the articles of a story within days of each other, and the network is asked of the likeliest few of each two.
 */
import type { Judgement } from '../core/judgement.ts';
import type { Span } from '../core/span.ts';
import type { Connection } from '../record/connection.ts';
import { claimsOf, disputesOfArticle } from '../record/disputes.ts';
import { spansFromText } from '../record/encode.ts';
import { judge } from '../record/judgements.ts';
import { membersOfStory, storyOf } from '../record/stories.ts';
import { answersWithin } from '../relating/disputes/answers.ts';
import { candidatesOf } from '../relating/disputes/candidates.ts';
import { type Claim, claimOf } from '../relating/disputes/claim.ts';
import { decide, type Finding } from '../relating/disputes/decide.ts';
import { claimsAnswered } from '../relating/disputes/reported.ts';
import { contestedByOutlet } from '../relating/disputes/voice.ts';
import { pairScores } from '../relating/trained/pairs.ts';
import { type Affected, MAKER } from './affected.ts';
import { reasonOf } from './disputereason.ts';
import { toldOf } from './told.ts';

/** Articles of one story further apart than this speak of other turns of it; a denial then is seldom of that. */
const DAYS = 7;

interface Side {
  readonly key: string;
  readonly text: string;
  readonly day: string | null;
  readonly own: readonly Span[];
  readonly claims: readonly Claim[];
}

export function placeDisputes(
  record: Connection,
  rows: readonly number[],
  { mates, parted }: Pick<Affected, 'mates' | 'parted'>,
  at: string,
): void {
  const sides = new Map<number, Side>();
  const side = (row: number): Side => {
    const held = sides.get(row) ?? sideOf(record, row);
    sides.set(row, held);
    return held;
  };
  for (const row of rows) for (const found of disputesWithin(side(row))) keep(record, found, at);
  for (const [one, other] of mates)
    for (const found of disputesBetween(side(one), side(other))) keep(record, found, at);
  for (const [one, other] of parted) {
    const key = side(other).key;
    for (const { relation, a, b } of disputesOfArticle(record, side(one).key))
      if (a.startsWith(`${key}/`) || b.startsWith(`${key}/`))
        takeBack(record, { relation, a, b }, 'their articles are of two stories, as is known now', at);
  }
}

const takeBack = (
  record: Connection,
  { relation, a, b }: Pick<Judgement, 'relation' | 'a' | 'b'>,
  reason: string,
  at: string,
): void => judge(record, { relation, a, b, verdict: 'no', score: 0, reason, maker: MAKER, at });

/** After an article was read again: what it was said to dispute and does not any more is taken back. */
export function placeDisputesAgain(record: Connection, row: number, key: string, at: string): void {
  const story = storyOf(record, row);
  const own = sideOf(record, row);
  const all = [
    ...disputesWithin(own),
    ...(story === undefined ? [] : membersOfStory(record, story).map(({ article }) => article))
      .filter((mate) => mate !== row)
      .flatMap((mate) => disputesBetween(own, sideOf(record, mate))),
  ];
  const still = new Set(all.map(({ relation, a, b }) => `${relation} ${a < b ? `${a} ${b}` : `${b} ${a}`}`));
  for (const { relation, a, b } of disputesOfArticle(record, key))
    if (!still.has(`${relation} ${a} ${b}`))
      takeBack(
        record,
        { relation, a, b },
        'an article was read again, and these are other statements in it now',
        at,
      );
  for (const found of all) keep(record, found, at);
}

type Named = Omit<Finding, 'a' | 'b'> & { readonly a: string; readonly b: string };

/** What the text itself lays side by side comes before what words in common suggest: of two findings of a pair, the first. */
function disputesWithin({ key, text, own, claims }: Side): Named[] {
  const thing = (claim: Claim): string => `${key}/${claim.local}`;
  const words = (letter: 'v' | 'w', { start, end }: Span): string => `${key}/${letter}${start}-${end}`;
  const found = [
    ...answersWithin(text, claims),
    ...candidatesOf(claims, claims).flatMap((candidate) => decide(candidate, pairScores) ?? []),
  ].map((one): Named => ({ ...one, a: thing(one.a), b: thing(one.b) }));
  const answered = claimsAnswered(text, claims).map(
    (one): Named => ({
      relation: one.kind === 'confirms' ? 'agrees' : 'disputes',
      kind: one.kind,
      a: words('w', one.words),
      b: thing(one.claim),
      score: one.score,
      reason: one.reason,
    }),
  );
  const contested = contestedByOutlet(text, claims, own).map(
    (one): Named => ({
      relation: 'disputes',
      kind: 'voice',
      a: thing(one.claim),
      b: words('v', one.voice),
      score: one.score,
      reason: one.reason,
    }),
  );
  const seen = new Set<string>();
  return [...found, ...answered, ...contested].filter(({ a, b }) => {
    const pair = [a, b].sort().join(' ');
    return !seen.has(pair) && seen.add(pair);
  });
}

function disputesBetween(one: Side, other: Side): Named[] {
  if (one.day === null || other.day === null) return [];
  if (Math.abs(Date.parse(one.day) - Date.parse(other.day)) > DAYS * 86_400_000) return [];
  const [first, second] = one.key < other.key ? [one, other] : [other, one];
  const own = new Set(first.claims);
  const thing = (claim: Claim): string => `${own.has(claim) ? first.key : second.key}/${claim.local}`;
  return candidatesOf(first.claims, second.claims).flatMap((candidate) => {
    const found = decide(candidate, pairScores);
    return found ? [{ ...found, a: thing(found.a), b: thing(found.b) }] : [];
  });
}

const keep = (record: Connection, { relation, kind, a, b, score, reason }: Named, at: string): void =>
  judge(record, {
    relation,
    a,
    b,
    verdict: 'yes',
    score: Math.round(score * 100) / 100,
    reason: reasonOf(kind, { said: a, answer: b }, reason),
    maker: MAKER,
    at,
  });

function sideOf(record: Connection, row: number): Side {
  const { key, text, day, own, claims } = claimsOf(record, row);
  return {
    key,
    text,
    day,
    own: spansFromText(own),
    claims: claims.filter(({ headline }) => headline === 0).map((row) => claimOf(text, toldOf(row))),
  };
}
