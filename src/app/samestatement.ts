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
import { folded, nameKey, personName } from '../relating/names.ts';
import {
  areDated,
  monthsApart,
  ofOneOccasion,
  onLaterOccasion,
  reportedTogether,
  type SaidIn,
  withinAMonth,
} from '../relating/occasion.ts';
import { citesPhrase, isPhrase, LONGEST_PHRASE, saysLittle } from '../relating/passages.ts';
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
  if (a.words === b.words && a.quoted === b.quoted) {
    const words = a.words.split(' ');
    const little = saysLittle(words, a.quoted);
    if (little && !a.quoted) return byA.some((x) => byB.some((y) => nearTold(x, y))) ? SAME_FEW : undefined;
    if (little || (a.quoted && isPhrase(words)))
      return nearQuoted(record, little, [a, byA], [b, byB]) ? SAME_FEW : undefined;
  }
  const by = (bond: Bond): SameWords | undefined => {
    const found = sameBy(laid, bond, told);
    return found && found.score >= SAME_WORDS ? found : undefined;
  };
  const again = Number(saysAgain(a.words)) - Number(saysAgain(b.words));
  const bonds = bondsOf(byA, byB, again);
  // what is told in the outlet's words is only known again by its speaker and occasion
  if (told) {
    // what “protesters” or “Democrats” want many of them tell, each in other words, and the outlets in theirs
    const ofMany = [...byA, ...byB].some(({ kind }) => kind === 'group');
    if (ofMany && (laid.swapped > 0 || laid.shared < LEAST_OF_MANY)) return undefined;
    return bonds.some(isOneOccasion) ? by('same occasion') : undefined;
  }
  let same = bonds.map(by).find(Boolean);
  // one article has both, and others have either of them
  if (!same && by('same article') && kept.inOneArticle(record, a.id, b.id)) same = by('same article');
  const cited = same && laid.length <= LONGEST_PHRASE && !mayBeOneOf(byA, byB) && isCited(record, a, b);
  return cited ? undefined : same;
}

/** So many words in common two outlets have that print the same sentence of what a group wants. */
const LEAST_OF_MANY = 10;

/** Of the same few words. */
const SAME_FEW: SameWords = { score: 0.9, reason: 'the same few words, by one speaker or at one time' };

const nearTold = (x: Spoken[number], y: Spoken[number]): boolean => mayBeOne(x, y) && withinAMonth(x, y);

/**
 * At one time one of two speakers may be read amiss. What says more than a little is cited long after, too, and whoever is then read
 * as its speaker, the article names who said it.
 */
function nearQuoted(record: Connection, little: boolean, a: WordingSpoken, b: WordingSpoken): boolean {
  const [[{ id: idA }, byA], [{ id: idB }, byB]] = [a, b];
  const near = (x: Spoken[number], y: Spoken[number]): boolean => {
    const others = areOthers(x, y);
    if (little) return others ? reportedTogether(x, y) : ofOneOccasion(x, y);
    return !others || ofOneOccasion(x, y);
  };
  return (
    byA.some((x) => byB.some((y) => near(x, y))) ||
    (!little && (isNamedBeside(record, idA, byB) || isNamedBeside(record, idB, byA)))
  );
}

/** Two people by their names, or people who are only told by what they are, “protesters”, who are others on another day. */
const areOthers = (x: Spoken[number], y: Spoken[number]): boolean =>
  x.kind === 'group' || y.kind === 'group' || (isNamed(x) && isNamed(y) && !mayBeOne(x, y));

/** Whether an article with the wording names one of those who are said elsewhere to have said it. */
function isNamedBeside(record: Connection, wording: number, others: Spoken): boolean {
  const names = others.flatMap(({ name, kind }) => (kind === 'group' ? [] : nameKey(name, kind) || []));
  if (names.length === 0) return false;
  return kept.textsWith(record, wording).some((text) => {
    const words = ` ${folded(text)} `;
    return names.some((name) => words.includes(` ${name} `));
  });
}

/** “Ana Roe”, and not “the gunman”. */
const isNamed = ({ name, kind }: Spoken[number]): boolean =>
  kind === 'person' && name !== null && /\p{Lu}/u.test(name.replace(/^(?:The|An?|One) /u, ''));

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
