/**
 * Where a source's words end, where the network took too many or too few.
 *
 *     [Roe on Monday] <said>                    →  [Roe]
 *     [the Echo reports from Halvard] <:>       →  [the Echo]
 *     <according to> [a report by] Ana Roe      →  [a report by Ana Roe]
 */
import { overlaps, textOf } from '../../core/span.ts';
import type { Draft } from './draft.ts';

/** “Here's the Echo in May”, “ANA ROE ‘WAITING’”: neither what points to somebody nor what is quoted is of the name. */
export function onlyName(text: string, draft: Draft): Draft {
  return {
    ...draft,
    source: draft.source.map((part) => {
      const words = textOf(text, part);
      const start = part.start + (/^Here(?:['’]s| is| are) /u.exec(words)?.[0].length ?? 0);
      const quoted = words.search(/ ['‘“"]\p{Lu}[^'’”"]*$/u);
      return { start, end: quoted > 0 && part.start + quoted > start ? part.start + quoted : part.end };
    }),
  };
}

/** “a report by”, where the network stopped before the names: “a report by the Echo's Ana Roe”. */
export function wholeAuthor(text: string, draft: Draft): Draft {
  const [source] = draft.source;
  if (!source || draft.source.length > 1 || !/ (?:by|from|of)$/u.test(textOf(text, source))) return draft;
  const rest = AUTHOR.exec(text.slice(source.end, source.end + 80))?.[0] ?? '';
  const whole = { start: source.start, end: source.end + rest.length };
  return [...draft.cue, ...draft.content].some((part) => overlaps(part, whole))
    ? draft
    : { ...draft, source: [whole] };
}
const AUTHOR = /^ (?:the )?\p{Lu}[\p{L}’'.-]*(?: (?:of |the )?\p{Lu}[\p{L}’'.-]*)*/u;

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)';
const TIME_TAIL = new RegExp(
  `,? (?:(?:on |late |early |last |earlier )*(?:${DAY}|${MONTH} \\d{1,2})(?: (?:morning|afternoon|evening|night))?|(?:earlier )?this (?:week|month|year|morning)|(?:last|earlier that) (?:week|month|year|night)|yesterday|today|last|earlier|late),?$`,
  'u',
);
const OCCASION_TAIL = /(?<=\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+),? (?:after|before|during|following) [^,]*$/u;

/** “Roe on Monday”, “Ana Roe after the match”: when it was said is not who said it. */
export function withoutTime(text: string, draft: Draft): Draft {
  return {
    ...draft,
    source: draft.source.map((part) => {
      const words = text.slice(part.start, part.end);
      const tail = TIME_TAIL.exec(words) ?? OCCASION_TAIL.exec(words);
      return tail && tail.index > 0 ? { start: part.start, end: part.start + tail.index } : part;
    }),
  };
}

/** “the Echo reports from Halvard: “…””: the word of saying is none of the name's. */
export function withoutVerb(text: string, draft: Draft): Draft {
  if (!draft.cue.every((part) => textOf(text, part) === ':')) return draft;
  return {
    ...draft,
    source: draft.source.map(({ start, end }) => {
      const name = REPORTS_FROM.exec(text.slice(start, end))?.[1];
      return { start, end: name ? start + name.length : end };
    }),
  };
}
const REPORTS_FROM =
  /^((?:[Tt]he )?\p{Lu}.*?) (?:reports?|reported|writes|wrote|adds|added|notes|noted) (?:from|in|on) \p{L}/su;

/** “— Ana Roe, Harbour Echo”: the outlet of a signature is not its name. */
export function withoutOutlet(text: string, draft: Draft): Draft {
  if (!draft.cue.every(({ start, end }) => /^[–—―-]+$/u.test(text.slice(start, end)))) return draft;
  return {
    ...draft,
    source: draft.source.map(({ start, end }) => {
      const names = /^(.*\p{L} \p{Lu}.*), [^,]+$/su.exec(text.slice(start, end));
      return { start, end: names ? start + names[1]!.length : end };
    }),
  };
}

/** “Mr”, where the network stopped before the name: “Mr. Roe”. */
export function wholeName(text: string, draft: Draft): Draft {
  const taken = [...draft.cue, ...draft.content];
  return {
    ...draft,
    source: draft.source.map(({ start, end }) => {
      const rest = HONORIFIC.test(text.slice(start, end))
        ? /^\.? ?\p{Lu}[\p{L}’'-]+/u.exec(text.slice(end, end + 40))
        : null;
      const whole = { start, end: end + (rest?.[0].length ?? 0) };
      return taken.some((part) => overlaps(part, whole)) ? { start, end } : whole;
    }),
  };
}
const HONORIFIC = /\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|Prof|Rev|Sir|Dame)\.?$/u;
