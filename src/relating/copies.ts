/**
 * Whether two articles carry the same copy, paragraph by paragraph: wire copy, reprints, text used again.
 *
 *     prepared(article)  →  words of each paragraph, and the keys by which articles with copy in common find each other
 *     copyOf(a, b)       →  { words: 212, aShare: .91, bShare: .48, paragraphs: […], reason } or undefined
 *
 * The keys are chosen by winnowing (Schleimer, Wilkerson and Aiken, 2003): of each window of shingles the least, so that
 * however paragraphs are broken, a run of as many words as a window holds is found. What is judged are the words themselves,
 * and only those outside of quotation marks and posts: two reporters may quote the same speech at length and still write on
 * their own. Copy travels within days; what one outlet's articles of other days have in common is the frame of its pages.
 */
import { type Block, readable } from '../core/article.ts';
import type { Span } from '../core/span.ts';
import { QUOTED, wordsOf } from './passages.ts';

/** So many words that follow each other make a shingle; fewer are phrases that everybody uses. */
const SHINGLE = 5;
/** Of so many shingles in a row one is a key: any 20 words in common are found by one. */
const WINDOW = 16;
/** Words count as shared in runs of so many: what is shorter two writers may hit upon (“the president of the united states”). */
const LEAST_RUN = 8;
/** Articles have copy in common from this share of the words of either on. */
export const LEAST_SHARE = 0.1;
/** And from so many words on: a tenth of a short item may be a name and a title. */
const LEAST_WORDS = 25;
/** Or if one paragraph with so many words of its own is nearly the same. */
const LONG = 30;
/** Paragraphs of fewer words say too little to be known again. */
const LEAST_PARAGRAPH = 12;
/** Of the shorter paragraph's shingles so many stand in the other if they are nearly the same. */
const NEARLY = 0.6;
/** So many keys in common make it worth while to compare two articles; any 40 words in common have them. */
export const LEAST_KEYS = 2;

/** Copy that is carried so many days later is carried as history. */
const DAYS = 14;
/** Of one outlet: an article and its later state. More of it has to be the same, since frames are too. */
const SAME_OUTLET = { days: 3, share: 0.2 };

/** A post that is shown in full: “— Ana Roe (@anaroe) March 5, 2024”, or the address that it ends with. */
const POST = /\(@\w+\)\s+\p{Lu}\p{L}+ \d|\bt\.co\/|pic\.twitter\.com/u;

/** What pages say of themselves. */
const FRAME =
  /\b(?:sign(?:ed|ing)? up|subscribe|newsletter|your inbox|privacy policy|follow (?:us|him|her|them)\b|hide caption|read diverse opinions|the latest news, context)/iu;

/** Where and when an article appeared. */
export interface Appearance {
  /** In lower case. */
  readonly outlet: string | null;
  /** As a number of the day. */
  readonly day: number | null;
}

export interface Prepared extends Appearance {
  readonly paragraphs: readonly Paragraph[];
  /** All words of the paragraphs, one after the other, as numbers. */
  readonly shingles: Float64Array;
  /** Of each word: whether it stands in quotation marks. */
  readonly quoted: Uint8Array;
  /** How many do not. */
  readonly own: number;
  readonly keys: readonly number[];
}

interface Paragraph {
  readonly span: Span;
  /** Its words' places in the list of all. */
  readonly from: number;
  readonly to: number;
  readonly keys: readonly number[];
}

export interface Copy {
  /** How many words outside of quotation marks the first has in common with the second. */
  readonly words: number;
  /** And what share of all such words that is, in either. */
  readonly aShare: number;
  readonly bShare: number;
  /** Nearly the same, in the first one's order. */
  readonly paragraphs: readonly { readonly a: Span; readonly b: Span; readonly share: number }[];
  readonly reason: string;
}

/** What is compared of an article; `day` is YYYY-MM-DD. */
export interface Carried {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly outlet: string | null;
  readonly day: string | null;
}

export const appearanceOf = ({ outlet, day }: Pick<Carried, 'outlet' | 'day'>): Appearance => ({
  outlet: outlet?.toLowerCase() ?? null,
  day: day === null ? null : Math.round(Date.parse(day) / 86_400_000),
});

export function prepared({ text, blocks, outlet, day }: Carried): Prepared {
  const words: number[] = [];
  const quoted: number[] = [];
  const bounds: { span: Span; from: number; to: number }[] = [];
  for (const { kind, span } of blocks) {
    if (kind === 'title' || !readable({ kind, span })) continue;
    const from = words.length;
    const paragraph = text.slice(span.start, span.end);
    const notOwn = kind === 'blockquote' || POST.test(paragraph) || FRAME.test(paragraph);
    let at = 0;
    const take = (end: number, inMarks: boolean): void => {
      for (const word of wordsOf(paragraph.slice(at, end))) {
        words.push(numberOf(word));
        quoted.push(Number(inMarks || notOwn));
      }
      at = end;
    };
    for (const { 0: all, index } of paragraph.matchAll(QUOTED)) {
      take(index, false);
      take(index + all.length, true);
    }
    take(paragraph.length, false);
    if (words.length > from) bounds.push({ span, from, to: words.length });
  }
  const shingles = shinglesOf(words);
  const chosen = winnowed(shingles);
  return {
    ...appearanceOf({ outlet, day }),
    paragraphs: bounds.map((bound) => ({
      ...bound,
      keys: chosen.filter((i) => bound.from <= i && i < bound.to).map((i) => shingles[i]!),
    })),
    shingles,
    quoted: Uint8Array.from(quoted),
    own: quoted.filter((inMarks) => inMarks === 0).length,
    keys: [...new Set(chosen.map((i) => shingles[i]!))],
  };
}

/** Whether one can carry the other's copy at all, by where and when they appeared. */
export function mayShare(a: Appearance, b: Appearance): boolean {
  const apart = a.day === null || b.day === null ? null : Math.abs(a.day - b.day);
  return isSameOutlet(a, b) ? apart !== null && apart <= SAME_OUTLET.days : apart === null || apart <= DAYS;
}

/** Of those of which a day is not known more than one paragraph has to be the same. */
function isEnough(a: Prepared, b: Prepared, words: number, share: number, paragraphs: number): boolean {
  if (words < LEAST_WORDS) return false;
  if ((a.day === null || b.day === null) && paragraphs < 2) return false;
  return share >= (isSameOutlet(a, b) ? SAME_OUTLET.share : LEAST_SHARE);
}

const isSameOutlet = (a: Appearance, b: Appearance): boolean => a.outlet !== null && a.outlet === b.outlet;

/** `crowded` are keys that too many articles have: what hangs on them is boilerplate and counts for nothing. */
export function copyOf(a: Prepared, b: Prepared, crowded: ReadonlySet<number> = new Set()): Copy | undefined {
  if (!mayShare(a, b)) return undefined;
  const [left, right] = [living(a, crowded), living(b, crowded)];
  const [inRight, inLeft] = [new Set(right), new Set(left)];
  const [ofA, ofB] = [sharedWords(a, left, inRight), sharedWords(b, right, inLeft)];
  const words = Math.min(ofA.own, ofB.own);
  const [aShare, bShare] = [ratio(ofA.own, a.own), ratio(ofB.own, b.own)];
  const paragraphs = pairsOf(a, left, b, right);
  if (!isEnough(a, b, words, Math.max(aShare, bShare), paragraphs.length)) {
    // one paragraph is enough where it is known that both appeared in the same days; the last one is often about the writer
    const last = [a.paragraphs.at(-1), b.paragraphs.at(-1)];
    const long = paragraphs.some(
      ({ x, y }) =>
        !(x === last[0] && y === last[1]) &&
        ownWithin(a, x, ofA.shared) >= LONG &&
        ownWithin(b, y, ofB.shared) >= LONG,
    );
    if (isSameOutlet(a, b) || a.day === null || b.day === null || !long) return undefined;
  }
  return {
    words,
    aShare,
    bShare,
    paragraphs: paragraphs.map(({ x, y, share }) => ({ a: x.span, b: y.span, share })),
    reason: `${words} words outside of quotations in common, ${percent(aShare)} of the one and ${percent(bShare)} of the other; ${paragraphs.length === 1 ? 'one paragraph is' : `${paragraphs.length} paragraphs are`} nearly the same`,
  };
}

const ratio = (part: number, all: number): number => (all === 0 ? 0 : Math.round((1000 * part) / all) / 1000);
const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** 26 bits of a word. */
function numberOf(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}

/** At each word the shingle that begins there, as 52 bits; the last words begin none. */
function shinglesOf(words: readonly number[]): Float64Array {
  const count = Math.max(0, words.length - SHINGLE + 1);
  const shingles = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    let [a, b] = [0x811c9dc5, 0x9e3779b9];
    for (let j = i; j < i + SHINGLE; j++) {
      a = Math.imul(a ^ words[j]!, 0x01000193);
      a ^= a >>> 15;
      b = Math.imul(b ^ words[j]!, 0xc2b2ae35);
      b ^= b >>> 13;
    }
    shingles[i] = (a >>> 6) * 0x4000000 + (b >>> 6);
  }
  return shingles;
}

/** The places of the least shingle of each window, each once; of a text shorter than a window, of all of it. */
function winnowed(shingles: Float64Array): number[] {
  const chosen: number[] = [];
  for (let from = 0; from + Math.min(WINDOW, shingles.length) <= shingles.length; from++) {
    if (shingles.length === 0) break;
    const last = chosen.at(-1);
    const end = from + Math.min(WINDOW, shingles.length) - 1;
    if (last !== undefined && last >= from) {
      if (shingles[end]! <= shingles[last]!) chosen.push(end);
      continue;
    }
    let least = from;
    for (let i = from; i <= end; i++) if (shingles[i]! <= shingles[least]!) least = i;
    chosen.push(least);
  }
  return chosen;
}

/** The shingles, but for those of paragraphs of which half the keys are crowded: they are put out as −1, with those that reach into them. */
function living({ paragraphs, shingles }: Prepared, crowded: ReadonlySet<number>): Float64Array {
  if (crowded.size === 0) return shingles;
  const left = Float64Array.from(shingles);
  for (const { keys, from, to } of paragraphs)
    if (keys.length > 0 && keys.filter((key) => crowded.has(key)).length * 2 >= keys.length)
      left.fill(-1, Math.max(0, from - SHINGLE + 1), to);
  return left;
}

/** Which words stand in runs that the other has too, and how many of them outside of quotation marks. */
function sharedWords(
  of: Prepared,
  shingles: Float64Array,
  other: ReadonlySet<number>,
): { readonly shared: Uint8Array; readonly own: number } {
  const shared = new Uint8Array(of.quoted.length);
  let own = 0;
  for (let i = 0; i < shingles.length; ) {
    if (shingles[i] === -1 || !other.has(shingles[i]!)) {
      i++;
      continue;
    }
    let end = i;
    while (end < shingles.length && shingles[end] !== -1 && other.has(shingles[end]!)) end++;
    if (end - i + SHINGLE - 1 >= LEAST_RUN) shared.fill(1, i, end + SHINGLE - 1);
    i = end;
  }
  for (let i = 0; i < shared.length; i++) if (shared[i] === 1 && of.quoted[i] === 0) own++;
  return { shared, own };
}

const ownWithin = (of: Prepared, { from, to }: Paragraph, shared: Uint8Array): number => {
  let own = 0;
  for (let i = from; i < to; i++) if (shared[i] === 1 && of.quoted[i] === 0) own++;
  return own;
};

/** Paragraphs that are nearly the same: each of the first with the one that has most of it. */
function pairsOf(
  a: Prepared,
  left: Float64Array,
  b: Prepared,
  right: Float64Array,
): { readonly x: Paragraph; readonly y: Paragraph; readonly share: number }[] {
  const within = (shingles: Float64Array, { from, to }: Paragraph): Set<number> =>
    new Set(shingles.subarray(from, Math.max(from, Math.min(shingles.length, to - SHINGLE + 1))));
  const others = b.paragraphs
    .filter(({ from, to }) => to - from >= LEAST_PARAGRAPH)
    .map((y) => ({ y, set: within(right, y) }));
  const holders = new Map<number, number[]>();
  others.forEach(({ set }, j) => {
    for (const shingle of set) if (shingle !== -1) holders.set(shingle, [...(holders.get(shingle) ?? []), j]);
  });
  return a.paragraphs.flatMap((x) => {
    if (x.to - x.from < LEAST_PARAGRAPH) return [];
    const set = within(left, x);
    const counts = new Map<number, number>();
    for (const shingle of set)
      for (const j of holders.get(shingle) ?? []) counts.set(j, (counts.get(j) ?? 0) + 1);
    let best: { y: Paragraph; share: number } | undefined;
    for (const [j, count] of counts) {
      const share = ratio(count, Math.min(set.size, others[j]!.set.size));
      if (
        share >= NEARLY &&
        (!best || share > best.share || (share === best.share && others[j]!.y.from < best.y.from))
      )
        best = { y: others[j]!.y, share };
    }
    return best ? [{ x, ...best }] : [];
  });
}
