/**
 * The words of a text that may tell what it is about, stemmed, and which of them are printed as names.
 *
 *     “The dam above Orlin failed”  →  dam, orlin (a name), fail
 */
import { remembered } from '../core/remembered.ts';
import { EMPTY_WORDS } from './lexicon/common.ts';
import { folded } from './names.ts';
import { stem } from './stem.ts';

export interface Term {
  readonly term: string;
  readonly name: boolean;
  /** Where in the text. */
  readonly at: number;
}

/** The stem of a printed word, or nothing of one that says nothing. Folding is the slow part. */
const stemOf = remembered(60_000, (word) => {
  const plain = folded(word);
  return plain.length < 2 || EMPTY_WORDS.has(plain) ? '' : stem(plain);
});

export function* termsIn(text: string, capitals: boolean): Generator<Term> {
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu)) {
    const term = stemOf(word);
    if (term === '') continue;
    // A capital at the beginning of a sentence tells nothing.
    const name =
      capitals &&
      word[0] !== word[0]!.toLowerCase() &&
      index > 0 &&
      !/[.!?:“"‘\n]\s*$/u.test(text.slice(Math.max(0, index - 3), index));
    yield { term, name, at: index };
  }
}

/** In a headline with capitals throughout, capitals tell no names. */
export function isSentenceCase(title: string): boolean {
  const words = title.split(/\s+/u).filter((word) => /\p{L}{4}/u.test(word));
  return words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length < words.length * 0.7;
}

/** A word as a number of 32 bits (FNV-1a), so that profiles are small and quickly compared. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
