/**
 * The content of a cue: to its right, else to its left, or on both sides.
 *
 *     Roe said [the dam would hold].      [The dam would hold], Roe said.      [The dam], Roe said, [would hold].
 */
import type { Span } from '../../core/span.ts';
import { NEVER_AFTER, THAT_ONLY } from '../lexicon/cues.ts';
import type { Cue } from './cue.ts';
import { tokenSpan } from './draft.ts';
import { contentEnd, withoutStop } from './extent.ts';
import { isComma, isDash, isQuoteEnd, isQuoteStart, isVerb, type Line, quoteBelow } from './line.ts';
import { behindTopic, skipSetting } from './setting.ts';
import type { Subject } from './subject.ts';

interface Right {
  readonly content: Span[];
  /** The index of a colon that leads to the content. */
  readonly colon?: number;
  /** The content goes on after source and cue: “…,” he said, “…”. */
  readonly split: boolean;
  readonly quoted: boolean;
}

/** Whether source and cue close their clause, so that what is told stood before them: “…, Roe said on Monday.” */
export function endsAfter(line: Line, { end, entry }: Cue): boolean {
  const after = skipSetting(line, end, entry.hearer);
  const token = line.tokens[after];
  return (
    !token ||
    after >= line.high ||
    /^(?:[.,;:?!)–—]|--)$/u.test(token.norm) ||
    isQuoteStart(line, after) ||
    isQuoteEnd(line, after) ||
    token.tag === 'CCONJ'
  );
}

export function rightContent(line: Line, cue: Cue, subject: Subject, from: number): Right | undefined {
  const { tokens, high } = line;
  const { entry } = cue;
  const linked = cue.end > cue.verb + 1;
  const at = linked
    ? from
    : skipSetting(line, from, entry.hearer && !/^(?:that|to|:|,)$/u.test(tokens[from]?.norm ?? ''));
  const token = tokens[at];
  if (!token || at >= high) return undefined;
  // “a strategy which, as we explained, is flawed”: an aside without content of its own
  if (subject.start > line.low && tokens[subject.start - 1]!.norm === 'as' && isVerb(token)) return undefined;
  const quoted = isQuoteStart(line, at);
  const topic = entry.quote ? behindTopic(line, at) : undefined;
  if (topic !== undefined)
    return {
      content: [tokenSpan(tokens, topic, endOfQuotation(line, topic))],
      split: hasLeft(line, subject),
      quoted: true,
    };
  if (token.norm === ':') {
    if (at + 1 >= high || !(entry.clause || entry.quote || entry.hearer)) return undefined;
    return {
      content: [
        throughQuotation(line, tokenSpan(tokens, at + 1, Math.max(at + 2, withoutStop(line, high))), high),
      ],
      colon: at,
      split: false,
      quoted: isQuoteStart(line, at + 1),
    };
  }
  if (isComma(token) || isDash(token)) {
    if (at + 1 >= high || !(entry.clause || entry.quote || entry.hearer)) return undefined;
    if (isQuoteStart(line, at + 1)) {
      const end = endOfQuotation(line, at + 1);
      const split = hasLeft(line, subject);
      return { content: [tokenSpan(tokens, at + 1, end)], split, quoted: true };
    }
    // “said, among other things, that …”; “said Sunday in Madison, Wisconsin, that …”
    for (let i = at + 1; i < Math.min(high, at + 9); i++)
      if (tokens[i]!.norm === 'that' && (i === at + 1 || isComma(tokens[i - 1])))
        return {
          content: [tokenSpan(tokens, i, contentEnd(line, i, cue.verb))],
          split: false,
          quoted: false,
        };
    return splitParaphrase(line, cue, at);
  }
  if (token.norm === '.' || (token.tag === 'PUNCT' && !quoted)) return undefined;
  const clausal = entry.clause && /^(?:that|whether|if|how|what|why|where|who)$/u.test(token.norm);
  const end = contentEnd(line, at, cue.verb, entry.phrase && !clausal);
  if (end <= at) return undefined;
  const content = [throughQuotation(line, tokenSpan(tokens, at, end), end)];
  const accepted = { content, split: false, quoted };
  if (linked) return accepted;
  // “read “The Long River” on the train”: the name of a work
  if (quoted && isTitleLike(line, at)) return undefined;
  if (quoted) return entry.clause || entry.quote || entry.hearer || entry.phrase ? accepted : undefined;
  if (token.norm === 'to') {
    if (entry.infinitive || (entry.hearer && at > cue.end && tokens[at + 1]?.tag === 'VERB')) return accepted;
    return undefined;
  }
  if (/^(?:that|whether|if|how|what|why|where|who)$/u.test(token.norm))
    return entry.clause || entry.hearer ? accepted : undefined;
  const verbAhead = tokens.slice(at + 1, end).some((t) => isVerb(t));
  if (line.title && (entry.clause || entry.phrase || entry.hearer)) return accepted;
  if (
    /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|SYM|ADV|INTJ|VERB|AUX|PART)$/u.test(token.tag) ||
    /^(?:there|in|after|as|at|under|if|for|despite|when|with|while)$/u.test(token.norm)
  ) {
    if (((entry.clause && !THAT_ONLY.has(cue.lemma)) || (entry.hearer && at > cue.end)) && verbAhead)
      return accepted;
    if (entry.phrase && token.tag !== 'ADP' && token.tag !== 'ADV') return accepted;
    if (entry.phrase && token.tag === 'VERB' && /ing$/u.test(token.norm)) return accepted;
  }
  return undefined;
}

/** A quotation that begins in the content and goes on after this sentence belongs to it to its end. */
function throughQuotation(line: Line, content: Span, end: number): Span {
  const q = quoteBelow(line, end - 1, line.within);
  if (q < 0 || end < line.high) return content;
  const quotation = line.quotations[q]!;
  return quotation.end > content.end && quotation.closed
    ? { start: content.start, end: quotation.end }
    : content;
}

/** Whether words that may be content stand right before source and cue: a quotation, or a comma. */
const hasLeft = (line: Line, { start }: Subject): boolean =>
  start > line.low && (isQuoteEnd(line, start - 1) || isComma(line.tokens[start - 1]));

function endOfQuotation(line: Line, at: number): number {
  const quotation = line.quotations[quoteBelow(line, at, line.within)]!;
  let i = at;
  while (i < line.tokens.length && line.tokens[i]!.start < quotation.end) i++;
  return i;
}

/** Words in quotation marks that are all written as titles are, and say nothing. */
function isTitleLike(line: Line, at: number): boolean {
  const { inner } = line.quotations[quoteBelow(line, at, line.within)]!;
  const words = line.text.slice(inner.start, inner.end).match(/[\p{L}’'-]+/gu) ?? [];
  const long = words.filter((w) => w.length > 3);
  const stop = /[,.?!]$/u.test(line.text.slice(inner.start, inner.end));
  return (
    !stop &&
    words.length > 1 &&
    long.length > 0 &&
    long.every((w) => /^\p{Lu}/u.test(w)) &&
    /^\p{Lu}/u.test(words[0]!)
  );
}

/** “The dam, he said, was safe”: the words after the second comma, if the first part has no verb of its own. */
function splitParaphrase(line: Line, cue: Cue, comma: number): Right | undefined {
  const { tokens, low } = line;
  const next = tokens[comma + 1];
  if (!next || next.tag === 'CCONJ' || (next.tag === 'VERB' && /ing$/u.test(next.norm))) return undefined;
  const left = tokens.slice(low, cue.start).filter((_, i) => quoteBelow(line, low + i, line.within) < 0);
  const firstComma = left.findIndex((t) => isComma(t));
  if (
    firstComma < 1 ||
    left.some((t) => isVerb(t)) ||
    !tokens.slice(comma + 1, line.high).some((t) => isVerb(t))
  )
    return undefined;
  return {
    content: [tokenSpan(tokens, comma + 1, contentEnd(line, comma + 1, cue.verb))],
    split: true,
    quoted: false,
  };
}

/** “She warned that the test would show”: without a comma these only end a clause. */
const NEEDS_COMMA = /^(?:show|demonstrate|suggest|indicate|reveal|find|write|answer|agree|expect|know)$/u;

export function leftContent(line: Line, cue: Cue, subject: Subject): Span[] | undefined {
  const { tokens, low, text } = line;
  if (
    !(cue.entry.clause || cue.entry.quote || cue.entry.hearer) ||
    (cue.end > cue.verb + 1 && !cue.entry.clause)
  )
    return undefined;
  const edge = subject.inverted || subject.start < 0 ? cue.start : Math.min(subject.start, cue.start);
  let last = edge - 1;
  // the quotation may have ended the sentence before: “Who knew?” Roe asked.
  if (last < low) {
    if (low === 0 || line.within >= 0) return undefined;
    const q = topQuotationEndingAt(line, low - 1);
    return q === undefined ? undefined : [q];
  }
  if (isComma(tokens[last]) || isDash(tokens[last])) last--;
  if (last < low) return undefined;
  if (isQuoteEnd(line, last)) {
    const top = quoteBelow(line, last, line.within);
    const quotation = line.quotations[top]!;
    // a quotation of several sentences: all of it
    if (quotation.start < tokens[low]!.start || quotation.start === tokens[low]!.start)
      return [quotationSpan(line, top)];
    // “He was blunt: “It failed,” Roe said”: a whole quotation stands for itself, a fragment needs its sentence
    const before = line.text.slice(tokens[low]!.start, quotation.start).trimEnd();
    const first = line.text.slice(quotation.inner.start, quotation.inner.start + 1);
    if (/[:.?!”"—–-]$/u.test(before) || (/,$/u.test(before) && /\p{Lu}/u.test(first)))
      return [quotationSpan(line, top)];
    return cue.entry.clause || cue.entry.hearer
      ? [{ start: tokens[low]!.start, end: tokens[last]!.end }]
      : undefined;
  }
  if ((!cue.entry.clause && !cue.entry.hearer) || NEVER_AFTER.has(cue.lemma)) return undefined;
  const words = tokens.slice(low, last + 1);
  const comma = isComma(tokens[edge - 1]) || isDash(tokens[edge - 1]);
  if (!comma && subject.inverted) return undefined;
  if (!words.some((t) => isVerb(t))) {
    // “The dam, he said, was safe”: the right part brings the verb
    return comma && isComma(tokens[cue.end]) ? [tokenSpan(tokens, low, last + 1)] : undefined;
  }
  // without a comma the source must begin a phrase of its own: “… in Syria the minister has said,”
  if (
    !comma &&
    (!/^(?:the|a|an|he|she|they|his|her|their|some|one|senior|officials|sources)$/u.test(
      tokens[edge]!.norm,
    ) ||
      NEEDS_COMMA.test(cue.lemma))
  )
    return undefined;
  if (
    /^(?:when|as|if|after|before|while|because|although|though|since|until)$/u.test(tokens[low]!.norm) &&
    !comma
  )
    return undefined;
  // “When asked about it, Roe said.” has no content to the left
  if (
    comma &&
    /^(?:when|asked|as|after|in|on|at|during|speaking|while)$/u.test(tokens[low]!.norm) &&
    !words.some(isComma)
  )
    return undefined;
  return /\S/u.test(text.slice(tokens[low]!.start, tokens[last]!.end))
    ? [tokenSpan(tokens, low, last + 1)]
    : undefined;
}

const quotationSpan = (line: Line, q: number): Span => ({
  start: line.quotations[q]!.start,
  end: line.quotations[q]!.end,
});

/** The outermost quotation whose closing mark is this token. */
function topQuotationEndingAt(line: Line, token: number): Span | undefined {
  const q = quoteBelow(line, token, -1);
  if (q < 0 || line.quotations[q]!.end !== line.tokens[token]!.end || !line.quotations[q]!.closed)
    return undefined;
  return quotationSpan(line, q);
}
