/**
 * Whether two wordings whose words meet are the same statement, by who is said to have said them, when and where.
 *
 *     “the dam will hold” (Ana Roe, 4 March), “the old dam will hold” (Roe, 5 March)  →  the same, of one occasion
 *
 * What is added of either only ever makes more ties between them, so that the order in which articles arrive makes no
 * difference.
 */
import type { Connection } from '../record/connection.ts';
import * as kept from '../record/wordings.ts';
import { givenNamesAgree } from '../relating/links.ts';
import { nameKey, personName } from '../relating/names.ts';
import {
  areDated,
  monthsApart,
  ofOneOccasion,
  onLaterOccasion,
  reportedTogether,
  type SaidIn,
  withinAMonth,
} from '../relating/occasion.ts';
import { citesPhrase, LONGEST_PHRASE, saysLittle } from '../relating/passages.ts';
import {
  type Bond,
  type LaidTogether,
  SAME_WORDS,
  type SameWords,
  sameBy,
  saysAgain,
} from '../relating/samewords.ts';

/** One row a name that articles give. */
export type Spoken = ReturnType<typeof kept.speakersOfWording>;
type WordingSpoken = readonly [wording: kept.WordingRow, speakers: Spoken];

/** By the closest tie of their speakers by which they are the same; undefined where they are not. */
export function sameStatement(
  record: Connection,
  [a, byA]: WordingSpoken,
  [b, byB]: WordingSpoken,
  laid: LaidTogether,
): SameWords | undefined {
  const told = !(a.quoted && b.quoted);
  if (a.words === b.words && a.quoted === b.quoted && saysLittle(a.words.split(' '), a.quoted)) {
    const near = (x: Spoken[number], y: Spoken[number]): boolean =>
      a.quoted ? ofOneOccasion(x, y) : mayBeOne(x, y) && withinAMonth(x, y);
    return byA.some((x) => byB.some((y) => near(x, y))) ? AT_ONE_TIME : undefined;
  }
  const by = (bond: Bond): SameWords | undefined => {
    const found = sameBy(laid, bond, told);
    return found && found.score >= SAME_WORDS ? found : undefined;
  };
  const again = Number(saysAgain(a.words)) - Number(saysAgain(b.words));
  const bonds = bondsOf(byA, byB, again);
  // what is told in the outlet's words is only known again by its speaker and occasion
  if (told) return bonds.some(isOneOccasion) ? by('same occasion') : undefined;
  let same = bonds.map(by).find(Boolean);
  // one article has both, and others have either of them
  if (!same && by('same article') && kept.inOneArticle(record, a.id, b.id)) same = by('same article');
  const cited = same && laid.length <= LONGEST_PHRASE && !mayBeOneOf(byA, byB) && isCited(record, a, b);
  return cited ? undefined : same;
}

/** Of the same few words; where two are said to have said them, one of them may be read amiss. */
const AT_ONE_TIME: SameWords = { score: 0.9, reason: 'the same words, reported at one time' };

/**
 * What ties the speakers of two wordings: every tie that any two of them have, the closest first. One that says `again`, the
 * first (1) or the second (-1), is in other articles none of what was said before it.
 */
function bondsOf(a: Spoken, b: Spoken, again: number): Bond[] {
  const found = new Set<Bond>();
  for (const x of a)
    for (const y of b) {
      if (x.first === y.last && x.last === y.first && x.first === x.last) found.add('same article');
      else if ((again > 0 && onLaterOccasion(x, y)) || (again < 0 && onLaterOccasion(y, x))) continue;
      else if (!mayBeOne(x, y)) found.add('open');
      else found.add(distance(x, y));
    }
  return BONDS.filter((bond) => found.has(bond));
}
/** How far apart one speaker’s two statements were made. */
function distance(x: SaidIn, y: SaidIn): Bond {
  if (!areDated(x, y)) return 'same speaker';
  if (reportedTogether(x, y)) return 'same occasion';
  if (ofOneOccasion(x, y)) return 'days apart';
  return monthsApart(x, y) ? 'months apart' : 'weeks apart';
}

/** Two of one name; and of one surname, by their given names. */
function mayBeOne(x: Spoken[number], y: Spoken[number]): boolean {
  const name = nameKey(x.name, x.kind);
  if (name === '' || name !== nameKey(y.name, y.kind)) return false;
  if (x.kind !== 'person' || y.kind !== 'person') return true;
  return givenNamesAgree(personName(x.name!).first, personName(y.name!).first);
}
const mayBeOneOf = (a: Spoken, b: Spoken): boolean => a.some((x) => b.some((y) => mayBeOne(x, y)));
const BONDS: readonly Bond[] = [
  'same occasion',
  'same article',
  'days apart',
  'same speaker',
  'weeks apart',
  'months apart',
  'open',
];
const isOneOccasion = (bond: Bond): boolean => bond === 'same occasion' || bond === 'days apart';

/** Whether the longer one only cites the shorter as a phrase of somebody else's. */
function isCited(record: Connection, a: kept.WordingRow, b: kept.WordingRow): boolean {
  const [phrase, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  return kept.printedAs(record, longer.id).every((passage) => citesPhrase(passage, phrase.words));
}
