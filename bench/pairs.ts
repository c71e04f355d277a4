/**
 * How well two statements are judged: every figure, by one command, from the network that is shipped.
 *
 *     npm run bench:pairs             → the figures on the held-out part; a dated row goes to bench/history.jsonl
 *     npm run bench:pairs -- --tune   → on the part that the cuts were chosen on, without a row
 *
 * Marked pairs of news, captions and headlines, and pairs made from them; measures/pairs.ts says what is held out.
 * Needs ../shared; says so where it is absent.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTRADICTS, pairScores, SAME } from '../src/relating/trained/pairs.ts';
import { madeFrom } from '../training/made.ts';
import { nearPairs } from '../training/near.ts';
import { addRow } from './measures/history.ts';
import { figuresOf } from './measures/pairfigures.ts';
import { readPairs } from './measures/pairs.ts';
import { shared } from './measures/polnear.ts';

const { values } = parseArgs({ options: { tune: { type: 'boolean' }, note: { type: 'string' } } });
const folder = join(shared, 'data/pairs');
if (!existsSync(folder)) {
  console.log('notice: ../shared is absent; nothing to compare');
  process.exit(0);
}

const marked = readPairs(folder);
const part = values.tune ? 'tune' : 'score';
const near = await nearPairs(join(shared, 'data/news/articles.jsonl.gz'), 13);
const pairs = [...marked, ...madeFrom(marked), ...near].filter((pair) => pair.part === part);
pairScores('Two fled.', 'Three fled.');
const begun = process.cpuUsage();
const scores = pairs.map(({ a, b }) => pairScores(a, b));
const { user, system } = process.cpuUsage(begun);

const row = figuresOf(pairs, scores, { same: SAME, contradicts: CONTRADICTS });
row['pairs a second on one thread'] = Math.round((1e6 * pairs.length) / (user + system));
for (const [name, figure] of Object.entries(row)) console.log(`${name.padEnd(40)} ${figure}`);
console.log(`${pairs.length} pairs`);
if (!values.tune) addRow('pairs', row, values.note);
