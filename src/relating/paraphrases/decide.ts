/**
 * Whether two statements of one speaker are one statement in other words.
 *
 *     “Hale said the lock’s gates would hold”, “‘The gates will hold,’ Hale said”
 *       →  { score: .93, reason: 'the same speaker within days; both have gates, hold' }
 *
 * Shared words and a trained network decide together. Below the bar nothing is said.
 */
import type { PairScores } from '../trained/pairs.ts';
import { evidence, FEW, type Likely } from './candidates.ts';
import { wordsWith } from './saying.ts';

export interface Paraphrase {
  readonly score: number;
  readonly reason: string;
}

export type Ask = (a: string, b: string) => Pick<PairScores, 'same' | 'contradicts'>;

/** From here on it is kept; chosen so that nineteen of twenty are right when they are read. */
const SURE = 0.85;
/** The pairs that were read are too few to tell more. */
const SUREST = 0.97;
const CONTRADICTS = 0.5;
const BIAS = 1.32;
const NEARLY_WORD_FOR_WORD = 0.95;

export function decide(likely: Likely, ask: Ask, bar = SURE): Paraphrase | undefined {
  const words = wordsWith(likely.x.says, likely.shared).slice(0, MOST_WORDS).join(', ');
  if (likely.sameWords)
    return {
      score: NEARLY_WORD_FOR_WORD,
      reason: `the same speaker within days, in nearly the same words; ${HAVE}${words}`,
    };
  const { same, contradicts } = ask(likely.x.says, likely.y.says);
  if (contradicts >= CONTRADICTS) return undefined;
  const score = Math.min(SUREST, 1 / (1 + Math.exp(-(BIAS + evidence(likely) + ofNetwork(same)))));
  if (score < bar || (likely.shared.size < FEW && same < LIKELY)) return undefined;
  const alike = same >= LIKELY ? '; a trained network takes them for the same' : '';
  return {
    score: Math.round(score * 100) / 100,
    reason: `the same speaker within days; ${HAVE}${words}${alike}`,
  };
}

const HAVE = 'both have ';

/** The words that a reason names. */
export const wordsOfReason = (reason: string): string[] =>
  new RegExp(`${HAVE}([^;]+)`, 'u').exec(reason)?.[1]?.split(', ') ?? [];

const MOST_WORDS = 6;
/** From here on the network by itself would call it the same. */
const LIKELY = 0.5;

const ofNetwork = (same: number): number => 0.81 * Math.log(Math.max(1e-4, same) / Math.max(1e-4, 1 - same));
