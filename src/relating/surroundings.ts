/**
 * How likely two articles tell of one happening, seen among all that either is like.
 *
 *     a–b .6 where neither is like anything else          →  .95
 *     a–b .6 where each is as like six others             →  .15, they share a topic that is in the news for weeks
 *     a–b .6 where the six that they are like are the same  →  .51
 *
 * Two articles by themselves cannot tell what of their likeness is the topic's; their surroundings can. The outcome
 * depends on the likenesses that are on record around the two, and not on the order in which they came there.
 */
import { CERTAIN, type Neighbours, ONE } from './grouping.ts';
import { SURROUNDINGS } from './lexicon/storyweights.ts';

/** What is on record of a thing: how likely each other is of the same story, and what people have said of others. */
export interface OnRecord {
  readonly likely: ReadonlyMap<string, number>;
  readonly said: ReadonlyMap<string, boolean>;
}

/** What the second regression is over. */
export interface Seen {
  /** The likeness itself, as log odds. */
  readonly own: number;
  /** How much both are like the same others. */
  readonly common: number;
  /** How much either is like others than the other. */
  readonly rivals: number;
}

interface Place {
  /** In the alphabet's order, so that sums are the same for any order of arrival. */
  readonly likely: ReadonlyMap<string, number>;
  readonly said: ReadonlyMap<string, boolean>;
  /** The sum of the likelihoods, in that order. */
  readonly sum: number;
}

/**
 * So many times at most is a likelihood raised. The labelled articles are few and seldom lean to each other without
 * being of one event; in a small record of one topic two articles may, and nothing around them tells.
 */
const MOST_RAISED = 2;

/** Keeps the log odds of near certainty within bounds. */
const DOUBT = 0.001;

const logOdds = (p: number): number => Math.log((p + DOUBT) / (1 - p + DOUBT));

export class Surroundings {
  readonly #places = new Map<string, Place>();
  readonly #onRecord: (thing: string) => OnRecord;

  constructor(onRecord: (thing: string) => OnRecord) {
    this.#onRecord = onRecord;
  }

  /** How likely each other is of the same story as the thing, in the units of grouping.ts. */
  neighbours(thing: string): Neighbours {
    const place = this.#placeOf(thing);
    const found = new Map<string, number>();
    for (const other of place.likely.keys()) found.set(other, this.#likelihood(thing, other));
    for (const [other, yes] of place.said) found.set(other, yes ? CERTAIN : -CERTAIN);
    return found;
  }

  /** Undefined of two of which nothing is on record. */
  seen(a: string, b: string): Seen | undefined {
    // One way round, so that the sums are the same whichever is asked first.
    const [x, y] = a < b ? [this.#placeOf(a), this.#placeOf(b)] : [this.#placeOf(b), this.#placeOf(a)];
    const own = this.#placeOf(a).likely.get(b);
    if (own === undefined) return undefined;
    let common = 0;
    for (const [other, likelihood] of x.likely) common += likelihood * (y.likely.get(other) ?? 0);
    return {
      own: logOdds(own),
      common: Math.log1p(common),
      rivals: Math.log1p(Math.max(0, x.sum - own)) + Math.log1p(Math.max(0, y.sum - own)),
    };
  }

  #likelihood(a: string, b: string): number {
    const { own, common, rivals } = this.seen(a, b)!;
    const sum =
      SURROUNDINGS.constant +
      SURROUNDINGS.own * own +
      SURROUNDINGS.common * common +
      SURROUNDINGS.rivals * rivals;
    const likelihood = Math.min(1 / (1 + Math.exp(-sum)), MOST_RAISED * this.#placeOf(a).likely.get(b)!);
    return Math.round(ONE * likelihood);
  }

  #placeOf(thing: string): Place {
    let place = this.#places.get(thing);
    if (!place) {
      const { likely, said } = this.#onRecord(thing);
      const sorted = [...likely].sort(([x], [y]) => (x < y ? -1 : 1));
      place = {
        likely: new Map(sorted),
        said,
        sum: sorted.reduce((sum, [, likelihood]) => sum + likelihood, 0),
      };
      this.#places.set(thing, place);
    }
    return place;
  }
}
