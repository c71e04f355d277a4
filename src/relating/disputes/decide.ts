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
import { type Claim, KNOWING, NEGATED, stemOf } from './claim.ts';
import { figures, sameFigures } from './counts.ts';
import { akin, alikeAt, cannotDeny, deedsOf, denialEvidence, subjectOf } from './denial.ts';
import { clashing } from './figures.ts';
import { onOneSide } from './sides.ts';
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

/**
 * Of a logistic regression over the tuning half of the marked pairs, made when it held 25 that came so far. `node bench/disputes.ts --fit`
 * makes one of the pairs that come so far now; who does it and what is only supposed weigh most in either.
 */
const DENIAL: Readonly<Record<keyof DenialFeatures, number>> = {
  bias: 0.91,
  deed: -0.47,
  agent: 2.31,
  hedged: -2.3,
  spread: 0.11,
  alike: 2.06,
};
/** The marked pairs are too few to tell more than nineteen in twenty. */
const SUREST = 0.95;

export interface DenialFeatures {
  readonly bias: 1;
  readonly deed: number;
  readonly agent: number;
  readonly hedged: number;
  readonly spread: number;
  readonly alike: number;
}

const ONLY_POINTED_AT =
  /\b(?:to do with|behind|responsib\w*|involve\w*|carried out|role|part) .*\b(?:the|this|that)\b/iu;

/** What is said of the thing in common: “that the gate was [faulty]”, “[opening] the gate”. */
const SAID_OF =
  /\b(?:is|was|are|were|been|be) (?:\p{L}+ly )?(\p{Ll}+)[.”"]*$|^(?:ever )?(?!having|being|doing|anything)(\p{Ll}{2,}ing)\b/u;

/** “any such relationship”: such as is told elsewhere. */
const ELSEWHERE = /\bsuch\b/iu;

/** A word or two of what is denied, with all else otherwise, is another deed. */
const LEAST_DEED = 0.6;

/** Of a denial that says what it denies and another statement; undefined where that cannot be what is denied. */
export function denialFeatures(
  candidate: Candidate,
  ask: Ask,
): { readonly features: DenialFeatures; readonly words: readonly string[] } | undefined {
  if (candidate.b.pointsBack || cannotDeny(candidate) || areOneUtterance(candidate)) return undefined;
  if (
    candidate.b.mode !== 'said' ||
    candidate.b.before ||
    !candidate.a.traced ||
    !candidate.a.whole ||
    ELSEWHERE.test(candidate.b.own)
  )
    return undefined;
  if (onOneSide(candidate.a, candidate.b)) return undefined;
  if (candidate.b.ofKnowing && !KNOWING.test(candidate.a.own)) return undefined;
  const { deed, hits, telling, agent, hedged, spread, words } = denialEvidence(candidate);
  if (!telling || deed < LEAST_DEED || (hits < 2 && deed < 1) || (!agent && hits < 2)) return undefined;
  if (!agent && deed < 1) return undefined;
  // “had anything to do with the attack”: of which one, another article does not tell
  if (candidate.apart === null && hits < 2 && ONLY_POINTED_AT.test(candidate.b.own)) return undefined;
  // that what is denied is of the same thing is not enough: “that its dam has a crack”, where a dam is spoken of
  const end = deedsOf(candidate.b).slice(-2);
  if (end.length === 2 && !end.some((term) => candidate.a.stems.has(term))) return undefined;
  const verb = SAID_OF.exec(candidate.b.own)?.slice(1).find(Boolean);
  if (verb !== undefined && !candidate.a.stems.has(stemOf(verb))) return undefined;
  const alike = alikeAt(candidate.a.says, candidate.b.says, ask);
  return {
    features: {
      bias: 1,
      deed: deed * 2 - 1,
      agent: Number(agent),
      hedged: Number(hedged),
      spread,
      alike: alike * 2 - 1,
    },
    words,
  };
}

function denied(candidate: Candidate, ask: Ask): Found | undefined {
  const kind = candidate.b.stance === 'rejects' ? 'rejects' : 'denies';
  const found = denialFeatures(candidate, ask);
  if (!found) return undefined;
  const { features, words } = found;
  // a thing in common is spoken of for many reasons; the deed, and whose it is, is what is denied
  const { b } = candidate;
  const all = features.deed === 1 && b.clause;
  const least = candidate.apart === null ? LEAST_ELSEWHERE : LEAST_COMMON;
  if (features.hedged || words.length < least || !(all || words.some(isDeed))) return undefined;
  // “that the tent was dirty” has its subject among its words
  if (!features.agent && !(all && /^(?:the|an?) \p{Ll}/u.test(b.says))) return undefined;
  const sum = Object.entries(features).reduce(
    (all, [name, value]) => all + DENIAL[name as keyof DenialFeatures] * value,
    0,
  );
  return {
    relation: 'disputes',
    kind,
    score: Math.min(SUREST, 1 / (1 + Math.exp(-sum))),
    reason: `${kind === 'denies' ? 'what is denied' : 'what is rejected'} is in what the other says: ${words.join(', ')}`,
  };
}

const LEAST_COMMON = 2;
/** Of two articles: two words and what they are of may well be another matter of the same story. */
const LEAST_ELSEWHERE = 3;
/** A verb or what is made of one, as far as its form tells: “opened”, “meddling”, “collusion”, “attack”. */
const isDeed = (word: string): boolean =>
  /\p{L}{2,}(?:ed|ing|tions?|sions?|ments?|ference)$/u.test(word) || DEEDS.test(word);
const DEEDS =
  /^(?:use[ds]?|uses|attack|attacks|assault|raid|raids|strike|strikes|kill|murder|theft|fraud|rape|abuse|sent|send|paid|pay|took|take|gave|give|made|make|knew|know|met|meet|hid|hide|stole|steal|broke|break|shot|shoot|hit|led|lead|bought|sold|sell|leak|leaks|order|orders|support|collusion|affair|affairs|ran|run|plot|open|flood|lied|lie)$/u;

function laidTogether(candidate: Candidate, ask: Ask): Found | undefined {
  const { a, b, cover, coverBack, apart, shared } = candidate;
  if (!a.asserts || !b.asserts || a.who === '' || b.who === '') return undefined;
  const both = Math.min(cover, coverBack);
  const same = a.who === b.who;
  if (!a.traced || !b.traced || (same && apart !== null)) return undefined;
  const turned =
    NEGATED.test(a.says) !== NEGATED.test(b.says) &&
    Math.max(a.says.length, b.says.length) <= LONGER * Math.min(a.says.length, b.says.length);
  // “not once, except on Monday” and “only once, on Monday” are the same
  if (same && turned && /\b(?:except|other than|only)\b/iu.test(`${a.says} ${b.says}`)) return undefined;
  const one = ofOne(a, b);
  // the network is asked only where its answer can count
  if (turned ? !one || both < 0.45 : shared < LEAST_SHARED || both < LEAST_BOTH) return undefined;
  if ((same || !turned) && areOneUtterance(candidate)) return undefined;
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
  // what one tells of another's words is that other's, however often
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
/**
 * How many telling words, and what share of each, have to be in the other before the network is asked whether they say the same. High,
 * because in a story of a hundred articles each is laid beside each.
 */
const LEAST_SHARED = 5;
const LEAST_BOTH = 0.5;
/** A no in a text that is longer than this against the other may be about something else. */
const LONGER = 2;

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
  if (rest.apart !== null && mayBeOne(told.speaker!.name, confirming.speaker!.name)) return undefined;
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

/** “Council sources” and “council aides” of one article may be the same people. */
const mayBeOne = (one: string, other: string): boolean =>
  !/\p{Lu}/u.test(one + other) && one.split(' ').length > 1 && one.split(' ')[0] === other.split(' ')[0];

/** Whether both speak of the same one: “Russia was willing” and “the United States was not” do not clash. */
function ofOne(a: Claim, b: Claim): boolean {
  const [x, y] = [subjectOf(a), subjectOf(b)];
  return x.some((name) => y.some((other) => akin(name, other)));
}
