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

/** What a link must score, as log odds. Chosen on the articles trained on. */
const CONVINCES = { source: -0.5, content: -1.5 };

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

/** Tag t may follow tag p: an inside only its own beginning or inside. */
const follows = (p: number, t: number): boolean => t === 0 || t % 2 === 1 || p === t || p === t - 1;

/** The best possible path of tags over words [low, high), as runs of a role. */
function runsOf(tags: Float32Array, low: number, high: number): Run[] {
  const length = high - low;
  const back = new Uint8Array(length * TAGS);
  let best = new Float64Array(TAGS).map((_, t) => (follows(0, t) ? tags[low * TAGS + t]! : -Infinity));
  for (let i = 1; i < length; i++) {
    const next = new Float64Array(TAGS);
    for (let t = 0; t < TAGS; t++) {
      let [from, score] = [0, -Infinity];
      for (let p = 0; p < TAGS; p++)
        if (follows(p, t) && best[p]! > score) {
          from = p;
          score = best[p]!;
        }
      back[i * TAGS + t] = from;
      next[t] = score + tags[(low + i) * TAGS + t]!;
    }
    best = next;
  }
  const path = new Uint8Array(length);
  let t = best.indexOf(Math.max(...best));
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

/** The mean log odds, over their words, that `other` belongs to `cue`; `at` is the cue's vector, the other's follows. */
function linkScore(link: Float32Array, cue: Run, other: Run, at: number): number {
  let sum = 0;
  for (let i = cue.from; i < cue.to; i++)
    for (let j = other.from; j < other.to; j++) {
      const a = (i * 4 + at) * LINK;
      const b = (j * 4 + at + 1) * LINK;
      for (let k = 0; k < LINK; k++) sum += link[a + k]! * link[b + k]!;
    }
  return sum / ((cue.to - cue.from) * (other.to - other.from)) / Math.sqrt(LINK);
}
