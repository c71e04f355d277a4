/** Days of the calendar as `YYYY-MM-DD`, reckoned in UTC so that no clock change moves them. */
const DAY_MS = 86_400_000;

const utc = (day: string): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));

export const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const addDays = (day: string, count: number): string => iso(utc(day) + count * DAY_MS);

/** Months on or back; the day of the month is cut to the month's last. */
export function addMonths(day: string, count: number): string {
  const date = new Date(utc(day));
  const month = date.getUTCMonth() + count;
  const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return iso(Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), last)));
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: string): number => new Date(utc(day)).getUTCDay() || 7;

/** The week that holds the day, Monday to Sunday, as an EDTF stretch. */
export function weekOf(day: string): string {
  const monday = addDays(day, 1 - weekdayOf(day));
  return `${monday}/${addDays(monday, 6)}`;
}

export const yearsOf = (day: string, count: number): string =>
  String(Number(day.slice(0, 4)) + count).padStart(4, '0');

/** How many days `to` lies after `from`. */
export const daysBetween = (from: string, to: string): number => (utc(to) - utc(from)) / DAY_MS;
