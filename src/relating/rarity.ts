/**
 * How much a term tells an article apart, from how many articles of news at large hold it.
 *
 *     police  →  1.6     greyholm, which the list does not have  →  8.5
 *
 * The counts are fixed and not the record's own: what two articles are to each other then depends on nothing but the
 * two, and not on what happened to be on record when they were compared.
 */
import { ARTICLES, FREQUENCIES } from './lexicon/frequencies.ts';

/** What is not listed is in fewer than a dozen of them. */
const UNLISTED = 4;
/** Keeps the weight of the commonest words above nothing, and of the rarest from running away. */
const [SMOOTH_ALL, SMOOTH_ONE] = [200, 5];

const weightOf = (count: number): number => Math.log((ARTICLES + SMOOTH_ALL) / (count + SMOOTH_ONE));
const REST = weightOf(UNLISTED);

let weights: ReadonlyMap<string, number> | undefined;

export function rarity(term: string): number {
  weights ??= new Map(
    FREQUENCIES.flatMap(([count, words]) => words.split(' ').map((word) => [word, weightOf(count)] as const)),
  );
  return weights.get(term) ?? REST;
}
