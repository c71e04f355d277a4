/**
 * Who is meant by an office that nobody was told to hold.
 *
 *     “Roe won. … the Norvane senator said”  →  Roe
 */
import { namesOffice } from '../lexicon/roles.ts';
import type { Asked, Cast } from './cast.ts';
import type { Person } from './people.ts';
import { hearerOf, lastSpeaker, standingOut } from './salience.ts';

/**
 * “Roe won. … The Norvane senator said”, though nothing told that she is one: whoever stands out here, of those whose own office
 * does not speak against it.
 */
export function whoStandsOut(cast: Cast, { described, span, i }: Asked, here: number): Person | undefined {
  const head = HEAD.exec(described.words)?.slice(1).find(Boolean)?.toLowerCase();
  if (head === undefined) return undefined;
  const cannotBe = ({ roles }: Person): boolean => {
    const told = [...roles].filter((role) => namesOffice(role));
    if (told.length === 0 || told.some((role) => role.toLowerCase().includes(head))) return false;
    return !(LEGISLATOR.test(head) && told.some((role) => LEGISLATES.test(role)));
  };
  const not = cast.ground.people.filter(cannotBe).map((person) => ({ person }));
  const last = lastSpeaker(cast, i, (id) => id.person !== null && !cannotBe(id.person));
  const best = standingOut(cast, span.start, here, described.gender, last, [...not, hearerOf(cast, i)]);
  return best && best.score >= MUST_STAND_OUT ? best.person : undefined;
}
/** Of a legislator whatever is told of the place; of others not what they head, of which there is one. */
const HEAD =
  /^[Tt]he (?:[\p{L}\p{N}.’'-]+ ){0,4}(senator|congressman|congresswoman|representative|lawmaker|Democrat|Republican|governor|mayor|leader)$|^[Tt]he (?:\p{Ll}[\p{L}\p{N}’'-]* ){0,4}(candidate|nominee|chairman|chairwoman|lawyer|attorney|professor|judge|author|billionaire|businessman)$/u;
const LEGISLATOR = /^(?:senator|congress|representative|lawmaker|democrat|republican|leader)/u;
const LEGISLATES =
  /\b(?:sen|rep|senators?|representative|congress\w*|lawmaker|leader|whip|speaker|chair\w*|candidate|democrat|republican)\b/iu;
const MUST_STAND_OUT = 2;
