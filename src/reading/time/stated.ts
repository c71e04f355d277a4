/**
 * Dates that say themselves which they are.
 *
 *     Oct. 7, 2015 → 2015-10-07     7 October → XXXX-10-07, or the nearest one     mid-1996 → 1996     the 1990s → 199X
 */
import type { Edtf } from '../../core/edtf.ts';
import { isEdtf } from '../../core/edtf.ts';
import { addDays, daysBetween } from './calendar.ts';
import { type Form, form, two, type Viewpoint } from './form.ts';
import { DAY_SHORT, MONTH, MONTH_SHORT, monthNumber, SEASON, SEASONS, YEAR } from './words.ts';

/** A line or a wire's time zone may be a day ahead of the reference. */
const SLACK = 1;

/** A day of a month whose year is not stated. */
function dayOf(month: number, day: number, view: Viewpoint): Edtf {
  const tail = `${two(month)}-${two(day)}`;
  if (!view.day) return `XXXX-${tail}`;
  const year = Number(view.day.slice(0, 4));
  const years = [year, year - 1, year + 1].map((y) => `${y}-${tail}`);
  if (view.outlook === 'back') return years[0]! <= addDays(view.day, SLACK) ? years[0]! : years[1]!;
  return years.sort((a, b) => Math.abs(daysBetween(view.day!, a)) - Math.abs(daysBetween(view.day!, b)))[0]!;
}

/** A month whose year is not stated: this one or one behind; seen from `near`, the next four months count as well. */
function monthOf(month: number, { day, outlook }: Viewpoint): Edtf {
  if (!day) return `XXXX-${two(month)}`;
  const here = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const ahead = (month - 1 - here) % 12;
  const months = here + ((ahead + 12) % 12);
  const of = months - here <= (outlook === 'near' ? 4 : 0) ? months : months - 12;
  return `${Math.floor(of / 12)}-${two((of % 12) + 1)}`;
}

const date = (m: string, d: string, y: string | undefined, view: Viewpoint): Edtf | undefined => {
  const value = y ? `${y}-${two(monthNumber(m))}-${two(Number(d))}` : dayOf(monthNumber(m), Number(d), view);
  return isEdtf(value) ? value : undefined;
};

const WEEKDAY = `(?:(?:${DAY_SHORT}),?\\s+)?`;
const ORDINAL = '(?:st|nd|rd|th)?';
/** Beside a number that counts something else it is no year or day. */
const NO_UNIT =
  '(?![\\d:%]|[.,]\\d|\\s*(?:percent|per cent|people|million|billion|euros|dollars|votes|a\\.m|p\\.m))';
const PART = '(?:early|late|mid)(?:\\s+in)?[\\s-]+';

export const STATED: readonly Form[] = [
  form('stated', `\\b(?<y>${YEAR})-(?<m>\\d{2})-(?<d>\\d{2})(?!\\d)`, ({ y, m, d }) => {
    const value = `${y}-${m}-${d}`;
    return isEdtf(value) ? value : undefined;
  }),
  form(
    'stated',
    `\\b${WEEKDAY}(?<m>${MONTH_SHORT})\\s+(?<d>\\d{1,2})${ORDINAL}(?:,?\\s+(?<y>${YEAR})\\b)?${NO_UNIT}`,
    ({ m, d, y }, view) => date(m!, d!, y, view),
  ),
  form(
    'stated',
    `\\b${WEEKDAY}(?:the\\s+)?(?<d>\\d{1,2})${ORDINAL}(?:\\s+of)?\\s+(?<m>${MONTH_SHORT})(?:,?\\s+(?<y>${YEAR}))?\\b`,
    ({ d, m, y }, view) => date(m!, d!, y, view),
  ),
  form(
    'stated',
    `\\b(?:${PART})?(?<m>${MONTH_SHORT})(?:,|\\s+of)?\\s+(?<y>${YEAR})\\b`,
    ({ m, y }) => `${y}-${two(monthNumber(m!))}`,
  ),
  form(
    'stated',
    `\\b(?<s>${SEASON})(?:\\s+of)?\\s+(?<y>${YEAR})\\b`,
    ({ s, y }) => `${y}-${SEASONS[s!.toLowerCase()]!.edtf}`,
    'giu',
  ),
  // bare months; “May” and “March” are verbs and names too, and count only behind a preposition
  form(
    'stated',
    `(?:\\b(?:[Ii]n|[Ss]ince|until|[Bb]y|of|from|[Dd]uring|for|[Ll]ast|this)\\s+(?:${PART})?|\\b${PART}|^)(?<w>${MONTH})\\b(?!\\s+(?:\\d|last|this|next))`,
    ({ w }, view) => monthOf(monthNumber(w!), view),
  ),
  form(
    'stated',
    `\\b(?<w>January|February|April|July|September|October|November|December)\\b(?!\\s+(?:\\d|\\p{Lu}))`,
    ({ w }, view) => monthOf(monthNumber(w!), view),
  ),
  form('stated', `\\b(?:the\\s+)?(?:${PART})?(?<y>${YEAR})[’']?s\\b`, ({ y }) =>
    y!.endsWith('0') ? `${y!.slice(0, 3)}X` : undefined,
  ),
  form(
    'stated',
    `(?<![\\d$£€.,#/:-]|\\bNo\\.?\\s)(?:\\b(?:early|late|mid|fiscal|pre|post)(?:\\s|-)(?:fiscal\\s)?)?\\b(?<y>(?:19|20)\\d{2})\\b(?!-\\d)${NO_UNIT}`,
    ({ y }) => (Number(y) < 2100 ? y : undefined),
  ),
];
