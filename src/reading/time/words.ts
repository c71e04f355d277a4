/** The words of the calendar, as patterns and as numbers. Names of days and months count only with their capital. */

const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ');
const DAY_NAMES = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** A month written out; one abbreviated stands only beside a day or a year. */
export const MONTH = MONTH_NAMES.join('|');
export const MONTH_SHORT =
  'January|Jan\\.?|February|Feb\\.?|March|Mar\\.?|April|Apr\\.?|May|June|Jun\\.?|July|Jul\\.?|August|Aug\\.?|September|Sept?\\.?|October|Oct\\.?|November|Nov\\.?|December|Dec\\.?';
export const DAY = DAY_NAMES.join('|');
/** Abbreviations stand only before a date: “Tues., Oct. 13”; alone, Sun is a newspaper. */
export const DAY_SHORT = `${DAY}|Mon\\.?|Tues?\\.?|Wed\\.?|Thur?s?\\.?|Fri\\.?|Sat\\.?|Sun\\.?`;
export const YEAR = '(?:1[89]|20)\\d{2}';
export const SEASON = 'spring|summer|autumn|fall|winter';

const COUNTS: Readonly<Record<string, number>> = Object.fromEntries([
  ...'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
  ['a', 1],
  ['an', 1],
  ['a couple of', 2],
]);
export const COUNT = `\\d{1,3}|a couple of|${Object.keys(COUNTS).join('|')}`;

/** 1 January … 12 December, of a name or its abbreviation. */
export const monthNumber = (word: string): number =>
  MONTH_NAMES.findIndex((name) => name.startsWith(word.slice(0, 3))) + 1;

/** 1 Monday … 7 Sunday. */
export const dayNumber = (word: string): number =>
  DAY_NAMES.findIndex((name) => name.startsWith(word.slice(0, 3))) + 1;

export const countOf = (word: string): number => COUNTS[word.toLowerCase()] ?? Number(word);

/** EDTF's numbers for the seasons, and the month in which each begins. */
export const SEASONS: Readonly<Record<string, { readonly edtf: string; readonly month: number }>> = {
  spring: { edtf: '21', month: 3 },
  summer: { edtf: '22', month: 6 },
  autumn: { edtf: '23', month: 9 },
  fall: { edtf: '23', month: 9 },
  winter: { edtf: '24', month: 12 },
};
