/**
 * The source of a cue: its subject before it, after it where verb and subject change places, or another cue's.
 *
 *     [The port] said …      “…,” said [Ana Roe, its chief].      … and denied …   (the port again)
 */
import type { Span } from '../../core/span.ts';
import { INVERTING } from '../lexicon/cues.ts';
import { type Cue, verbGroupStart } from './cue.ts';
import { type Draft, tokenSpan } from './draft.ts';
import { isComma, isDash, isQuoteEnd, isQuoteStart, isVerb, type Line, quoteBelow } from './line.ts';
import { nounPhraseAfter } from './after.ts';
import { nounPhraseBefore } from './before.ts';

export interface Subject {
  readonly spans: readonly Span[];
  /** First token and the token after the last, of the source's own place beside this cue; -1 where it stands elsewhere. */
  readonly start: number;
  readonly end: number;
  readonly inverted: boolean;
  /** Taken over from another cue of the sentence. */
  readonly carried: boolean;
}

/** “…,” he wrote last May: a source right after a quotation that ends in a comma or a mark of its own. */
export function isQuoteTag(line: Line, { start }: Subject): boolean {
  if (start <= line.low) return false;
  const last = start - 1;
  if (!isQuoteEnd(line, last)) return false;
  const { inner } = line.quotations[quoteBelow(line, last, line.within)]!;
  return (
    /[,?!—–-]$/u.test(line.text.slice(inner.start, inner.end).trimEnd()) || isComma(line.tokens[last + 1])
  );
}

export function sourceOf(line: Line, cue: Cue, earlier: readonly Draft[]): Subject | undefined {
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
