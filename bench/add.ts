/**
 * Adds many articles to a new record and reports rate, peak memory and the record's size.
 *
 *     npm run bench:add                 the first 1,000 articles of ../shared/data/news
 *     npm run bench:add -- 5000         more of them
 *     npm run bench:add -- 1000 F.jsonl of a file of your own
 *
 * Needs the built project (`npm run build`).
 */
import { spawn } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

const count = Number(process.argv[2] ?? 1000);
const source = process.argv[3] ?? join(import.meta.dirname, '../../shared/data/news/articles.jsonl.gz');
if (!existsSync(source)) {
  console.log(`notice: ${source} is absent; name a .jsonl or .jsonl.gz file of articles`);
  process.exit(0);
}
const dir = mkdtempSync(join(tmpdir(), 'whence-bench-'));
const input = join(dir, 'articles.jsonl');
const bytes = createReadStream(source);
const out = createWriteStream(input);
let taken = 0;
for await (const line of createInterface({
  input: source.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes,
})) {
  if (taken === count) break;
  out.write(`${line}\n`);
  taken++;
}
bytes.destroy();
await new Promise((resolve) => out.end(resolve));

const db = join(dir, 'record.db');
const begun = performance.now();
const child = spawn(
  process.execPath,
  [join(import.meta.dirname, '../dist/cli/main.js'), '--db', db, 'add', input, '--json'],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
let json = '';
child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
  json += chunk;
});
let peak = 0;
const watch = setInterval(() => {
  try {
    const [, high] = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
    peak = Math.max(peak, Number(high ?? 0));
  } catch {
    // ended, or a system without /proc
  }
}, 100);
const code = await new Promise((resolve) => child.on('close', resolve));
clearInterval(watch);
const seconds = (performance.now() - begun) / 1000;
const summary = JSON.parse(json) as { added: number; statements: number; failed: number };
const size = statSync(db).size;
rmSync(dir, { recursive: true, force: true });
console.log(
  JSON.stringify({
    ...summary,
    code,
    seconds: +seconds.toFixed(1),
    articlesPerSecond: +(summary.added / seconds).toFixed(1),
    peakMemoryMB: Math.round(peak / 1024),
    recordMB: +(size / 1e6).toFixed(1),
    kBPerArticle: +(size / 1000 / summary.added).toFixed(1),
  }),
);
