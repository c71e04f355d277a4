/**
 * How fast articles are read: reading only, without intake and record.
 *
 *     npm run bench:speed          200 articles of about 700 words on two threads; a dated row goes to bench/history.jsonl
 *
 * Also: the network alone on the same windows, as the peer; the memory of the process at its highest; the time from starting
 * the command to the first article's reading; and whether the same articles give the same bytes in another order.
 * Needs ../shared; says so where it is absent.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { openReaders, type ReadResult } from '../src/app/readers.ts';
import { type Article, readable } from '../src/core/article.ts';
import { articlesFrom } from '../src/intake/intake.ts';
import { runStages } from '../src/reading/stage.ts';
import { quotations } from '../src/reading/stages/quotations.ts';
import { sentences } from '../src/reading/stages/sentences.ts';
import { tokens } from '../src/reading/stages/tokens.ts';
import { network } from '../src/reading/trained/network.ts';
import { windowsOf } from '../src/reading/trained/windows.ts';
import { addRow } from './measures/history.ts';
import { NEWS } from './measures/quotations.ts';

const THREADS = 2;
const ARTICLES = 200;
if (!existsSync(NEWS)) {
  console.log(`notice: ${NEWS} is absent; nothing to read`);
  process.exit(0);
}

const wordsIn = (text: string): number => text.split(/\s+/u).length;
const articles: Article[] = [];
for await (const line of createInterface({ input: createReadStream(NEWS).pipe(createGunzip()) })) {
  if (articles.length === ARTICLES) break;
  for (const taken of articlesFrom({ name: 'news.jsonl#1', bytes: Buffer.from(line) })) {
    if ('problem' in taken) continue;
    const words = wordsIn(taken.article.text);
    if (words >= 600 && words <= 800) articles.push(taken.article);
  }
}
const words = articles.reduce((sum, { text }) => sum + wordsIn(text), 0);

const readAll = (of: readonly Article[]): Promise<ReadResult[]> =>
  Promise.all(of.map((article) => readers.read({ name: article.key, article })));
const hashes = (results: readonly ReadResult[]): Map<string, string> =>
  new Map(
    results.map((result) => {
      if ('problem' in result) throw new Error(result.problem);
      return [result.name, createHash('sha256').update(JSON.stringify(result.reading)).digest('hex')];
    }),
  );
const readers = openReaders(THREADS);
// the code of each thread is compiled as it is used, and an archive is read for hours
await readAll(articles.slice(0, 80));
const begun = performance.now();
const results = await readAll(articles);
const seconds = (performance.now() - begun) / 1000;
const [first, second] = [hashes(results), hashes(await readAll([...articles].reverse()))];
await readers.close();
const differing = [...first].filter(([key, hash]) => second.get(key) !== hash).length;

const { wordpiece, scores } = network();
const windows = articles.flatMap((article) => {
  const { layers } = runStages(article, [tokens, quotations, sentences]);
  const paragraphs = article.blocks
    .filter((b) => readable(b) && b.kind !== 'heading')
    .map(({ span }) => span);
  return windowsOf(article.text, paragraphs, layers.sentences, layers.quotations, wordpiece);
});
const pieces = windows.reduce((sum, window) => sum + window.pieces.length, 0);
const alone = performance.now();
for (const window of windows) scores(window);
const networkSeconds = (performance.now() - alone) / 1000;

const sample = join(import.meta.dirname, '../samples');
const command = join(import.meta.dirname, '../dist/cli/main.js');
let start = 0;
if (existsSync(command)) {
  const times = [0, 1, 2].map(() => {
    const from = performance.now();
    const { status } = spawnSync(process.execPath, [command, 'read', firstSample()], { encoding: 'utf8' });
    if (status !== 0) throw new Error('the command failed');
    return (performance.now() - from) / 1000;
  });
  start = Math.min(...times);
}
function firstSample(): string {
  const found = spawnSync('ls', [sample], { encoding: 'utf8' })
    .stdout.split('\n')
    .find((name) => /\.(?:txt|html)$/u.test(name));
  return join(sample, found!);
}

const round = (value: number): number => Math.round(value * 100) / 100;
const row = {
  'articles of 700 words a second': round(words / 700 / seconds),
  'words a second': Math.round(words / seconds),
  'the network alone, pieces a second on one thread': Math.round(pieces / networkSeconds),
  'share of the time that the network takes': round(networkSeconds / (seconds * THREADS)),
  'peak memory MB': Math.round(process.resourceUsage().maxRSS / 1024),
  'seconds to the first article': round(start),
  'readings that differ in another order': differing,
};
for (const [name, figure] of Object.entries(row)) console.log(`${name.padEnd(50)} ${figure}`);
addRow('speed', row);
