/**
 * How well articles of one happening are put together: B-cubed (Bagga and Baldwin, 1998) against events that an editor
 * covered with two or three articles each. Other articles of the set may be of the same events, so only labelled
 * articles are counted; the others stand by as the crowd in which they must be found.
 *
 *     node bench/stories.ts [FOLDER] [CROWD]   FOLDER holds events.jsonl.gz and articles.jsonl.gz
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openWhence } from '../src/app/open.ts';
import { pipelineOf } from '../src/app/testing/pipeline.ts';
import { made } from '../src/record/testing/made.ts';

const folder = process.argv[2] ?? '../shared/data/news';
const crowd = Number(process.argv[3] ?? 3000);
if (!existsSync(join(folder, 'events.jsonl.gz'))) {
  console.log(`notice: there is no events.jsonl.gz in ${folder}; name the folder that holds it`);
  process.exit(0);
}
const lines = function* (name: string): Generator<string> {
  for (const line of gunzipSync(readFileSync(join(folder, name)))
    .toString()
    .split('\n'))
    if (line !== '') yield line;
};

const eventOf = new Map<string, string>();
for (const line of lines('events.jsonl.gz')) {
  const { event, articles } = JSON.parse(line) as { event: string; articles: string[] };
  for (const id of articles) eventOf.set(id, event);
}
interface News {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published: string;
}
const chosen: News[] = [];
let others = 0;
for (const line of lines('articles.jsonl.gz')) {
  const news = JSON.parse(line) as News;
  if (eventOf.has(news.id) || others++ < crowd) chosen.push(news);
}
const articles = chosen.map(({ id, title, text, published }) =>
  made(id, {
    title: title.trim() || 'untitled',
    ...(/^\d{4}-\d{2}-\d{2}$/u.test(published) ? { published } : {}),
    paragraphs: text.split(/\n{2,}/u).filter((part) => part.trim() !== ''),
  }),
);
const whence = openWhence(':memory:', { pipeline: pipelineOf(articles) });
const began = performance.now();
for await (const event of whence.add(articles.map(({ article: { id } }) => id)))
  if (event.kind === 'failed') console.log(event.message);
const seconds = (performance.now() - began) / 1000;

const storyOf = new Map(whence.articles().items.map(({ id, story }) => [id, story ?? `alone ${id}`]));
const labelled = [...storyOf.keys()].filter((id) => eventOf.has(id));
const group = (of: (id: string) => string): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const id of labelled) groups.set(of(id), [...(groups.get(of(id)) ?? []), id]);
  return groups;
};
const [byStory, byEvent] = [group((id) => storyOf.get(id)!), group((id) => eventOf.get(id)!)];
let [precision, recall] = [0, 0];
for (const id of labelled) {
  const story = byStory.get(storyOf.get(id)!)!;
  const event = byEvent.get(eventOf.get(id)!)!;
  const both = story.filter((other) => eventOf.get(other) === eventOf.get(id)).length;
  precision += both / story.length;
  recall += both / event.length;
}
precision /= labelled.length;
recall /= labelled.length;
const sizes = whence.stories().map((story) => story.articles);
console.log(
  `${labelled.length} articles of ${byEvent.size} events among ${articles.length}: B-cubed precision ${(precision * 100).toFixed(1)}, recall ${(recall * 100).toFixed(1)}, F1 ${((200 * precision * recall) / (precision + recall)).toFixed(1)}`,
);
console.log(
  `${sizes.length} stories, the largest of ${Math.max(0, ...sizes)} articles; ${Math.round(articles.length / seconds)} articles/s`,
);
