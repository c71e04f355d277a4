/**
 * Two rows of words laid together where most of them meet: the best local alignment (Smith and Waterman, 1981) over words. Words
 * that say nothing count half, and what lies between two stretches costs, so that a few words strewn over a speech make no likeness.
 *
 *     the dam will hold for forty years, the old dam would hold
 *       →  { shared: 3, telling: 2, run: 1, rivals: 0, swapped: 0, lost: 1, … }
 */
import { figureOf, spelled } from './alteration.ts';
import { EMPTY_WORDS } from './lexicon/common.ts';
import { sameGivenName } from './lexicon/names.ts';

const MATCH = 2;
const EMPTY_MATCH = 1;
const MISS = -1.2;
const GAP = -0.6;

export interface Alignment {
  readonly shared: number;
  /** How many of the shared words say something. */
  readonly telling: number;
  /** The longest run of shared words. */
  readonly run: number;
  /** Where in the second what they share lies. */
  readonly from: number;
  readonly to: number;
  /** How many telling words stand one for one in place of others: “take our town back”, “take our port back”. */
  readonly swapped: number;
  /** How many telling words only the first has; what is spelled much like the word that stands for it is neither swapped nor lost. */
  readonly lost: number;
  /** The most telling words that either has of its own at one place, before, between or after what they share; one for one is a change. */
  readonly rivals: number;
}

/** Of the shorter row and the longer one. */
export function alignment(a: readonly string[], b: readonly string[]): Alignment {
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
  let [shared, telling, run, longest, rivals, swapped, lost] = [0, 0, 0, 0, 0, 0, 0];
  // telling words since the last that is shared, of either
  let [ofA, ofB] = [tellingOf(a.slice(Math.floor(best / width))), tellingOf(b.slice(best % width))];
  const endPlace = (): void => {
    const [x, y] = [ofA[0], ofB[0]];
    const one = ofA.length === 1 && ofB.length === 1;
    const alike = one && areAlike(x!, y!);
    rivals = Math.max(rivals, one ? 0 : Math.min(ofA.length, ofB.length));
    swapped += Number(one && !alike);
    lost += alike ? 0 : ofA.length;
    [ofA, ofB] = [[], []];
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
    if (step[at] !== 3) ofA.push(...tellingOf([x]));
    if (step[at] !== 2) ofB.push(...tellingOf([y]));
    at -= step[at] === 1 ? width + 1 : step[at] === 2 ? width : 1;
  }
  const [i, from] = [Math.floor(at / width), at % width];
  ofA.push(...tellingOf(a.slice(0, i)));
  ofB.push(...tellingOf(b.slice(0, from)));
  endPlace();
  return { shared, telling, run: longest, from, to: Math.max(to, from + 1), rivals, swapped, lost };
}

/** Short forms say as little as what they stand for. */
const tellingOf = (words: readonly string[]): string[] =>
  words.filter((word) => !spelled([word]).every((part) => EMPTY_WORDS.has(part)));

/**
 * Whether reporters may have heard the one and the other, or written it otherwise: “accomplished”, “accompanied”; 5, five; Jim,
 * James.
 */
const areAlike = (x: string, y: string): boolean =>
  x.includes(y) ||
  y.includes(x) ||
  figureOf(x) === figureOf(y) ||
  sameGivenName(x, y) ||
  lettersAtEnds(x, y) >= MOSTLY * Math.max(x.length, y.length);
const MOSTLY = 0.5;

/** How many letters both begin and end with. */
function lettersAtEnds(x: string, y: string): number {
  const least = Math.min(x.length, y.length);
  let head = 0;
  while (head < least && x[head] === y[head]) head++;
  let tail = 0;
  while (tail < least - head && x.at(-1 - tail) === y.at(-1 - tail)) tail++;
  return head + tail;
}
