/**
 * The noun phrase that ends before a token: a source before its verb, with apposition and clause.
 *
 *     [A person close to the talks] has said …      [Ana Roe, who left in May,] said …
 */
import type { Quotation } from '../stage.ts';
import { isComma, isVerb, isQuoteEnd, type Line, quoteBelow } from './line.ts';
import { isTimeWord, JOINS, NOMINAL, SPLITTERS, startsPhrase, TIME_LEADS, TIME_WORDS } from './words.ts';

const HEADS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET']);

const ROLE_NOUNS =
  /^(?:expert|analyst|professor|minister|president|chief|head|director|spokesman|spokeswoman|spokesperson|officer|official|lawyer|secretary|senator|economist|historian|author|leader|founder|chairman|chairwoman|ambassador|commander|editor|researcher|resident|activist|deputy|governor|mayor|engineer|manager|scientist|doctor|coach|captain)$/u;

/**
 * The noun phrase that ends right before token `end`: [first token, token after its last]. Steps back over a time
 * (“Roe on Tuesday said”), an apposition or relative clause in commas, and a parenthesis. Undefined if there is none.
 */
export function nounPhraseBefore(line: Line, end: number): readonly [number, number] | undefined {
  // “Roe, who left in October, wrote”: the comma closes the clause, time and all
  const closes = isComma(line.tokens[end - 1]) ? commaBefore(line, end - 1) : undefined;
  const opens =
    closes !== undefined &&
    closes > line.low &&
    /^(?:who|which|whose|a|an|the|who's)$/u.test(line.tokens[closes + 1]!.norm);
  let last = (opens ? end : stepBackOverTime(line, end)) - 1;
  if (last < line.low) return undefined;
  const stop = last + 1;
  if (line.tokens[last]!.norm === ')') {
    let open = last;
    while (open > line.low && line.tokens[open]!.norm !== '(') open--;
    if (open > line.low) last = open - 1;
  }
  // “star of the show “The Lodge,” said”: the comma stands inside the marks
  const titled = isQuoteEnd(line, last) && isComma(line.tokens[last - 1]) && last - 1 > line.low;
  if (isComma(line.tokens[last]) || titled) {
    const comma = commaBefore(line, last);
    if (comma === undefined || comma <= line.low) return undefined;
    // “The mayor, who was re-elected in May, said”: the phrase before the first comma, up to the second
    const head = plainPhraseEnd(line, comma);
    if (head === undefined) return undefined;
    const opener = line.tokens[comma + 1]!;
    const isApposition =
      /^(?:who|which|whose|a|an|the|her|his|its|their|one|then|now|also|both|former|himself|head|chief|chairman|president|director|professor)$/u.test(
        opener.norm,
      ) ||
      /^(?:NOUN|PROPN|ADJ|NUM|DET)$/u.test(opener.tag) ||
      (opener.tag === 'VERB' && /(?:ing|ed)$/u.test(opener.norm)) ||
      opener.tag === 'ADP';
    if (!isApposition) return undefined;
    return [head, stop];
  }
  const start = plainPhraseEnd(line, last + 1);
  if (start === undefined || isNoBody(line, start, stop)) return undefined;
  return [withRoleBefore(line, start), stop];
}

/** “Middle East expert, Jane Roe said”: a role of a few words between commas, before a name. */
function withRoleBefore(line: Line, start: number): number {
  const { tokens, low } = line;
  if (start - 2 <= low || !isComma(tokens[start - 1]) || tokens[start]!.tag !== 'PROPN') return start;
  if (!ROLE_NOUNS.test(tokens[start - 2]!.norm)) return start;
  let i = start - 2;
  while (
    i > low &&
    start - i < 9 &&
    !isComma(tokens[i - 1]) &&
    /^(?:NOUN|PROPN|ADJ|DET|ADP)$/u.test(tokens[i - 1]!.tag)
  )
    i--;
  return isComma(tokens[i - 1]) || i === low ? i : start;
}

/** Steps back over “on Tuesday”, “last week”, “on October 9”, right before `end`. */
function stepBackOverTime(line: Line, end: number): number {
  let i = end;
  if (isComma(line.tokens[i - 1]) && i - 2 > line.low && isTimeWord(line.tokens[i - 2]!.norm)) i--;
  let j = i;
  while (j > line.low && isTimeWord(line.tokens[j - 1]!.norm)) j--;
  if (j === i) return end;
  while (j > line.low && TIME_LEADS.has(line.tokens[j - 1]!.norm)) j--;
  if (j <= line.low) return end;
  if (isComma(line.tokens[j - 1]) && j - 1 > line.low) j--;
  return j;
}

function commaBefore(line: Line, comma: number): number | undefined {
  for (let i = comma - 1; i > line.low && comma - i < 32; i--) {
    if (quoteBelow(line, i, line.within) >= 0) continue;
    const { norm } = line.tokens[i]!;
    if (norm === ';' || norm === ':') return undefined;
    if (norm === ',') {
      // “Skokie, Ill., one of the top shops,”: lists of places and appositions belong together
      const further = commaBefore(line, i);
      const before = line.tokens[i - 1]!;
      const between = line.tokens.slice(i + 1, comma);
      const hasVerb = between.some((t) => t.tag === 'VERB' || t.tag === 'AUX');
      if (further !== undefined && before.tag === 'PROPN' && !hasVerb && comma - i < 4 && i - further < 14)
        return further;
      return i;
    }
  }
  return undefined;
}

/** First token of the plain noun phrase (no commas) that ends before token `end`. */
function plainPhraseEnd(line: Line, end: number): number | undefined {
  const { tokens, low } = line;
  let i = end - 1;
  if (i > low && tokens[i]!.norm === ')') {
    while (i > low && tokens[i]!.norm !== '(') i--;
    i--;
  }
  if (i < low) return undefined;
  const head = tokens[i]!;
  if (isQuoteEnd(line, i)) {
    // a nickname or scare quote at the end of the phrase: the “group”
    const quotation = line.quotations[quoteBelow(line, i, line.within)]!;
    if (!isAside(line, quotation)) return undefined;
    while (i > low && tokens[i]!.start > quotation.start) i--;
    i--;
  } else if (
    !HEADS.has(head.tag) &&
    !/^(?:who|which|that|others|many|most|some|few|both|all|none|another|each|himself|herself|themselves)$/u.test(
      head.norm,
    )
  )
    return undefined;
  if (/^(?:who|which|that)$/u.test(head.norm))
    return head.norm === 'that' && !NOMINAL.has(tokens[i - 1]?.tag ?? '') ? undefined : i;
  if (head.tag === 'PRON' && /^(?:i|you|he|she|it|we|they|this|these|those|one)$/u.test(head.norm))
    return /^(?:there)$/u.test(head.norm) ? undefined : i;
  let start = end;
  while (i >= low) {
    const token = tokens[i]!;
    const q = quoteBelow(line, i, line.within);
    if (q >= 0) {
      // a word in quotation marks inside the phrase: the “moderate” groups; speech ends the phrase
      const quotation = line.quotations[q]!;
      if (!isAside(line, quotation)) break;
      while (i > low && tokens[i]!.start > quotation.start) i--;
      start = i;
      i--;
      continue;
    }
    const next = tokens[start]; // the token after this one, already inside
    if (
      token.tag !== 'PROPN' &&
      /^(?:he|she|they|we|i|you|who|which|there|it|him|them|us)$/u.test(token.norm)
    ) {
      if (!isRelative(line, i)) break;
      start = i;
    } else if (token.norm === "'s" || token.norm === "'" || token.norm === '’') start = i;
    else if (NOMINAL.has(token.tag)) {
      // two noun phrases side by side: “in Syria | the ministry said”
      if (
        next &&
        start < end &&
        startsPhrase(next) &&
        !(token.tag === 'DET') &&
        !/^(?:all|both|half|many)$/u.test(token.norm)
      )
        break;
      if (
        TIME_WORDS.has(token.norm) &&
        !TIME_WORDS.has(next?.norm ?? '') &&
        next &&
        tokens[i - 1] &&
        TIME_LEADS.has(tokens[i - 1]!.norm) &&
        i - 1 === low
      )
        break;
      if (
        token.tag === 'ADJ' ||
        token.tag === 'NOUN' ||
        token.tag === 'PROPN' ||
        token.tag === 'DET' ||
        token.tag === 'NUM' ||
        token.tag === 'PRON' ||
        token.tag === 'SYM'
      )
        start = i;
    } else if (token.tag === 'ADP' && tokens[i - 1]?.norm === '-' && next?.norm === '-') start = i;
    else if (token.norm === '-' || token.norm === '&' || token.norm === '/' || token.norm === '.') start = i;
    else if (token.tag === 'ADP' && JOINS.has(token.norm)) {
      const before = tokens[i - 1];
      const joinable =
        i > low &&
        before &&
        (before.tag === 'NOUN' ||
          before.tag === 'PROPN' ||
          before.tag === 'ADJ' ||
          before.tag === 'NUM' ||
          before.tag === 'PRON' ||
          (before.tag === 'VERB' &&
            /(?:ed|ing|known|seen|given|written|held|made|sent)$/u.test(before.norm)) ||
          before.tag === 'ADV' ||
          /^(?:some|many|most|all|several|few|both|any|each)$/u.test(before.norm));
      if (!joinable || SPLITTERS.has(before.norm)) break;
      start = i;
    } else if (token.tag === 'CCONJ' && /^(?:and|or|&)$/u.test(token.norm)) {
      const before = tokens[i - 1];
      if (
        i <= low ||
        !before ||
        !(before.tag === 'NOUN' || before.tag === 'PROPN' || before.tag === 'ADJ') ||
        quoteBelow(line, i - 1, line.within) >= 0
      )
        break;
      // “the minister resigned and Roe said”: a verb on the way back means two clauses
      if (hasVerbBefore(line, i) && before.tag !== 'ADJ') break;
      start = i;
    } else if (token.tag === 'ADV' && next && (next.tag === 'ADJ' || next.tag === 'NUM')) start = i;
    else if (
      token.tag === 'VERB' &&
      /(?:ed|ing|known|seen|given|written|held|made|sent)$/u.test(token.norm) &&
      next &&
      next.tag === 'ADP' &&
      i > low &&
      NOMINAL.has(tokens[i - 1]!.tag) &&
      !verbSinceComma(line, i)
    )
      start = i;
    else if (isVerb(token) && isRelative(line, i)) start = i;
    else if (token.tag === 'VERB' && tokens[i - 1]?.norm === '-') start = i;
    else break;
    i--;
  }
  while (
    start < end &&
    (/^(?:and|or|but|of|in|for|to|at|on|from|by|with|-)$/u.test(tokens[start]!.norm) ||
      tokens[start]!.tag === 'CCONJ')
  )
    start++;
  return start < end ? start : undefined;
}

/** A short quotation that is part of a phrase, as a nickname or a scare quote is, and no speech. */
const isAside = (line: Line, { start, end, inner }: Quotation): boolean =>
  end - start <= 40 && !/[,.!?]$/u.test(line.text.slice(inner.start, inner.end));

/** Whether a verb stands between the last comma and here: then a participle may be the clause's own. */
function verbSinceComma(line: Line, i: number): boolean {
  for (let j = i - 1; j >= line.low && !isComma(line.tokens[j]); j--)
    if (isVerb(line.tokens[j]!)) return true;
  return false;
}

/** “will no doubt find”, “no longer defends”: no phrase of anybody's. */
const isNoBody = (line: Line, start: number, end: number): boolean =>
  /^(?:no|no doubt|no longer|no more|none)$/u.test(
    line.tokens
      .slice(start, end)
      .map((t) => t.norm)
      .join(' '),
  );

/** Whether a relative pronoun stands a few words back, with a noun before it: “a person who attended the meeting”. */
function isRelative(line: Line, i: number): boolean {
  for (let j = i; j > line.low && i - j < 8; j--) {
    const { norm, tag } = line.tokens[j]!;
    if (norm === ',' || tag === 'PUNCT') return false;
    if ((norm === 'who' || norm === 'which') && /^(?:NOUN|PROPN|PRON)$/u.test(line.tokens[j - 1]!.tag))
      return true;
  }
  return false;
}

function hasVerbBefore(line: Line, i: number): boolean {
  for (let j = i - 1; j >= line.low; j--) {
    if (isComma(line.tokens[j])) return false;
    if (isVerb(line.tokens[j]!)) return true;
  }
  return false;
}
