/**
 * Whether two statements of one speaker are one statement in other words.
 *
 *     “Hale said the lock’s gates would hold”, “‘The gates will hold,’ Hale said”
 *       →  { score: .93, reason: 'the same speaker within days; both have gates, hold; …' }
 *
 * Shared words and a trained network decide together. Below the bar nothing is said.
 */
import type { PairScores } from '../trained/pairs.ts';
import { evidence, type Likely } from './candidates.ts';
import { wordsWith } from './saying.ts';

export interface Paraphrase {
  readonly score: number;
  readonly reason: string;
}

export type Ask = (a: string, b: string) => Pick<PairScores, 'same'>;

/** From here on it is kept; chosen so that nineteen of twenty are right when they are read. */
const SURE = 0.85;
/** The pairs that were read are too few to tell more. */
const SUREST = 0.97;
const BIAS = 1.32;
const NEARLY_WORD_FOR_WORD = 0.95;

export function decide(likely: Likely, ask: Ask, bar = SURE): Paraphrase | undefined {
  if (likely.sameWords)
    return {
      score: NEARLY_WORD_FOR_WORD,
      reason: 'the same speaker within days, in nearly the same words',
    };
  const { same } = ask(likely.x.says, likely.y.says);
  const score = Math.min(SUREST, 1 / (1 + Math.exp(-(BIAS + evidence(likely) + ofNetwork(same)))));
  if (score < bar) return undefined;
  const words = wordsWith(likely.x.says, likely.shared).slice(0, MOST_WORDS);
  return {
    score: Math.round(score * 100) / 100,
    reason: `the same speaker within days; both have ${words.join(', ')}; a trained network gives it ${Math.round(same * 100)} in a hundred that they are the same`,
  };
}

const MOST_WORDS = 6;

const ofNetwork = (same: number): number => 0.81 * Math.log(Math.max(1e-4, same) / Math.max(1e-4, 1 - same));
