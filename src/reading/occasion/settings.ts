/**
 * Phrases that tell a setting in which something is said.
 *
 *     “in an interview with Radio Meridian on Monday”  →  medium interview, hearer “Radio Meridian”
 *     “During his trip to Halvard last week”           →  medium visit, event “his trip to Halvard last week”
 *     “after a meeting with growers”                   →  no medium, event “a meeting with growers”
 */
import type { Span } from '../../core/span.ts';
import { carrierNamed } from '../lexicon/carriers.ts';
import { FIXED, HAPPENINGS, HEARD, MEDIA } from '../lexicon/settings.ts';
import type { Token } from '../stage.ts';
import { nounPhraseEnd, timesEnd } from './nounphrase.ts';

export interface Setting {
  readonly span: Span;
  readonly medium: { readonly value: string; readonly span: Span } | null;
  readonly event: Span | null;
  readonly hearer: Span | null;
}

const LEADS =
  /^(?:in|at|during|on|via|through|after|before|following|amid|speaking|talking|writing|addressing|testifying|appearing|posting)$/u;
const FIXED_LEADS = /^(?:on|by|over|via|through|in|under|from)$/u;
/** What is said after a meeting is not said in it. */
const BESIDE = /^(?:after|before|following|amid)$/u;
/** “commented on the report” is about it; these one can be on. */
const ON = new Set(['call', 'visit', 'post', 'broadcast', 'podcast', 'video', 'book']);
const ATTACHED =
  /^(?:in|at|with|to|before|on|for|from|of|about|outside|near|inside|during|after|following|by|among|between|into|against|airing|conducted|taped|aired|hosted|held|published|aired|broadcast|posted|released|issued|organi[sz]ed|sent|filed|given|dated|written|delivered|shared|provided|attended|addressed|recorded|streamed|televised|submitted|emailed|signed|made)$/u;
const GROUPING =
  /^(?:one|two|three|four|several|some|many|series|string|number|flurry|pair|couple|part|round|slew|set|barrage|excerpt|excerpts|transcript|version|copy|recording|video|draft|first|second|third|last|latest|most|thread|burst)$/u;

/** The first setting in tokens [from, to), or undefined. */
export function settingIn(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): Setting | undefined {
  for (let i = from; i < to; i++) {
    const found = FIXED_LEADS.test(tokens[i]!.norm) && fixed(text, tokens, i, to);
    if (found) return found;
    if (!LEADS.test(tokens[i]!.norm)) continue;
    const setting = speaking(text, tokens, i, to) ?? onAir(text, tokens, i, to) ?? plain(text, tokens, i, to);
    if (setting) return setting;
  }
  return undefined;
}

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});

/** A lead and a noun phrase whose head is a medium. */
function plain(text: string, tokens: readonly Token[], lead: number, to: number): Setting | undefined {
  const phrase = mediumPhrase(text, tokens, lead + 1, to);
  if (!phrase) return undefined;
  const { value, end } = phrase;
  const word = tokens[lead]!.norm;
  const beside = BESIDE.test(word);
  if (beside && (!HAPPENINGS.has(value) || value === 'speech')) return undefined;
  if (word === 'on' && !ON.has(value)) return undefined;
  const close = attachedEnd(text, tokens, end, to);
  return {
    span: spanOf(tokens, lead, close),
    medium: beside ? null : { value, span: spanOf(tokens, phrase.from, end) },
    event: beside ? spanOf(tokens, phrase.np, close) : eventOf(text, tokens, phrase, close),
    hearer: beside ? null : hearerOf(text, tokens, phrase, close),
  };
}

/** “speaking to growers at a rally in Halvard”, “addressing the council”, “writing in the Courier”. */
function speaking(text: string, tokens: readonly Token[], lead: number, to: number): Setting | undefined {
  const { norm } = tokens[lead]!;
  if (!/ing$/u.test(norm) || norm === 'following' || norm === 'during') return undefined;
  const addressed = norm === 'addressing';
  const next = tokens[lead + 1]?.norm ?? '';
  const setting = settingIn(text, tokens, lead + 1, to);
  if (addressed || next === 'to' || next === 'with' || next === 'before') {
    const start = addressed ? lead + 1 : lead + 2;
    const end = nounPhraseEnd(text, tokens, start, to);
    if (end === start)
      return setting && { ...setting, span: { ...setting.span, start: tokens[lead]!.start } };
    const hearer = spanOf(tokens, start, end);
    const close = attachedEnd(text, tokens, end, to);
    return {
      span: spanOf(tokens, lead, close),
      medium:
        setting?.medium ?? (addressed ? { value: 'speech', span: spanOf(tokens, lead, lead + 1) } : null),
      event: setting?.event ?? null,
      hearer,
    };
  }
  if (setting) return { ...setting, span: { ...setting.span, start: tokens[lead]!.start } };
  if (norm === 'writing' && (next === 'in' || next === 'for')) {
    const end = nounPhraseEnd(text, tokens, lead + 2, to);
    if (end > lead + 2 && carrierNamed(textBetween(text, tokens, lead + 2, end)))
      return {
        span: spanOf(tokens, lead, attachedEnd(text, tokens, end, to)),
        medium: { value: 'op-ed', span: spanOf(tokens, lead, lead + 1) },
        event: spanOf(tokens, lead + 2, end),
        hearer: null,
      };
  }
  return undefined;
}

const textBetween = (text: string, tokens: readonly Token[], from: number, to: number): string =>
  text.slice(tokens[from]!.start, tokens[to - 1]!.end);

/** “on Twitter”, “by phone”, “on the Senate floor”. */
function fixed(text: string, tokens: readonly Token[], lead: number, to: number): Setting | undefined {
  const rest = textBetween(text, tokens, lead, Math.min(to, lead + 6)).toLowerCase();
  for (const [pattern, value] of FIXED) {
    const match = pattern.exec(rest);
    if (!match) continue;
    let end = lead;
    while (end < to && tokens[end]!.end <= tokens[lead]!.start + match[0].length) end++;
    return {
      span: spanOf(tokens, lead, attachedEnd(text, tokens, end, to)),
      medium: { value, span: spanOf(tokens, lead + 1, end) },
      event: null,
      hearer: null,
    };
  }
  return undefined;
}

/** “on CNN”, “on ABC’s “This Week””: a broadcaster, or its programme. */
function onAir(text: string, tokens: readonly Token[], lead: number, to: number): Setting | undefined {
  if (tokens[lead]!.norm !== 'on') return undefined;
  const end = nounPhraseEnd(text, tokens, lead + 1, to);
  if (end === lead + 1 || !isBroadcast(textBetween(text, tokens, lead + 1, end))) return undefined;
  const event = spanOf(tokens, lead + 1, end);
  const page = /^(?:page|account|website|site|blog|feed|channel)$/u.test(tokens[end - 1]!.norm);
  return {
    span: spanOf(tokens, lead, attachedEnd(text, tokens, end, to)),
    medium: { value: page ? 'post' : 'broadcast', span: event },
    event: page ? null : event,
    hearer: null,
  };
}

/** Whether the words are a broadcaster or something of one: “the BBC’s flagship programme”. */
const isBroadcast = (words: string): boolean =>
  carrierNamed(words.replace(/["“”‘]/gu, '').replace(/['’](?:s\b)?.*$/u, ''))?.kind === 'broadcaster';

interface Phrase {
  readonly value: string;
  /** Where the noun phrase, and within it the medium, begins, and where both end. */
  readonly np: number;
  readonly from: number;
  readonly end: number;
}

function mediumPhrase(text: string, tokens: readonly Token[], np: number, to: number): Phrase | undefined {
  let start = np;
  let end = nounPhraseEnd(text, tokens, start, to);
  // “one of his latest posts”
  while (end > start && tokens[end]?.norm === 'of' && end + 1 < to && GROUPING.test(tokens[end - 1]!.norm)) {
    start = end + 1;
    end = nounPhraseEnd(text, tokens, start, to);
  }
  if (end === start) return undefined;
  for (let from = Math.max(start, end - 3); from < end; from++) {
    const words = textBetween(text, tokens, from, end).toLowerCase();
    const value = MEDIA.get(words);
    if (!value) continue;
    const capital = /^\p{Lu}/u.test(text[tokens[end - 1]!.start]!);
    if (capital && (!HAPPENINGS.has(value) || end - start < 2)) return undefined;
    // “in order”, “at issue”: a bare singular is part of a saying
    const bare =
      from === start && np === start && !/s$| |^(?:testimony|conversation|commentary)$/u.test(words);
    return bare ? undefined : { value, np, from, end };
  }
  return undefined;
}

/** Past the times, places, hearers and topics that hang on the phrase that ends at `end`. */
function attachedEnd(text: string, tokens: readonly Token[], end: number, to: number): number {
  let t = end;
  while (t < to) {
    const { norm } = tokens[t]!;
    const time = timesEnd(text, tokens, t, to);
    if (time > t) t = time;
    else if (norm === 'here' || norm === 'there') t++;
    else if (norm === ',' && t + 1 < to && isPlaceList(text, tokens, t, to)) t += 2;
    else if (ATTACHED.test(norm)) {
      let start = t + 1;
      if (start < to && /^(?:in|on|by|at|with|to)$/u.test(tokens[start]!.norm)) start++;
      const phrase = Math.max(
        nounPhraseEnd(text, tokens, start, to),
        start < to ? timesEnd(text, tokens, start, to) : start,
      );
      const pronoun = start < to && tokens[start]!.tag === 'PRON' ? start + 1 : start;
      const last = Math.max(phrase, pronoun);
      if (last === start) break;
      t = last;
    } else break;
  }
  return t;
}

/** “Halvard, Ostmark,” and “Halvard, Ostmark on Monday”: the comma within a place. */
const isPlaceList = (text: string, tokens: readonly Token[], comma: number, to: number): boolean => {
  const capital = (t: number): boolean => t < to && /^\p{Lu}/u.test(text[tokens[t]!.start]!);
  return (
    capital(comma - 1) &&
    capital(comma + 1) &&
    !/^(?:On|In|At)$/u.test(tokens[comma + 1]!.norm) &&
    (comma + 2 >= to || /^(?:,|on|in|late|early|last|\.)$/u.test(tokens[comma + 2]!.norm))
  );
};

/** A named happening, a visit, or the programme an interview was on. */
function eventOf(text: string, tokens: readonly Token[], phrase: Phrase, close: number): Span | null {
  const { value, np, from, end } = phrase;
  if (value === 'visit') return spanOf(tokens, np, close);
  if (HAPPENINGS.has(value)) {
    const named = tokens.slice(np, end).some((t) => t.tag === 'PROPN' && !/day$/u.test(t.norm));
    return named ? spanOf(tokens, np, end) : null;
  }
  if (value !== 'interview') return null;
  for (let t = end; t + 1 < close; t++) {
    if (!/^(?:with|on|to|for)$/u.test(tokens[t]!.norm)) continue;
    const last = nounPhraseEnd(text, tokens, t + 1, close);
    const words = last > t + 1 ? textBetween(text, tokens, t + 1, last) : '';
    if (/['’](?:s)?\s+(?:[“"‘']|\p{Lu})/u.test(words) || (tokens[t]!.norm === 'on' && isBroadcast(words)))
      return spanOf(tokens, t + 1, last);
  }
  // “a CNN interview”
  return from > np && carrierNamed(textBetween(text, tokens, np, from).replace(/^(?:an?|the) /u, ''))
    ? spanOf(tokens, np, end)
    : null;
}

/** “an interview with the Courier”, “a letter to staff”. */
function hearerOf(
  text: string,
  tokens: readonly Token[],
  { value, end }: Phrase,
  close: number,
): Span | null {
  if (!HEARD.has(value)) return null;
  for (let t = end; t < close; t++) {
    if (!/^(?:with|to|before)$/u.test(tokens[t]!.norm)) {
      const time = timesEnd(text, tokens, t, close);
      if (time === t) return null;
      t = time - 1;
      continue;
    }
    if (tokens[t]!.norm === 'before' && !/^(?:testimony|speech|statement|hearing|comments)$/u.test(value))
      return null;
    if (value === 'press conference' && tokens[t]!.norm === 'with') return null;
    const last = nounPhraseEnd(text, tokens, t + 1, close);
    return last > t + 1 ? spanOf(tokens, t + 1, last) : null;
  }
  return null;
}
