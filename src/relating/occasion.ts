/**
 * Whether two statements of one speaker are of one occasion, by when they were made.
 *
 *     { from: '2024-03-04', to: '2024-03-05' }, { from: '2024-03-08', … }  →  true: three days apart
 */

/** The first and the last day on which something may have been said, YYYY-MM-DD. */
export interface SaidIn {
  readonly from: string | null;
  readonly to: string | null;
}

/** Of the same speaker's statements, those within so many days of each other are taken to be of one occasion. */
const OCCASION_DAYS = 4;

/** Whether no more than so many days lie between them. No where a day is not known. */
const within =
  (days: number) =>
  (a: SaidIn, b: SaidIn): boolean =>
    daysBetween(a.to, b.from) <= days && daysBetween(b.to, a.from) <= days;

export const ofOneOccasion = within(OCCASION_DAYS);

/** What is said one day is reported on it or on the next. */
export const reportedTogether = within(1);

/** Whether the first was said after the second, and on another occasion. */
export const onLaterOccasion = (a: SaidIn, b: SaidIn): boolean => daysBetween(b.to, a.from) > OCCASION_DAYS;

/** So many days later other things are talked about, and words that come back need not be the same utterance. */
const MONTHS_DAYS = 150;

export const monthsApart = (a: SaidIn, b: SaidIn): boolean =>
  daysBetween(a.to, b.from) > MONTHS_DAYS || daysBetween(b.to, a.from) > MONTHS_DAYS;

/** Within this an outlet prints its own words again. */
export const withinAMonth = within(31);

/** Whether it is known of both on which days they were said. */
export const areDated = (a: SaidIn, b: SaidIn): boolean =>
  !Number.isNaN(daysBetween(a.to, b.from)) && !Number.isNaN(daysBetween(b.to, a.from));

/** From the first day to the second; negative if that comes before, and no number where either is not known. */
const daysBetween = (a: string | null, b: string | null): number =>
  (Date.parse(b ?? '') - Date.parse(a ?? '')) / 86_400_000;
