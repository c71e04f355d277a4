/**
 * What people type, as an expression that full-text search understands and that cannot fail.
 *
 *     dam "safety review" OR (-x*   →   "dam" AND "safety review" AND "OR" AND "x"
 *
 * All words must be there. Words in double quotes (straight or curly) must stand together; nothing else is an operator. Words that
 * nearly every text has, “the”, the “s” of “Roe's”, are not asked for beside others: they cost most and tell least.
 */
export function matchAll(typed: string, columns: readonly string[] = []): string | undefined {
  const words = wordsOf(typed);
  const telling = words.filter((word) => !SAYS_NOTHING.test(word));
  const letters = telling.filter((word) => !/^\p{L}$/u.test(word));
  return matchOf(letters.length >= 2 ? letters : telling.length > 0 ? telling : words, columns);
}

const SAYS_NOTHING = /^(?:the|an?|of|and|to|in|on|at|for|by)$/iu;

function matchOf(words: readonly string[], columns: readonly string[]): string | undefined {
  const parts = words.map((part) => `"${part}"`);
  if (parts.length === 0) return undefined;
  const all = parts.join(' AND ');
  return columns.length === 0 ? all : `{${columns.join(' ')}} : (${all})`;
}

/** The same, and the last word may be the beginning of one, as it is while it is being typed. */
export function matchBeginning(typed: string): string | undefined {
  const all = matchOf(wordsOf(typed), []);
  return all === undefined ? undefined : `${all}*`;
}

/** Words and phrases without anything but letters, digits and blanks, so that quoting them is always safe. */
function wordsOf(typed: string): string[] {
  const found: string[] = [];
  for (const [, phrase, words] of typed.matchAll(/["“”„]([^"“”„]*)["“”„]|([^"“”„]+)/gu)) {
    const clean = (phrase ?? words ?? '').replace(/[^\p{L}\p{N}\p{M}\p{Co}]+/gu, ' ').trim();
    // A mark without its letter is no word to the tokenizer, and a query without words matches nothing.
    const tokens = clean.split(' ').filter((token) => /[\p{L}\p{N}]/u.test(token));
    if (tokens.length === 0) continue;
    if (phrase === undefined) found.push(...tokens);
    else found.push(tokens.join(' '));
  }
  return found;
}
