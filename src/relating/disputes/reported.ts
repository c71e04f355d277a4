/**
 * A claim that stands within the statement that rejects or confirms it, and says whose it is.
 *
 *     Orrin rejected Hale’s claim that it had opened the gates.  →  Orrin's statement, “Hale’s claim that it had opened the gates”
 */
import { hull, joinedText, type Span } from '../../core/span.ts';
import { folded, personName } from '../names.ts';
import { isDenial } from './candidates.ts';
import type { Claim } from './claim.ts';
import { akin } from './denial.ts';

export interface Answered {
  readonly kind: 'denies' | 'rejects' | 'confirms';
  readonly claim: Claim;
  /** The other's words, as the statement tells them. */
  readonly words: Span;
  readonly score: number;
  readonly reason: string;
}

const SAID = '(?:claim|allegation|accusation|assertion|suggestion|contention|charge|insinuation|argument)s?';
const NAME = String.raw`(?:the )?(?:\p{L}[\p{L}.-]* ){0,4}\p{Lu}?[\p{L}.-]+`;
const OWNED: readonly RegExp[] = [
  new RegExp(
    `^(?<owner>${NAME})['’]s? (?:\\p{L}+ ){0,2}${SAID}(?: \\p{L}+){0,4}? that (?<what>\\p{L}.+)$`,
    'u',
  ),
  new RegExp(
    `^(?:the |an? )?(?:\\p{L}+ )?${SAID} (?:made |put forward )?(?:by|from) (?<owner>${NAME}) that (?<what>\\p{L}.+)$`,
    'u',
  ),
];

/** Whose claim the words tell, and what it is: undefined if nobody is named. */
export function ownedClaim(words: string): { readonly owner: string; readonly what: string } | undefined {
  for (const form of OWNED) {
    const { owner, what } = form.exec(words)?.groups ?? {};
    if (owner && what && /\p{Lu}|^the /u.test(owner)) return { owner, what };
  }
  return undefined;
}

export function claimsAnswered(text: string, claims: readonly Claim[]): Answered[] {
  return claims.flatMap((claim): Answered[] => {
    const place = hull(claim.content);
    if (
      !place ||
      claim.content.length > 1 ||
      !(isDenial(claim) || claim.stance === 'confirms') ||
      claim.who === '' ||
      claim.headline ||
      !claim.traced ||
      (claim.stance === 'confirms' && !hasConfirmed(joinedText(text, claim.cue)))
    )
      return [];
    const owned = ownedClaim(text.slice(place.start, place.end).replace(/\s+/gu, ' '));
    if (!owned || owned.what.split(' ').length < LEAST_WORDS) return [];
    const { last } = personName(owned.owner);
    if (akin(last, claim.who.split(' ').at(-1)!) || folded(owned.owner) === claim.who) return [];
    return [
      {
        kind: claim.stance as Answered['kind'],
        claim,
        words: place,
        score: 0.92,
        reason: `what is ${DONE[claim.stance as Answered['kind']]} is told as the claim of ${owned.owner}`,
      },
    ];
  });
}
/** “Orrin confirms Hale’s contention that …” is mostly what the writer makes of it. */
const hasConfirmed = (cue: string): boolean => /\b(?:\p{L}{3,}ed)\b/u.test(cue) && !NOTES.test(cue);

/** “Orrin acknowledged Hale’s claim”: took note of it, and did not say that it is so. */
export const NOTES = /\backnowledg/iu;
const LEAST_WORDS = 3;
const DONE = { denies: 'denied', rejects: 'rejected', confirms: 'confirmed' } as const;
