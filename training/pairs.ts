/**
 * Marked pairs to the rows that the pair network is trained on, by the very code that asks it.
 *
 *     node training/pairs.ts ../shared/data/pairs ../shared/data/news/articles.jsonl.gz tmp/pairs.jsonl
 *
 * A line: set, part (train, tune, score), pieces, sides, marks, and what is known of it: `allowed` (which of 0 follows,
 * 1 neither, 2 contradicts it may be), `same` (0, 1), `alike` (0 to 1). Sets that begin with “made” were made here (made.ts, near.ts).
 */
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordpiece } from '../src/model/wordpiece.ts';
import { pairPieces } from '../src/relating/trained/pieces.ts';
import { readPairs } from '../bench/measures/pairs.ts';
import { madeFrom } from './made.ts';
import { nearPairs } from './near.ts';

const [from, news, to] = process.argv.slice(2);
if (!from || !news || !to) {
  console.error('usage: node training/pairs.ts FOLDER ARTICLES.jsonl.gz OUT.jsonl');
  process.exit(2);
}
const vocabulary = wordpiece(
  readFileSync(join(import.meta.dirname, '../models/english/vocabulary.txt'), 'utf8').trimEnd().split('\n'),
);
const marked = readPairs(from);
const out = createWriteStream(to);
const counts: Record<string, number> = {};
for (const { a, b, ...rest } of [...marked, ...madeFrom(marked), ...(await nearPairs(news, 13))]) {
  const { pieces, sides, marks } = pairPieces(a, b, vocabulary);
  out.write(
    `${JSON.stringify({ ...rest, pieces: [...pieces], sides: [...sides], marks: [...marks], text: [a, b] })}\n`,
  );
  counts[`${rest.set} ${rest.part}`] = (counts[`${rest.set} ${rest.part}`] ?? 0) + 1;
}
out.end();
console.log(counts);
