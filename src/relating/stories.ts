/**
 * How likely it is that two articles tell of the same happening, from what their profiles share and how far apart
 * they stand in time.
 *
 *     “Dam fails above Orlin” and “Orlin dam collapse: what is known”, a day apart  →  .93, both tell of orlin, dam
 *
 * A logistic regression over likenesses (cosines of weighed words, shared quotations) and days. The coefficients were
 * learnt by bench/tunestories.ts from one half of its events.
 */
import { COEFFICIENTS, CONSTANT } from './lexicon/storyweights.ts';
import { type Profile, UNIT } from './profile.ts';

/** Articles further apart than this are of different happenings, or of a happening's consequences. */
export const WINDOW_DAYS = 7;
/** Below it a judgement is not worth a row: average likeness hardly changes by it (bench/stories.ts). */
export const LEAST_SCORE = 0.1;

/**
 * Groups are joined while their articles are on average so likely to be of one story. Chosen on the tuning half of
 * bench/stories.ts, where F1 is within half a point from .12 to .25.
 */
export const STORY_AVERAGE = 0.18;

/** What the regression is over. The names are those of the coefficients. */
export interface Features {
  /** Cosines, and their roots: the step from 0 to .1 tells more than that from .5 to .6. */
  body: number;
  lede: number;
  title: number;
  names: number;
  bodyRoot: number;
  ledeRoot: number;
  titleRoot: number;
  /** How much of the one title stands at the beginning of the other: of the better covered, and of the other. */
  covered: number;
  coveredLess: number;
  /** Runs of words quoted by both, damped. */
  quotes: number;
  days: number;
  sameDay: number;
  /** Whether one of the days is unknown; the cosines once more where it is, for then they have to be higher. */
  undated: number;
  undatedBody: number;
  undatedLede: number;
  /** Where one is undated: whether it names a day close to the other's, and whether it names only others. */
  dayNamed: number;
  otherDaysNamed: number;
}

/** How far a named day may be from the other's publication to speak for the same happening. */
const CLOSE_DAYS = 2;

/** Undefined of two that are too far apart in time to be compared. */
export function featuresOf(a: Profile, b: Profile): { features: Features; shared: Shared[] } | undefined {
  const apart = a.day === null || b.day === null ? undefined : Math.abs(a.day - b.day);
  if (apart !== undefined && apart > WINDOW_DAYS) return undefined;
  let [body, lede, title, names, mine, its] = [0, 0, 0, 0, 0, 0];
  const shared: Shared[] = [];
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const [x, y] = [a.terms[i]!, b.terms[j]!];
    if (x === y) {
      body += a.body[i]! * b.body[j]!;
      lede += a.lede[i]! * b.lede[j]!;
      title += a.title[i]! * b.title[j]!;
      names += a.names[i]! * b.names[j]!;
      if (b.lede[j]! > 0) mine += a.title[i]! ** 2;
      if (a.lede[i]! > 0) its += b.title[j]! ** 2;
      shared.push({ hash: x, share: a.body[i]! * b.body[j]! + a.lede[i]! * b.lede[j]! });
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  [body, lede, title, names, mine, its] = [body, lede, title, names, mine, its].map(
    (sum) => sum / UNIT ** 2,
  ) as [number, number, number, number, number, number];
  const undated = apart === undefined ? 1 : 0;
  const named = apart === undefined ? namedDays(a, b) : undefined;
  const features: Features = {
    body,
    lede,
    title,
    names,
    bodyRoot: Math.sqrt(body),
    ledeRoot: Math.sqrt(lede),
    titleRoot: Math.sqrt(title),
    covered: Math.max(mine, its),
    coveredLess: Math.min(mine, its),
    quotes: Math.min(2, Math.log1p(4 * common(a.quotes, b.quotes))),
    days: apart ?? 0,
    sameDay: apart === 0 ? 1 : 0,
    undated,
    undatedBody: undated * body,
    undatedLede: undated * lede,
    dayNamed: named === 'close' ? 1 : 0,
    otherDaysNamed: named === 'other' ? 1 : 0,
  };
  return { features, shared };
}

interface Shared {
  readonly hash: number;
  readonly share: number;
}

function common(a: Uint32Array | Uint16Array, b: Uint32Array | Uint16Array): number {
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

/** Whether the undated one of two names a day that is close to the other's, or only days that are not. */
function namedDays(a: Profile, b: Profile): 'close' | 'other' | undefined {
  if (a.day === null && b.day === null) return common(a.dates, b.dates) > 0 ? 'close' : undefined;
  const [day, dates] = a.day === null ? [b.day!, a.dates] : [a.day, b.dates];
  if (dates.length === 0) return undefined;
  const year = new Date(day * 86_400_000).getUTCFullYear();
  for (const date of dates) {
    const named = Date.UTC(year, Math.floor(date / 32) - 1, date % 32) / 86_400_000;
    if (Math.abs(named - day) <= CLOSE_DAYS) return 'close';
  }
  return 'other';
}

export interface StoryLikeness {
  readonly score: number;
  readonly reason: string;
}

/** Undefined of two that are too far apart in time. `words` are those of either. */
export function storyLikeness(
  a: Profile,
  b: Profile,
  words: ReadonlyMap<number, string>,
): StoryLikeness | undefined {
  const compared = featuresOf(a, b);
  if (!compared) return undefined;
  let sum = CONSTANT;
  for (const [name, value] of Object.entries(compared.features))
    sum += COEFFICIENTS[name as keyof Features] * value;
  const score = Math.round(1e6 / (1 + Math.exp(-sum))) / 1e6;
  if (score < LEAST_SCORE) return { score, reason: '' };
  const best = compared.shared
    .sort((x, y) => y.share - x.share || x.hash - y.hash)
    .slice(0, 5)
    .map(({ hash }) => words.get(hash)!);
  const { quotes, undated, days } = compared.features;
  const when = undated
    ? 'of unknown days'
    : days === 0
      ? 'on one day'
      : `${days} ${days === 1 ? 'day' : 'days'} apart`;
  const reason = `both tell of ${best.join(', ')}${quotes > 0 ? ', with the same quotation' : ''}; ${when}`;
  return { score, reason };
}
