/**
 * The parts of a statement that are compared with those of others: what stands in quotation marks from mark to mark, and
 * what is told without them.
 *
 *     he called it “safe, dry and sound” and said “we will stay”  →  quoted [safe dry and sound], quoted [we will stay]
 *
 * Words are compared without case, accents and marks. Ellipses and brackets are left out, so that “it [the dam] … held”
 * and “it held” have the same words but for those put in.
 */
import { type Span, textOf } from '../core/span.ts';
import { EMPTY_WORDS } from './lexicon/common.ts';
import { folded } from './names.ts';

export interface Passage {
  readonly span: Span;
  readonly quoted: boolean;
  readonly words: readonly string[];
}

/** Fewer quoted words than these say too little to be known again. */
export const LEAST_QUOTED = 5;

/** What stands in quotation marks, from mark to mark; one that is not closed reaches to the end. */
export const QUOTED = /[“„«"]([^“”„«»"]*)(?:[”»"]|$)|[‘]([^‘’]*(?:’\p{L}[^‘’]*)*)(?:’(?!\p{L})|$)/gu;

/** The passages of content, in text order. A part with quoted words enough gives those; any other is one passage. */
export function passagesOf(text: string, content: readonly Span[]): Passage[] {
  return content.flatMap((part): Passage[] => {
    const own = textOf(text, part);
    const quoted = [...own.matchAll(QUOTED)].flatMap(({ 0: all, 1: double, 2: single, index }): Passage[] => {
      const words = wordsOf(double ?? single ?? '');
      const start = part.start + index;
      return words.length >= LEAST_QUOTED
        ? [{ span: { start, end: start + all.length }, quoted: true, words }]
        : [];
    });
    if (quoted.length > 0) return quoted;
    const words = wordsOf(own);
    return words.length > 0 ? [{ span: part, quoted: false, words }] : [];
  });
}

/** Words as they are compared: “It’s the U.S. well-being” → its the us well being. */
export const wordsOf = (text: string): string[] =>
  folded(text.replace(/\.{3,}|…/gu, ' '))
    .replaceAll('-', ' ')
    .split(' ')
    .filter((word) => word !== '');

/** How many of the words say something. */
export const tellingIn = (words: readonly string[]): number =>
  words.filter((word) => word.length > 1 && !EMPTY_WORDS.has(word)).length;
