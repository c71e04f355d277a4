/**
 * By what passages that share words are found: a number for each two telling words that follow each other.
 *
 *     keysOf([the, dam, will, hold, for, forty, years])  →  of “dam hold”, “hold forty”, “forty years”
 *
 * Words that say nothing are passed over, so that a changed “will” changes no key. A quotation of which a word or two were
 * dropped or changed, or an end was cut, keeps some of its keys.
 */
import { EMPTY_WORDS } from './lexicon/common.ts';

/** So many telling words or fewer, and each is paired with the next but one, too. */
const FEW = 7;

/** Distinct, in no order. */
export function keysOf(words: readonly string[]): number[] {
  const telling = words.filter((word) => word.length > 1 && !EMPTY_WORDS.has(word));
  const keys = telling.slice(1).map((word, i) => `${telling[i]} ${word}`);
  if (telling.length <= FEW) keys.push(...telling.slice(2).map((word, i) => `${telling[i]} ${word}`));
  // hardly a word that tells: then all words count
  if (telling.length < 4)
    keys.push(...words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`));
  return [...new Set(keys.map(hash))];
}

/** 52 bits, so that a number holds it: two FNV-1a hashes of 26 bits each, of different beginnings and factors. */
export function hash(text: string): number {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + 0x9e37), 0x85ebca6b);
    b ^= b >>> 13;
  }
  return (a >>> 6) * 0x4000000 + (b >>> 6);
}
