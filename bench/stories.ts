/**
 * How well articles of one happening are put together: B-cubed (Bagga and Baldwin, 1998) against events that an editor
 * covered with two or three articles each. Other articles of the set may be of the same events, so only labelled
 * articles are counted; the others stand by as the crowd in which they must be found.
 *
 *     node bench/stories.ts [FOLDER] [CROWD] [TURN]   FOLDER holds events.jsonl.gz and articles.jsonl.gz
 *
 * CROWD is how many others, or `all`. TURN, a number, has the articles come in another order. Weights and threshold were
 * chosen on the tuning half (bench/tunestories.ts); the held half was only counted.
 */
import { createHash } from 'node:crypto';
import { openWhence } from '../src/app/open.ts';
import { pipelineOf } from '../src/app/testing/pipeline.ts';
import type { MadeArticle } from '../src/record/testing/made.ts';
import { addRow } from './measures/history.ts';
import { type Half, halfOf, newsSet } from './newsset.ts';

const [folder = '../shared/data/news', asked = '3000', turn = '0'] = process.argv.slice(2);
const crowd = asked === 'all' ? Number.POSITIVE_INFINITY : Number(asked);
const { eventOf, articles: read } = newsSet(folder);
const chosen: MadeArticle[] = [];
let others = 0;
for await (const one of read()) if (eventOf.has(one.article.id) || others++ < crowd) chosen.push(one);
// A step that shares no divisor with the length leads through all of them, in an order far from that of the file.
const step = Number(turn) === 0 ? 1 : stepFor(chosen.length, 7919 * Number(turn));
const articles = chosen.map((_, i) => chosen[(i * step) % chosen.length]!);

function stepFor(length: number, from: number): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  let found = from;
  while (divisor(length, found) !== 1) found++;
  return found;
}

const whence = openWhence(':memory:', { pipeline: pipelineOf(articles) });
const began = performance.now();
let added = 0;
let tenthAgo = began;
const perTenth: number[] = [];
for await (const event of whence.add(articles.map(({ article: { id } }) => id))) {
  if (event.kind === 'failed') console.log(event.message);
  if (event.kind !== 'added' || ++added % Math.ceil(articles.length / 10) !== 0) continue;
  perTenth.push((performance.now() - tenthAgo) / Math.ceil(articles.length / 10));
  tenthAgo = performance.now();
}
const milliseconds = (performance.now() - began) / articles.length;

const storyOf = new Map<string, string>();
for (const { id } of whence.stories())
  for (const article of whence.story(id)!.articles) storyOf.set(article.id, id);
const labelled = articles.map(({ article: { id } }) => id).filter((id) => eventOf.has(id));
const group = (ids: readonly string[], of: (id: string) => string): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const id of ids) groups.set(of(id), [...(groups.get(of(id)) ?? []), id]);
  return groups;
};
const percent = (share: number): number => Math.round(share * 1000) / 10;

const clusterOf = (id: string): string => storyOf.get(id) ?? `alone ${id}`;
const [byStory, byEvent] = [group(labelled, clusterOf), group(labelled, (id) => eventOf.get(id)!)];

/** Averaged over the ids; labelled articles of either half count as company in a story. */
function bcubed(ids: readonly string[]): { precision: number; recall: number; F1: number } {
  let [precision, recall] = [0, 0];
  for (const id of ids) {
    const story = byStory.get(clusterOf(id))!;
    const both = story.filter((other) => eventOf.get(other) === eventOf.get(id)).length;
    precision += both / story.length;
    recall += both / byEvent.get(eventOf.get(id)!)!.length;
  }
  precision /= ids.length;
  recall /= ids.length;
  return {
    precision: percent(precision),
    recall: percent(recall),
    F1: percent((2 * precision * recall) / (precision + recall)),
  };
}

const figures: Record<string, number> = { articles: articles.length };
const show = (name: string, ids: readonly string[]): void => {
  const { precision, recall, F1 } = bcubed(ids);
  console.log(`${name}: ${ids.length} articles, B-cubed precision ${precision}, recall ${recall}, F1 ${F1}`);
  Object.assign(figures, { [`${name} P`]: precision, [`${name} R`]: recall, [`${name} F1`]: F1 });
};
const halves: readonly (readonly [Half, string])[] = [
  ['tune', 'tuning half'],
  ['held', 'held half'],
];
for (const [half, name] of halves)
  show(
    name,
    labelled.filter((id) => halfOf(eventOf.get(id)!) === half),
  );
show('both', labelled);
const sizes = whence.stories().map((story) => story.articles);
figures['ms an article'] = Math.round(milliseconds * 100) / 100;
console.log(
  `${sizes.length} stories among ${articles.length} articles, the largest of ${Math.max(0, ...sizes)}; ${figures['ms an article']} ms an article, by tenths ${perTenth.map((ms) => ms.toFixed(1)).join(' ')}`,
);
const groups = [...group([...storyOf.keys()], (id) => storyOf.get(id)!).values()].map((ids) =>
  ids.sort().join(' '),
);
const mark = createHash('sha256').update(groups.sort().join('\n')).digest('hex').slice(0, 8);
console.log(`the stories' mark, the same for any order: ${mark}`);
addRow('stories', figures, `crowd ${asked}${turn === '0' ? '' : `, order ${turn}`}`);
