import { describe, expect, test } from 'vitest';
import type { Span } from '../core/span.ts';
import { type Mark, type Marked, marked } from './marking.ts';

const span = (start: number, end: number): Span => ({ start, end });
const mark = (value: string, start: number, end: number): Mark<string> => ({ span: span(start, end), value });

/** A[ab B[cd]] B[ef] */
function drawn(text: string, nodes: readonly Marked<string>[]): string {
  return nodes
    .map((node) =>
      'mark' in node
        ? `${node.mark.value}[${drawn(text, node.inside)}]`
        : text.slice(node.span.start, node.span.end),
    )
    .join(' ');
}

describe('marks over text', () => {
  const all = span(0, 6);
  test('none leave the text as it is', () => {
    expect(drawn('abcdef', marked(all, []))).toBe('abcdef');
  });
  test('nested ones nest', () => {
    expect(drawn('abcdef', marked(all, [mark('B', 2, 4), mark('A', 1, 5)]))).toBe('a A[b B[cd] e] f');
  });
  test('crossing ones are cut where the earlier ends', () => {
    expect(drawn('abcdef', marked(all, [mark('A', 0, 4), mark('B', 2, 6)]))).toBe('A[ab B[cd]] B[ef]');
  });
  test('of equal ones the earlier in the list lies outside', () => {
    expect(drawn('abcdef', marked(all, [mark('A', 1, 3), mark('B', 1, 3)]))).toBe('a A[B[bc]] def');
  });
  test('of those that begin together the longer lies outside', () => {
    expect(drawn('abcdef', marked(all, [mark('B', 0, 2), mark('A', 0, 6)]))).toBe('A[B[ab] cdef]');
  });
  test('a content in parts is marked in each of its parts', () => {
    expect(drawn('abcdef', marked(all, [mark('A', 0, 2), mark('A', 4, 6)]))).toBe('A[ab] cd A[ef]');
  });
  test('one that crosses blocks is cut at the block, and knows its first and last piece', () => {
    const crossing = mark('A', 1, 5);
    const [before, after] = [marked(span(0, 3), [crossing]), marked(span(3, 6), [crossing])];
    expect(drawn('abcdef', before)).toBe('a A[bc]');
    expect(drawn('abcdef', after)).toBe('A[de] f');
    expect(before[1]).toMatchObject({ first: true, last: false });
    expect(after[0]).toMatchObject({ first: false, last: true });
  });
  test('empty marks and marks elsewhere are left out', () => {
    expect(drawn('abcdef', marked(span(2, 4), [mark('A', 3, 3), mark('B', 0, 2), mark('C', 4, 6)]))).toBe(
      'cd',
    );
  });
});

describe('of any marks over any text', () => {
  // A linear congruential generator: the same cases on every run.
  let seed = 20_260_301;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const cases = Array.from({ length: 2_000 }, () => {
    const start = random(8);
    const within = span(start, start + random(24));
    const marks = Array.from({ length: random(9) }, (_, i) => {
      const from = random(32);
      return mark(String.fromCharCode(65 + i), from, from + random(12));
    });
    return { within, marks };
  });

  function leaves(
    nodes: readonly Marked<string>[],
    over: readonly string[] = [],
  ): { at: number; over: readonly string[] }[] {
    return nodes.flatMap((node) =>
      'mark' in node
        ? leaves(node.inside, [...over, node.mark.value])
        : Array.from({ length: node.span.end - node.span.start }, (_, i) => ({
            at: node.span.start + i,
            over,
          })),
    );
  }

  test('every unit appears once, in order, under exactly the marks that cover it', () => {
    for (const { within, marks } of cases) {
      const units = leaves(marked(within, marks));
      expect(units.map(({ at }) => at)).toEqual(
        Array.from({ length: within.end - within.start }, (_, i) => within.start + i),
      );
      for (const { at, over } of units)
        expect([...over].sort()).toEqual(
          marks.filter(({ span }) => span.start <= at && at < span.end).map(({ value }) => value),
        );
    }
  });

  test('each mark wholly inside has one first and one last piece', () => {
    const ends = (nodes: readonly Marked<string>[], which: 'first' | 'last'): string[] =>
      nodes.flatMap((node) =>
        'mark' in node ? [...(node[which] ? [node.mark.value] : []), ...ends(node.inside, which)] : [],
      );
    for (const { within, marks } of cases) {
      const whole = marks
        .filter(({ span }) => within.start <= span.start && span.start < span.end && span.end <= within.end)
        .map(({ value }) => value);
      const tree = marked(within, marks);
      for (const which of ['first', 'last'] as const)
        for (const value of whole) expect(ends(tree, which).filter((v) => v === value)).toHaveLength(1);
    }
  });
});
