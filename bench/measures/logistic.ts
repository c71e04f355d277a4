/**
 * Weights of a logistic regression, for the few features of a decision made by hand.
 *
 *     fitted([{ features: { bias: 1, agent: 1 }, yes: true }, …])  →  { bias: -.4, agent: 1.9 }
 *
 * Gradient descent with a penalty on everything but the bias; deterministic.
 */
export interface Marked<Features> {
  readonly features: Features;
  readonly yes: boolean;
}

const PENALTY = 0.01;
const STEPS = 6000;
const RATE = 0.5;

export function fitted<Features extends object>(marked: readonly Marked<Features>[]): Features {
  const names = Object.keys(marked[0]?.features ?? {});
  const rows = marked.map(({ features, yes }) => ({
    values: names.map((name) => (features as Record<string, number>)[name]!),
    yes: Number(yes),
  }));
  let weights = names.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, i) => (names[i] === 'bias' ? 0 : PENALTY * weight));
    for (const { values, yes } of rows) {
      const sum = values.reduce((all, value, i) => all + value * weights[i]!, 0);
      const error = 1 / (1 + Math.exp(-sum)) - yes;
      values.forEach((value, i) => {
        slope[i]! += (error * value) / rows.length;
      });
    }
    weights = weights.map((weight, i) => weight - RATE * slope[i]!);
  }
  return Object.fromEntries(names.map((name, i) => [name, weights[i]!])) as Features;
}
