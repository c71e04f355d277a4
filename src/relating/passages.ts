/**
 * The parts of a statement that are compared with those of others: what stands in quotation marks from mark to mark, and
 * what is told without them.
 *
 *     he called it “safe, dry and sound” and said “we will stay”  →  quoted [safe dry and sound], quoted [we will stay]
 *
 * Words are compared without case, accents and marks. Ellipses and brackets are left out, so that “it [the dam] … held”
 * and “it held” have the same words but for those put in; so are addresses and what is left of a page's markup, which
 * nobody says.
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
      // <a title="all about the dam and its gates">
      const ofMarkup = own[index - 1] === '=';
      return words.length >= LEAST_QUOTED && !ofMarkup
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
  folded(text.replace(NO_WORDS, ' '))
    .replaceAll('-', ' ')
    .split(' ')
    .filter((word) => word !== '');

/** Ellipses, tags and addresses. */
const NO_WORDS = /\.{3,}|…|<\/?[a-z][^<>]*>|\b(?:https?:\/\/|www\.|pic\.twitter\.com\/)[^\s<>"“”]+/gu;

/** A quotation within another of so many words at most is a phrase; a longer one is the words themselves, said again. */
export const LONGEST_PHRASE = 6;

/**
 * Whether a quoted passage, with its own marks, sets the words off as a phrase of somebody else's.
 *
 *     “To call us ‘the jewel of the delta’ costs nothing”, the jewel of the delta  →  true
 */
export const citesPhrase = (passage: string, phrase: string): boolean =>
  [...passage.slice(1).matchAll(WITHIN)].some(({ 1: single, 2: double }) => {
    const words = wordsOf(single ?? double ?? '');
    return words.length <= LONGEST_PHRASE && ` ${words.join(' ')} `.includes(` ${phrase} `);
  });

/** What stands in marks, typed or straight, where an apostrophe has a letter after it. */
const WITHIN = /(?<!\p{L})['‘]((?:[^'‘’]|['’](?=\p{L}))*)['’](?!\p{L})|[“"]([^“”"]*)[”"]/gu;

/** So little that it is said, or told of somebody, again and again: “you have to do both”, to keep the harbour open. */
export const saysLittle = (words: readonly string[], quoted: boolean): boolean =>
  quoted ? tellingIn(words) <= 2 : tellingIn(words) <= 5 || words.length < LEAST_TOLD_AGAIN;

/** What is told of somebody in fewer words is a position, which articles tell again and again: that the gates are to be opened. */
const LEAST_TOLD_AGAIN = 12;

/** So short that another may come to say the same: “a small step in the right direction”. */
export const isPhrase = (words: readonly string[]): boolean =>
  words.length < LEAST_OWN.words || tellingIn(words) < LEAST_OWN.telling;
const LEAST_OWN = { words: 8, telling: 5 };

/** How many of the words say something. */
export const tellingIn = (words: readonly string[]): number =>
  words.filter((word) => word.length > 1 && !EMPTY_WORDS.has(word)).length;
