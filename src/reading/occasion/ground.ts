/**
 * The words around an attribution that are neither its source, cue nor content: where occasion, time and place stand.
 *
 *     During a visit last week, | Roe | said | the dam held |.   →   “During a visit last week,”
 */
import { contains, overlaps, type Span } from '../../core/span.ts';
import type { Attribution, Sentence, Token } from '../stage.ts';

export interface Around {
  /** Tokens of the cue's sentence outside of source, cue and content; of a nested one only those inside its holder. */
  readonly free: readonly number[];
  readonly sentence: Sentence;
  /** The first token of the cue and the token after its last; of the source, if the cue is missing. */
  readonly cueStart: number;
  readonly cueEnd: number;
}

/** `undefined` for an attribution that has neither cue nor source to stand around. */
export function around(
  i: number,
  attributions: readonly Attribution[],
  nesting: readonly (number | null)[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Around | undefined {
  const { source, cue, content } = attributions[i]!;
  const anchor = cue[0] ?? source[0];
  if (!anchor) return undefined;
  const sentence = sentences.find((s) => overlaps(s, anchor));
  if (!sentence) return undefined;
  const parent = nesting[i] ?? null;
  const holder =
    parent === null ? undefined : attributions[parent]!.content.find((part) => contains(part, anchor));
  const taken: Span[] = [...source, ...cue, ...content];
  if (parent === null)
    attributions.forEach(
      (other, j) => j !== i && nesting[j] === null && taken.push(...other.content, ...other.cue),
    );
  const free: number[] = [];
  let [cueStart, cueEnd] = [-1, -1];
  for (let t = sentence.firstToken; t < sentence.endToken; t++) {
    const token = tokens[t]!;
    if (overlaps(token, anchor)) {
      if (cueStart < 0) cueStart = t;
      cueEnd = t + 1;
    }
    if (taken.some((span) => overlaps(span, token))) continue;
    if (holder && !contains(holder, token)) continue;
    free.push(t);
  }
  return { free, sentence, cueStart, cueEnd };
}

/** Runs of neighbouring token indices, each [first, after last). */
export function runs(indices: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const i of indices) {
    const last = found.at(-1);
    if (last && last[1] === i) last[1] = i + 1;
    else found.push([i, i + 1]);
  }
  return found;
}
