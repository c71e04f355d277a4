/**
 * Figures of what was said of marked pairs, in per cent.
 *
 *     figuresOf([{ set: 'mrpc', same: 1, … }], [{ same: .9, … }])  →  { 'mrpc accuracy': 100, 'mrpc F1': 100, … }
 */
import type { PairScores } from '../../src/relating/trained/pairs.ts';
import type { MarkedPair } from './pairs.ts';

/** From where on a score is taken for a yes. */
export interface Cuts {
  readonly same: number;
  readonly contradicts: number;
}

export function figuresOf(
  pairs: readonly MarkedPair[],
  scores: readonly PairScores[],
  cuts: Cuts,
): Record<string, number> {
  const row: Record<string, number> = {};
  const put = (name: string, value: number) => {
    row[name] = Math.round(1000 * value) / 10;
  };
  for (const set of [...new Set(pairs.map((pair) => pair.set))].sort()) {
    const of = pairs.flatMap((pair, i) => (pair.set === set ? [{ pair, said: scores[i]! }] : []));
    const name = set.replace('+', ' ');
    if (set.startsWith('made')) {
      put(`${name} said same`, mean(of.map(({ said }) => Number(said.same >= cuts.same))));
      put(
        `${name} said contradicts`,
        mean(of.map(({ said }) => Number(said.contradicts >= cuts.contradicts))),
      );
    } else if (set === 'mrpc') {
      const verdicts = of.map(({ pair, said }) => ({ guess: said.same >= 0.5, gold: pair.same === 1 }));
      const { precision, recall } = found(verdicts);
      put(`${name} accuracy`, mean(verdicts.map(({ guess, gold }) => Number(guess === gold))));
      put(`${name} F1`, (2 * precision * recall) / (precision + recall));
      put(
        `${name} ECE`,
        calibrationError(of.map(({ pair, said }) => sure(said.same, said.same >= 0.5 === (pair.same === 1)))),
      );
      const strict = found(
        of.map(({ pair, said }) => ({ guess: said.same >= cuts.same, gold: pair.same === 1 })),
      );
      put(`${name} same at ${cuts.same} P`, strict.precision);
      put(`${name} same at ${cuts.same} R`, strict.recall);
    } else if (set === 'sts') {
      const [said, gold] = [of.map((one) => one.said.alike), of.map((one) => one.pair.alike!)];
      put(`${name} Pearson`, correlation(said, gold));
      put(`${name} Spearman`, correlation(ranks(said), ranks(gold)));
    } else {
      const twoWay = of.some(({ pair }) => pair.allowed!.length > 1);
      const verdicts = of.map(({ pair, said }) => {
        const three = [said.follows, 1 - said.follows - said.contradicts, said.contradicts];
        const best = twoWay ? (three[0]! > 0.5 ? 0 : 1) : three.indexOf(Math.max(...three));
        const confidence = twoWay ? Math.max(three[0]!, 1 - three[0]!) : three[best]!;
        return { confidence, right: pair.allowed!.includes(best) };
      });
      put(`${name} accuracy`, mean(verdicts.map(({ right }) => Number(right))));
      put(`${name} ECE`, calibrationError(verdicts));
      if (twoWay) continue;
      for (const cut of [0.5, cuts.contradicts]) {
        const { precision, recall } = found(
          of.map(({ pair, said }) => ({ guess: said.contradicts >= cut, gold: pair.allowed![0] === 2 })),
        );
        put(`${name} contradicts at ${cut} P`, precision);
        put(`${name} contradicts at ${cut} R`, recall);
      }
    }
  }
  return row;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const sure = (yes: number, right: boolean) => ({ confidence: Math.max(yes, 1 - yes), right });

function found(verdicts: readonly { guess: boolean; gold: boolean }[]): {
  precision: number;
  recall: number;
} {
  const hit = verdicts.filter(({ guess, gold }) => guess && gold).length;
  const share = (of: number): number => (of === 0 ? 0 : hit / of);
  return {
    precision: share(verdicts.filter(({ guess }) => guess).length),
    recall: share(verdicts.filter(({ gold }) => gold).length),
  };
}

/** How far stated confidence is from how often it is right, over ten equal bins. */
function calibrationError(verdicts: readonly { confidence: number; right: boolean }[]): number {
  const bins = Map.groupBy(verdicts, ({ confidence }) => Math.min(9, Math.floor(10 * confidence)));
  let total = 0;
  for (const bin of bins.values())
    total +=
      Math.abs(mean(bin.map(({ confidence }) => confidence)) - mean(bin.map(({ right }) => Number(right)))) *
      (bin.length / verdicts.length);
  return total;
}

function correlation(x: readonly number[], y: readonly number[]): number {
  const [mx, my] = [mean(x), mean(y)];
  const product = (a: readonly number[], ma: number, b: readonly number[], mb: number): number =>
    a.reduce((sum, value, i) => sum + (value - ma) * (b[i]! - mb), 0);
  return product(x, mx, y, my) / Math.sqrt(product(x, mx, x, mx) * product(y, my, y, my));
}

/** Ranks, with ties shared. */
function ranks(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
}
