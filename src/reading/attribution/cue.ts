/**
 * The verb that tells that something is attributed, with its helpers and the words that lead on from it.
 *
 *     Roe has [repeatedly called for] a vote.
 */
import { CUES, type CueEntry, SURE_FORMS } from '../lexicon/cues.ts';
import { isQuoteEnd, type Line, quoteBelow } from './line.ts';
import { nounPhraseBefore } from './before.ts';
import { SPLITTERS, TIME_WORDS } from './words.ts';

export interface Cue {
  readonly verb: number;
  readonly start: number;
  /** The token after the verb and the link words that belong to it. */
  readonly end: number;
  readonly entry: CueEntry;
  readonly lemma: string;
  readonly passive: boolean;
}

export function cueAt(line: Line, i: number): Cue | undefined {
  const { tokens } = line;
  const token = tokens[i]!;
  const sure = SURE_FORMS.get(token.norm);
  const lemma = sure ?? token.lemma;
  const entry = CUES.get(lemma);
  if (!entry && token.tag === 'VERB') return mannerCue(line, i);
  if (!entry || (token.tag !== 'VERB' && !sure)) return undefined;
  if (tokens[i - 1]?.norm === '-' && tokens[i - 1]!.end === token.start) return undefined;
  if (tokens[i + 1]?.norm === '-' && tokens[i + 1]!.start === token.end) return undefined;
  // “the reported losses”, “an alleged plot”: adjectives
  if (
    /ed$/u.test(token.norm) &&
    /^(?:DET|ADJ)$/u.test(tokens[i - 1]?.tag ?? '') &&
    /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(tokens[i + 1]?.tag ?? '')
  )
    return undefined;
  if (sure && token.tag === 'NOUN' && tokens[i - 1]?.tag === 'DET') return undefined;
  // “asylum claims”, “weather reports”
  if (
    sure &&
    token.tag === 'NOUN' &&
    !line.title &&
    !/^(?:PROPN|PRON|ADV)$/u.test(tokens[i - 1]?.tag ?? '') &&
    /^(?:claims|warns|adds|wants|calls|reports|urges|hails)$/u.test(token.norm)
  )
    return undefined;
  const start = verbGroupStart(line, i);
  const helpers = tokens.slice(start, i).map((t) => t.norm);
  // “a now widely ridiculed report”
  if (
    start < i &&
    /ed$/u.test(token.norm) &&
    tokens[start]!.tag === 'ADV' &&
    tokens[start - 1]?.tag === 'DET'
  )
    return undefined;
  // “to say that …”, “would say”: a bare infinitive reports nothing unless something leads it
  if (start === i && tokens[i - 1]?.norm === 'to' && token.norm === lemma) return undefined;
  const passive =
    /(?:ed|told|said|known|thought|seen|heard|written|shown|found)$/u.test(token.norm) &&
    helpers.some((h) => /^(?:is|are|was|were|be|been|being|'re)$/u.test(h));
  let end = i + 1;
  const next = tokens[end];
  if (
    next &&
    end < line.high &&
    entry.links.includes(next.norm) &&
    !(entry.clause && /^(?:in|on|at|to)$/u.test(next.norm) && lemma !== 'point')
  )
    end++;
  else if (
    next &&
    end < line.high &&
    next.tag === 'ADV' &&
    /ly$/u.test(next.norm) &&
    tokens[end + 1] &&
    entry.links.includes(tokens[end + 1]!.norm)
  )
    end += 2;
  return { verb: i, start, end, entry, lemma, passive };
}

const MANNER: CueEntry = {
  mode: 'said',
  clause: false,
  hearer: false,
  phrase: false,
  infinitive: false,
  quote: true,
  links: [],
};

/** “‘…,’ the minister shrugged”: any verb right after a quotation and its speaker. */
function mannerCue(line: Line, i: number): Cue | undefined {
  const { tokens } = line;
  if (!/(?:ed|s|ew|old|oke|ung|ept)$/u.test(tokens[i]!.norm)) return undefined;
  const np = i > line.low ? nounPhraseBefore(line, i) : undefined;
  if (!np || np[0] <= line.low || !isQuoteEnd(line, np[0] - 1) || np[1] !== i) return undefined;
  const { inner } = line.quotations[quoteBelow(line, np[0] - 1, line.within)]!;
  if (!/[,?!…]$/u.test(line.text.slice(inner.start, inner.end).trimEnd())) return undefined;
  const next = tokens[i + 1];
  if (next && i + 1 < line.high && /^(?:DET|NOUN|PROPN|PRON)$/u.test(next.tag)) return undefined;
  return { verb: i, start: i, end: i + 1, entry: MANNER, lemma: tokens[i]!.lemma, passive: false };
}

/** First token of the verb's group: auxiliaries, negation and adverbs right before it. */
export function verbGroupStart(line: Line, verb: number): number {
  let i = verb;
  while (i > line.low) {
    const before = line.tokens[i - 1]!;
    const joins =
      before.tag === 'AUX' ||
      (before.tag === 'PART' && before.norm !== "'s" && before.norm !== "'") ||
      (before.tag === 'ADV' && !TIME_WORDS.has(before.norm) && !SPLITTERS.has(before.norm)) ||
      /^(?:has|have|had|is|are|was|were|be|been|did|does|do|will|would|could|should|can|may|might|not|n't)$/u.test(
        before.norm,
      ) ||
      (before.tag === 'VERB' &&
        /^(?:declined|refused|continued|went|appeared|seemed)$/u.test(before.norm) &&
        line.tokens[i]!.norm === 'to');
    if (!joins || quoteBelow(line, i - 1, line.within) >= 0) break;
    i--;
  }
  // an infinitive's “to” alone is no helper
  while (
    i < verb &&
    (line.tokens[i]!.norm === 'to' ||
      (/^(?:however|also|but)$/u.test(line.tokens[i]!.norm) && i === line.low))
  )
    i++;
  return i;
}
