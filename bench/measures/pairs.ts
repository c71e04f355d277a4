/**
 * Pairs of texts that people marked, and which part of the work each is for.
 *
 *     {"a": "It rained.", "b": "Rain fell.", "label": "entailment"}  →  { part: 'score', allowed: [0], … }
 *
 * Pairs that share a sentence, directly or through others, stay in one part, so that nothing that is scored was learned from.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface MarkedPair {
  readonly set: string;
  readonly part: 'train' | 'tune' | 'score';
  readonly a: string;
  readonly b: string;
  /** What it may be: 0 b follows from a, 1 neither, 2 contradicts. Two of them where the marks tell no more. */
  readonly allowed?: readonly number[];
  readonly same?: number;
  /** 0 to 1. */
  readonly alike?: number;
}

const LABELS = ['entailment', 'neutral', 'contradiction'];

export function readPairs(folder: string): MarkedPair[] {
  const rows = ['inference', 'paraphrase', 'similarity'].flatMap((name) =>
    gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`)))
      .toString('utf8')
      .trimEnd()
      .split('\n')
      .map((line) => ({ ...(JSON.parse(line) as Row), task: name })),
  );
  const part = parts(rows.map(({ a, b }) => [plain(a), plain(b)]));
  return rows.map(({ set, a, b, task, label, entails, same, similarity }, i) => ({
    set: set.replace(/_.*|-headlines.*/u, ''),
    part: part[i]!,
    a,
    b,
    ...(label ? { allowed: [LABELS.indexOf(label)] } : {}),
    ...(entails === undefined ? {} : { allowed: entails ? [0] : [1, 2] }),
    ...sameness(task, same, similarity, label),
    ...(task === 'similarity' ? { alike: similarity! / 5 } : {}),
  }));
}

/** Marked in MRPC; elsewhere where likeness and label leave little doubt. */
function sameness(
  task: string,
  same: boolean | undefined,
  similarity: number | undefined,
  label: string | undefined,
): { same?: number } {
  if (same !== undefined) return { same: Number(same) };
  if (similarity === undefined) return {};
  if (task === 'similarity') return similarity >= 4.4 ? { same: 1 } : similarity <= 3 ? { same: 0 } : {};
  return label !== 'entailment' ? { same: 0 } : similarity >= 4.6 ? { same: 1 } : {};
}

interface Row {
  set: string;
  a: string;
  b: string;
  label?: string;
  entails?: boolean;
  same?: boolean;
  similarity?: number;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();

/** For each pair the part that its whole group falls into: 12 of 100 are scored, 6 tune. */
function parts(pairs: readonly (readonly [string, string])[]): MarkedPair['part'][] {
  const above = new Map<string, string>();
  const top = (text: string): string => {
    let at = text;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next;
    // short ways for the next that asks
    for (let from = text; from !== at; ) {
      const next = above.get(from)!;
      above.set(from, at);
      from = next;
    }
    return at;
  };
  for (const [a, b] of pairs) {
    const [low, high] = [top(a), top(b)].sort() as [string, string];
    if (low !== high) above.set(high, low);
  }
  return pairs.map(([a]) => {
    const share = createHash('sha256').update(top(a)).digest().readUInt32BE() / 2 ** 32;
    return share < 0.12 ? 'score' : share < 0.18 ? 'tune' : 'train';
  });
}
