/**
 * Whether two passages are the same words, trimmed, altered or put together otherwise.
 *
 *     “The dam will hold for forty years, come what may”
 *     “the dam would hold for forty years”                →  .93, seven words in common, one changed
 *
 * They are laid together (alignment.ts); what that is worth depends on what is known of the two speakers.
 */
import { type Alignment, alignment } from './alignment.ts';

export interface SameWords {
  /** 0 to 1; from SAME_WORDS on they are taken for the same. */
  readonly score: number;
  readonly reason: string;
}

/**
 * What is known of the two speakers: that they are the same and were reported on one day or the next, that they are and a few
 * days lie between, or weeks, or months, that they are (a day is not known), or nothing (one is not told, or another is named).
 * The less is known, the more words it takes. What one article alone has twice is the same where the one is a part of the other:
 * an article seldom gives one utterance in two wordings.
 */
export type Bond =
  | 'same occasion'
  | 'days apart'
  | 'same article'
  | 'same speaker'
  | 'weeks apart'
  | 'months apart'
  | 'open';

export const SAME_WORDS = 0.8;

/** What is longer than this against the other is a speech of which the other is a part, and not the same passage. */
const LONGEST = 60;
const TIMES_LONGER = 4;

interface Needs {
  readonly shared: number;
  readonly telling: number;
  /** What share of the shorter passage, and of the stretch of the longer one in which it lies. */
  readonly covered: number;
  readonly dense: number;
}

/** How many shared words it takes, how many of them telling ones. Chosen by reading some seven hundred groups. */
const NEEDS: Record<Bond, Needs> = {
  'same occasion': { shared: 4, telling: 2, covered: 0.75, dense: 0.55 },
  'days apart': { shared: 5, telling: 2, covered: 0.75, dense: 0.55 },
  'same article': { shared: 4, telling: 2, covered: 0.9, dense: 0.8 },
  'same speaker': { shared: 8, telling: 4, covered: 0.75, dense: 0.6 },
  'weeks apart': { shared: 8, telling: 4, covered: 0.8, dense: 0.6 },
  'months apart': { shared: 8, telling: 4, covered: 0.8, dense: 0.6 },
  open: { shared: 10, telling: 5, covered: 0.9, dense: 0.85 },
};
/** What is told in an outlet's words has to be nearly the same: what two such passages share is mostly their topic. */
const TOLD: Needs = { shared: 6, telling: 4, covered: 0.8, dense: 0.75 };
const DENIALS = new Set(
  'not no never nobody nothing none neither nor without dont doesnt didnt wont cant cannot isnt arent wasnt'.split(
    ' ',
  ),
);

/** Undefined where the one can only be a part of the other, or both are told and not quoted and one denies what the other says. */
export function sameWords(
  a: readonly string[],
  b: readonly string[],
  bond: Bond,
  told = false,
): SameWords | undefined {
  const laid = laidTogether(a, b);
  return laid && sameBy(laid, bond, told);
}

/**
 * Whether there is any chance that they are the same, whoever said them: words in common, in whatever order. Far cheaper than to lay
 * them together, and most that have a key in common have little else.
 */
export function mayBeSame(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const { shared, covered } = NEEDS['same occasion'];
  const needed = Math.max(shared, covered * short.length);
  let missing = short.length - needed;
  if (missing < 0) return false;
  const theirs = new Set(long);
  for (const word of short) if (!theirs.has(word) && --missing < 0) return false;
  return true;
}

/** Two passages where most of their words meet; what that is worth depends on the bond. */
export interface LaidTogether extends Alignment {
  /** How many words the shorter one has. */
  readonly length: number;
  /** And the longer one. */
  readonly longer: number;
  /** Whether one of the two denies something and the other does not. */
  readonly turned: boolean;
  /** The same of what the longer one has between the first and the last word that they share. */
  readonly turnedWithin: boolean;
}

/** Undefined where the one can only be a part of the other. */
export function laidTogether(a: readonly string[], b: readonly string[]): LaidTogether | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length > LONGEST && long.length > TIMES_LONGER * short.length) return undefined;
  const laid = alignment(short, long);
  const denies = denial(short);
  return {
    ...laid,
    length: short.length,
    longer: long.length,
    turned: denies !== denial(long),
    turnedWithin: denies !== denial(long.slice(laid.from, laid.to)),
  };
}

const denial = (words: readonly string[]): boolean => words.some((word) => DENIALS.has(word));

export function sameBy(laid: LaidTogether, bond: Bond, told = false): SameWords | undefined {
  const { shared, telling, run, from, to, rivals, length, turned } = laid;
  if (told && turned) return undefined;
  if (isSaidAnew(laid, bond)) return undefined;
  const needs = told ? TOLD : NEEDS[bond];
  if (rivals > rivalsAllowed(bond, shared)) return undefined;
  const covered = shared / length;
  // words strewn over a longer stretch are no likeness
  const dense = shared / (to - from);
  const enough = Math.min(
    1,
    shared / needs.shared,
    telling / needs.telling,
    covered / needs.covered,
    dense / needs.dense,
  );
  const score =
    enough < 1 ? SAME_WORDS * enough * 0.95 : SAME_WORDS + 0.19 * covered * Math.min(1, shared / 12);
  return {
    score: Math.round(score * 1000) / 1000,
    reason:
      shared === length
        ? `all ${shared} words of the one stand in the other`
        : `${shared} of ${length} words in common, ${run} of them in a row`,
  };
}

/**
 * Where both go on with telling words of their own, “this was locker room banter”, “… talk”, they are two turns of a phrase, and
 * not one that was trimmed. On one occasion long passages may well differ so: two reporters heard it, or left out other parts.
 */
function rivalsAllowed(bond: Bond, shared: number): number {
  if (bond === 'same occasion') return shared < SHORT ? 0 : Infinity;
  return Math.floor(shared / 10);
}
const SHORT = 8;

/**
 * On another day one says again what one has said before, and with other words: “we can prevent this flood”, “we can stop this
 * flood”. In many words one may be another, as two reporters took them down.
 */
const isSaidAnew = (laid: LaidTogether, bond: Bond): boolean => {
  if (bond !== 'days apart' && bond !== 'weeks apart' && bond !== 'months apart') return false;
  if (laid.turnedWithin) return true;
  if (laid.swapped > laid.shared / WORDS_TO_ONE_OTHER || (laid.length < SHORT && laid.lost > 0)) return true;
  return isTurnOfPhrase(laid, bond === 'months apart' ? LONG_PHRASE : SHORT);
};
const WORDS_TO_ONE_OTHER = 14;

/**
 * A few words that come back otherwise within a longer passage, “we were the first town on this river”, “… when we are the first
 * town of all on the river …”. Changed by a first or a last word, or about as long, they are one utterance after months, too.
 */
const isTurnOfPhrase = ({ length, longer, run }: LaidTogether, long: number): boolean =>
  length < long && longer > 2 * length && run < length - 1;
const LONG_PHRASE = 15;

/** “As I said last week, …”: what follows was said before, and is said again. */
export const saysAgain = (words: string): boolean => AGAIN.test(words);
const AGAIN =
  /^(?:(?:and|but|so|well|look|again) )*as (?:ive|weve|(?:i|we)(?: have)?)(?: (?:always|already|often|just))? (?:said|told|noted|stated|mentioned|explained)\b/;
