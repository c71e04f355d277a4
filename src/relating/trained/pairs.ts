/**
 * What two statements are to each other, asked of a trained network.
 *
 *     “Police arrested two men.” “Two men were arrested by police.”  →  { same: .95, contradicts: .01, neither: .04, … }
 *
 * Each call is one pair by itself, once in each order: what is asked beside it cannot change the answer, and the order of
 * the two changes only `follows` and `precedes`, which change places.
 */
import { englishSession, englishWordpiece } from '../../model/english.ts';
import { stemsOf } from '../likeness.ts';
import { pairPieces } from './pieces.ts';

/** From here on `same` and `contradicts` are to be believed; how often they are right: models/english/PAIRS.md. */
export const SAME = 0.85;
export const CONTRADICTS = 0.8;

/** All from 0 to 1. `same`, `contradicts` and `neither` add up to 1; the others stand by themselves. */
export interface PairScores {
  /** One could stand for the other in the news, small things left out. */
  readonly same: number;
  /** Both cannot be so, and they speak of the same. */
  readonly contradicts: number;
  readonly neither: number;
  /** The second follows from the first; it may say less. */
  readonly follows: number;
  /** The first follows from the second. */
  readonly precedes: number;
  /** How near they are in what they are about, from other matters to the same words. */
  readonly alike: number;
}

/** Throws an Error that names the missing file. */
export function pairScores(a: string, b: string): PairScores {
  const [there, back] = [answer(a, b), answer(b, a)];
  const contradicts = nothingShared(a, b) ? 0 : (there.contradicts + back.contradicts) / 2;
  const same = Math.min(sigmoid((there.same + back.same) / 2), 1 - contradicts);
  return {
    same,
    contradicts,
    neither: Math.max(0, 1 - same - contradicts),
    follows: there.follows,
    precedes: back.follows,
    alike: sigmoid((there.alike + back.alike) / 2),
  };
}

interface Answer {
  /** Probabilities, */
  readonly follows: number;
  readonly contradicts: number;
  /** and two scores without bounds. */
  readonly same: number;
  readonly alike: number;
}

function answer(a: string, b: string): Answer {
  const { pieces, sides, marks } = pairPieces(a, b, englishWordpiece());
  const { scores } = englishSession('pairs.onnx').run({ pieces, sides, marks }, ['scores']);
  const [follows = 0, neither = 0, contradicts = 0, same = 0, alike = 0] = scores;
  const highest = Math.max(follows, neither, contradicts);
  const [f, n, c] = [
    Math.exp(follows - highest),
    Math.exp(neither - highest),
    Math.exp(contradicts - highest),
  ];
  return { follows: f / (f + n + c), contradicts: c / (f + n + c), same, alike };
}

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/**
 * Both have words of their own and none in common: other matters. The network calls many such pairs contradictions, because
 * the captions it learned from do: there two texts always speak of one picture.
 */
function nothingShared(a: string, b: string): boolean {
  const [x, y] = [stemsOf(a), stemsOf(b)];
  return x.size > 0 && y.size > 0 && ![...x].some((word) => y.has(word));
}
