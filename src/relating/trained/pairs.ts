/**
 * What two statements are to each other, asked of a trained network.
 *
 *     “The mayor resigned on Monday.” “On Monday the mayor stepped down.”  →  { same: .9, contradicts: .0, neither: .1, … }
 *
 * Each call is one pair by itself, once in each order: what is asked beside it cannot change the answer, and the order of
 * the two changes only `follows` and `precedes`, which change places.
 */
import { englishSession, englishWordpiece } from '../../model/english.ts';
import { pairPieces } from './pieces.ts';

/** From here on `same` and `contradicts` are to be believed; how often they are right: models/english/PAIRS.md. */
export const SAME = 0.8;
export const CONTRADICTS = 0.8;

/** All from 0 to 1. `same`, `contradicts` and `neither` add up to 1; the others stand by themselves. */
export interface PairScores {
  /** Either follows from the other, as far as both do: they say the same. */
  readonly same: number;
  /** Both cannot be so. */
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
  const [follows, precedes] = [there.follows, back.follows];
  const twins = sigmoid((there.same + back.same) / 2);
  const contradicts = (there.contradicts + back.contradicts) / 2;
  const same = Math.min(follows, precedes, twins, 1 - contradicts);
  return {
    same,
    contradicts,
    neither: Math.max(0, 1 - same - contradicts),
    follows,
    precedes,
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
  const [follows, neither, contradicts, same, alike] = scores as unknown as [
    number,
    number,
    number,
    number,
    number,
  ];
  const highest = Math.max(follows, neither, contradicts);
  const [f, n, c] = [follows, neither, contradicts].map((score) => Math.exp(score - highest)) as [
    number,
    number,
    number,
  ];
  return { follows: f / (f + n + c), contradicts: c / (f + n + c), same, alike };
}

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));
