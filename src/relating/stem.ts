/**
 * A light stemmer for comparing words (after Harman's S-stemmer, with the commonest verb endings on top).
 *
 *     floods, flooded, flooding → flood     agencies → agency     passes → pass
 *
 * It need not give words, only the same for forms of one word; the record's full-text search has its own.
 */
import { remembered } from '../core/remembered.ts';

export const stem = remembered(20_000, (word) => {
  if (word.length < 4 || /\d/u.test(word) || SELF.has(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/u.test(word)) return word.slice(0, -2);
  let rest = word;
  if (/[^us]s$/u.test(rest)) rest = rest.slice(0, -1);
  const verb = /^(.*[aeiouy].*?)(?:ing|ed)$/u.exec(rest)?.[1];
  if (verb === undefined || verb.length < 3) return rest.replace(/e$/u, '');
  const undoubled = /([bdfgmnprt])\1$/u.test(verb) ? verb.slice(0, -1) : verb;
  return undoubled.replace(/e$/u, '');
});

/** Not forms of what they look like forms of. */
const SELF: ReadonlySet<string> = new Set(['news', 'series', 'species', 'physics', 'politics', 'economics']);
