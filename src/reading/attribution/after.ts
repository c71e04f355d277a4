/**
 * The noun phrase that begins at a token: a source behind its verb, a hearer.
 *
 *     “…,” said [Ana Roe, head of the port], on Monday.
 */
import { isComma, isQuoteStart, isVerb, type Line, quoteBelow } from './line.ts';
import { JOINS, NOMINAL, SPLITTERS, startsPhrase, TIME_LEADS, TIME_WORDS } from './words.ts';

/** The noun phrase that begins at token `start`: the token after it. With `apposition`, over “, head of the port,” too. */
export function nounPhraseAfter(line: Line, start: number, apposition: boolean): number | undefined {
  const { tokens, high } = line;
  let i = start;
  let heads = 0;
  while (i < high) {
    const token = tokens[i]!;
    if (quoteBelow(line, i, line.within) >= 0) break;
    if (
      token.tag === 'PRON' &&
      /^(?:he|she|they|it|we|i|you|him|her|them|us|me)$/u.test(token.norm) &&
      !(token.norm === 'her' && /^(?:NOUN|ADJ)$/u.test(tokens[i + 1]?.tag ?? ''))
    ) {
      if (heads === 0) return i + 1;
      break;
    }
    if (SPLITTERS.has(token.norm)) break;
    if (heads > 0 && startsPhrase(token) && !JOINS.has(tokens[i - 1]!.norm)) break;
    if (TIME_WORDS.has(token.norm) && (heads === 0 || !JOINS.has(tokens[i - 1]!.norm))) break;
    if (
      NOMINAL.has(token.tag) ||
      token.norm === "'s" ||
      token.norm === '-' ||
      token.norm === '&' ||
      token.norm === '/'
    ) {
      if (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'PRON' || token.tag === 'NUM')
        heads++;
      i++;
    } else if (
      heads > 0 &&
      token.tag === 'VERB' &&
      /ed$|known|seen|given|sent|written/u.test(token.norm) &&
      /^(?:by|in|to|from|at|with|on|as)$/u.test(tokens[i + 1]?.norm ?? '')
    )
      i += 2;
    else if (
      token.norm === '.' &&
      tokens[i - 1]!.end === token.start &&
      i + 1 < high &&
      tokens[i + 1]!.tag === 'PROPN'
    )
      i++;
    else if (
      heads > 0 &&
      token.tag === 'ADP' &&
      JOINS.has(token.norm) &&
      i + 1 < high &&
      NOMINAL.has(tokens[i + 1]!.tag) &&
      !isTimePhrase(line, i)
    )
      i++;
    else if (
      heads > 0 &&
      token.norm === 'and' &&
      i + 1 < high &&
      /^(?:PROPN|NOUN|DET)$/u.test(tokens[i + 1]!.tag) &&
      !verbSoon(line, i + 1)
    )
      i++;
    else if (token.tag === 'ADV' && /^(?:ADJ|NUM)$/u.test(tokens[i + 1]?.tag ?? '')) i++;
    else break;
  }
  if (heads === 0) return undefined;
  if (apposition && isComma(tokens[i])) {
    const opener = tokens[i + 1];
    if (
      opener &&
      i + 1 < high &&
      quoteBelow(line, i + 1, line.within) < 0 &&
      (/^(?:DET|NOUN|PROPN|ADJ)$/u.test(opener.tag) || /^(?:who|whose)$/u.test(opener.norm))
    ) {
      let j = i + 1;
      while (
        j < high &&
        !isComma(tokens[j]) &&
        !isQuoteStart(line, j) &&
        tokens[j]!.norm !== '.' &&
        tokens[j]!.norm !== ';' &&
        tokens[j]!.norm !== ':'
      )
        j++;
      const verb = tokens.slice(i + 1, j).findIndex((t) => isVerb(t));
      const relative = tokens.slice(i + 1, j).findIndex((t) => /^(?:who|whose|that|which)$/u.test(t.norm));
      const clause = verb >= 0 && !(relative >= 0 && relative < verb);
      if (j - i < 32 && (!clause || /^(?:who|whose)$/u.test(opener.norm))) {
        // the opening noun of a new clause would be followed by its verb; that was ruled out by `clause`
        i = j;
        if (
          isComma(tokens[j]) &&
          j - i < 2 &&
          tokens[j + 1]?.tag === 'PROPN' &&
          tokens[j - 1]?.tag === 'PROPN' &&
          tokens[j + 2]?.tag === 'PUNCT'
        )
          i = j + 2;
      }
    }
  }
  return i;
}

function verbSoon(line: Line, from: number): boolean {
  for (let i = from; i < Math.min(line.high, from + 5); i++) {
    if (line.tokens[i]!.tag === 'PUNCT') return false;
    if (isVerb(line.tokens[i]!)) return true;
  }
  return false;
}

function isTimePhrase(line: Line, i: number): boolean {
  return TIME_LEADS.has(line.tokens[i]!.norm) && TIME_WORDS.has(line.tokens[i + 1]?.norm ?? '');
}
