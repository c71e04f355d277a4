/**
 * The plain noun phrase at a place, without what hangs on it.
 *
 *     [a televised press conference] in Halvard      [NBC’s Meet the Press] on Sunday
 */
import { isTimeWord } from '../attribution/words.ts';
import type { Token } from '../stage.ts';

const WORDS = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART', 'SYM']);
const POSSESSIVE = /^(?:his|her|its|their|our|my|your|this|that|these|those|such|one|another)$/u;
const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', "'": "'" };

/** The token after the phrase that begins at `from`; `from` itself if none begins there. */
export function nounPhraseEnd(text: string, tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  for (let t = from; t < to; ) {
    const token = tokens[t]!;
    const word = text.slice(token.start, token.end);
    const close = CLOSERS[word];
    if (close && (t === from || word !== "'")) {
      // a title or a nickname in quotation marks goes with the phrase
      let last = t + 1;
      while (last < to && last - t < 10 && text.slice(tokens[last]!.start, tokens[last]!.end) !== close)
        last++;
      // a stop before the closing mark has cut it off: “Starting Point.”
      if (last - t >= 10) break;
      t = Math.min(last + 1, to);
      end = t;
      continue;
    }
    const capital = /^\p{Lu}/u.test(word);
    // a time after its head ends a phrase, one before it does not: “a Tuesday briefing”
    if (end > from && isTime(text, token) && !headFollows(tokens, t, to)) break;
    // “a local station | last month”
    if (end > from && NEARING.test(token.norm) && t + 1 < to && isTime(text, tokens[t + 1]!)) break;
    const inside =
      WORDS.has(token.tag) ||
      capital ||
      POSSESSIVE.test(token.norm) ||
      /^(?:-|&|\/|['’]s?)$/u.test(token.norm) ||
      (token.norm === '.' &&
        tokens[t - 1]?.end === token.start &&
        tokens[t + 1]?.start === token.end &&
        end > from) ||
      (token.tag === 'VERB' &&
        /(?:ed|ing|en)$/u.test(token.norm) &&
        /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[t + 1]?.tag ?? '') &&
        !isTime(text, tokens[t + 1]!)) ||
      (token.tag === 'ADV' &&
        t + 1 < to &&
        /^(?:ADJ|NUM|VERB)$/u.test(tokens[t + 1]!.tag) &&
        /^(?:ADJ|NOUN)$/u.test(tokens[t + 2]?.tag ?? '')) ||
      // “Meet the Press”, “State of the Union”
      (end > from &&
        /^(?:of|the|and|with|for)$/u.test(token.norm) &&
        /^\p{Lu}/u.test(text[tokens[t - 1]!.start]!) &&
        namesGoOn(text, tokens, t, to));
    if (!inside) break;
    // “told reporters Roe was ill”: a name that begins the next clause
    if (
      end > from &&
      token.tag === 'PROPN' &&
      /[^s]s$/u.test(tokens[t - 1]!.norm) &&
      tokens[t - 1]!.tag === 'NOUN' &&
      /^\p{Ll}/u.test(text[tokens[t - 1]!.start]!)
    )
      break;
    if (token.tag === 'DET' && end > from && !namesGoOn(text, tokens, t, to)) break;
    t++;
    end = t;
  }
  // an article alone is no phrase: “the still unknown …”
  return end === from + 1 && tokens[from]!.tag === 'DET' && /^(?:the|a|an)$/u.test(tokens[from]!.norm)
    ? from
    : end;
}

/** Whether the token is a word of time, and not part of a name: “USA TODAY”, “This Week”. */
const isTime = (text: string, { norm, start, end }: Token): boolean => {
  if (!isTimeWord(norm)) return false;
  const word = text.slice(start, end);
  if (/^\p{Ll}/u.test(word)) return norm !== 'may';
  return (
    !/^\p{Lu}{2}/u.test(word) &&
    !/^(?:week|month|year|today|tonight|tomorrow|morning|evening|night)$/u.test(norm)
  );
};

const headFollows = (tokens: readonly Token[], t: number, to: number): boolean => {
  for (let i = t + 1; i < Math.min(to, t + 5); i++) {
    if (isTimeWord(tokens[i]!.norm) || tokens[i]!.norm === "'s" || tokens[i]!.tag === 'ADJ') continue;
    return tokens[i]!.tag === 'NOUN';
  }
  return false;
};

function namesGoOn(text: string, tokens: readonly Token[], t: number, to: number): boolean {
  let next = t + 1;
  if (next < to && tokens[next]!.norm === 'the') next++;
  return next < to && /^\p{Lu}/u.test(text[tokens[next]!.start]!) && !isTime(text, tokens[next]!);
}

/** Past the time that begins at `from`: “on Tuesday, March 5, 2024”, “late last week”; `from` if none does. */
export function timesEnd(text: string, tokens: readonly Token[], from: number, to: number): number {
  let t = from;
  while (t < to && LEADING.test(tokens[t]!.norm)) t++;
  const first = t;
  while (
    t < to &&
    (isTime(text, tokens[t]!) ||
      (t > first && tokens[t]!.norm === ',' && t + 1 < to && isTime(text, tokens[t + 1]!)))
  )
    t++;
  if (t === first) return from;
  if (t < to && tokens[t]!.norm === 'ago') t++;
  // “on Tuesday’s attack”, “on 12 ships”: no time
  if (t < to && (/^['’]s?$/u.test(tokens[t]!.norm) || tokens[t]!.tag === 'NOUN')) return from;
  return t;
}

const NEARING = /^(?:last|this|next|late|early|earlier|later)$/u;
const LEADING = /^(?:on|in|late|later|early|earlier|last|this|next|at|over|the|back|since)$/u;
