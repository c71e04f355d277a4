/**
 * Drawing by lot what is to be judged by eye, and counting what was judged.
 *
 *     drawn(things, 200, seed)  →  200 of them, the same ones for the same seed
 *     tallied('DRAW.tsv')       →  { judged: 200, right: 195, wrong: 2, unsure: 3 }
 */
import { readFileSync } from 'node:fs';

/** All of them in an order by lot; what is not wanted after all is left out and the next one taken. */
export function* byLot<T>(things: readonly T[], seed: number): Generator<T> {
  const left = [...things];
  const random = lots(seed);
  while (left.length > 0) {
    const at = Math.floor(random() * left.length);
    const one = left[at]!;
    left[at] = left.at(-1)!;
    left.pop();
    yield one;
  }
}

/** Numbers from 0 to 1, the same for a seed. */
function lots(seed: number): () => number {
  let at = (seed * 7919 + 1) % 2147483647;
  const next = (): number => {
    at = (at * 48271) % 2147483647;
    return at / 2147483647;
  };
  for (let i = 0; i < 10; i++) next();
  return next;
}

export const VERDICTS = ['right', 'wrong', 'unsure'] as const;
export type Tally = Record<'judged' | (typeof VERDICTS)[number], number>;

/** Of lines “number, verdict, why”, parted by tabs; other lines are remarks. Throws an Error that names a verdict it does not know. */
export function tallied(file: string): Tally {
  const tally: Tally = { judged: 0, right: 0, wrong: 0, unsure: 0 };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [number = '', given = ''] = line.split('\t');
    if (!/^\d+(?:\.\d+)?$/u.test(number)) continue;
    const verdict = VERDICTS.find((one) => one === given);
    if (!verdict)
      throw new Error(`${file}, ${number}: “${given}” is no verdict; say ${VERDICTS.join(' or ')}`);
    tally[verdict]++;
    tally.judged++;
  }
  return tally;
}

export const inWords = ({ judged, right, wrong, unsure }: Tally): string =>
  `${judged} judged: ${right} right, ${wrong} wrong, ${unsure} unsure`;
