/**
 * How well a text agrees with the expected one, by words and how often each stands there.
 *
 *     overlap('the dam burst', 'the dam')  →  precision 2/3, recall 1, f1 0.8
 */
export interface Overlap {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

export function overlap(text: string, expected: string): Overlap {
  const [got, wanted] = [wordsOf(text), wordsOf(expected)];
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of got) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared++;
  }
  const ratio = (part: number, of: number): number => (of === 0 ? 1 : part / of);
  return {
    precision: ratio(shared, got.length),
    recall: ratio(shared, wanted.length),
    f1: ratio(2 * shared, got.length + wanted.length),
  };
}
