/**
 * An article as the network reads it: windows of whole paragraphs, word by word.
 *
 *     [CLS] first paragraph [SEP] second paragraph [SEP]        pieces, and for each: how it is cased, whether quoted
 *
 * An attribution never leaves its paragraph, so a window may begin at any; a paragraph that is longer than a window is
 * cut at sentences, and each part then begins with the sentence before it, for context (`keep` says where it really begins).
 */
import type { Span } from '../../core/span.ts';
import type { Word, Wordpiece } from '../../model/wordpiece.ts';
import type { Quotation, Sentence } from '../stage.ts';

/** Words of one paragraph, or of a part of one, in a window. */
export interface Passage {
  readonly words: readonly Word[];
  /** The first word that is not there for context only. */
  readonly keep: number;
}

export interface Window {
  readonly passages: readonly Passage[];
  readonly pieces: Int32Array;
  readonly cases: Int32Array;
  readonly quotes: Int32Array;
  /** The first piece of each word, over all passages. */
  readonly starts: Int32Array;
}

/** Pieces in a window. Short windows cost less a word; longer ones, though trained with, are read no better. */
export const WINDOW = 128;

export function windowsOf(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  wordpiece: Wordpiece,
): Window[] {
  const windows: Window[] = [];
  let open: Passage[] = [];
  let size = 1;
  const close = () => {
    if (open.length > 0) windows.push(windowOf(text, open, quotations, wordpiece));
    open = [];
    size = 1;
  };
  for (const paragraph of paragraphs)
    for (const passage of passagesOf(text, paragraph, sentences, wordpiece)) {
      const length = sizeOf(passage.words) + 1;
      if (size + length > WINDOW) close();
      open.push(passage);
      size += length;
    }
  close();
  return windows;
}

const sizeOf = (words: readonly Word[]): number => {
  let size = 0;
  for (const { pieces } of words) size += pieces.length;
  return size;
};

/** A paragraph in parts that each fit a window: one, mostly. */
function passagesOf(
  text: string,
  paragraph: Span,
  sentences: readonly Sentence[],
  wordpiece: Wordpiece,
): Passage[] {
  const words = wordpiece.words(text, paragraph.start, paragraph.end);
  const room = WINDOW - 2;
  if (words.length === 0) return [];
  if (sizeOf(words) <= room) return [{ words, keep: 0 }];
  const bounds = sentences.filter(({ start }) => start >= paragraph.start && start < paragraph.end);
  const firsts = bounds.map(({ start }) => words.findIndex((word) => word.end > start)).filter((i) => i > 0);
  const passages: Passage[] = [];
  let [from, keep] = [0, 0];
  for (;;) {
    let [to, size] = [from, 0];
    while (to < words.length && size + words[to]!.pieces.length <= room) size += words[to++]!.pieces.length;
    if (to < words.length) {
      const cut = firsts.findLast((first) => first <= to);
      if (cut !== undefined && cut > keep) to = cut;
    }
    // a word of more pieces than a window does not exist: the tokenizer gives up before
    passages.push({ words: words.slice(from, to), keep: keep - from });
    if (to >= words.length) return passages;
    keep = to;
    const before = firsts.findLast((first) => first < to) ?? 0;
    from = sizeOf(words.slice(before, to)) <= room / 3 ? before : Math.max(0, to - CONTEXT);
  }
}
/** Words of context where the sentence before is too long for it. */
const CONTEXT = 24;

function windowOf(
  text: string,
  passages: readonly Passage[],
  quotations: readonly Quotation[],
  { begin, separator }: Wordpiece,
): Window {
  const pieces: number[] = [begin];
  const cases: number[] = [0];
  const quotes: number[] = [0];
  const starts: number[] = [];
  const outermost = quotations.filter(({ parent }) => parent === null);
  for (const { words } of passages) {
    for (const word of words) {
      starts.push(pieces.length);
      const shape = caseOf(text, word);
      const quote = quoteOf(outermost, word);
      for (const piece of word.pieces) {
        pieces.push(piece);
        cases.push(shape);
        quotes.push(quote);
      }
    }
    pieces.push(separator);
    cases.push(0);
    quotes.push(0);
  }
  return {
    passages,
    pieces: Int32Array.from(pieces),
    cases: Int32Array.from(cases),
    quotes: Int32Array.from(quotes),
    starts: Int32Array.from(starts),
  };
}

/** 0 no capital, 1 Capital, 2 CAPITALS, 3 a capital by itself, 4 inCaps, 5 a figure: what the vocabulary forgets. */
function caseOf(text: string, { start, end }: Span): number {
  const first = text.charCodeAt(start);
  if (first >= 97 && first <= 122 && end - start < 3) return 0;
  const form = text.slice(start, end);
  if (/^\p{Nd}/u.test(form)) return 5;
  if (!/\p{Lu}/u.test(form)) return 0;
  if (/^\p{Lu}$/u.test(form)) return 3;
  if (!/\p{Ll}/u.test(form)) return 2;
  return /^\p{Lu}[^\p{Lu}]*$/u.test(form) ? 1 : 4;
}

/** 0 outside of quotation marks, 1 an opening mark, 2 within, 3 a closing mark. */
function quoteOf(outermost: readonly Quotation[], { start, end }: Span): number {
  // the last that begins at or before the word; quotations are in text order
  let [low, high] = [0, outermost.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (outermost[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  const quotation = outermost[low - 1];
  if (!quotation || quotation.end <= start) return 0;
  if (end <= quotation.inner.start) return 1;
  return start >= quotation.inner.end ? 3 : 2;
}
