/**
 * How well copy in common is found: pairs of articles that `relating/copies.ts` finds, against all pairs near enough in
 * time of which a fifth of the 5-word shingles outside of quotation marks is the same, found by comparing every article with
 * every other. Pairs of the same text are left out.
 *
 *     node bench/copies.ts [FOLDER] [LIST]   FOLDER holds articles.jsonl.gz; LIST is a file for 100 pairs of different outlets drawn by lot
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { copyOf, LEAST_KEYS, mayShare, type Prepared, prepared } from '../src/relating/copies.ts';
import { MOST_BY_KEY } from '../src/record/blocking.ts';
import { made } from '../src/record/testing/made.ts';

const folder = process.argv[2] ?? '../shared/data/news';
const list = process.argv[3];
if (!existsSync(join(folder, 'articles.jsonl.gz'))) {
  console.log(`notice: there is no articles.jsonl.gz in ${folder}; name the folder that holds it`);
  process.exit(0);
}

interface News {
  readonly id: string;
  readonly outlet: string;
  readonly published: string;
  readonly title: string;
  readonly text: string;
}
const news: News[] = [];
const blocksOf: ReturnType<typeof made>['article'][] = [];
const articles: Prepared[] = [];
const seen = new Set<string>();
const began = performance.now();
for (const line of gunzipSync(readFileSync(join(folder, 'articles.jsonl.gz')))
  .toString()
  .split('\n')) {
  if (line === '') continue;
  const one = JSON.parse(line) as News;
  if (seen.has(one.text)) continue;
  seen.add(one.text);
  const { article } = made(one.id, {
    paragraphs: one.text.split(/\n{2,}/u).filter((part) => part.trim() !== ''),
  });
  news.push(one);
  blocksOf.push(article);
  articles.push(
    prepared({
      text: article.text,
      blocks: article.blocks,
      outlet: one.outlet || null,
      day: /^\d{4}-\d{2}-\d{2}$/u.test(one.published) ? one.published : null,
    }),
  );
}
const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(0)} s`;
const keys = articles.reduce((sum, article) => sum + article.keys.length, 0);
console.log(`${articles.length} articles, ${Math.round(keys / articles.length)} keys each; ${seconds()}`);

const holders = new Map<number, number[]>();
articles.forEach((article, i) => {
  for (const key of article.keys) {
    const own = holders.get(key);
    if (own) own.push(i);
    else holders.set(key, [i]);
  }
});
const crowded = new Set([...holders].filter(([, own]) => own.length > MOST_BY_KEY).map(([key]) => key));
const pairKey = (i: number, j: number): number => i * 65_536 + j;
interface Found {
  readonly i: number;
  readonly j: number;
  readonly copy: NonNullable<ReturnType<typeof copyOf>>;
}
const found = new Map<number, Found>();
let compared = 0;
articles.forEach((article, i) => {
  const counts = new Map<number, number>();
  for (const key of article.keys)
    if (!crowded.has(key))
      for (const j of holders.get(key)!) if (j > i) counts.set(j, (counts.get(j) ?? 0) + 1);
  for (const [j, count] of counts) {
    if (count < LEAST_KEYS || !mayShare(article, articles[j]!)) continue;
    compared++;
    const copy = copyOf(article, articles[j]!, crowded);
    if (copy) found.set(pairKey(i, j), { i, j, copy });
  }
});
console.log(
  `${crowded.size} crowded keys; ${compared} pairs compared; ${found.size} with copy in common; ${seconds()}`,
);

// every article with every other, by all their shingles; those in more articles than this tell nothing of two
const COMMON = 400;
const places = new Float64Array(articles.reduce((sum, { shingles }) => sum + shingles.length, 0));
let at = 0;
const sizes = articles.map(({ shingles, quoted }, i) => {
  const distinct = new Set(shingles.filter((_, j) => !quoted.subarray(j, j + 5).includes(1)));
  // 36 bits of the shingle and 16 of the article
  for (const shingle of distinct) places[at++] = (shingle % 2 ** 36) * 65_536 + i;
  return distinct.size;
});
places.subarray(0, at).sort();
const shared = new Map<number, number>();
const counts = new Map<number, number>();
{
  // two passes a block of articles, so that the counts fit
  const BLOCK = 2000;
  for (let low = 0; low < articles.length; low += BLOCK) {
    counts.clear();
    for (let from = 0; from < at; ) {
      const shingle = Math.floor(places[from]! / 65_536);
      let to = from + 1;
      while (to < at && Math.floor(places[to]! / 65_536) === shingle) to++;
      if (to - from > 1 && to - from <= COMMON)
        for (let x = from; x < to; x++) {
          const i = places[x]! % 65_536;
          if (i < low) continue;
          if (i >= low + BLOCK) break;
          for (let y = x + 1; y < to; y++) {
            const pair = pairKey(i, places[y]! % 65_536);
            counts.set(pair, (counts.get(pair) ?? 0) + 1);
          }
        }
      from = to;
    }
    for (const [pair, count] of counts) {
      if (!mayShare(articles[Math.floor(pair / 65_536)]!, articles[pair % 65_536]!)) continue;
      const least = Math.min(sizes[Math.floor(pair / 65_536)]!, sizes[pair % 65_536]!);
      if (least >= 30 && count / least >= 0.2) shared.set(pair, count / least);
    }
  }
}
const isDifferent = (pair: number): boolean =>
  news[Math.floor(pair / 65_536)]!.outlet !== news[pair % 65_536]!.outlet;
for (const pair of shared.keys()) if (!isDifferent(pair)) shared.delete(pair);
const missed = [...shared.keys()].filter((pair) => !found.has(pair));
console.log(
  `${shared.size} pairs of different outlets share a fifth of their shingles or more; ${shared.size - missed.length} of them found (${((100 * (shared.size - missed.length)) / shared.size).toFixed(1)} %); ${seconds()}`,
);
const different = [...found.values()].filter(({ i, j }) => news[i]!.outlet !== news[j]!.outlet);
console.log(`${different.length} of the pairs found are of different outlets`);
const deciles = [0.1, 0.2, 0.5, 0.9].map(
  (share) => [...found.values()].filter(({ copy }) => Math.max(copy.aShare, copy.bShare) >= share).length,
);
console.log(`by the larger share: ${deciles.join(', ')} from .1, .2, .5, .9 on`);

if (list) {
  // mulberry32, so that the draw is the same on any run
  let state = 20_240_305;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const draw = <T>(of: readonly T[], n: number): T[] =>
    of
      .map((one) => ({ one, by: random() }))
      .sort((x, y) => x.by - y.by)
      .slice(0, n)
      .map(({ one }) => one);
  const head = (i: number): string =>
    `${news[i]!.outlet} | ${news[i]!.published} | ${news[i]!.title} | ${news[i]!.id}`;
  const show = ({ i, j, copy }: Found, n: number): string =>
    [
      `#${n} ${copy.reason}`,
      `  A ${head(i)}`,
      `  B ${head(j)}`,
      ...copy.paragraphs
        .slice(0, 3)
        .flatMap(({ a, b, share }) => [
          `    ${share} a: ${blocksOf[i]!.text.slice(a.start, a.end).slice(0, 120)}`,
          `         b: ${blocksOf[j]!.text.slice(b.start, b.end).slice(0, 120)}`,
        ]),
    ].join('\n');
  const lost = draw(missed, 30).map((pair) => {
    const [i, j] = [Math.floor(pair / 65_536), pair % 65_536];
    return `MISSED ${shared.get(pair)!.toFixed(2)}\n  A ${head(i)}\n  B ${head(j)}`;
  });
  writeFileSync(list, [...draw(different, 100).map(show), ...lost].join('\n\n'));
}
