// One statement in other words on record: the same in whatever order the articles come, and as people say.
import { expect, test } from 'vitest';
import { type Made, made } from '../record/testing/made.ts';
import type { Whence } from './api.ts';
import { openWhence } from './open.ts';
import { pipelineOf } from './testing/pipeline.ts';

const OPENED = 'the flood gates of Orrin Lock were opened far too late on Monday';
const news = (id: string, content: string, more: Partial<Made> = {}) =>
  made(id, {
    title: 'Flood gates at Orrin Lock opened at night',
    outlet: id,
    published: '2024-03-05',
    paragraphs: [
      `Jo Hale said ${content}.`,
      'The flood gates of Orrin Lock stand above the town of Halvard.',
    ],
    speakers: [{ name: 'Jo Hale' }],
    says: [{ by: 'Jo Hale', content }],
    ...more,
  });
const ARTICLES = [
  news('Echo', OPENED),
  news('Herald', OPENED),
  news('Post', '“They opened the flood gates at Orrin Lock on Monday, and much too late,”'),
  news('Star', 'the bakers of Halvard would have no flour for a week'),
];
const [ECHO, , POST] = ARTICLES.map(({ article: { key } }) => `${key}/s1`) as [string, string, string];

async function opened(order: readonly (typeof ARTICLES)[number][]): Promise<Whence> {
  const whence = openWhence(':memory:', { pipeline: pipelineOf([...order]) });
  for (const { article } of order)
    for await (const event of whence.add([article.id]))
      if (event.kind === 'failed') throw new Error(event.message);
  return whence;
}

const shown = (whence: Whence, ref: string) =>
  whence
    .group(ref)!
    .paraphrases.map(({ id, statements, score, reason }) => [
      id,
      statements.map(({ article }) => article.outlet),
      score,
      reason,
    ]);

test('from either side, in any order', async () => {
  const whence = await opened(ARTICLES);
  const [first, back] = [shown(whence, ECHO), shown(whence, POST)];
  expect(first).toEqual([[POST, ['Post'], expect.any(Number), expect.stringMatching(/both have .*gates/u)]]);
  expect(back.map(([, outlets]) => outlets)).toEqual([['Echo', 'Herald']]);
  for (const order of [
    [2, 0, 3, 1],
    [3, 2, 1, 0],
    [1, 3, 2, 0],
  ]) {
    const other = await opened(order.map((i) => ARTICLES[i]!));
    expect(shown(other, ECHO)).toEqual(first);
    expect(shown(other, POST)).toEqual(back);
  }
});

test('groups of the same words stay as they are', async () => {
  const whence = await opened(ARTICLES);
  expect(whence.group(ECHO)).toMatchObject({ articles: 2, outlets: ['Echo', 'Herald'] });
  expect(whence.group(POST)).toMatchObject({ articles: 1, outlets: ['Post'] });
});

test('not where a person says that they differ', async () => {
  const whence = await opened(ARTICLES);
  for (const own of ARTICLES.slice(0, 2))
    whence.judge({ a: `${own.article.key}/s1`, b: POST, verdict: 'different', by: 'desk' });
  expect(shown(whence, ECHO)).toEqual([]);
  expect(shown(whence, POST)).toEqual([]);
});

test('not between articles that a person puts into two stories; and again once they take it back', async () => {
  const whence = await opened([ARTICLES[0]!, ARTICLES[2]!]);
  const [echo, post] = [ARTICLES[0]!.article.key, ARTICLES[2]!.article.key];
  expect(shown(whence, ECHO)).toHaveLength(1);
  whence.judge({ a: echo, b: post, verdict: 'different' });
  expect(shown(whence, ECHO)).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 2));
  whence.judge({ a: echo, b: post, verdict: 'same' });
  expect(shown(whence, ECHO)).toHaveLength(1);
});
