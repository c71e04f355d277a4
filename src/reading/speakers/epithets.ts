/**
 * Descriptions that tell more of somebody who was named than they name anybody themselves.
 *
 *     “Roe won again. The front-runner said …”  →  Roe, who stands out there
 */
import { type Asked, type Cast, point } from './cast.ts';
import { sentenceAt } from './ground.ts';
import { fitsGender, type Identity, type Verdict } from './identity.ts';
import type { Described } from './mention.ts';
import { holderOf } from './offices.ts';
import { hearerOf, lastSpeaker, standingOut } from './salience.ts';

const EPITHET =
  /^the\s(?:[\p{L}\p{N}.’'-]+\s){0,5}(?:nominee|candidate|front-?runner|contender|hopeful|billionaire|millionaire|mogul|tycoon|titan|philosopher|novelist|poet|essayist|firebrand|maverick|magnate|businessm[ae]n|businesswoman|entrepreneur|congressm[ae]n|congresswoman|lawmaker|democrat|republican|conservative|liberal|politician|native|veteran|star|actor|actress|singer|rapper|comedian|host|journalist|commentator|pundit|columnist|author|writer|survivor|activist|preacher|cleric|teenager|\p{N}+-year[- ]old|mother|father|aide|insider|incumbent|newcomer|freshman|strongman|dictator|defendant|suspect|shooter|whistle-?blower|quarterback|striker|midfielder|golfer|tycoon)$/iu;
/** “the 35-year-old harbour titan” */
const AGED = /^the \p{N}+-year[- ]old [\p{L}\s-]{3,50}$/iu;
/** “the former Maine governor”: what somebody was, told of one who was named. */
const FORMER = /^the (?:former|ex-|one-?time|then-)\s?[\p{L}\s.-]{3,60}$/iu;
/** “the boy's mother” is hers, and not whoever was named. */
const KIN_OF = /['’]s? (?:\p{Ll}+ )?(?:mother|father)$/u;
/** How much somebody must stand out to be meant by one: named in this paragraph or speaking in the one before. */
const NEEDED = 1.6;

/** Whether the words describe somebody and no role that is anybody's explains them. */
export const isEpithet = (cast: Cast, described: Described): boolean =>
  (EPITHET.test(described.words) || FORMER.test(described.words) || AGED.test(described.words)) &&
  described.form !== 'person' &&
  !KIN_OF.test(described.words) &&
  !described.plural &&
  !(described.form === 'role' && holderOf(cast, described));

/** Of whoever stands out; undefined where nobody does. */
export function epithet(cast: Cast, { described, span, i }: Asked): Verdict | undefined {
  const gender = described.gender;
  const last = lastSpeaker(cast, i, (id) => id.person !== null && (!gender || fitsGender(id, gender)));
  const best = standingOut(cast, span.start, sentenceAt(cast.ground, span.start), gender, last, [
    hearerOf(cast, i),
  ]);
  if (!best || best.score < NEEDED) {
    const only = last && onlySpeaker(cast, i) === last.identity ? last.identity : undefined;
    return (
      only && point(only, span, 'epithet', `“${described.words}”: ${only.name}, who alone has spoken so far`)
    );
  }
  const identity = cast.identityOf(best.person, described);
  return point(identity, span, 'epithet', `“${described.words}”: ${identity.name}, who stands out here`);
}

/** The one person who spoke before attribution i. */
function onlySpeaker({ verdicts, ground }: Cast, i: number): Identity | undefined {
  const spoke = new Set(
    verdicts.flatMap(({ identity }, j) =>
      j < i && ground.nesting[j] === null && identity?.kind === 'person' ? [identity] : [],
    ),
  );
  return spoke.size === 1 ? [...spoke][0] : undefined;
}

/** “Ana Roe, a harbour pilot who said”: whoever is named right before what they are. */
export function apposed(cast: Cast, { described, span }: Asked): Verdict | undefined {
  if (!/^an?\s/iu.test(described.words)) return undefined;
  const { people, article } = cast.ground;
  const person = people.find((p) =>
    p.places.some(
      ({ start }) =>
        start < span.start &&
        start > span.start - 50 &&
        /^\p{Lu}[\p{L}’'.-]*(?: (?:\p{Lu}|d[aeou]\b|van\b|von\b)[\p{L}’'.-]*){0,3}, $/u.test(
          article.text.slice(start, span.start),
        ),
    ),
  );
  if (!person) return undefined;
  const identity = cast.identityOf(person, described);
  return point(identity, span, 'epithet', `“${described.words}”: ${identity.name}, named right before`);
}
