/**
 * A time axis as wide as its page: EDTF dates → per cent of the width, with ticks that a phone has room for.
 *
 *     2026-03-02, 2026-03-05   →   7 % and 93 %, ticks 2 Mar, 3 Mar, 4 Mar, 5 Mar
 */
import { daysOf, type Edtf } from '../core/edtf.ts';

export interface TimeScale {
  /** Null for a date that stands on no axis: without a year, or open. */
  at(edtf: Edtf): number | null;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

const [LEFT, RIGHT] = [7, 93];
/** For dates far before the rest, and where the axis then begins. */
const [EARLIER, AFTER_BREAK] = [6, 18];
const DAY = 86_400_000;
const MOST_TICKS = 5;
const SHORT = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Null if none of the dates can stand on an axis. */
export function timeScale(dates: readonly Edtf[]): TimeScale | null {
  const days = dates
    .map(middleOf)
    .filter((day) => day !== null)
    .map(Math.floor);
  if (days.length === 0) return null;
  const first = beginOf(days);
  const last = Math.max(...days);
  const broken = days.some((day) => day < first);
  const left = broken ? AFTER_BREAK : LEFT;
  const place = (day: number): number =>
    day < first ? EARLIER : last === first ? 50 : left + ((day - first) / (last - first)) * (RIGHT - left);
  const ticks = ticksBetween(first, last).map(({ day, label }) => ({ x: place(day), label }));
  // many statements are of one day, and each is asked for more than once
  const places = new Map<Edtf, number | null>();
  const placeOf = (edtf: Edtf): number | null => {
    const day = middleOf(edtf);
    return day === null ? null : Math.min(RIGHT, place(Math.floor(day)));
  };
  return {
    at: (edtf) => {
      const before = places.get(edtf);
      if (before !== undefined) return before;
      const found = placeOf(edtf);
      places.set(edtf, found);
      return found;
    },
    ticks: broken ? [{ x: EARLIER, label: 'earlier' }, ...ticks] : ticks,
  };
}

/**
 * Where the axis begins: with the first day, but after a few that lie so far back that they would press the rest
 * together. Those share one place before it.
 */
function beginOf(days: readonly number[]): number {
  const sorted = [...days].sort((a, b) => a - b);
  const last = sorted.at(-1)!;
  for (let i = Math.min(Math.floor(sorted.length / 5), sorted.length - 2); i > 0; i--) {
    const gap = sorted[i]! - sorted[i - 1]!;
    if (gap > 30 && gap > 3 * (last - sorted[i]!)) return sorted[i]!;
  }
  return sorted[0]!;
}

/** Days since 1970, the middle of what the date may mean. */
function middleOf(edtf: Edtf): number | null {
  if (edtf.includes('..') || edtf.startsWith('/') || edtf.endsWith('/')) return null;
  const days = daysOf(edtf);
  if (!days) return null;
  const middle = (Date.parse(days.from) + Date.parse(days.to)) / 2 / DAY;
  return Number.isNaN(middle) ? null : middle;
}

function ticksBetween(first: number, last: number): { day: number; label: string }[] {
  const span = last - first;
  const sameYear = yearOf(first) === yearOf(last);
  const labelled = (day: number, months: number): { day: number; label: string } => {
    const date = new Date(day * DAY);
    const month = SHORT[date.getUTCMonth()]!;
    const year = date.getUTCFullYear();
    if (months >= 12) return { day, label: String(year) };
    if (months > 0) return { day, label: sameYear ? month : `${month} ${year}` };
    return { day, label: `${date.getUTCDate()} ${month}` };
  };
  for (const step of [1, 2, 3, 7, 14])
    if (span / step < MOST_TICKS)
      return Array.from({ length: Math.floor(span / step) + 1 }, (_, i) => labelled(first + i * step, 0));
  for (const months of [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200]) {
    const ticks = monthsBetween(first, last, months);
    if (ticks.length <= MOST_TICKS) return ticks.map((day) => labelled(day, months));
  }
  return [labelled(first, 12), labelled(last, 12)];
}

const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();

function monthsBetween(first: number, last: number, step: number): number[] {
  const start = new Date(first * DAY);
  const from = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const out: number[] = [];
  for (let month = Math.ceil(from / step) * step; ; month += step) {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY;
    if (day > last) return out;
    if (day >= first) out.push(day);
  }
}
