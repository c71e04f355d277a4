// Disputes on record: the same in whatever order the articles come, with both statements and the way between them.
import { expect, test } from 'vitest';
import { made } from '../record/testing/made.ts';
import type { DisputeSide } from './api.ts';
import { openWhence } from './open.ts';
import { pipelineOf } from './testing/pipeline.ts';

const news = (id: string, published: string, by: string, content: string, contests: boolean) => {
  const verb = contests ? 'denied' : 'said';
  const { article, reading } = made(id, {
    title: 'Flood gates at Orrin Lock opened at night',
    outlet: id,
    published,
    paragraphs: [
      `${by} ${verb} ${content}.`,
      'The flood gates of Orrin Lock stand above the lower town of Halvard.',
    ],
    speakers: [{ name: by, kind: 'organisation' }],
    says: [{ by, content }],
  });
  const at = article.text.indexOf(` ${verb} `) + 1;
  return {
    article,
    reading: {
      ...reading,
      statements: reading.statements.map((statement) => ({
        ...statement,
        source: [{ start: at - 1 - by.length, end: at - 1 }],
        cue: [{ start: at, end: at + verb.length }],
        attitude: contests ? ('contesting' as const) : ('neutral' as const),
      })),
    },
  };
};
const ARTICLES = [
  news('Echo', '2024-03-05', 'Hale Council', 'Stannard Works opened the flood gates at night', false),
  news('Post', '2024-03-06', 'Stannard Works', 'that it had opened the flood gates at night', true),
  news('Star', '2024-03-06', 'Lund Bakers', 'the lower town of Halvard would be flooded again', false),
];

const nameOf = (side: DisputeSide): string | undefined =>
  'statement' in side ? side.person?.name : undefined;

async function disputes(order: readonly (typeof ARTICLES)[number][]) {
  const whence = openWhence(':memory:', { pipeline: pipelineOf(order) });
  for await (const event of whence.add(order.map(({ article: { id } }) => id)))
    if (event.kind === 'failed') throw new Error(event.message);
  const found = whence.disputes();
  const of = (filter: Parameters<typeof whence.disputes>[0]) => whence.disputes(filter).total;
  return { found, of, story: whence.stories()[0]?.id };
}

test('a denial in another article of the story', async () => {
  const { found, of, story } = await disputes(ARTICLES);
  expect(
    found.items.map(({ kind, said, answer, reason, marks }) => ({
      kind,
      said: nameOf(said),
      answer: nameOf(answer),
      reason,
      marked: marks.answer.map(({ start, end }) => answer.words.slice(start, end)),
    })),
  ).toEqual([
    {
      kind: 'denies',
      said: 'Hale Council',
      answer: 'Stannard Works',
      reason: 'what is denied is in what the other says: opened, flood, gates, night',
      marked: ['opened', 'flood', 'gates', 'night'],
    },
  ]);
  expect([
    of({ about: 'gates' }),
    of({ about: 'bread' }),
    of({ story: story! }),
    of({ story: 'none' }),
  ]).toEqual([1, 0, 1, 0]);
});

test('in any order', async () => {
  const [a, b, c] = ARTICLES as [(typeof ARTICLES)[0], (typeof ARTICLES)[0], (typeof ARTICLES)[0]];
  const plain = async (order: readonly (typeof ARTICLES)[number][]) =>
    (await disputes(order)).found.items.map(({ kind, said, answer, score }) => [
      kind,
      said.article.key,
      answer.article.key,
      score,
    ]);
  const first = await plain([a, b, c]);
  for (const order of [
    [b, a, c],
    [c, b, a],
    [b, c, a],
  ])
    expect(await plain(order)).toEqual(first);
});
