/**
 * Whose the quotations of news articles are read to be: articles drawn by lot to be judged by eye, and what the judgements come to.
 *
 *     node bench/quoted.ts [FOLDER] [--articles 30] [--seed 1] > DRAW.txt     FOLDER holds articles.jsonl.gz
 *     node bench/quoted.ts --verdicts DRAW.tsv                                 judged 277: right 240, wrong 34, unsure 3
 *
 * An article is shown with a number and a name behind every quotation of three words or more, found without any of what the product
 * does, so that one which it did not take shows, too. Articles with labelled quotations are left out. Verdicts are
 * lines: number, right or wrong or unsure, why.
 */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { openReaders } from '../src/app/readers.ts';
import type { Article } from '../src/core/article.ts';
import type { Reading } from '../src/core/reading.ts';
import { articlesFrom } from '../src/intake/intake.ts';
import { byLot, inWords, tallied } from './measures/draws.ts';
import { addRow } from './measures/history.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    verdicts: { type: 'string' },
  },
});

async function draw(path: string): Promise<void> {
  const labelled = readFileSync(join(import.meta.dirname, 'labels/quotations.jsonl'), 'utf8');
  const lines: string[] = [];
  for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) }))
    lines.push(line);
  const readers = openReaders();
  let n = 0;
  for (const line of byLot(lines, Number(values.seed))) {
    if (n === Number(values.articles)) break;
    const { id, outlet, published } = JSON.parse(line) as Record<'id' | 'outlet' | 'published', string>;
    if (labelled.includes(`"id":"${id}"`)) continue;
    for (const taken of articlesFrom({ name: 'news.jsonl#1', bytes: Buffer.from(line) })) {
      if ('problem' in taken || taken.article.text.search(QUOTED) < 0) continue;
      const read = await readers.read({ name: id, article: taken.article });
      if ('problem' in read) throw new Error(read.problem);
      console.log(`#${++n} [${id}] ${outlet}, ${published}\n\n${marked(n, taken.article, read.reading)}\n`);
    }
  }
  await readers.close();
}

/** What stands between two marks, in one paragraph. */
const QUOTED = /[“"]([^“”"\n]+)[”"]/gu;
const LEAST = 3;

/** The text, and behind each quotation ⟦2.7 Ana Roe⟧: its number, and whose it is; “nobody” without a name, “not taken” without a statement. */
function marked(number: number, { text }: Article, { statements, speakers }: Reading): string {
  let quotation = 0;
  return text.replace(QUOTED, (quoted, inner: string, start: number) => {
    if (inner.trim().split(/\s+/u).length < LEAST) return quoted;
    const [from, to] = [start + 1, start + quoted.length - 1];
    const holding = statements.find(
      ({ parent, content }) =>
        parent === null && content.some((part) => part.start <= from + 1 && to - 1 <= part.end),
    );
    const speaker = speakers.find(({ id }) => id === holding?.speaker)?.name ?? 'nobody';
    return `${quoted} ⟦${number}.${++quotation} ${holding ? speaker : 'not taken'}⟧`;
  });
}

if (values.verdicts) {
  const tally = tallied(values.verdicts);
  console.log(inWords(tally));
  addRow('quoted', tally, basename(values.verdicts));
} else {
  const path = join(positionals[0] ?? '../shared/data/news', 'articles.jsonl.gz');
  if (existsSync(path)) await draw(path);
  else console.log(`notice: ${path} is absent; nothing to draw from`);
}
