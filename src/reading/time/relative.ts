/**
 * Times told from where the article stands.
 *
 *     on Tuesday, of 2015-10-14 → 2015-10-13     last week → 2015-10-05/2015-10-11     a month ago → 2015-09
 *
 * News looks back: a bare weekday is the last such day, today included.
 */
import type { Edtf } from '../../core/edtf.ts';
import { addDays, addMonths, weekdayOf, weekOf, yearsOf } from './calendar.ts';
import { type Form, form, two } from './form.ts';
import { COUNT, countOf, DAY, dayNumber, MONTH, monthNumber, SEASON, SEASONS, YEAR } from './words.ts';

type Near = 'last' | 'this' | 'next';
const STEP: Readonly<Record<Near, number>> = { last: -1, this: 0, next: 1 };
const step = (word: string): number => STEP[word.toLowerCase().replace('coming', 'next') as Near] ?? 0;

const NEAR = 'last|this|next|coming';
const DAYTIME = '(?:\\s+(?:morning|afternoon|evening|night|lunchtime))?';
/** The part of it is kept in the words and lost in the date. */
const PART = '(?:(?:early|earlier|late|later|mid)(?:\\s+(?:on|in))?[\\s-]+)?';

/** Of a weekday by name: the last one, today included; “last Monday” is before today, “next Monday” after it. */
function weekdayBy(day: string, name: string, near: string | undefined): Edtf {
  const back = (weekdayOf(day) - dayNumber(name) + 7) % 7;
  switch (near?.toLowerCase()) {
    case 'next':
    case 'coming':
      return addDays(day, 7 - back);
    case 'last':
      return addDays(day, -(back || 7));
    default:
      return addDays(day, -back);
  }
}

const unitsFrom = (day: string, unit: string, count: number): Edtf => {
  switch (unit.toLowerCase()) {
    case 'day':
      return addDays(day, count);
    case 'week':
      return weekOf(addDays(day, 7 * count));
    case 'month':
      return addMonths(day, count).slice(0, 7);
    default:
      return yearsOf(day, count);
  }
};

/** Saturday and Sunday: the ones behind, or the present ones. */
function weekendBy(day: string, near: string | undefined): Edtf {
  const saturday = addDays(weekOf(day).slice(0, 10), 5);
  const within = saturday <= day;
  const start =
    near === 'next' ||
    near === 'coming' ||
    (within && near !== 'last') ||
    (near === 'this' && weekdayOf(day) >= 4)
      ? saturday
      : addDays(saturday, -7);
  return `${start}/${addDays(start, 1)}`;
}

const NAMED_DAYS: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  yesterday: -1,
  'last night': -1,
  'last evening': -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
};

export const RELATIVE: readonly Form[] = [
  form(
    'relative',
    `\\b${PART}(?:(?<n>${NEAR})\\s+)?(?<d>${DAY})${DAYTIME}\\b`,
    ({ n, d }, { day }) => day && weekdayBy(day, d!, n),
  ),
  form(
    'relative',
    `\\b(?<d>${DAY})${DAYTIME},?\\s+(?:of\\s+)?(?<n>last|this|next)\\s+week\\b`,
    ({ d, n }, { day }) => day && addDays(weekOf(addDays(day, 7 * step(n!))).slice(0, 10), dayNumber(d!) - 1),
  ),
  form(
    'relative',
    `\\b(?<n>${Object.keys(NAMED_DAYS).join('|')})\\b(?:\\s+(?:morning|afternoon|evening|night)\\b)?`,
    ({ n }, { day }) => day && addDays(day, NAMED_DAYS[n!.toLowerCase().replace(/\s+/gu, ' ')]!),
    'giu',
  ),
  // what happened “earlier this week” has happened by today
  form(
    'relative',
    '\\b(?:earlier|previously|early)\\s+(?:in\\s+)?this\\s+week\\b',
    (_, { day }) => day && `${weekOf(day).slice(0, 10)}/${day}`.replace(/^(.*)\/\1$/u, '$1'),
    'giu',
  ),
  form(
    'relative',
    `\\b${PART}(?<n>${NEAR})\\s+(?<u>week|month|year)\\b`,
    ({ n, u }, { day }) => day && unitsFrom(day, u!, step(n!)),
    'giu',
  ),
  form(
    'relative',
    `\\b(?:(?<n>${NEAR}|over\\s+the|at\\s+the)\\s+)weekend\\b`,
    ({ n }, { day }) => day && weekendBy(day, n!.toLowerCase()),
    'giu',
  ),
  form(
    'relative',
    `\\b(?<c>${COUNT})\\s+(?<u>day|week|month|year)s?\\s+ago\\b`,
    ({ c, u }, { day }) => day && unitsFrom(day, u!, -countOf(c!)),
    'giu',
  ),
  form(
    'relative',
    `\\b(?<n>last|this|next)\\s+(?<m>${MONTH})\\b(?!\\s+(?:\\d|${YEAR}))`,
    ({ n, m }, { day }) => {
      if (!day) return undefined;
      const [year, here] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
      const month = monthNumber(m!);
      const past = n === 'last' ? month < here : n === 'next' ? month > here : true;
      return `${past ? year : year + STEP[n as Near]}-${two(month)}`;
    },
  ),
  form(
    'relative',
    `\\b(?:(?:early|late|mid)[\\s-]+)?(?<m>${MONTH})(?:\\s+(?<d>\\d{1,2}))?,?\\s+(?:of\\s+)?(?<n>last|this|next)\\s+year\\b`,
    ({ m, d, n }, { day }) =>
      day && `${yearsOf(day, step(n!))}-${two(monthNumber(m!))}${d ? `-${two(Number(d))}` : ''}`,
  ),
  form(
    'relative',
    `\\b(?<n>last|this|next)\\s+(?<s>${SEASON})\\b`,
    ({ n, s }, { day }) => {
      if (!day) return undefined;
      const { edtf, month } = SEASONS[s!.toLowerCase()]!;
      const [year, here] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
      const near = n!.toLowerCase();
      const of =
        near === 'last'
          ? month + 2 < here
            ? year
            : year - 1
          : near === 'next' && month <= here
            ? year + 1
            : year;
      return `${of}-${edtf}`;
    },
    'giu',
  ),
];
