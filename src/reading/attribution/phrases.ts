/**
 * Phrases around a verb, found by parts of speech: its own helpers, the noun phrase before or after it, and what is
 * told on the way (when, where, in what setting).
 *
 *     A person close to the talks | has repeatedly said | in an interview | that …
 */
import type { Quotation } from '../stage.ts';
import { isComma, isVerb, isQuoteEnd, isQuoteStart, type Line, quoteBelow } from './line.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'SYM']);
const HEADS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET']);
/** Prepositions that join a noun to the noun before it. */
const JOINS = new Set(
  'of for from at in with on to among behind inside within near close familiar against between by'.split(' '),
);
const SPLITTERS = new Set(
  'that which who whom whose whether if because while when although though as than then but so what where how why'.split(
    ' ',
  ),
);
const TIME_WORDS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan jan. feb feb. mar. apr. jun. jul. aug aug. sept sept. sep. oct oct. nov nov. dec dec. today yesterday
  tomorrow tonight morning afternoon evening night week month year weekend earlier later recently`.split(
    /\s+/u,
  ),
);
const TIME_LEADS = new Set('on last this next late early in earlier since'.split(' '));

const ROLE_NOUNS =
  /^(?:expert|analyst|professor|minister|president|chief|head|director|spokesman|spokeswoman|spokesperson|officer|official|lawyer|secretary|senator|economist|historian|author|leader|founder|chairman|chairwoman|ambassador|commander|editor|researcher|resident|activist|deputy|governor|mayor|engineer|manager|scientist|doctor|coach|captain)$/u;

export const isTimeWord = (norm: string): boolean =>
  TIME_WORDS.has(norm) || /^\d{4}$|^\d{1,2}(?:st|nd|rd|th)?$/u.test(norm);

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
    } else if (token.norm === '-' || token.norm === '&' || token.norm === '/' || token.norm === '.')
      start = i;
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

const startsPhrase = (token: { tag: string; norm: string }): boolean =>
  token.tag === 'DET' ||
  /^(?:his|her|its|their|our|my|your|he|she|they|we|i|this|that|these|those|mr\.?|mrs\.?|ms\.?|dr\.?)$/u.test(
    token.norm,
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
