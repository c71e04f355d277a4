import { describe, expect, it } from 'vitest';
import { CERTAIN, Grouping, type Neighbours, ONE } from './grouping.ts';

/** From lines such as `a b .9`. */
function likenesses(...lines: readonly string[]): (thing: string) => Neighbours {
  const all = new Map<string, Map<string, number>>();
  const add = (a: string, b: string, likeness: number): void => {
    if (!all.has(a)) all.set(a, new Map());
    all.get(a)!.set(b, likeness);
  };
  for (const line of lines) {
    const [a = '', b = '', likeness] = line.split(' ');
    const whole = Math.round(Number(likeness) * ONE);
    add(a, b, whole);
    add(b, a, whole);
  }
  return (thing) => all.get(thing) ?? new Map();
}

describe('a group', () => {
  const chain = likenesses('a b .9', 'b c .8', 'c d .7', 'a c .6');

  it('is of those that are alike on average, so that one link does not chain', () => {
    expect(new Grouping(chain, 0.4).of('a')).toEqual(['a', 'b', 'c']);
    expect(new Grouping(chain, 0.4).of('d')).toEqual(['d']);
    expect(new Grouping(chain, 0.2).of('d')).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is the thing alone where nothing is like it', () => {
    expect(new Grouping(chain, 0.4).of('z')).toEqual(['z']);
  });

  it('goes to the nearer of two sides', () => {
    const near = likenesses('a x .5', 'b x .6', 'c d .9', 'a a2 .9', 'b b2 .9', 'a2 x .4', 'b2 x .2');
    expect(new Grouping(near, 0.3).of('x')).toEqual(['a', 'a2', 'x']);
    expect(new Grouping(near, 0.3).of('b')).toEqual(['b', 'b2']);
  });

  it('follows what a person has said against any likeness', () => {
    const said = (thing: string): Neighbours => {
      const found = new Map(chain(thing));
      if (thing === 'a') found.set('c', -CERTAIN).set('z', CERTAIN);
      if (thing === 'c') found.set('a', -CERTAIN);
      if (thing === 'z') found.set('a', CERTAIN);
      return found;
    };
    expect(new Grouping(said, 0.4).of('a')).toEqual(['a', 'z']);
    expect(new Grouping(said, 0.4).of('c')).toEqual(['b', 'c']);
  });
});

it('finds around one thing what joining the nearest two of all things finds', () => {
  // A fixed run of made-up numbers (a linear congruence), so that every run is of the same cases.
  let state = 7;
  const random = (): number => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  for (let turn = 0; turn < 30; turn++) {
    const things = Array.from({ length: 24 }, (_, i) => `t${String(i).padStart(2, '0')}`);
    const lines: string[] = [];
    for (const [i, a] of things.entries())
      for (const b of things.slice(i + 1)) if (random() < 0.2) lines.push(`${a} ${b} ${random().toFixed(6)}`);
    const near = likenesses(...lines);
    const wanted = byAllPairs(things, near, 0.25);
    const together = new Grouping(near, 0.25);
    for (const thing of [...things].sort(() => random() - 0.5)) {
      const group = wanted.find((members) => members.includes(thing));
      expect(new Grouping(near, 0.25).of(thing)).toEqual(group);
      expect(together.of(thing)).toEqual(group);
    }
  }
});

function byAllPairs(
  things: readonly string[],
  near: (thing: string) => Neighbours,
  threshold: number,
): string[][] {
  let groups = things.map((thing) => [thing]);
  for (;;) {
    let best: { average: number; a: string[]; b: string[] } | undefined;
    for (const [i, a] of groups.entries())
      for (const b of groups.slice(i + 1)) {
        let sum = 0;
        for (const x of a) for (const y of b) sum += near(x).get(y) ?? 0;
        const average = sum / (a.length * b.length);
        if (average >= threshold * ONE && (!best || average > best.average)) best = { average, a, b };
      }
    if (!best) return groups;
    const { a, b } = best;
    groups = [...groups.filter((group) => group !== a && group !== b), [...a, ...b].sort()];
  }
}
