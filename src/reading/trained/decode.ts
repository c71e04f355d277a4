/**
 * The network's answer for a window as attributions, which are well formed whatever it answers.
 *
 *     tags   O  B-source  B-cue  B-content I-content …       links   cue 2 ← source 1, content 3–9
 *
 * Tags become spans by the best path through them that is possible (Viterbi: an inside follows only its own beginning
 * or inside). Then every cue takes the source that it scores highest, if any convinces, and every content goes to the cue
 * that scores it highest.
 */
import type { Span } from '../../core/span.ts';
import type { Passage, Window } from './windows.ts';

/** Of each word of a window: a score for each tag, and four vectors, whose products score the links. */
export interface Scores {
  readonly tags: Float32Array;
  readonly link: Float32Array;
}

/** As the text has it, without mode. `cue` is never empty; without content it leads to what follows, or told nothing. */
export interface Found {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

const TAGS = 7;
const LINK = 48;
const [SOURCE, CUE, CONTENT] = [1, 3, 5] as const;

/** Words [from, to) of a window. */
interface Run {
  readonly role: number;
  readonly from: number;
  readonly to: number;
}

/** What a link must score, as log odds, and what the score of a cue's or a content's beginning is lowered by. Chosen on PolNeAR's development articles. */
const CONVINCES = { source: -2, content: 0 };
const RELUCTANCE = Float64Array.of(0, 0, 0, 0.3, 0, 1, 0);

export function decode({ passages }: Window, { tags, link }: Scores): Found[] {
  const found: Found[] = [];
  let first = 0;
  for (const passage of passages) {
    const runs = runsOf(tags, first, first + passage.words.length);
    found.push(...joined(passage, first, runs, link));
    first += passage.words.length;
  }
  return found;
}

/**
 * The best possible path of tags over words [low, high), as runs of a role. Outside and every beginning may follow any tag,
 * so of all tags before only the best is looked at; an inside follows its beginning or itself.
 */
function runsOf(tags: Float32Array, low: number, high: number): Run[] {
  const length = high - low;
  const back = new Uint8Array(length * TAGS);
  let [before, here] = [new Float64Array(TAGS).fill(-Infinity), new Float64Array(TAGS)];
  before[0] = 0;
  for (let i = 0; i < length; i++) {
    let top = 0;
    for (let t = 1; t < TAGS; t++) if (before[t]! > before[top]!) top = t;
    for (let t = 0; t < TAGS; t++) {
      const inside = t > 0 && t % 2 === 0;
      const from = inside ? (before[t]! > before[t - 1]! ? t : t - 1) : top;
      back[i * TAGS + t] = from;
      here[t] = before[from]! + tags[(low + i) * TAGS + t]! - RELUCTANCE[t]!;
    }
    [before, here] = [here, before];
  }
  const path = new Uint8Array(length);
  let t = before.indexOf(Math.max(...before));
  for (let i = length - 1; i >= 0; i--) {
    path[i] = t;
    t = back[i * TAGS + t]!;
  }
  const runs: Run[] = [];
  for (let i = 0; i < length; ) {
    if (path[i] === 0) {
      i++;
      continue;
    }
    const from = i++;
    while (i < length && path[i] === path[from]! + 1) i++;
    runs.push({ role: path[from]!, from: low + from, to: low + i });
  }
  return runs;
}

function joined(passage: Passage, first: number, runs: readonly Run[], link: Float32Array): Found[] {
  const { words, keep } = passage;
  const cues = runs.filter(({ role }) => role === CUE);
  const sources = runs.filter(({ role }) => role === SOURCE);
  const contents = new Map<Run, Run[]>();
  for (const content of runs.filter(({ role }) => role === CONTENT)) {
    const [cue, score] = highest(cues, (one) => linkScore(link, one, content, 2));
    if (cue && score >= CONVINCES.content) contents.set(cue, [...(contents.get(cue) ?? []), content]);
  }
  const spanOf = ({ from, to }: Run): Span => ({
    start: words[from - first]!.start,
    end: words[to - first - 1]!.end,
  });
  return cues.flatMap((cue) => {
    if (cue.from - first < keep) return [];
    const [source, score] = highest(sources, (one) => linkScore(link, cue, one, 0));
    return {
      source: source && score >= CONVINCES.source ? [spanOf(source)] : [],
      cue: [spanOf(cue)],
      content: (contents.get(cue) ?? []).map(spanOf),
    };
  });
}

function highest<T>(of: readonly T[], score: (one: T) => number): [T | undefined, number] {
  let [best, most]: [T | undefined, number] = [undefined, -Infinity];
  for (const one of of) {
    const its = score(one);
    if (its > most) [best, most] = [one, its];
  }
  return [best, most];
}

/**
 * The mean log odds, over their words, that `other` belongs to `cue`; `at` is the cue's vector, the other's follows. The mean of
 * the products is the product of the means.
 */
function linkScore(link: Float32Array, cue: Run, other: Run, at: number): number {
  let sum = 0;
  const [a, b] = [meanOf(link, cue, at), meanOf(link, other, at + 1)];
  for (let k = 0; k < LINK; k++) sum += a[k]! * b[k]!;
  return sum / Math.sqrt(LINK);
}

function meanOf(link: Float32Array, { from, to }: Run, at: number): Float64Array {
  const mean = new Float64Array(LINK);
  for (let i = from; i < to; i++)
    for (let k = 0; k < LINK; k++) mean[k]! += link[(i * 4 + at) * LINK + k]! / (to - from);
  return mean;
}
