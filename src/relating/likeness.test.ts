import { describe, expect, it } from 'vitest';
import { aligned, likenessAmong, SAME_TOPIC } from './likeness.ts';

const contents = [
  'the gates had been inspected in January',
  '“the gates were inspected only in January”',
  'nobody had warned the town before the storm',
  'the town was never warned',
  'the harbour fee will rise next year',
  'No.',
  '“No”',
];
const like = likenessAmong(contents);

describe('likeness of contents', () => {
  it('is 1 of the same and 0 of what shares nothing', () => {
    expect(like(contents[0]!, contents[0]!)).toBeCloseTo(1);
    expect(like(contents[0]!, contents[4]!)).toBe(0);
  });
  it('sees through forms of words and marks', () => {
    expect(like(contents[0]!, contents[1]!)).toBeGreaterThan(0.7);
    expect(like(contents[2]!, contents[3]!)).toBeGreaterThan(SAME_TOPIC);
    expect(like(contents[5]!, contents[6]!)).toBe(1);
  });
  it('is the same both ways', () => {
    for (const a of contents) for (const b of contents) expect(like(a, b)).toBeCloseTo(like(b, a));
  });
});

describe('two lists side by side', () => {
  it('pairs the most alike and leaves the rest alone', () => {
    const pairs = aligned([contents[2]!, contents[0]!], [contents[1]!, contents[4]!, contents[3]!], like);
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([
      [0, 2],
      [1, 0],
      [null, 1],
    ]);
    expect(pairs[2]!.likeness).toBe(0);
  });
  it('gives each statement one place', () => {
    const same = [contents[0]!, contents[0]!];
    expect(aligned(same, [contents[0]!], like).map(({ a, b }) => [a, b])).toEqual([
      [0, 0],
      [1, null],
    ]);
  });
});
