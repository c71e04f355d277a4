/**
 * Dates as far as they are known, in EDTF (ISO 8601-2) level 1.
 *
 *     2015-10-13      a day            2015-10         a month
 *     XXXX-10-14      a day of an unstated year         2015-10/2015-12  a stretch
 *     2015-10-13T14:05:00Z             an instant       2015-21          a season (21 spring … 24 winter)
 *
 * Written as strings, because that is what is stored, compared and shown.
 */
export type Edtf = string;

const PART = String.raw`(?:[0-9X]{4})(?:-(?:[0-9X]{2})(?:-(?:[0-9X]{2})(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?[?~%]?`;
const EDTF = new RegExp(`^(?:${PART}|(?:${PART}|\\.\\.)?/(?:${PART}|\\.\\.)?)$`, 'u');

/** Whether the string is EDTF of the forms above, with months and days that exist. */
export function isEdtf(value: string): boolean {
  if (value === '/' || !EDTF.test(value)) return false;
  return value.split('/').every((part) => {
    const [, month, day] = part
      .split('T')[0]!
      .replace(/[?~%]$/u, '')
      .split('-');
    if (month && /^\d\d$/u.test(month)) {
      const m = Number(month);
      if (!((m >= 1 && m <= 12) || (!day && m >= 21 && m <= 24))) return false;
      if (day && /^\d\d$/u.test(day)) {
        const d = Number(day);
        const longest = m === 2 ? 29 : [4, 6, 9, 11].includes(m) ? 30 : 31;
        if (d < 1 || d > longest) return false;
        const year = part.slice(0, 4);
        if (m === 2 && d === 29 && /^\d{4}$/u.test(year)) {
          const y = Number(year);
          if (!((y % 4 === 0 && y % 100 !== 0) || y % 400 === 0)) return false;
        }
      }
    }
    return true;
  });
}

/** The calendar day `YYYY-MM-DD` of a date known to the day or better; undefined otherwise. */
export const dayOf = (value: Edtf | null | undefined): string | undefined =>
  /^\d{4}-\d{2}-\d{2}/u.exec(value ?? '')?.[0];

/** The first and last day that a date may mean, for range filters; undefined where the year is unknown. */
export function daysOf(value: Edtf): { from: string; to: string } | undefined {
  const ends = value.includes('/') ? value.split('/') : [value, value];
  const first = ends[0] === '' || ends[0] === '..' ? '0000-01-01' : earliest(ends[0]!);
  const last = ends[1] === '' || ends[1] === '..' ? '9999-12-31' : latest(ends[1]!);
  return first && last ? { from: first, to: last } : undefined;
}

const SEASONS: Record<string, readonly [string, string]> = {
  21: ['03-01', '05-31'],
  22: ['06-01', '08-31'],
  23: ['09-01', '11-30'],
  24: ['12-01', '12-31'],
};

function earliest(part: string): string | undefined {
  const [year, month, day] = part.slice(0, 10).split('-');
  if (!year || !/^[0-9]{2}[0-9X]{2}$/u.test(year)) return undefined;
  const y = year.replaceAll('X', '0');
  if (!month || month.includes('X')) return `${y}-01-01`;
  if (SEASONS[month]) return `${y}-${SEASONS[month][0]}`;
  return `${y}-${month}-${!day || day.includes('X') ? '01' : day}`;
}

function latest(part: string): string | undefined {
  const [year, month, day] = part.slice(0, 10).split('-');
  if (!year || !/^[0-9]{2}[0-9X]{2}$/u.test(year)) return undefined;
  const y = year.replaceAll('X', '9');
  if (!month || month.includes('X')) return `${y}-12-31`;
  if (SEASONS[month]) return `${y}-${SEASONS[month][1]}`;
  if (day && !day.includes('X')) return `${y}-${month}-${day}`;
  return `${y}-${month}-${String(new Date(Date.UTC(Number(y), Number(month), 0)).getUTCDate()).padStart(2, '0')}`;
}
