/**
 * Expressions of time in a stretch of text, as EDTF.
 *
 *     “on Tuesday”, told on 2015-10-14  →  2015-10-13, relative      “October 7”  →  2015-10-07, stated
 *
 * News looks back: a bare weekday is the last such day, today included; a month or day without a year is the nearest one
 * not after the reference. Without a reference a day keeps its unknown year (XXXX-10-07), and a weekday has no date.
 */
import type { Edtf } from '../../core/edtf.ts';
import type { Span } from '../../core/span.ts';
import { addDays, addMonths, weekdayOf, weekOf, yearsOf } from './calendar.ts';

export interface TimeExpression {
  readonly span: Span;
  readonly edtf: Edtf;
  readonly basis: 'stated' | 'relative';
}

/** Whether the sentence looks ahead, so that its bare weekdays and dates lie in the future. */
export type Outlook = 'back' | 'ahead';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const DAY = 'Mon(?:day)?|Tues?(?:day)?|Wed(?:nesday)?|Thurs?(?:day)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?';
const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  couple: 2,
};
const COUNT = `\\d{1,3}|${Object.keys(NUMBERS).join('|')}|a couple of`;
const SEASONS: Record<string, string> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};

type Read = (
  groups: Record<string, string | undefined>,
  reference: string | undefined,
  outlook: Outlook,
) => { edtf: Edtf; basis: TimeExpression['basis'] } | undefined;

const stated = (edtf: Edtf | undefined) => (edtf ? { edtf, basis: 'stated' as const } : undefined);
const relative = (edtf: Edtf | undefined) => (edtf ? { edtf, basis: 'relative' as const } : undefined);
const two = (n: number): string => String(n).padStart(2, '0');
const monthNumber = (word: string): number =>
  MONTHS.findIndex((m) => m.startsWith(word.toLowerCase().replace(/\.$/u, '').slice(0, 3))) + 1;
const weekday = (word: string): number =>
  DAYS.findIndex((d) => d.startsWith(word.toLowerCase().slice(0, 3))) + 1;
const countOf = (word: string): number =>
  /^\d+$/u.test(word)
    ? Number(word)
    : word.toLowerCase().includes('couple')
      ? 2
      : (NUMBERS[word.toLowerCase()] ?? 1);

function dayOfMonth(
  month: number,
  day: number,
  year: string | undefined,
  reference: string | undefined,
  outlook: Outlook,
): Edtf | undefined {
  if (month < 1 || day < 1 || day > 31) return undefined;
  const tail = `${two(month)}-${two(day)}`;
  if (year) return `${year}-${tail}`;
  if (!reference) return `XXXX-${tail}`;
  const y = Number(reference.slice(0, 4));
  const same = `${y}-${tail}`;
  if (outlook === 'ahead') return same >= reference ? same : `${y + 1}-${tail}`;
  // a day or two after the reference is next door, not last year's: “the talks on Oct. 15” told on the 14th
  return same <= addDays(reference, 45) ? same : `${y - 1}-${tail}`;
}

function weekdayDate(
  word: string,
  modifier: string | undefined,
  reference: string | undefined,
  outlook: Outlook,
): Edtf | undefined {
  if (!reference) return undefined;
  const wanted = weekday(word);
  const today = weekdayOf(reference);
  const back = (today - wanted + 7) % 7;
  if (modifier === 'next') return addDays(reference, (wanted - today + 7) % 7 || 7);
  if (modifier === 'last') return addDays(reference, -(back || 7));
  if (outlook === 'ahead') return addDays(reference, (wanted - today + 7) % 7);
  return addDays(reference, -back);
}

function unitBack(unit: string, count: number, reference: string): Edtf {
  switch (unit) {
    case 'day':
      return addDays(reference, -count);
    case 'week':
      return weekOf(addDays(reference, -7 * count));
    case 'month':
      return addMonths(reference, -count).slice(0, 7);
    default:
      return yearsOf(reference, -count);
  }
}

const near = (modifier: string, unit: string, reference: string | undefined): Edtf | undefined => {
  if (!reference) return undefined;
  const step = /^(?:last|past|previous)$/u.test(modifier)
    ? 1
    : /^(?:next|coming|following)$/u.test(modifier)
      ? -1
      : 0;
  return unitBack(unit, step, reference);
};

/** In this order; of two at one place the longer counts. */
const FORMS: readonly (readonly [RegExp, Read])[] = [
  [/\b(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})\b/gu, ({ y, m, d }) => stated(`${y}-${m}-${d}`)],
  [
    new RegExp(
      `\\b(?:(?:${DAY}),?\\s+)?(?<m>${MONTH})\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<y>(?:19|20)\\d{2}))?(?![\\d:%])`,
      'gu',
    ),
    ({ m, d, y }, r, o) => stated(dayOfMonth(monthNumber(m!), Number(d), y, r, o)),
  ],
  [
    new RegExp(
      `\\b(?:(?:${DAY}),?\\s+)?(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?<m>${MONTH})(?:,?\\s+(?<y>(?:19|20)\\d{2}))?\\b`,
      'gu',
    ),
    ({ m, d, y }, r, o) => stated(dayOfMonth(monthNumber(m!), Number(d), y, r, o)),
  ],
  [
    new RegExp(
      `\\b(?<m>January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)(?:,?\\s+(?:of\\s+)?(?<y>(?:19|20)\\d{2}))`,
      'gu',
    ),
    ({ m, y }) => stated(`${y}-${two(monthNumber(m!))}`),
  ],
  [
    /\b(?<b>last|this|next|in|since|early|late|mid-?)\s?-?(?<m>January|February|March|April|May|June|July|August|September|October|November|December)\b/giu,
    ({ b, m }, r) => (r ? relative(monthNear(monthNumber(m!), b!.toLowerCase(), r)) : undefined),
  ],
  [
    new RegExp(
      `\\b(?:(?<b>last|next|this|late|early)\\s+)?(?<w>${DAY})(?:\\s+(?:morning|afternoon|evening|night))?\\b`,
      'gu',
    ),
    ({ b, w }, r, o) => relative(weekdayDate(w!, b?.toLowerCase(), r, o)),
  ],
  [
    /\b(?<n>today|tonight|this (?:morning|afternoon|evening)|yesterday|last night|tomorrow|the day before yesterday)\b/giu,
    ({ n }, r) =>
      relative(
        r &&
          addDays(
            r,
            /^(?:yesterday|last night)$/iu.test(n!)
              ? -1
              : /^tomorrow$/iu.test(n!)
                ? 1
                : /before/iu.test(n!)
                  ? -2
                  : 0,
          ),
      ),
  ],
  [
    /\b(?:earlier\s+|later\s+|late\s+)?(?:the\s+)?(?<b>last|this|next|past|previous|coming|following)\s+(?<u>week|month|year)\b/giu,
    ({ b, u }, r) => relative(near(b!.toLowerCase(), u!.toLowerCase(), r)),
  ],
  [
    /\b(?<b>last|this|next|past)\s+(?:weekend)\b/giu,
    ({ b }, r) => relative(r && weekendOf(b!.toLowerCase(), r)),
  ],
  [
    new RegExp(`\\b(?<c>${COUNT})\\s+(?<u>day|week|month|year)s?\\s+(?:ago|earlier|before)\\b`, 'giu'),
    ({ c, u }, r) => relative(r && unitBack(u!.toLowerCase(), countOf(c!), r)),
  ],
  [
    /\b(?:last|this|next|in the|the)?\s?(?<s>spring|summer|autumn|fall|winter)\s+(?:of\s+)?(?<y>(?:19|20)\d{2})\b/giu,
    ({ s, y }) => stated(`${y}-${SEASONS[s!.toLowerCase()]}`),
  ],
  [
    /\b(?<b>last|this|next)\s+(?<s>spring|summer|autumn|fall|winter)\b/giu,
    ({ b, s }, r) =>
      relative(
        r &&
          `${Number(r.slice(0, 4)) + (b!.toLowerCase() === 'next' ? 1 : b!.toLowerCase() === 'last' && seasonStart(s!) >= Number(r.slice(5, 7)) ? -1 : 0)}-${SEASONS[s!.toLowerCase()]}`,
      ),
  ],
  [
    /\b(?<b>in|since|of|during|from|a|the|until|by)\s+(?<y>(?:19|20)\d{2})\b(?!\s*(?:%|percent|people|euros|dollars|miles))/giu,
    ({ y }) => stated(y),
  ],
];

const seasonStart = (word: string): number =>
  ({ spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 })[word.toLowerCase()] ?? 1;

function monthNear(month: number, modifier: string, reference: string): Edtf {
  const year = Number(reference.slice(0, 4));
  const here = Number(reference.slice(5, 7));
  if (modifier === 'next') return `${month > here ? year : year + 1}-${two(month)}`;
  if (modifier === 'last') return `${month < here ? year : year - 1}-${two(month)}`;
  return `${month <= here + 1 ? year : year - 1}-${two(month)}`;
}

function weekendOf(modifier: string, reference: string): Edtf {
  const saturday = addDays(reference, 6 - weekdayOf(reference));
  const start =
    modifier === 'next'
      ? saturday
      : weekdayOf(reference) >= 6 && modifier === 'this'
        ? saturday
        : addDays(saturday, -7);
  return `${start}/${addDays(start, 1)}`;
}

/** The expressions in `text`, in text order, without overlap. Offsets are counted from `offset`. `reference` is YYYY-MM-DD. */
export function timeExpressions(
  text: string,
  reference: string | undefined,
  offset = 0,
  outlook: Outlook = 'back',
): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (const [form, read] of FORMS)
    for (const match of text.matchAll(form)) {
      const value = read(match.groups ?? {}, reference, outlook);
      if (!value) continue;
      // a leading preposition or article belongs to the sentence
      const lead =
        /^(?:in|since|of|during|from|a|the|until|by)\s+(?=(?:19|20)\d{2}$)/iu.exec(match[0])?.[0].length ??
        /^(?:in the|in|since)\s+(?=\p{Lu})/iu.exec(match[0])?.[0].length ??
        0;
      const span = { start: offset + match.index + lead, end: offset + match.index + match[0].length };
      found.push({ span, ...value });
    }
  found.sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  const kept: TimeExpression[] = [];
  for (const one of found)
    if (!kept.some((k) => k.span.start < one.span.end && one.span.start < k.span.end)) kept.push(one);
  return kept.sort((a, b) => a.span.start - b.span.start);
}
