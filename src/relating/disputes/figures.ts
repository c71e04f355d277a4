/**
 * Figures of a text with what they count.
 *
 *     “at least 20 people were killed, up from a dozen”  →  { value: 20, of: 'people', loose: true, … }, { value: 12, … }
 *
 * A figure is compared with another only if both count the same thing; years, dates and hours count nothing here.
 */
import { stem } from '../stem.ts';

export interface Figure {
  readonly value: number;
  /** What it counts, as a stem: `missil`, `%`, `$`; empty where the text does not tell. */
  readonly of: string;
  /** “at least”, “about”, “more than”: other figures can be so as well. */
  readonly loose: boolean;
  readonly start: number;
  readonly end: number;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const NAMED = new Map<string, number>([
  ...SMALL.map((name, value) => [name, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((name, i) => [name, 20 + 10 * i] as const),
]);
const TIMES = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['m', 1e6],
  ['bn', 1e9],
]);

const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/-])([$€£]?)(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?:${[...NAMED.keys()].slice(2).join('|')})(?:-(?:${SMALL.slice(1, 10).join('|')}))?)(?:[ -](hundred|thousand|million|billion|trillion|m|bn)\\b)?(%?)(?![\\p{N}:/]|(?:st|nd|rd|th|s|am|pm)\\b)`,
  'giu',
);
const LOOSE =
  /(?:at least|about|around|nearly|almost|more than|over|up to|fewer than|less than|some|roughly|approximately|as many as|under|close to|above|below)\s+(?:an? )?$/iu;
/** Not what is counted, but said of it: “20 Syrian civilians”, “two of the gates”. */
const PASSED =
  /^(?:of|the|other|more|additional|people's|new|different|separate|innocent|syrian|russian|american|u\.s\.|us|israeli|iranian|chinese|british|french|turkish|federal|local|young|armed|unarmed|active|total|confirmed|major)$/iu;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

export function figuresIn(text: string): Figure[] {
  return [...text.matchAll(NUMBER)].flatMap((found): Figure[] => {
    const [all, money, digits, times, percent] = found as unknown as [string, string, string, string, string];
    const start = found.index;
    const end = start + all.length;
    const before = text.slice(0, start);
    if (/(?:\p{L}+)\s$/u.test(before) && MONTH.test(/(\p{L}+)\.?\s$/u.exec(before)?.[1] ?? '')) return [];
    const value = worth(digits) * (TIMES.get((times ?? '').toLowerCase()) ?? 1);
    const of = money ? '$' : percent ? '%' : counted(text.slice(end));
    // a bare number between 1900 and 2099 is a year; one that counts nothing told is an age, a score, a vote
    if (of === '' || (/^(?:19|20)\d\d$/u.test(digits) && of !== '$')) return [];
    return [{ value, of, loose: LOOSE.test(before), start, end }];
  });
}

function worth(digits: string): number {
  const plain = Number(digits.replaceAll(',', ''));
  if (!Number.isNaN(plain)) return plain;
  const [tens, ones] = digits.toLowerCase().split('-');
  return (NAMED.get(tens!) ?? 0) + (NAMED.get(ones ?? '') ?? 0);
}

function counted(after: string): string {
  if (/^\s*(?:percent|per cent|percentage)/iu.test(after)) return '%';
  for (const word of after
    .match(/^(?:[ -]+[\p{L}.'’]+){1,4}/u)?.[0]
    ?.split(/[ -]+/u)
    .filter(Boolean) ?? []) {
    if (PASSED.test(word)) continue;
    const bare = word.replace(/[.'’]+s?$/u, '').toLowerCase();
    return /s$|^(?:people|men|women|children|police)$/u.test(bare) && !MONTH.test(bare) ? stem(bare) : '';
  }
  return '';
}

/** More than so many times the other is a figure of something else: the dead of a day and of a war. */
const FURTHEST = 3;

export interface Clash {
  readonly a: Figure;
  readonly b: Figure;
}

/** A loose figure allows for others so far from it: “more than 80” for 87. */
const LOOSELY = 1.25;
/** Nearer than this is the same, rounded. */
const ROUNDED = 1.05;

const differ = (x: Figure, y: Figure): boolean => {
  const times = Math.max(x.value, y.value) / Math.min(x.value, y.value);
  return times <= FURTHEST && times > (x.loose || y.loose ? LOOSELY : ROUNDED);
};

/** The first figures of the two that count the same and differ, if no figure of that is the same in both. */
export function clashing(
  a: { readonly figures: readonly Figure[] },
  b: { readonly figures: readonly Figure[] },
): Clash | undefined {
  for (const x of a.figures) {
    const of = b.figures.filter((y) => y.of === x.of);
    const mine = a.figures.filter((y) => y.of === x.of);
    if (of.length === 0 || of.some((y) => mine.some((z) => z.value === y.value))) continue;
    const y = of.find((other) => differ(x, other));
    if (y) return { a: x, b: y };
  }
  return undefined;
}
