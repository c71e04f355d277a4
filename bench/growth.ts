/**
 * What an article costs a record of a thousand, of ten thousand and of all the news articles there are, reading left out.
 *
 *     node bench/growth.ts [FOLDER] [MOST] [--read | --from RECORD] [--by-day [--last N]] [--keep FILE]     FOLDER holds articles.jsonl.gz
 *
 * The articles are real. In the reading's place stands a simple one, which is fast and not good: every quotation of four words or more is a
 * statement, of the capitalised name that stands nearest to a “said” in its paragraph. So the cost is that of relating and keeping alone.
 * With --read they are read as ever, which takes an hour for 37,000; --keep leaves the record in a file. With --from the readings come
 * from such a record, as far as it goes: what relating and keeping cost with real readings, without reading again.
 * The file has its articles in no order of time, so each thousand makes the coverage of the same days denser, and there is more to be found for each
 * article. With --by-day they come as they appeared, as coverage does, the undated among them by chance. Coverage is denser on some days than on
 * others all the same; with --last only the last so many are added, so that the same articles, with the same days before them, can be added to a
 * small record and to a large one.
 * The machine's own swings are taken out by a peer: before each thousand the same 60 articles are taken in, which costs the same on every day. What
 * is told is how many times that an article costs to relate and keep.
 * Then searches, people, stories and lists are asked for, a hundred of each, at the record's full size.
 */
import { createReadStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import type { Pipeline } from '../src/app/add.ts';
import { openWhence } from '../src/app/open.ts';
import { openReaders } from '../src/app/readers.ts';
import type { Article } from '../src/core/article.ts';
import type { Reading } from '../src/core/reading.ts';
import type { Speaker } from '../src/core/speaker.ts';
import type { Statement } from '../src/core/statement.ts';
import { articlesFrom } from '../src/intake/intake.ts';
import { loadArticle } from '../src/record/articles.ts';
import { connect } from '../src/record/connection.ts';
import { addRow } from './measures/history.ts';

const { values: options, positionals } = parseArgs({
  options: {
    read: { type: 'boolean', default: false },
    from: { type: 'string' },
    'by-day': { type: 'boolean', default: false },
    last: { type: 'string' },
    keep: { type: 'string' },
  },
  allowPositionals: true,
});
const folder = positionals[0] ?? '../shared/data/news';
const most = Number(positionals[1] ?? Infinity);
const path = join(folder, 'articles.jsonl.gz');
if (!existsSync(path)) {
  console.log(`notice: ${path} is absent; nothing to add`);
  process.exit(0);
}

function simpleReading({ text, blocks }: Article): Reading {
  const speakers: Speaker[] = [];
  const statements: Statement[] = [];
  for (const { kind, span } of blocks) {
    if (kind !== 'paragraph') continue;
    const paragraph = text.slice(span.start, span.end);
    const name =
      /(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+)[^.“”"]{0,40} (?:said|told|wrote)\b/u.exec(paragraph) ??
      /\b(?:said|told|wrote) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+)/u.exec(paragraph);
    for (const { 0: quoted, index } of paragraph.matchAll(/[“"][^“”"]{18,}[”"]/gu)) {
      const content = { start: span.start + index, end: span.start + index + quoted.length };
      let speaker = speakers.find((one) => one.name === name?.[1]);
      if (!speaker && name) {
        const start = span.start + name.index + name[0].indexOf(name[1]!);
        speaker = {
          id: `p${speakers.length + 1}`,
          name: name[1]!,
          kind: 'person',
          role: null,
          speaksFor: null,
          anonymity: null,
          mentions: [{ span: { start, end: start + name[1]!.length }, basis: 'name' }],
        };
        speakers.push(speaker);
      }
      statements.push({
        id: `s${statements.length + 1}`,
        kind: 'direct',
        mode: 'said',
        attitude: 'neutral',
        source: [],
        cue: [],
        content: [content],
        speaker: speaker?.id ?? null,
        speakerReason: null,
        occasion: null,
        when: null,
        where: null,
        relay: [],
        parent: null,
        headline: false,
      });
    }
  }
  return {
    statements,
    speakers,
    voice: { own: [], distancing: [] },
    makers: [{ stage: 'simple', version: '1' }],
  };
}

const earlier =
  options.from === undefined
    ? undefined
    : connect(options.from, { readonly: true, upgrading: () => undefined });
/** With the text that the reading is of, which intake may cut otherwise by now. */
const readOf = (article: Article): { article: Article; reading: Reading } | undefined =>
  earlier ? loadArticle(earlier, article.key) : { article, reading: simpleReading(article) };

async function* linesInOrder(): AsyncGenerator<string> {
  const lines = createInterface({ input: createReadStream(path).pipe(createGunzip()) });
  if (!options['by-day']) {
    yield* lines;
    return;
  }
  const dated: { day: string; line: string }[] = [];
  let last = '';
  for await (const line of lines) {
    // one without a day stands where the one before it does, which is by chance
    last = /"published": ?"(\d{4}-\d\d-\d\d)/u.exec(line)?.[1] ?? last;
    dated.push({ day: last, line });
  }
  dated.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  for (const { line } of dated.slice(-Number(options.last ?? Infinity))) yield line;
}

const pipeline: Pipeline = {
  async *arrivalsAt() {
    let n = 0;
    for await (const line of linesInOrder()) {
      if (n >= most) return;
      for (const taken of articlesFrom({ name: `news.jsonl#${++n}`, bytes: Buffer.from(line) }))
        yield 'problem' in taken
          ? { name: `${n}`, problem: taken.problem }
          : { name: `${n}`, article: taken.article };
    }
  },
  openReaders: () =>
    options.read
      ? openReaders()
      : {
          width: 1,
          read: async ({ name, article }) => {
            const read = readOf(article);
            return read
              ? { name, article: read.article, reading: read.reading }
              : { name, problem: `${name} is not in the record` };
          },
          close: async () => undefined,
        },
  makersKeyNow: () => 'simple@1',
  countInputs: async () => 0,
};

const directory = mkdtempSync(join(tmpdir(), 'whence-growth-'));
const db = options.keep ?? join(directory, 'record.db');
const whence = openWhence(db, { pipeline: async () => pipeline });
let [added, failed] = [0, 0];
// the processor's time, because other work on the machine is none of the record's; and of that, what relating and keeping take
let since = { all: process.cpuUsage(), keeping: process.threadCpuUsage() };
const costs: number[] = [];
const keeping: number[] = [];
const toTimes: number[] = [];
const spent = ({ user, system }: NodeJS.CpuUsage, articles = 1000): number =>
  (user + system) / 1000 / articles;
const peers: string[] = [];
for await (const line of linesInOrder()) if (peers.push(line) === 60) break;
/** What it costs to take in one of them, in ms. */
const peer = (): number => {
  const before = process.threadCpuUsage();
  for (const line of peers) for (const _ of articlesFrom({ name: 'peer.jsonl#1', bytes: Buffer.from(line) }));
  return spent(process.threadCpuUsage(before), peers.length);
};
const began = performance.now();
for await (const event of whence.add(['news'])) {
  if (event.kind === 'failed') failed++;
  if (event.kind !== 'added' || ++added % 1000 !== 0) continue;
  costs.push(spent(process.cpuUsage(since.all)));
  keeping.push(spent(process.threadCpuUsage(since.keeping)));
  toTimes.push(keeping.at(-1)! / peer());
  console.log(
    `${added} added, the last thousand at ${costs.at(-1)!.toFixed(2)} ms of processor time each, ` +
      `${keeping.at(-1)!.toFixed(2)} of it to relate and keep them, which is ${toTimes.at(-1)!.toFixed(2)} times taking one in`,
  );
  since = { all: process.cpuUsage(), keeping: process.threadCpuUsage() };
}
const seconds = (performance.now() - began) / 1000;
const mean = (costs: readonly number[], from: number, to: number): number => {
  const part = costs.slice(from, to);
  return Math.round((100 * part.reduce((sum, cost) => sum + cost, 0)) / Math.max(1, part.length)) / 100;
};

const slow = (times: number[]): number =>
  Math.round(10 * times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)]!) / 10;
const timed = <T>(things: readonly T[], ask: (thing: T) => unknown): number =>
  slow(
    things.map((thing) => {
      const from = performance.now();
      ask(thing);
      return performance.now() - from;
    }),
  );
const spread = <T>(all: readonly T[]): T[] =>
  Array.from(
    { length: Math.min(100, all.length) },
    (_, i) => all[Math.floor((i * all.length) / 100)] ?? all[i]!,
  );
const people = whence.people(2000);
const stories = whence.stories();
const size = [db, `${db}-wal`].reduce((sum, file) => sum + (existsSync(file) ? statSync(file).size : 0), 0);
const row = {
  articles: added,
  failed,
  'articles a second': Math.round((10 * added) / seconds) / 10,
  'ms an article, first 3000': mean(costs, 0, 3),
  'ms an article, 8000 to 12000': mean(costs, 8, 12),
  'ms an article, last 3000': mean(costs, costs.length - 3, costs.length),
  'ms to relate and keep an article, first 3000': mean(keeping, 0, 3),
  'ms to relate and keep an article, 8000 to 12000': mean(keeping, 8, 12),
  'ms to relate and keep an article, last 3000': mean(keeping, keeping.length - 3, keeping.length),
  'times taking one in, first 3000': mean(toTimes, 0, 3),
  'times taking one in, 8000 to 12000': mean(toTimes, 8, 12),
  'times taking one in, last 3000': mean(toTimes, toTimes.length - 3, toTimes.length),
  'kB of record an article': Math.round(size / added / 102.4) / 10,
  'peak memory MB': Math.round(process.resourceUsage().maxRSS / 1024),
  'ms of a search, 95th of 100': timed(spread(people), ({ name }) => whence.search(name, { limit: 20 })),
  'ms of a person, 95th of 100': timed(spread(people), ({ id }) => whence.person(id)),
  'ms of a story, 95th of 100': timed(spread(stories), ({ id }) => whence.story(id)),
  'ms of the outlets of a story, 95th of 100': timed(spread(stories), ({ id }) => whence.coverage(id)),
  'ms of a page of statements in several articles, 95th of 20': timed(
    Array.from({ length: 20 }, (_, i) => i),
    (i) => whence.groups({ limit: 50, offset: 50 * i }),
  ),
};
for (const [name, figure] of Object.entries(row)) console.log(`${name.padEnd(45)} ${figure}`);
const readings = options.read ? 'read as ever' : earlier ? 'readings of a record' : 'simple readings';
const order = `${options['by-day'] ? ', by day' : ''}${options.last ? `, the last ${options.last}` : ''}`;
addRow('growth', row, `${readings}${order}`);
whence.close();
rmSync(directory, { recursive: true });
