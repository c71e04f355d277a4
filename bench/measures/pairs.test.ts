// Marked pairs: labels as they are read, parts that share no sentence, figures that are right on a few invented pairs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { figuresOf } from './pairfigures.ts';
import { type MarkedPair, readPairs } from './pairs.ts';

const folder = mkdtempSync(join(tmpdir(), 'pairs-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, rows: readonly object[]) =>
  writeFileSync(
    join(folder, `${name}.jsonl.gz`),
    gzipSync(`${rows.map((row) => JSON.stringify(row)).join('\n')}\n`),
  );

it('reads what is marked and keeps together what shares a sentence', () => {
  const chain = Array.from({ length: 60 }, (_, i) => ({
    set: 'snli+mnli',
    a: `Boat ${i} sank.`,
    b: `Boat ${i + 1} SANK`,
    label: 'neutral',
  }));
  write('inference', [
    { set: 'rte1_dev.xml', a: 'It rained hard.', b: 'It rained.', entails: false },
    ...chain,
  ]);
  write('paraphrase', [{ set: 'mrpc', a: 'It snowed.', b: 'Snow fell.', same: true }]);
  write('similarity', [{ set: 'sts-headlines-2013', a: 'Snow falls', b: 'Sun out', similarity: 1 }]);
  const pairs = readPairs(folder);
  expect(pairs[0]).toMatchObject({ set: 'rte1', allowed: [1, 2] });
  expect(pairs.at(-2)).toMatchObject({ set: 'mrpc', same: 1 });
  expect(pairs.at(-1)).toMatchObject({ set: 'sts', alike: 0.2, same: 0 });
  expect(new Set(pairs.slice(1, 61).map(({ part }) => part)).size).toBe(1);
});

it('counts', () => {
  const zero = { same: 0, contradicts: 0, neither: 0, follows: 0, precedes: 0, alike: 0 };
  const pair = (same: number): MarkedPair => ({ set: 'mrpc', part: 'score', a: '', b: '', same });
  const said = [0.9, 0.6, 0.2].map((same) => ({ ...zero, same }));
  expect(figuresOf([pair(1), pair(0), pair(0)], said, { same: 0.8, contradicts: 0.8 })).toMatchObject({
    'mrpc accuracy': 66.7,
    'mrpc F1': 66.7,
    'mrpc same at 0.8 P': 100,
    'mrpc same at 0.8 R': 100,
  });
});
