/**
 * What a pair of statements is: a dispute, an agreement, or nothing that could be told with confidence.
 *
 *     decide(“Orrin opened the gates” by Hale, “denied that it had opened the gates” by Orrin)
 *       →  { relation: 'disputes', kind: 'denies', from: b, score: .96, reason: 'what is denied is what the other says: open, gate' }
 *
 * Words and cues decide; a trained network is asked where they do not suffice. Below the bar nothing is said.
 */
import type { PairScores } from '../trained/pairs.ts';
import { type Candidate, isDenial, mentions } from './candidates.ts';
import { type Claim, NEGATED, stemOf } from './claim.ts';
import { figures, sameFigures } from './counts.ts';
import { akin, alikeAt, denialEvidence, subjectOf } from './denial.ts';
import { denied, SUREST } from './denied.ts';
import { clashing } from './figures.ts';
import { areOneUtterance } from './utterance.ts';

/** `answers`: accuses the one who says so; `voice`: the outlet itself says that it is not so. */
export type DisputeKind = 'denies' | 'rejects' | 'answers' | 'contradicts' | 'figures' | 'changed' | 'voice';
export type AgreeKind = 'confirms' | 'same' | 'repeats';

export interface Finding {
  readonly relation: 'disputes' | 'agrees';
  readonly kind: DisputeKind | AgreeKind;
  readonly a: Claim;
  /** The one that denies, rejects or confirms, where one does; else the later. */
  readonly b: Claim;
  readonly score: number;
  readonly reason: string;
}

export type Ask = (a: string, b: string) => PairScores;

/** From here on a finding is kept. Chosen on the tuning half of the marked pairs; bench/disputes.ts tells how often it is right. */
export const SURE = 0.8;

/** Undefined of what is under the bar. */
export function decide(candidate: Candidate, ask: Ask, bar = SURE): Finding | undefined {
  const { a, b } = candidate;
  const found =
    isDenial(a) !== isDenial(b)
      ? denied(candidate, ask)
      : (figures(candidate) ??
        sameFigures(candidate) ??
        ((a.stance === 'confirms') !== (b.stance === 'confirms') ? confirmed(candidate, ask) : undefined) ??
        laidTogether(candidate, ask));
  if (!found || found.score < bar) return undefined;
  const { turned, ...rest } = found;
  return { ...rest, a: turned ? b : a, b: turned ? a : b };
}

export type Found = Pick<Finding, 'relation' | 'kind' | 'score' | 'reason'> & {
  /** Whether a is the one that confirms. */
  readonly turned?: boolean;
};

function laidTogether(candidate: Candidate, ask: Ask): Found | undefined {
  const { a, b, cover, coverBack, apart, shared } = candidate;
  if (!a.asserts || !b.asserts || a.who === '' || b.who === '') return undefined;
  const both = Math.min(cover, coverBack);
  const same = a.who === b.who;
  if (same && apart !== null) return undefined;
  const turned =
    NEGATED.test(a.says) !== NEGATED.test(b.says) &&
    Math.max(a.says.length, b.says.length) <= LONGER * Math.min(a.says.length, b.says.length);
  // “not once, except on Monday” and “only once, on Monday” are the same
  if (same && turned && /\b(?:except|other than|only)\b/iu.test(`${a.says} ${b.says}`)) return undefined;
  if (turned && !isOfOneVerb(a, b)) return undefined;
  const one = ofOne(a, b);
  // the network is asked only where its answer can count
  if (turned ? !one || both < 0.45 : shared < LEAST_SHARED || both < LEAST_BOTH) return undefined;
  if ((same || !turned) && areOneUtterance(candidate)) return undefined;
  if (!a.traced || !b.traced) return undefined;
  const scores = ask(a.says, b.says);
  if (turned && scores.alike >= 0.4 && scores.contradicts >= 0.15)
    return {
      relation: 'disputes',
      kind: same ? 'changed' : 'contradicts',
      score: Math.min(0.92, 0.78 + scores.contradicts / 5 + (scores.alike - 0.4) / 5),
      reason: `the one says that it is not so: “${(NEGATED.exec(a.says) ?? NEGATED.exec(b.says))![0]}”`,
    };
  if (!turned && one && scores.contradicts >= 0.8 && scores.alike >= 0.4)
    return {
      relation: 'disputes',
      kind: same ? 'changed' : 'contradicts',
      score: scores.contradicts * 0.95,
      reason: 'as a trained network reads them, both cannot be so',
    };
  // within one article the second is mostly the first again, put down to another
  if (turned || apart !== null || scores.same < LEAST_SAME || clashing(a, b)) return undefined;
  // one tells what the other has said
  if (!same && (isOfOne(a, b) || mentions(a, b.who) || mentions(b, a.who) || a.passesOn || b.passesOn))
    return undefined;
  // a group's words may be those of the one whom it takes up
  if (!same && [a, b].some(({ speaker }) => /^(?:group|anonymous|unknown)$/u.test(speaker?.kind ?? '')))
    return undefined;
  // “owned up to selling it” is of oneself, and “that the mill sold it” of the mill
  if (ITS_OWN.test(a.own) !== ITS_OWN.test(b.own)) return undefined;
  // what one tells of another’s words is that other’s, however often
  if (!same && (a.parent !== null || b.parent !== null)) return undefined;
  // a document's passages are many, and what one says another does not say again
  if (same && a.speaker?.kind === 'document') return undefined;
  return {
    relation: 'agrees',
    kind: same ? 'repeats' : 'same',
    score: Math.min(SUREST, scores.same),
    reason: 'they say the same in other words, as a trained network reads them',
  };
}
const LEAST_SAME = 0.5;
const ITS_OWN = /^\p{Ll}{2,}ing\b/u;
/**
 * How many telling words, and what share of each, have to be in the other before the network is asked whether they say the same. High,
 * because in a story of a hundred articles each is laid beside each.
 */
const LEAST_SHARED = 5;
const LEAST_BOTH = 0.5;
/** A no in a text that is longer than this against the other may be about something else. */
const LONGER = 2;

/** “did not finish it” and “began it”, “has never been ill before” and “was ill”: the no is of something else. */
function isOfOneVerb(a: Claim, b: Claim): boolean {
  const [no, yes] = NEGATED.test(a.says) ? [a, b] : [b, a];
  const verb = /(?:\b(?:not|never)|n['’]t)(?: (?:been|be|being|have|had|\p{L}+ly))* (\p{Ll}+)/u.exec(
    no.says,
  )?.[1];
  if (verb !== undefined && !yes.stems.has(stemOf(verb))) return false;
  return !BEFORE.test(no.says) || BEFORE.test(yes.says);
}
const BEFORE = /\b(?:before|previously|again|yet|any ?more)\b/iu;

/** Hale, and Hale's office */
const isOfOne = (a: Claim, b: Claim): boolean =>
  [a, b].some(
    (one) => one.speaker?.kind === 'person' && (one === a ? b : a).who.split(/[ '’-]+/u).includes(one.who),
  );

/** “The port confirmed that the ship had sunk”: what another says, too. */
function confirmed({ a, b, ...rest }: Candidate, ask: Ask): Found | undefined {
  const [told, confirming] = a.stance === 'confirms' ? [b, a] : [a, b];
  if (told.who === '' || confirming.who === '' || told.who === confirming.who) return undefined;
  if (!told.traced || !confirming.traced || !told.whole) return undefined;
  if (!told.asserts || !confirming.asserts || told.stance === 'confirms') return undefined;
  // what another tells of a confirmation is that one's news, and confirms nobody's
  if (confirming.parent !== null) return undefined;
  if (mayBeOne(told.speaker!.name, confirming.speaker!.name)) return undefined;
  if (NEGATED.test(told.says) !== NEGATED.test(confirming.says)) return undefined;
  const pair = { ...rest, a: told, b: confirming };
  const { deed, hits, agent, hedged, telling, words } = denialEvidence(pair);
  if (!telling || hits < 2 || deed < 0.6 || hedged || !agent || areOneUtterance(pair)) return undefined;
  const alike = alikeAt(told.says, confirming.says, ask);
  if (alike < LEAST_ALIKE) return undefined;
  return {
    relation: 'agrees',
    kind: 'confirms',
    score: Math.min(SUREST, 0.72 + alike / 5),
    reason: `what is confirmed is in what the other says: ${words.join(', ')}`,
    turned: confirming === a,
  };
}
const LEAST_ALIKE = 0.5;

/** “Council sources” and “council aides” may be the same people, and so may “his family and clerks” and “his clerks”. */
const mayBeOne = (one: string, other: string): boolean => {
  const [x, y] = [one.split(' '), other.split(' ')];
  if (/\p{Lu}/u.test(one + other)) return false;
  return (
    (x.length > 1 && x[0] === y[0]) ||
    x.every((word) => y.includes(word)) ||
    y.every((word) => x.includes(word))
  );
};

/** Whether both speak of the same one: “Russia was willing” and “the United States was not” do not clash. */
function ofOne(a: Claim, b: Claim): boolean {
  const [x, y] = [subjectOf(a), subjectOf(b)];
  return x.some((name) => y.some((other) => akin(name, other)));
}
