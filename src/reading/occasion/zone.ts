/**
 * The words of the saying itself: around source and cue, outside of the content, up to where another clause begins.
 *
 *     [During a visit last week,] Roe, [on his way home], said | the dam held
 *     | “It held,” Roe said [in an interview on Monday], as the water rose
 *
 * Occasion, time and place of a statement are looked for here and nowhere else.
 */
import { contains, overlaps, type Span } from '../../core/span.ts';
import type { Layers, Sentence, Token } from '../stage.ts';

/** Tokens [from, to) on one side of the source and cue. */
export interface Piece {
  /** `tail`: behind the content, where a setting may have been left out of it. */
  readonly at: 'after' | 'between' | 'head' | 'tail';
  readonly from: number;
  readonly to: number;
}

export interface Zone {
  readonly sentence: Sentence;
  /** Those after source and cue first: they are the surest. */
  readonly pieces: readonly Piece[];
  /** The same before they were cut to the clause of the saying: where somebody else's verb may stand. */
  readonly wide: readonly (readonly [number, number])[];
  /** The cue's tokens [from, to) up to its verb; empty at the source's end if it has none. */
  readonly cue: readonly [number, number];
}

type Needed = Pick<Layers, 'tokens' | 'sentences' | 'attributions' | 'nesting'>;

/** Four stages ask for the zones of the same attributions. */
const found = new WeakMap<
  Needed['attributions'],
  Pick<Needed, 'nesting'> & { readonly headStart: number; readonly zones: readonly (Zone | undefined)[] }
>();

/** The zone of every attribution; undefined for one that has neither source nor cue. `headStart`: where a dateline ends. */
export function zonesOf(layers: Needed, headStart = 0): readonly (Zone | undefined)[] {
  const { attributions, nesting } = layers;
  const before = found.get(attributions);
  if (before && before.nesting === nesting && before.headStart === headStart) return before.zones;
  const zones = findZones(layers, headStart);
  found.set(attributions, { nesting, headStart, zones });
  return zones;
}

function findZones(
  { tokens, sentences, attributions, nesting }: Needed,
  headStart: number,
): (Zone | undefined)[] {
  const taken = new Map<number | null, Uint8Array>();
  const takenBeside = (parent: number | null): Uint8Array => {
    const known = taken.get(parent);
    if (known) return known;
    const marks = new Uint8Array(tokens.length);
    attributions.forEach((other, j) => {
      if (nesting[j] !== parent) return;
      for (const part of [...other.source, ...other.cue, ...other.content])
        for (let t = tokenAt(tokens, part.start); t < tokens.length && tokens[t]!.start < part.end; t++)
          marks[t] = 1;
    });
    taken.set(parent, marks);
    return marks;
  };

  return attributions.map(({ source, cue, content }, i) => {
    const anchor = cue[0] ?? source[0];
    const sentence = anchor && sentenceOf(sentences, anchor.start);
    if (!anchor || !sentence) return undefined;
    const parent = nesting[i] ?? null;
    const holder =
      parent === null ? undefined : attributions[parent]!.content.find((part) => contains(part, anchor));
    const low = Math.max(
      sentence.firstToken,
      tokenAt(tokens, headStart),
      holder ? tokenAt(tokens, holder.start) : 0,
    );
    const high = holder ? Math.min(sentence.endToken, tokenAt(tokens, holder.end)) : sentence.endToken;
    const range = ({ start, end }: Span): [number, number] => [
      tokenAt(tokens, start),
      Math.min(high, tokenAt(tokens, end)),
    ];
    // a cue may hold its own setting: “said in an interview on Tuesday”, “on Tuesday said”
    const rest = new Set<number>();
    const cues = cue.filter((part) => overlaps(part, sentence)).map(range);
    const verb = cues.flatMap(([from, to]) => indices(from, to)).find((t) => tokens[t]!.tag === 'VERB');
    for (const [from, to] of cues)
      for (let t = from; verb !== undefined && t < to; t++)
        if (t > verb || (tokens[t]!.tag !== 'AUX' && t < verb)) rest.add(t);
    const marks = takenBeside(parent);
    const free = (t: number): boolean => marks[t] === 0 || rest.has(t);
    const own = [...source.filter((part) => overlaps(part, sentence)).map(range), ...cues]
      .flatMap(([from, to]) => indices(from, to))
      .filter((t) => !rest.has(t));
    if (own.length === 0) return undefined;
    const first = Math.min(...own);
    const last = Math.max(...own) + 1;

    const pieces: Piece[] = [];
    let to = last;
    while (to < high && free(to)) to++;
    pieces.push({ at: 'after', from: last, to: clauseEnd(tokens, last, to) });
    for (let t = first; t < last; t++) {
      if (!free(t)) continue;
      const from = t;
      while (t < last && free(t)) t++;
      pieces.push({ at: 'between', from, to: t });
    }
    let from = first;
    while (from > low && free(from - 1)) from--;
    pieces.push({ at: 'head', from: clauseStart(tokens, from, first), to: first });
    // “told | the dam held | in an interview on Monday”, where the content ends before it
    const behind = content.at(-1);
    const tail = behind ? range(behind)[1] : 0;
    let end = tail;
    if (tail >= to) while (end < high && free(end)) end++;
    if (tail < end && /^(?:ADP|PROPN|ADV)$/u.test(tokens[tail]!.tag))
      pieces.push({ at: 'tail', from: tail, to: clauseEnd(tokens, tail, end) });
    const wide = [
      [last, to],
      ...pieces.filter(({ at }) => at === 'between' || at === 'tail').map((p) => [p.from, p.to]),
      [from, first],
    ] as const;
    return {
      sentence,
      pieces: pieces.filter((piece) => piece.from < piece.to),
      wide: wide.filter(([a, b]) => a! < b!) as [number, number][],
      cue: verb === undefined ? [last, last] : [cues[0]![0], verb + 1],
    };
  });
}

const indices = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** The first token that ends after the offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function sentenceOf(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence && sentence.start <= offset ? sentence : undefined;
}

/** Words with which a clause or an aside of its own begins. */
const BOUNDARY =
  /^(?:that|which|who|whom|whose|where|when|while|although|though|as|because|since|if|unless|but|whether|why|how|;|:|–|—|--+|\(|\.)$/u;
/** Participles that tell more of the saying and begin nothing new. */
const SAYING =
  /^(?:speaking|talking|writing|addressing|testifying|appearing|posting|using|standing|citing|referring)$/u;
const PASSIVE =
  /^(?:airing|conducted|held|hosted|organi[sz]ed|broadcast|published|released|posted|televised|aired|attended|recorded|issued|sent|carried|convened|dated|addressed|filed|prepared|translated|streamed|scheduled|devoted|provided|obtained|given|written|taped|shared|sponsored|emailed|circulated|submitted|delivered|entitled|titled|called|marking|honoring|following|regarding|concerning|including|according|united|based)$/u;

const isVerb = ({ tag, norm }: Token): boolean =>
  (tag === 'VERB' || tag === 'AUX') && !PASSIVE.test(norm) && !SAYING.test(norm);

/** Where the clause of the saying ends, in tokens [from, to). */
function clauseEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let t = from; t < to; t++) {
    // the verb in “Meet the Press” says nothing
    t = afterTitle(tokens, t, to);
    if (t >= to) return to;
    const { norm, tag } = tokens[t]!;
    // the stop in “meridian.com” ends nothing
    if (BOUNDARY.test(norm) && !(norm === '.' && tokens[t + 1]?.start === tokens[t]!.end)) return t;
    if (norm === ',' && tokens[t + 1] && isVerb(tokens[t + 1]!) && /ing$/u.test(tokens[t + 1]!.norm))
      return t;
    if ((norm === 'and' || norm === 'or') && tokens.slice(t + 1, to).some(isVerb)) return t;
    if (norm === 'to' && tokens[t + 1]?.tag === 'VERB') return t;
    if (isVerb(tokens[t]!) && !(tag === 'VERB' && isModifier(tokens, t))) {
      // a clause without a word that joins it: back to its comma
      let back = t;
      while (back > from && tokens[back]!.norm !== ',') back--;
      return back > from ? back : t;
    }
  }
  return to;
}

/** Past a short stretch in quotation marks that begins at t. */
function afterTitle(tokens: readonly Token[], t: number, to: number): number {
  const close = tokens[t]!.norm === '“' ? '”' : tokens[t]!.norm === '"' ? '"' : undefined;
  if (!close) return t;
  for (let last = t + 1; last < Math.min(to, t + 9); last++)
    if (tokens[last]!.norm === close) return last + 1;
  return t;
}

/** “a televised address”, “the ruling party”, “at a briefing in Rome”: verb forms inside a noun phrase. */
const isModifier = (tokens: readonly Token[], t: number): boolean =>
  /(?:ing|ed|en)$/u.test(tokens[t]!.norm) &&
  (/^(?:DET|ADJ|PRON|NUM|PART)$/u.test(tokens[t - 1]?.tag ?? '') ||
    tokens[t - 1]?.norm === '-' ||
    tokens[t + 1]?.norm === 'by' ||
    /^(?:NOUN|PROPN)$/u.test(tokens[t + 1]?.tag ?? ''));

/** Where the clause of the saying begins, in tokens [from, to) before the source. */
function clauseStart(tokens: readonly Token[], from: number, to: number): number {
  for (let t = to - 1; t >= from; t--) {
    if (/^(?:;|:|\(|\)|–|—|--+)$/u.test(tokens[t]!.norm)) return t + 1;
    if (!isVerb(tokens[t]!) || isModifier(tokens, t)) continue;
    for (let next = t + 1; next < to; next++)
      if (/^(?:,|and|but)$/u.test(tokens[next]!.norm)) return next + 1;
    return to;
  }
  return from;
}
