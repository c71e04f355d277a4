/**
 * How likely it is that two articles tell of the same happening, from what they have in common and how far apart they
 * stand in time.
 *
 *     “Dam fails above Orlin” and “Orlin dam collapse: what is known”, a day apart  →  .93, both tell of orlin, dam
 *
 * A logistic regression over the likenesses of alike.ts, one for two articles whose days are known and one for others,
 * which have to be more alike in their words. The coefficients were learnt by bench/tunestories.ts from one half of its
 * events.
 */
import { alike, foremostShared } from './alike.ts';
import { DATED, UNDATED } from './lexicon/storyweights.ts';
import type { Profile } from './profile.ts';

/** Below it a judgement is not worth a row: average likeness hardly changes by it (bench/stories.ts). */
export const LEAST_SCORE = 0.1;

/**
 * Groups are joined while their articles are on average so likely to be of one story. On the tuning half of
 * bench/stories.ts F1 is highest at .2 among all articles and at .35 among few, and here within half a point of both.
 */
export const STORY_AVERAGE = 0.28;

const LEAST_COMMON = 4;

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
  const found = alike(a, b);
  if (!found) return undefined;
  // Two or three common words make a high cosine of two short texts, and no story.
  if (found.shared < LEAST_COMMON) return { score: 0, reason: '' };
  const weights: Readonly<Record<string, number>> = found.dated ? DATED : UNDATED;
  let sum = weights.constant!;
  for (const [name, value] of Object.entries(found.words)) sum += weights[name]! * value;
  for (const [name, value] of Object.entries(found.time)) sum += weights[name]! * value;
  // Millionths, of which grouping.ts makes exact sums.
  const score = Math.round(1e6 / (1 + Math.exp(-sum))) / 1e6;
  if (score < LEAST_SCORE) return { score, reason: '' };
  const best = foremostShared(a, b, 5).map((hash) => words.get(hash)!);
  const days = 'days' in found.time ? found.time.days : undefined;
  const when =
    days === undefined
      ? 'of unknown days'
      : days === 0
        ? 'on one day'
        : `${days} ${days === 1 ? 'day' : 'days'} apart`;
  const quoted = found.words.quotes > 0 ? ', with the same quotation' : '';
  return { score, reason: `both tell of ${best.join(', ')}${quoted}; ${when}` };
}
