/**
 * Whether one statement denies or rejects what another says, told by the words of what is denied and by whose deed it is.
 *
 *     denied(“Orrin opened the gates” and “denied that it had opened the gates”)  →  { kind: 'denies', score: .95, … }
 */
import type { Candidate } from './candidates.ts';
import { KNOWING, stemOf } from './claim.ts';
import type { Ask, Found } from './decide.ts';
import { alikeAt, cannotDeny, deedsOf, denialEvidence } from './denial.ts';
import { onOneSide } from './sides.ts';
import { areOneUtterance } from './utterance.ts';

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
export const SUREST = 0.95;

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
  if (!candidate.a.traced || !candidate.b.traced) return undefined;
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

export function denied(candidate: Candidate, ask: Ask): Found | undefined {
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
