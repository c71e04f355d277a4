/**
 * What may stand between a cue and its content: when, to whom, in what setting.
 *
 *     said [on Tuesday in an interview with RT] that …
 */
import { nounPhraseAfter } from './after.ts';
import { isComma, isQuoteStart, isVerb, type Line } from './line.ts';
import { isTimeWord, SPLITTERS, TIME_LEADS, TIME_WORDS } from './words.ts';

const SETTINGS = new Set(
  'in at on during to after before from by with through via over ahead following outside inside'.split(' '),
);

/**
 * Steps over what may stand between a cue and its content: adverbs, times, hearers and settings.
 * “said | on Tuesday in an interview with RT | that …”.
 */
export function skipSetting(line: Line, from: number, hearer: boolean): number {
  const { tokens, high } = line;
  let i = from;
  let heard = !hearer;
  for (;;) {
    const token = tokens[i];
    if (!token || i >= high || isQuoteStart(line, i)) return i;
    if (!heard && !SPLITTERS.has(token.norm)) {
      const after = nounPhraseAfter(line, i, false);
      if (after !== undefined) {
        heard = true;
        i = after;
        continue;
      }
    }
    if (TIME_WORDS.has(token.norm) || (TIME_LEADS.has(token.norm) && isTimeWord(tokens[i + 1]?.norm ?? ''))) {
      i++;
      while (
        i < high &&
        (isTimeWord(tokens[i]!.norm) || (isComma(tokens[i]) && /^\d{4}$/u.test(tokens[i + 1]?.norm ?? '')))
      )
        i++;
      continue;
    }
    if (
      token.tag === 'ADV' &&
      /ly$/u.test(token.norm) &&
      !/^(?:only|nearly|merely|simply|really|hardly|barely)$/u.test(token.norm) &&
      leadsOn(line, i + 1)
    ) {
      i++;
      continue;
    }
    if (
      token.tag === 'ADV' &&
      !SPLITTERS.has(token.norm) &&
      /^(?:again|also|once|earlier|later|recently|today|yesterday|too|there|afterwards?|elsewhere)$/u.test(
        token.norm,
      )
    ) {
      i++;
      continue;
    }
    if (token.tag === 'ADP' && SETTINGS.has(token.norm)) {
      const after = settingEnd(line, i);
      if (after !== undefined) {
        i = after;
        continue;
      }
    }
    return i;
  }
}

/** “said flatly that”: the adverb is of the saying, not of what is said. */
const leadsOn = (line: Line, i: number): boolean =>
  i >= line.high ||
  isQuoteStart(line, i) ||
  /^(?:that|whether|[,:.]|in|on|at|to)$/u.test(line.tokens[i]!.norm);

/** The end of a setting that begins with a preposition: where “that”, a mark or a quotation follows before any verb. */
function settingEnd(line: Line, from: number): number | undefined {
  for (let i = from + 1; i < Math.min(line.high, from + 26); i++) {
    const token = line.tokens[i]!;
    if (isQuoteStart(line, i) || token.norm === 'that' || token.norm === 'whether' || token.norm === ':')
      return i;
    if (isComma(token) || token.norm === ';' || isDash1(token.norm)) return i;
    if (isVerb(token) && !/^\p{Lu}/u.test(line.text[token.start]!)) {
      if (token.tag === 'VERB' && /ing$/u.test(token.norm)) continue;
      return undefined;
    }
  }
  return line.high - from < 27
    ? line.high - (line.tokens[line.high - 1]?.tag === 'PUNCT' ? 1 : 0)
    : undefined;
}

const isDash1 = (norm: string): boolean => /^(?:[–—]|--+)$/u.test(norm);

/** “said of the clerks, “…””, “said about it: “…””: where the quotation begins behind whom or what it is about. */
export function behindTopic(line: Line, at: number): number | undefined {
  const { tokens, high } = line;
  if (!/^(?:of|about|regarding|concerning)$/u.test(tokens[at]!.norm)) return undefined;
  for (let i = at + 2; i < Math.min(high - 1, at + 9); i++) {
    if (isVerb(tokens[i]!)) return undefined;
    if (isComma(tokens[i]) || tokens[i]!.norm === ':') return isQuoteStart(line, i + 1) ? i + 1 : undefined;
  }
  return undefined;
}
