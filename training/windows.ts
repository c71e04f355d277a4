/**
 * Articles to the windows that the network is trained on, by the very code that reads with it.
 *
 *     node training/windows.ts polnear ../shared/data/polnear/train OUT.jsonl
 *     node training/windows.ts news ../shared/data/news/articles.jsonl.gz OUT.jsonl [every] [offset]
 *
 * A line is a window: pieces, cases, quotes, starts, the words in each passage, and for marked articles the tag of each
 * word and the links, as [cue words, source words, content words]. An article that several people marked comes once
 * for each, with its weight shared among them.
 */
import { createWriteStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { Article } from '../src/core/article.ts';
import { readable } from '../src/core/article.ts';
import { articlesFrom } from '../src/intake/intake.ts';
import { wordpiece } from '../src/model/wordpiece.ts';
import { runStages } from '../src/reading/stage.ts';
import { quotations } from '../src/reading/stages/quotations.ts';
import { sentences } from '../src/reading/stages/sentences.ts';
import { tokens } from '../src/reading/stages/tokens.ts';
import { type Marked, marked } from './gold.ts';
import { windowsOf, type Window } from '../src/reading/trained/windows.ts';

const vocabulary = wordpiece(
  readFileSync(join(import.meta.dirname, '../models/english/vocabulary.txt'), 'utf8').trimEnd().split('\n'),
);
const [kind, from, to, every = '1', offset = '0'] = process.argv.slice(2);
if (!from || !to || !existsSync(from) || (kind !== 'polnear' && kind !== 'news')) {
  console.error('usage: node training/windows.ts polnear DIR OUT.jsonl | news FILE.jsonl.gz OUT.jsonl [every] [offset]');
  process.exit(2);
}
const out = createWriteStream(to);
const counts = { articles: 0, windows: 0, words: 0, attributions: 0, lost: 0, skipped: 0 };

function windows(article: Article): Window[] {
  const { layers } = runStages(article, [tokens, quotations, sentences]);
  const paragraphs = article.blocks.filter((b) => readable(b) && b.kind !== 'heading').map(({ span }) => span);
  return windowsOf(article.text, paragraphs, layers.sentences, layers.quotations, vocabulary);
}

function articleIn(name: string, bytes: Uint8Array): Article | undefined {
  for (const result of articlesFrom({ name, bytes })) if ('article' in result) return result.article;
  return undefined;
}

const TAG = { Source: 1, Cue: 3, Content: 5 } as const;

function write(doc: string, window: Window, gold: readonly Marked[] | undefined, weight: number): void {
  const words = window.passages.flatMap((p) => p.words.map((word, i) => ({ ...word, kept: i >= p.keep })));
  const line: Record<string, unknown> = {
    doc,
    pieces: [...window.pieces],
    cases: [...window.cases],
    quotes: [...window.quotes],
    starts: [...window.starts],
    passages: window.passages.map((p) => p.words.length),
    keep: window.passages.map((p) => p.keep),
  };
  counts.windows++;
  counts.words += words.filter(({ kept }) => kept).length;
  if (gold) {
    const tags = words.map(() => 0);
    const links: number[][][] = [];
    for (const one of gold) {
      const indices = (role: keyof Marked): number[] =>
        one[role].flatMap((span) => {
          const inside = words.flatMap((w, i) =>
            Math.min(w.end, span.end) - Math.max(w.start, span.start) > (w.end - w.start) / 2 ? [i] : [],
          );
          inside.forEach((i, k) => {
            tags[i] = TAG[role] + (k === 0 ? 0 : 1);
          });
          return inside;
        });
      const [cue, source, content] = [indices('Cue'), indices('Source'), indices('Content')];
      if (cue.length > 0) {
        links.push([cue, source, content]);
        counts.attributions++;
        if (one.Source.length > 0 && source.length === 0) counts.lost++;
        if (one.Content.length > 0 && content.length === 0) counts.lost++;
      }
    }
    Object.assign(line, { tags, links, weight });
  }
  out.write(`${JSON.stringify(line)}\n`);
}

const labelled = readFileSync(join(import.meta.dirname, '../bench/labels/quotations.jsonl'), 'utf8');

/**
 * Articles that must not be trained on: those whose quotations are scored, and whatever PolNeAR's outlets published in
 * its months, among which its development and test articles may be.
 */
function isHeldBack(line: string): boolean {
  const { id, outlet, published } = JSON.parse(line) as { id: string; outlet: string; published: string };
  if (labelled.includes(`"id":"${id}"`)) return true;
  return (
    /huff|breitbart|new york times|politico|washington post|western journal|usa today/iu.test(outlet) &&
    !(published < '2015-09' || published >= '2017')
  );
}

if (kind === 'polnear') {
  const all = readdirSync(join(from, 'attributions')).sort();
  for (const name of readdirSync(join(from, 'text')).sort()) {
    const id = basename(name, '.txt');
    const bytes = readFileSync(join(from, 'text', name));
    const text = new TextDecoder().decode(bytes);
    const article = articleIn(name, bytes);
    // furniture may be cut from the end
    if (!article || !text.startsWith(article.text)) {
      counts.skipped++;
      continue;
    }
    const people = all.filter((ann) => ann.slice(0, -9) === id);
    const each = windows(article);
    counts.articles++;
    for (const person of people) {
      const gold = marked(join(from, 'attributions', person), text);
      for (const window of each) write(`${id}/${person.slice(-8, -4)}`, window, gold, 1 / people.length);
    }
  }
} else {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(from).pipe(createGunzip()) })) {
    if (number++ % Number(every) !== Number(offset) || isHeldBack(line)) continue;
    const article = articleIn('news.jsonl#1', Buffer.from(line));
    if (!article) continue;
    counts.articles++;
    for (const window of windows(article)) write(article.id, window, undefined, 1);
  }
}
out.end();
console.log(counts);
