/**
 * What stands over the body: title, outlet, byline, and labels (dates, agencies, datelines on lines of their own).
 *
 *     "Harbour Echo\n\nDam bursts\n\nBy Jane Doe\n\nIt rained …"  →  outlet, title, byline, paragraph
 */
import type { BlockKind } from '../core/article.ts';
import type { Span } from '../core/span.ts';
import { textOf } from '../core/span.ts';
import { dateIn } from './dates.ts';
import { isAgencyLine } from '../core/agencies.ts';
import { OUTLET_ALONE, OUTLET_WORDS } from './lexicon/outlets.ts';
import { kindsSet, type Draft } from './draft.ts';

export interface Head {
  readonly draft: Draft;
  readonly title: Span | null;
  readonly outlet: Span | null;
  readonly byline: { readonly span: Span; readonly value: string } | null;
  /** A date line's date, if it states the year. */
  readonly published: { readonly span: Span; readonly value: string } | null;
}

/** How many blocks may stand over the body, and how long a title may be. */
const HEAD = 9;
const TITLE = { words: 32, units: 220, stopped: 22 };

/** Reads the head of a plain text. A draft whose title is known already is looked through for the rest. */
export function readHead(draft: Draft): Head {
  const { text, blocks } = draft;
  const kinds = new Map<number, BlockKind>();
  const said = (index: number): string => textOf(text, blocks[index]!.span).replace(/\s+/gu, ' ');
  let title = blocks.findIndex(({ kind }) => kind === 'title');
  let outlet = -1;
  let byline: Head['byline'] = null;
  let published: Head['published'] = null;
  const end = Math.min(blocks.length - 1, HEAD);
  for (let i = 0; i < end; i++) {
    if (blocks[i]!.kind === 'title') continue;
    if (blocks[i]!.kind === 'caption') continue;
    const line = said(i);
    const { span } = blocks[i]!;
    const writer = bylineIn(line);
    const date = dateLine(line);
    if (isAgencyLine(line)) kinds.set(i, 'label');
    else if (writer) {
      kinds.set(i, 'byline');
      byline ??= { span: within(text, span, writer), value: writer };
    } else if (date) {
      kinds.set(i, 'label');
      if (date !== true && !published && /^\d{4}/u.test(date)) published = { span, value: date };
    } else if (isLabel(line, title >= 0)) kinds.set(i, 'label');
    else if (outlet < 0 && isOutletLine(line, title < 0, i + 1 < end ? said(i + 1) : '')) {
      outlet = i;
      kinds.set(i, 'outlet');
    } else if (title < 0 && isTitle(line)) {
      title = i;
      kinds.set(i, 'title');
    } else if (title >= 0 && !byline && isNameAlone(line)) {
      kinds.set(i, 'byline');
      byline = { span, value: line };
    } else break;
  }
  return {
    draft: kindsSet(draft, kinds),
    title: title < 0 ? null : blocks[title]!.span,
    outlet: outlet < 0 ? null : blocks[outlet]!.span,
    byline,
    published,
  };
}

const within = (text: string, span: Span, value: string): Span => {
  const at = text.indexOf(value, span.start);
  return at < 0 || at + value.length > span.end ? span : { start: at, end: at + value.length };
};

const NAME = String.raw`\p{Lu}[\p{L}’'.-]*(?:\s+(?:(?:de|del|der|den|di|da|van|von|bin|ibn|al|el|la|le)\s+)*\p{Lu}[\p{L}’'.-]*){0,3}`;
const BY = new RegExp(
  String.raw`^(?:(?:Written|Posted|Published|Reported|Story|Words)\s+)?[Bb][Yy]:?\s+(${NAME}(?:\s*(?:,|&|\band\b|\bwith\b)\s*(?:and\s+)?${NAME})*)(?:\s*(?:[,|/•–—-]|\bfor\b|\bin\b).{0,80})?$`,
  'u',
);

/** The writers of a byline, without the “By” and what follows the names; undefined if the line is none. */
export function bylineIn(line: string): string | undefined {
  if (line.length > 160 || /[.!?]["”’]?$/u.test(line.replace(/\b(?:Jr|Sr|\p{Lu})\.$/u, ''))) return undefined;
  return BY.exec(line)?.[1]?.trim();
}

/** The names of writers as metadata give them, without the “By”. */
export const cleanByline = (value: string): string =>
  value
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^by:?\s+/iu, '')
    .replace(/[\s,;|•·]+$/u, '');

const DATE_WORDS =
  /\b(?:published|posted|updated|last|modified|first|on|at|am|pm|a\.m\.?|p\.m\.?|gmt|bst|utc|est|edt|et|cet|ist|pst|pdt|hrs|time|date|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b\.?/giu;

/** The date of a line that says nothing else; `true` for one whose date is not understood; undefined if it is none. */
function dateLine(line: string): string | true | undefined {
  if (line.length > 120 || !/\d/u.test(line)) return undefined;
  const date = dateIn(line);
  const rest = (date ? line.replace(date.words, ' ') : line)
    .replace(DATE_WORDS, ' ')
    .replace(/\b\d{1,2}[:.]\d{2}(?::\d{2})?\b/gu, ' ');
  if (date) return /[\p{L}]{2,}/u.test(rest.replace(dateIn(rest)?.words ?? '', ' ')) ? undefined : date.value;
  return /^(?:published|posted|updated|last (?:updated|modified))\b/iu.test(line) && !/\p{L}{2,}/u.test(rest)
    ? true
    : undefined;
}

/** “ANALYSIS/OPINION:”, “FULL TEXT.”: capitals that announce and do not tell. */
const isLabel = (line: string, titled: boolean): boolean =>
  !OUTLET_ALONE.test(line) &&
  /^[\p{Lu}\s/&’'-]{3,40}[:.]?$/u.test(line) &&
  line.split(/\s+/u).length <= 3 &&
  (titled ||
    line.endsWith(':') ||
    /^(?:OPINION|ANALYSIS|COMMENT|EXCLUSIVE|BREAKING|UPDATE|WATCH|VIDEO)\b/u.test(line));

const SMALL = /^(?:of|the|and|for|in|on|at|de|la|le|du|&|\|)$/iu;

/** A few capitalised words and nothing else, as names are. */
function isNameLike(line: string): boolean {
  const words = line.split(/\s+/u);
  return (
    words.length <= 5 &&
    line.length <= 45 &&
    !/[.!?,;:"“”]$|[“”"?!;:,]/u.test(line) &&
    words.every(
      (word) =>
        SMALL.test(word) || /^[\p{Lu}\d]/u.test(word) || /\.(?:com|org|net|co|in|uk|tv|news)\b/u.test(word),
    )
  );
}

function isOutletLine(line: string, first: boolean, next: string): boolean {
  if (/^(?:www\.)?[\w-]+\.(?:com|org|net|tv|news|in|co\.\w\w|com\.\w\w)$/iu.test(line)) return true;
  if (!isNameLike(line)) return false;
  if (OUTLET_ALONE.test(line)) return true;
  // Over a title, the next line must be able to be one: else this is the title.
  return OUTLET_WORDS.test(line) && (!first || (isTitle(next) && !bylineIn(next) && !dateLine(next)));
}

const isNameAlone = (line: string): boolean =>
  /^(?:\p{Lu}[\p{Ll}’'-]+|\p{Lu}\.)(?:\s+(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.)){1,2}$/u.test(line) &&
  line.length <= 40;

export function isTitle(line: string): boolean {
  if (line === '' || line.length > TITLE.units) return false;
  const words = line.split(/\s+/u);
  if (words.length > TITLE.words) return false;
  const stopped = /[.!?…]["”’']*$/u.test(line);
  if (stopped && words.length > TITLE.stopped) return false;
  if (/^(?:[-•*]|\d+[.)])\s/u.test(line) || /[,;:]$/u.test(line)) return false;
  // Two sentences are a paragraph, unless both are as short as headlines have them (“Tired? So is the dam.”), or
  // Capitalised Throughout.
  const sentences = line.split(/(?<=\p{Ll}{3}[.!?]["”’']?)\s+(?=["“‘']?\p{Lu})/u).length;
  const long = words.filter((word) => /^["“‘']?\p{L}{4}/u.test(word));
  const capitals = long.filter((word) => /^["“‘']?\p{Lu}/u.test(word)).length;
  if (
    (sentences > 2 && stopped) ||
    (sentences === 2 && stopped && words.length > 18 && capitals < 0.8 * long.length)
  )
    return false;
  return !/[,?!]["”’]\s+(?:\S+\s+){0,6}?(?:said|says|told)\b.*\.$/u.test(line);
}
