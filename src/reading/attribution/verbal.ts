/**
 * Attributions whose cue is a verb.
 *
 *     The port [said] the ship was safe.   “It was safe,” [said] Roe.   He left, [adding] that it was safe.
 *
 * For each verb of the lexicon: its group, the subject that is the source, and the content to its right, else to its left.
 */
import type { Span } from '../../core/span.ts';
import { CUES, type CueEntry, INVERTING, NEVER_AFTER, SURE_FORMS, THAT_ONLY } from '../lexicon/cues.ts';
import { type Draft, tokenSpan } from './draft.ts';
import { contentEnd, withoutStop } from './extent.ts';
import { isComma, isDash, isVerb, isQuoteEnd, isQuoteStart, type Line, quoteBelow } from './line.ts';
import { nounPhraseAfter, nounPhraseBefore, skipSetting, verbGroupStart } from './phrases.ts';

interface Cue {
  readonly verb: number;
  readonly start: number;
  /** The token after the verb and the link words that belong to it. */
  readonly end: number;
  readonly entry: CueEntry;
  readonly lemma: string;
  readonly passive: boolean;
}

/** The drafts of one line, in the order of their cues. `before` are those of the sentences before, nearest last. */
export function verbalDrafts(line: Line): Draft[] {
  const drafts: Draft[] = [];
  for (let i = line.low; i < line.high; i++) {
    if (quoteBelow(line, i, line.within) >= 0) continue;
    const cue = cueAt(line, i);
    if (!cue) continue;
    const draft = draftOf(line, cue, drafts);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function cueAt(line: Line, i: number): Cue | undefined {
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

function draftOf(line: Line, cue: Cue, earlier: readonly Draft[]): Draft | undefined {
  const { tokens } = line;
  const subject = sourceOf(line, cue, earlier);
  const right =
    subject === undefined
      ? undefined
      : rightContent(line, cue, subject, subject.inverted ? subject.end : cue.end);
  const left = subject === undefined ? undefined : leftContent(line, cue, subject);
  if (!subject) return undefined;
  let content: Span[] | undefined;
  let cueEnd = cue.end;
  if (subject.inverted) {
    content = left ?? (right?.quoted ? right.content : undefined);
    if (left && content && right?.split) content = [...content, ...right.content];
  } else if (left && !right?.split && right?.colon === undefined && isQuoteTag(line, subject)) {
    content = left;
  } else if (right && !right.split) {
    content = right.content;
    if (right.colon !== undefined && right.colon === cue.end) cueEnd = cue.end + 1;
  } else if (left && subject.spans.length > 0 && !subject.carried && (right?.split || endsAfter(line, cue))) {
    content = right?.split ? [...left, ...right.content] : left;
  } else if (right?.split && right.quoted) content = right.content;
  if (!content || content.length === 0) return undefined;
  if (cue.passive && cue.entry.mode !== 'said') return undefined;
  // “who could have ordered it”: nobody did
  if (
    cue.entry.mode !== 'said' &&
    tokens.slice(cue.start, cue.verb).some((t) => /^(?:could|might|should)$/u.test(t.norm))
  )
    return undefined;
  return {
    source: subject.spans,
    cue: [tokenSpan(tokens, cue.start, cueEnd)],
    content,
    mode: cue.entry.mode,
    carriesOn: subject.spans.length === 0 ? (earlier.at(-1) ?? null) : null,
  };
}

/** Whether source and cue close their clause, so that what is told stood before them: “…, Roe said on Monday.” */
function endsAfter(line: Line, { end, entry }: Cue): boolean {
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

/** “…,” he wrote last May: a source right after a quotation that ends in a comma or a mark of its own. */
function isQuoteTag(line: Line, { start }: Subject): boolean {
  if (start <= line.low) return false;
  const last = start - 1;
  if (!isQuoteEnd(line, last)) return false;
  const { inner } = line.quotations[quoteBelow(line, last, line.within)]!;
  return (
    /[,?!—–-]$/u.test(line.text.slice(inner.start, inner.end).trimEnd()) || isComma(line.tokens[last + 1])
  );
}

interface Subject {
  readonly spans: readonly Span[];
  /** First token and the token after the last, of the source's own place beside this cue; -1 where it stands elsewhere. */
  readonly start: number;
  readonly end: number;
  readonly inverted: boolean;
  /** Taken over from another cue of the sentence. */
  readonly carried: boolean;
}

function sourceOf(line: Line, cue: Cue, earlier: readonly Draft[]): Subject | undefined {
  const { tokens, low } = line;
  const token = tokens[cue.verb]!;
  const participle = /ing$/u.test(token.norm);
  const carry = (): Subject | undefined => {
    const last = earlier.at(-1);
    return last ? { spans: last.source, start: -1, end: -1, inverted: false, carried: true } : undefined;
  };
  if (cue.passive) return passiveSource(line, cue);
  const inversionOpen =
    cue.start === cue.verb &&
    cue.end === cue.verb + 1 &&
    INVERTING.has(cue.lemma) &&
    !participle &&
    (cue.start === low
      ? line.low > 0
      : isComma(tokens[cue.start - 1]) || isQuoteEnd(line, cue.start - 1) || isDash(tokens[cue.start - 1]));
  if (inversionOpen) {
    const after = nounPhraseAfter(line, cue.end, true);
    const own = cue.start > low ? nounPhraseBefore(line, cue.start) : undefined;
    // “Roe, who knew it, said one of them had left”: a verb after the phrase makes it the content's subject
    const clauseFollows =
      after !== undefined &&
      after < line.high &&
      (followsVerb(line, after) || (cue.entry.hearer && isQuoteStart(line, after)));
    if (after !== undefined && !(own && clauseFollows))
      return {
        spans: [tokenSpan(tokens, cue.end, trimComma(line, cue.end, after))],
        start: cue.end,
        end: after,
        inverted: true,
        carried: false,
      };
  }
  if (participle && !tokens.slice(cue.start, cue.verb).some((t) => t.tag === 'AUX')) {
    // “Xinhua quoted Roe as saying”
    if (tokens[cue.start - 1]?.norm === 'as') {
      return quotedAs(line, cue);
    }
    const before = tokens[cue.start - 1];
    if (
      before &&
      (isComma(before) || isQuoteEnd(line, cue.start - 1) || isDash(before) || before.tag === 'CCONJ')
    ) {
      const taken = carry();
      if (taken) return taken;
      // the subject of the clause before the comma
      return (
        clauseSubject(line, cue.start) ?? { spans: [], start: -1, end: -1, inverted: false, carried: true }
      );
    }
    if (cue.start === low || (isQuoteStart(line, low) && cue.start === low)) {
      // “Speaking to reporters, …” / “Citing the report, Roe …”: the subject of the main clause
      return undefined;
    }
    const np = nounPhraseBefore(line, cue.start);
    if (np && cue.entry.clause)
      return {
        spans: [tokenSpan(tokens, np[0], np[1])],
        start: np[0],
        end: np[1],
        inverted: false,
        carried: false,
      };
    return undefined;
  }
  const np = cue.start > low ? nounPhraseBefore(line, cue.start) : undefined;
  if (np) {
    if (/^(?:it|there)$/u.test(tokens[np[0]]!.norm) && np[1] - np[0] === 1 && cue.passive) return undefined;
    return {
      spans: [tokenSpan(tokens, np[0], np[1])],
      start: np[0],
      end: np[1],
      inverted: false,
      carried: false,
    };
  }
  const before = tokens[cue.start - 1];
  if (before && (before.tag === 'CCONJ' || (isComma(before) && earlier.length > 0) || before.norm === 'then'))
    return carry() ?? clauseSubject(line, cue.start);
  return undefined;
}

/** “Xinhua quoted Roe as saying”: Roe is the source; the words before Xinhua may be the content. */
function quotedAs(line: Line, cue: Cue): Subject | undefined {
  const np = nounPhraseBefore(line, cue.start - 1);
  if (!np) return undefined;
  const group = np[0] - 1 > line.low ? verbGroupStart(line, np[0] - 1) : np[0];
  const relay = group < np[0] && group > line.low ? nounPhraseBefore(line, group) : undefined;
  return {
    spans: [tokenSpan(line.tokens, np[0], np[1])],
    start: relay?.[0] ?? group,
    end: np[1],
    inverted: false,
    carried: false,
  };
}

/** Whether the words from here on are the verb of a subject that ended here, or a phrase that belongs to one. */
function followsVerb(line: Line, from: number): boolean {
  const token = line.tokens[from]!;
  if (quoteBelow(line, from, line.within) >= 0) return false;
  return (
    isVerb(token) ||
    /^(?:he|she|they|it|we|who|that|which|not|also|to)$/u.test(token.norm) ||
    (token.tag === 'ADV' && line.tokens[from + 1] !== undefined && isVerb(line.tokens[from + 1]!))
  );
}

/** The subject of the sentence's first finite verb, for a cue that shares it. */
function clauseSubject(line: Line, before: number): Subject | undefined {
  for (let i = line.low + 1; i < before; i++) {
    if (quoteBelow(line, i, line.within) >= 0 || !isVerb(line.tokens[i]!)) continue;
    const group = verbGroupStart(line, i);
    const np = group > line.low ? nounPhraseBefore(line, group) : undefined;
    if (np)
      return {
        spans: [tokenSpan(line.tokens, np[0], np[1])],
        start: -1,
        end: -1,
        inverted: false,
        carried: true,
      };
  }
  return undefined;
}

/** “was told by aides that”: the agent if one is named, else nobody. */
function passiveSource(line: Line, cue: Cue): Subject | undefined {
  if (!cue.entry.clause && !cue.entry.hearer) return undefined;
  if (line.tokens[cue.end]?.norm === 'by') {
    const after = nounPhraseAfter(line, cue.end + 1, false);
    if (after !== undefined)
      return {
        spans: [tokenSpan(line.tokens, cue.end + 1, after)],
        start: cue.end + 1,
        end: after,
        inverted: false,
        carried: false,
      };
  }
  // “it is said that”; but in “it had not been told of the spill” somebody is meant
  const impersonal = line.tokens[cue.start - 1]?.norm === 'it' && !cue.entry.hearer;
  const told = cue.entry.hearer && line.tokens[cue.end]?.norm === 'that';
  return impersonal || told ? { spans: [], start: -1, end: -1, inverted: false, carried: false } : undefined;
}

const trimComma = (line: Line, start: number, end: number): number =>
  end - 1 > start && isComma(line.tokens[end - 1]) ? end - 1 : end;

interface Right {
  readonly content: Span[];
  /** The index of a colon that leads to the content. */
  readonly colon?: number;
  /** The content goes on after source and cue: “…,” he said, “…”. */
  readonly split: boolean;
  readonly quoted: boolean;
}

function rightContent(line: Line, cue: Cue, subject: Subject, from: number): Right | undefined {
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

function leftContent(line: Line, cue: Cue, subject: Subject): Span[] | undefined {
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
