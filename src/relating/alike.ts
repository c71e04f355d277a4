/**
 * What two articles have in common, as numbers: the likenesses over which stories.ts judges.
 *
 *     two profiles a day apart  →  { words: { body: .31, title: .52, … }, time: { days: 1, … }, dated: true, shared: 23 }
 */
import { type Profile, UNIT } from './profile.ts';

/** Articles further apart than this are of different happenings, or of a happening's consequences. */
export const WINDOW_DAYS = 7;

export interface Words {
  /** Cosines, and their roots: the step from 0 to .1 tells more than that from .5 to .6. */
  readonly body: number;
  readonly lede: number;
  readonly title: number;
  readonly names: number;
  readonly bodyRoot: number;
  readonly ledeRoot: number;
  readonly titleRoot: number;
  /** How much of the one title stands at the beginning of the other: of the better covered, and of the other. */
  readonly covered: number;
  readonly coveredLess: number;
  /** Runs of words quoted by both, damped. */
  readonly quotes: number;
  /** How many words both have, in all and at the beginning, and how many of these are names; damped. */
  readonly bodyCount: number;
  readonly ledeCount: number;
  readonly nameCount: number;
  /** The weight of the word that most makes up both beginnings. */
  readonly foremost: number;
}

/** Of two whose days are known. */
export interface Days {
  readonly days: number;
  readonly sameDay: number;
  readonly overADay: number;
  readonly overThreeDays: number;
}

/** Of two of which one is undated: whether the text of that one names a day close to the other, or only others. */
export interface NamedDays {
  readonly dayNamed: number;
  readonly otherDaysNamed: number;
}

export interface Alike {
  readonly words: Words;
  readonly time: Days | NamedDays;
  readonly dated: boolean;
  /** How many words. */
  readonly shared: number;
}

/** How far a named day may be from the other's publication to speak for the same happening. */
const CLOSE_DAYS = 2;

/** Undefined of two that are too far apart in time to be compared. */
export function alike(a: Profile, b: Profile): Alike | undefined {
  const days = a.day === null || b.day === null ? undefined : Math.abs(a.day - b.day);
  if (days !== undefined && days > WINDOW_DAYS) return undefined;
  let [body, lede, title, names, mine, its] = [0, 0, 0, 0, 0, 0];
  let [bodyCount, ledeCount, nameCount, foremost] = [0, 0, 0, 0];
  let shared = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const [x, y] = [a.terms[i]!, b.terms[j]!];
    if (x < y) i++;
    else if (x > y) j++;
    else {
      const [inBody, inLede, inNames] = [
        a.body[i]! * b.body[j]!,
        a.lede[i]! * b.lede[j]!,
        a.names[i]! * b.names[j]!,
      ];
      body += inBody;
      lede += inLede;
      names += inNames;
      title += a.title[i]! * b.title[j]!;
      if (b.lede[j]! > 0) mine += a.title[i]! ** 2;
      if (a.lede[i]! > 0) its += b.title[j]! ** 2;
      if (inBody > 0) bodyCount++;
      if (inLede > 0) {
        ledeCount++;
        if (inNames > 0) nameCount++;
        foremost = Math.max(foremost, Math.min(a.lede[i]!, b.lede[j]!));
      }
      shared++;
      i++;
      j++;
    }
  }
  const square = UNIT ** 2;
  const words: Words = {
    body: body / square,
    lede: lede / square,
    title: title / square,
    names: names / square,
    bodyRoot: Math.sqrt(body) / UNIT,
    ledeRoot: Math.sqrt(lede) / UNIT,
    titleRoot: Math.sqrt(title) / UNIT,
    covered: Math.max(mine, its) / square,
    coveredLess: Math.min(mine, its) / square,
    quotes: Math.min(2, Math.log1p(4 * inCommon(a.quotes, b.quotes))),
    bodyCount: Math.log1p(bodyCount),
    ledeCount: Math.log1p(ledeCount),
    nameCount: Math.log1p(nameCount),
    foremost: foremost / UNIT,
  };
  return {
    words,
    time: days === undefined ? namedDays(a, b) : steps(days),
    dated: days !== undefined,
    shared,
  };
}

/** The words that most make up what the two have in common, as hashes. */
export function foremostShared(a: Profile, b: Profile, most: number): number[] {
  const shared: { hash: number; share: number }[] = [];
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const [x, y] = [a.terms[i]!, b.terms[j]!];
    if (x === y) shared.push({ hash: x, share: a.body[i]! * b.body[j]! + a.lede[i]! * b.lede[j]! });
    if (x <= y) i++;
    if (x >= y) j++;
  }
  return shared
    .sort((x, y) => y.share - x.share || x.hash - y.hash)
    .slice(0, most)
    .map(({ hash }) => hash);
}

const steps = (days: number): Days => ({
  days,
  sameDay: Number(days === 0),
  overADay: Number(days > 1),
  overThreeDays: Number(days > 3),
});

function inCommon(a: Uint32Array | Uint16Array, b: Uint32Array | Uint16Array): number {
  let found = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      found++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return found;
}

function namedDays(a: Profile, b: Profile): NamedDays {
  if (a.day === null && b.day === null)
    return { dayNamed: Number(inCommon(a.dates, b.dates) > 0), otherDaysNamed: 0 };
  const [day, dates] = a.day === null ? [b.day!, a.dates] : [a.day, b.dates];
  // An undated text that names a day mostly leaves out the year.
  const year = new Date(day * 86_400_000).getUTCFullYear();
  const close = dates.some(
    (date) => Math.abs(Date.UTC(year, Math.floor(date / 32) - 1, date % 32) / 86_400_000 - day) <= CLOSE_DAYS,
  );
  return { dayNamed: Number(close), otherDaysNamed: Number(!close && dates.length > 0) };
}
