/**
 * Whether two passages are the same words, trimmed, altered or put together otherwise.
 *
 *     “The dam will hold for forty years, come what may”
 *     “the dam would hold for forty years”                →  .93, seven words in common, one changed
 *
 * The best local alignment (Smith and Waterman, 1981) over words: words that say nothing count half, and what lies
 * between two stretches costs, so that a few words strewn over a speech make no likeness.
 */
import { EMPTY_WORDS } from './lexicon/common.ts';

export interface SameWords {
  /** 0 to 1; from SAME_WORDS on they are taken for the same. */
  readonly score: number;
  readonly reason: string;
}

/**
 * What is known of the two speakers: that they are the same and spoke within days of each other, that they are the same, that
 * they are but months lie between, or nothing (one is not told, or another is named). The less is known, the more words it
 * takes. What one article alone has twice is the same where the one is a part of the other: an article seldom gives one
 * utterance in two wordings.
 */
export type Bond = 'same occasion' | 'same article' | 'same speaker' | 'months apart' | 'open';

export const SAME_WORDS = 0.8;

const MATCH = 2;
const EMPTY_MATCH = 1;
const MISS = -1.2;
const GAP = -0.6;
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

/** How many shared words it takes, how many of them telling ones. Chosen by reading two times two hundred groups. */
const NEEDS: Record<Bond, Needs> = {
  'same occasion': { shared: 4, telling: 2, covered: 0.75, dense: 0.55 },
  'same article': { shared: 4, telling: 2, covered: 0.9, dense: 0.8 },
  'same speaker': { shared: 8, telling: 4, covered: 0.75, dense: 0.6 },
  'months apart': { shared: 8, telling: 4, covered: 0.75, dense: 0.6 },
  open: { shared: 10, telling: 5, covered: 0.8, dense: 0.6 },
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
}

/** Undefined where the one can only be a part of the other. */
export function laidTogether(a: readonly string[], b: readonly string[]): LaidTogether | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length > LONGEST && long.length > TIMES_LONGER * short.length) return undefined;
  return {
    ...alignment(short, long),
    length: short.length,
    longer: long.length,
    turned: short.some((word) => DENIALS.has(word)) !== long.some((word) => DENIALS.has(word)),
  };
}

export function sameBy(laid: LaidTogether, bond: Bond, told = false): SameWords | undefined {
  const { shared, telling, run, from, to, rivals, length, turned } = laid;
  if (told && turned) return undefined;
  if (bond === 'months apart' && (isTurnOfPhrase(laid) || laid.swapped > shared / 12)) return undefined;
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
 * A few words that come back otherwise within a longer passage, “we were the first town on this river”, “… when we are the first
 * town of all on the river …”. Changed by a first or a last word, or about as long, they are one utterance after months, too.
 */
const isTurnOfPhrase = ({ length, longer, run }: LaidTogether): boolean =>
  length <= 12 && longer > 2 * length && run < length - 1;

/** “As I said last week, …”: what follows was said before, and is said again. */
export const saysAgain = (words: string): boolean => AGAIN.test(words);
const AGAIN =
  /^(?:(?:and|but|so|well|look|again) )*as (?:ive|weve|(?:i|we)(?: have)?)(?: (?:always|already|often|just))? (?:said|told|noted|stated|mentioned|explained)\b/;

interface Alignment {
  readonly shared: number;
  /** How many of the shared words say something. */
  readonly telling: number;
  /** The longest run of shared words. */
  readonly run: number;
  /** Where in the longer one it lies. */
  readonly from: number;
  readonly to: number;
  /** How many telling words stand one for one in place of another: “take our town back”, “take our port back”. */
  readonly swapped: number;
  /** The most telling words that either has of its own at one place, before, between or after what they share. */
  readonly rivals: number;
}

function alignment(a: readonly string[], b: readonly string[]): Alignment {
  const width = b.length + 1;
  const score = new Float32Array((a.length + 1) * width);
  const step = new Uint8Array((a.length + 1) * width);
  let best = 0;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const at = i * width + j;
      const same = a[i - 1] === b[j - 1];
      const across =
        score[at - width - 1]! + (same ? (EMPTY_WORDS.has(a[i - 1]!) ? EMPTY_MATCH : MATCH) : MISS);
      const [up, left] = [score[at - width]! + GAP, score[at - 1]! + GAP];
      const most = Math.max(0, across, up, left);
      score[at] = most;
      step[at] = most === 0 ? 0 : most === across ? 1 : most === up ? 2 : 3;
      if (most > score[best]!) best = at;
    }
  let [shared, telling, run, longest, rivals, swapped] = [0, 0, 0, 0, 0, 0];
  // telling words since the last that is shared, of either
  let [ofA, ofB] = [tellingIn(a, Math.floor(best / width), a.length), tellingIn(b, best % width, b.length)];
  const endPlace = (): void => {
    rivals = Math.max(rivals, rivalling(ofA, ofB));
    swapped += Number(ofA === 1 && ofB === 1);
    [ofA, ofB] = [0, 0];
  };
  let at = best;
  const to = best % width;
  while (step[at] !== 0) {
    const [i, j] = [Math.floor(at / width), at % width];
    const [x, y] = [a[i - 1]!, b[j - 1]!];
    if (step[at] === 1 && x === y) {
      shared++;
      run++;
      if (!EMPTY_WORDS.has(x)) telling++;
      longest = Math.max(longest, run);
      endPlace();
      at -= width + 1;
      continue;
    }
    run = 0;
    if (step[at] !== 3 && !EMPTY_WORDS.has(x)) ofA++;
    if (step[at] !== 2 && !EMPTY_WORDS.has(y)) ofB++;
    at -= step[at] === 1 ? width + 1 : step[at] === 2 ? width : 1;
  }
  const [i, from] = [Math.floor(at / width), at % width];
  [ofA, ofB] = [ofA + tellingIn(a, 0, i), ofB + tellingIn(b, 0, from)];
  endPlace();
  return { shared, telling, run: longest, from, to: Math.max(to, from + 1), rivals, swapped };
}

/** One word for one is a change; more on either side is another turn. */
const rivalling = (a: number, b: number): number => (a === 1 && b === 1 ? 0 : Math.min(a, b));

function tellingIn(words: readonly string[], from: number, to: number): number {
  let telling = 0;
  for (let i = from; i < to; i++) if (!EMPTY_WORDS.has(words[i]!)) telling++;
  return telling;
}
