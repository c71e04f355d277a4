/**
 * Corrections of the tagger where its neighbours tell better.
 *
 *     Mr. Welch/VERB said  →  Mr. Welch/PROPN said          an earlier report/VERB said  →  report/NOUN
 */
import type { Token } from './stage.ts';

/** Written so, these are names and not the pronouns that the tagger takes them for. */
const NAMES = new Set(['US', 'UN', 'EU', 'UK', 'IT', 'WHO', 'U.S.', 'U.N.', 'U.K.']);
const OPEN = new Set(['VERB', 'NOUN', 'ADJ', 'ADV', 'AUX', 'INTJ']);

/** The token's tag in its place. `titled` tells whether the text writes most words with a capital, as headlines do. */
export function tagInContext(
  text: string,
  offset: number,
  tokens: readonly Token[],
  i: number,
  titled: () => boolean,
): string {
  const token = tokens[i]!;
  const first = text.charCodeAt(token.start - offset);
  // most words, for which nothing has to be cut out of the text
  const small = first >= 97 && first <= 122;
  const word = small ? '' : text.slice(token.start - offset, token.end - offset);
  if (!small && NAMES.has(word)) return 'PROPN';
  if (token.norm === 'people' || token.norm === 'sources') return 'NOUN';
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (token.norm === 'new' && token.tag === 'ADV') return 'ADJ';
  // “Downing Street said”, at the head of a sentence
  if (
    !small &&
    token.tag === 'VERB' &&
    /^\p{Lu}/u.test(word) &&
    /^(?:street|house|hill|square|palace)$/u.test(after?.norm ?? '')
  )
    return 'PROPN';
  if (token.tag === 'VERB' && before?.norm === 'to' && tokens[i - 2]?.norm === 'according') return 'NOUN';
  // “the council alleged that”
  if (token.tag === 'ADJ' && /ed$/u.test(token.norm) && after?.norm === 'that') return 'VERB';
  // “so heated that New Jersey’s governor said”
  if (token.norm === 'that' && token.tag === 'DET' && after?.tag === 'PROPN') return 'SCONJ';
  if (
    !small &&
    OPEN.has(token.tag) &&
    /^\p{Lu}\p{Ll}/u.test(word) &&
    before &&
    !startsAnew(tokens, i) &&
    !titled()
  )
    return 'PROPN';
  if (token.tag === 'VERB' && token.norm === token.lemma && before) {
    if (before.tag === 'DET' && after && (after.tag === 'VERB' || after.tag === 'AUX' || after.tag === 'ADP'))
      return 'NOUN';
    if (
      (before.tag === 'ADJ' || before.norm === 'earlier' || before.norm === 'later') &&
      tokens[i - 2]?.tag === 'DET'
    )
      return 'NOUN';
  }
  return token.tag;
}

/**
 * The tokens with names told where a sentence begins: “Welds/VERB insists” is “Welds/PROPN”, where the text has “Welds” as a
 * name within a sentence and never writes the word small.
 */
export function withNamesAhead(text: string, tokens: readonly Token[]): Token[] {
  const word = ({ start, end }: Token) => text.slice(start, end);
  const names = new Set<string>();
  const small = new Set<string>();
  tokens.forEach((token, i) => {
    if (token.tag === 'PROPN' && i > 0 && !startsAnew(tokens, i)) names.add(word(token));
    if (isSmall(text, token)) small.add(token.norm);
  });
  return tokens.map((token) =>
    OPEN.has(token.tag) && !isSmall(text, token) && names.has(word(token)) && !small.has(token.norm)
      ? { ...token, tag: 'PROPN' }
      : token,
  );
}

function isSmall(text: string, { start }: Token): boolean {
  const first = text.charCodeAt(start);
  return first >= 97 && first <= 122;
}

/** Whether a capital is owed here: after a stop or an opening mark, but not after the mark that closes “…,”. */
function startsAnew(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]!;
  if (/^["”’']+$/u.test(before.norm)) return !/^[,?!…—–-]$/u.test(tokens[i - 2]?.norm ?? '');
  return /^[.?!:;“‘([…•–—-]+$/u.test(before.norm);
}

/** Whether most of the longer words begin with a capital. */
export function isTitled(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
}
