/**
 * The dateline: where and when a piece was filed, and by which agency.
 *
 *     "LONDON, Oct. 14 (Reuters) - The dam"  →  place LONDON, date XXXX-10-14, agency Reuters
 *
 * It stays part of the text. What the place is, and what “here” then means, is for reading.
 */
import type { Dateline } from '../core/article.ts';
import type { Span } from '../core/span.ts';
import { dateIn, MONTH } from './dates.ts';
import { AGENCY, agencyNamed } from '../core/agencies.ts';
import { isCity } from './lexicon/cities.ts';

export interface DatelineWords {
  /** From the start of the text to behind the dash or colon, without the blank after it. */
  readonly length: number;
  readonly place: Span | null;
  readonly date: { readonly value: string; readonly span: Span } | null;
  readonly agencies: readonly { readonly value: string; readonly span: Span }[];
}

const WORD = String.raw`(?:\p{Lu}[\p{L}’'-]*\.?|d[aeiou]l?|es|la|le|of|al|el)`;
const PLACE = String.raw`(?:St\.\s+)?\p{Lu}[\p{L}’'-]+\.?(?:[ /]${WORD}){0,3}`;
const REGION = String.raw`(?:,\s+(?!${MONTH})(?:\p{Lu}\.){2,3}|,\s+(?!${MONTH}\s)\p{Lu}[\p{L}-]*\.?(?:\s\p{Lu}[\p{L}-]*\.?)?)`;
const WEEKDAY = String.raw`(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s+)`;
const DATE = String.raw`${WEEKDAY}?(?:${MONTH}\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?|\d{1,2}(?:st|nd|rd|th)?\s+${MONTH}(?:,?\s+\d{4})?)`;
const NAMES = String.raw`(?:the\s+)?(?:${AGENCY})(?:\s*(?:/|-|,|&|and)\s*(?:${AGENCY}))*`;
const CREDIT = String.raw`[([]\s*(?<agency>${NAMES})(?:\s+(?:news agency|correspondent|bureau))?\s*[)\]]`;
const DASH = String.raw`(?:\s*(?:—|–|--+|―)|\s+-(?=\s)|-(?=\s))`;
const END = String.raw`(?:${DASH}|\s*:)`;

const forms = (flags: string, ...sources: string[]): RegExp[] =>
  sources.map((source) => new RegExp(`^${source}`, flags));

/** Those that nothing but a dateline looks like. */
const SURE = forms(
  'u',
  String.raw`(?<place>${PLACE}${REGION}?)(?:[,.]?\s+(?<date>${DATE}),?)?\s*${CREDIT}(?:\s*,?\s*(?<later>${DATE}))?(?:${END}|(?=\s+[\p{Lu}“"‘']))`,
  String.raw`(?<place>${PLACE}${REGION}?)[,.]?\s+(?<date>${DATE})[.,]?\s+(?<agency>${NAMES.replace('the', 'The')})${END}`,
  String.raw`(?<place>${PLACE}${REGION}?)[,.]?\s+(?<date>${DATE})\.?${END}`,
  String.raw`(?<date>${DATE})[,.]?\s*${CREDIT}(?:${END}|(?=\s+[\p{Lu}“"‘']))`,
  `${CREDIT}${END}`,
);

const CAPITALS = new RegExp(
  String.raw`^(?<place>(?:ST\.\s+)?\p{Lu}[\p{Lu}’'.-]+(?:[ /]\p{Lu}[\p{Lu}’'.-]+){0,3}${REGION}?)(?:${DASH}(?=\s)|—(?=[\p{Lu}“"]))`,
  'u',
);
const LETTERS = new RegExp(String.raw`^(?<place>${PLACE})(?:${REGION})?${END}(?=\s)`, 'u');

/** Words in capitals that announce something else. */
const NO_PLACE =
  /^(?:EXCLUSIVE|BREAKING|UPDATED?|ANALYSIS|OPINION|WATCH|VIDEO|LIVE|NEW|CORRECTION|EDITORIAL|COMMENT|REPORT|REVIEW|POLL|BLOG|NOTE|SPOILER|TRANSCRIPT|ALERT|PHOTOS?|FACT CHECK|FLASHBACK|DEVELOPING|FILE|CLOSE|CNN|NBC|ABC|CBS|BBC|NPR|FOX(?: NEWS)?|US|UK|EU|UN|USA|TV|AP|AFP|PTI|UPI)\b/u;

/** Words that a sentence begins with and a place does not. */
const NO_NAME =
  /^(?:On|In|By|At|From|Since|After|Before|Until|Till|This|That|Last|Next|Late|Early|An?|As|And|But|For|To|When|While|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Published|Posted|Updated|Date|Dated)\s/u;

/** The dateline at the start of the text, if there is one. */
export function datelineAt(text: string): DatelineWords | undefined {
  for (const form of SURE) {
    const match = form.exec(text.slice(0, 200));
    if (match && !NO_NAME.test(text)) return wordsOf(match);
  }
  const capitals = CAPITALS.exec(text);
  if (capitals && !NO_PLACE.test(text)) return wordsOf(capitals);
  const letters = LETTERS.exec(text);
  return letters && isCity(letters.groups?.place ?? '') ? wordsOf(letters) : undefined;
}

/**
 * Whether it is a dateline also where the body does not start: a dash behind a place in capitals that names its region
 * or is a city news is written from. “DIVERS — ” and “LISBON: ” down there may be anything.
 */
export function isPlainly(words: DatelineWords, text: string): boolean {
  if (words.date || words.agencies.length > 0) return true;
  const place = words.place ? text.slice(words.place.start, words.place.end) : '';
  const [name = '', ...region] = place.split(/,\s+/u);
  if (text[words.length - 1] === ':' || name !== name.toUpperCase()) return false;
  return (
    region.length > 0 || isCity(name.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (c) => c.toUpperCase()))
  );
}

function wordsOf(match: RegExpExecArray): DatelineWords {
  const whole = match[0];
  const { place, date, later, agency } = match.groups ?? {};
  const said = date ?? later;
  const dated = said ? dateIn(said) : undefined;
  const at = (words: string, from = 0): Span => {
    const start = whole.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const from = agency ? whole.indexOf(agency, place?.length ?? 0) : 0;
  const names = agency ? [...agency.matchAll(new RegExp(`(?:${AGENCY})(?![\\p{L}])`, 'gu'))] : [];
  return {
    length: whole.trimEnd().length,
    place: place ? at(place) : null,
    date: dated ? { value: dated.value, span: at(dated.words, place?.length ?? 0) } : null,
    agencies: names.map((name) => ({
      value: agencyNamed(name[0]) ?? name[0],
      span: { start: from + name.index, end: from + name.index + name[0].length },
    })),
  };
}

/** The place as it is written elsewhere: LONDON is London, ST. IVES St. Ives, and U.N. stays. */
const inLetters = (place: string): string =>
  place
    .replace(/\s+/gu, ' ')
    .replace(/\p{Lu}{2,}(?:['’-]\p{Lu}+)*/gu, (word) => {
      const letters = word.toLowerCase().replace(/(?<=^|[’'-])\p{L}/gu, (c) => c.toUpperCase());
      return word.length > 3 || word === 'ST' || (word.length === 3 && /\s/u.test(place)) ? letters : word;
    })
    .replace(/-(?:Au|Aux|De|La|Le|Sur|Upon|On)-/gu, (joint) => joint.toLowerCase());

/** The dateline with its places in the article's text, given where the block that it opens starts. */
export const datelineFrom = (text: string, words: DatelineWords, start: number): Dateline => {
  const moved = (span: Span): Span => ({ start: span.start + start, end: span.end + start });
  return {
    span: { start, end: start + words.length },
    place: words.place && {
      value: inLetters(text.slice(words.place.start + start, words.place.end + start)),
      span: moved(words.place),
      basis: 'text',
    },
    date: words.date && { value: words.date.value, span: moved(words.date.span), basis: 'text' },
  };
};
