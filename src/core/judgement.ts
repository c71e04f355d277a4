/**
 * That two things are the same, or stand in some relation: a row with score, reason, maker and time. A newer one of
 * the same two supersedes it and nothing is overwritten; a person's outranks any machine's, whenever made. Clusters
 * are computed from the rows. (After nomenklatura's resolver.)
 */
export interface Judgement {
  readonly relation: 'same-speaker' | 'same-statement' | 'same-story' | 'disputes' | 'agrees' | 'paraphrases';
  /**
   * The two things judged, in ascending order, each as `articleKey/localId` or `articleKey`. What is disputed may also be words of an
   * article: `articleKey/v120-180` its outlet's own, `articleKey/w120-180` those that it tells of another.
   */
  readonly a: string;
  readonly b: string;
  readonly verdict: 'yes' | 'no';
  /** How sure: 0 to 1. */
  readonly score: number;
  readonly reason: string;
  readonly maker: { readonly kind: 'machine' | 'person'; readonly name: string; readonly version?: string };
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** The pair's one valid judgement among all that were ever made of it; undefined of none. */
export function ruling(judgements: readonly Judgement[]): Judgement | undefined {
  return [...judgements].sort(
    (x, y) =>
      Number(y.maker.kind === 'person') - Number(x.maker.kind === 'person') ||
      (x.at < y.at ? 1 : x.at > y.at ? -1 : 0),
  )[0];
}
