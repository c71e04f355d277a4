// Whatever the network answers, what is decoded is well formed.
import { describe, expect, it } from 'vitest';
import type { Word } from '../../model/wordpiece.ts';
import { decode, type Scores } from './decode.ts';
import type { Window } from './windows.ts';

const TAGS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'];

/** A window of one-letter words, parted into passages. */
function windowOf(lengths: readonly number[], keep = 0): Window {
  let at = 0;
  const passages = lengths.map((length, i) => ({
    words: Array.from({ length }, (): Word => ({ start: 2 * at, end: 2 * at++ + 1, pieces: [1] })),
    keep: i === 0 ? keep : 0,
  }));
  const none = new Int32Array(0);
  return { passages, pieces: none, cases: none, quotes: none, starts: none };
}

/** Scores that prefer the tags, and links from every cue word to the words given for it. */
function scoresOf(tags: readonly string[], links: Readonly<Record<number, readonly number[]>> = {}): Scores {
  const scores = { tags: new Float32Array(tags.length * 7), link: new Float32Array(tags.length * 4 * 48) };
  tags.forEach((tag, i) => {
    scores.tags[i * 7 + TAGS.indexOf(tag)] = 5;
  });
  Object.entries(links).forEach(([cue, words], k) => {
    for (const at of [0, 2]) {
      scores.link[(Number(cue) * 4 + at) * 48 + k] = 9;
      for (const word of words) scores.link[(word * 4 + at + 1) * 48 + k] = 9;
    }
  });
  return scores;
}
const at = (i: number, end = i + 1) => ({ start: 2 * i, end: 2 * end - 1 });

describe('spans', () => {
  it('become an attribution', () => {
    const scores = scoresOf(['B-source', 'B-cue', 'B-content', 'I-content'], { 1: [0, 2, 3] });
    expect(decode(windowOf([4]), scores)).toEqual([{ source: [at(0)], cue: [at(1)], content: [at(2, 4)] }]);
  });

  it('never begin in the middle: an inside without its beginning is made one or dropped', () => {
    for (const found of decode(
      windowOf([4]),
      scoresOf(['I-source', 'B-cue', 'I-content', 'I-content'], { 1: [0, 2, 3] }),
    ))
      for (const part of [...found.source, ...found.cue, ...found.content])
        expect(part.end).toBeGreaterThan(part.start);
  });

  it('end with their passage', () => {
    const scores = scoresOf(['B-cue', 'B-content', 'I-content', 'I-content'], { 0: [1, 2, 3] });
    expect(decode(windowOf([2, 2]), scores)[0]!.content).toEqual([at(1)]);
  });
});

describe('links', () => {
  it('give split content to one cue', () => {
    const scores = scoresOf(['B-content', 'B-source', 'B-cue', 'B-content'], { 2: [0, 1, 3] });
    expect(decode(windowOf([4]), scores)[0]!.content).toEqual([at(0), at(3)]);
  });

  it('share a source between two cues', () => {
    const scores = scoresOf(['B-source', 'B-cue', 'B-content', 'B-cue', 'B-content'], {
      1: [0, 2],
      3: [0, 4],
    });
    expect(decode(windowOf([5]), scores)).toEqual([
      { source: [at(0)], cue: [at(1)], content: [at(2)] },
      { source: [at(0)], cue: [at(3)], content: [at(4)] },
    ]);
  });

  it('leave a cue without a source where none convinces', () => {
    const scores = scoresOf(['B-source', 'O', 'B-cue', 'B-content'], { 2: [3] });
    scores.link.fill(-4, 0 * 4 * 48, 1 * 4 * 48);
    expect(decode(windowOf([4]), scores)[0]!.source).toEqual([]);
  });

  it('leave content that no cue wants to nobody', () => {
    expect(decode(windowOf([2]), scoresOf(['B-content', 'I-content']))).toEqual([]);
  });
});

it('leaves a cue that stands there for context to the window before', () => {
  const scores = scoresOf(['B-cue', 'B-content', 'B-cue', 'B-content'], { 0: [1], 2: [3] });
  expect(decode(windowOf([4], 2), scores).map(({ cue }) => cue)).toEqual([[at(2)]]);
});

it('takes any numbers', () => {
  let seed = 1;
  const random = () => {
    seed = (seed * 48271) % 2147483647;
    return (seed / 2147483647 - 0.5) * 20;
  };
  for (let n = 0; n < 50; n++) {
    const length = 1 + (n % 30);
    const scores = {
      tags: Float32Array.from({ length: length * 7 }, random),
      link: Float32Array.from({ length: length * 4 * 48 }, random),
    };
    for (const { source, cue, content } of decode(windowOf([length]), scores)) {
      expect(cue).toHaveLength(1);
      expect(source.length).toBeLessThan(2);
      const parts = [...source, ...cue, ...content].sort((a, b) => a.start - b.start);
      parts.forEach((part, i) => {
        expect(part.start).toBeGreaterThanOrEqual(parts[i - 1]?.end ?? 0);
        expect(part.end).toBeGreaterThan(part.start);
        expect(part.end).toBeLessThanOrEqual(2 * length);
      });
    }
  }
});
