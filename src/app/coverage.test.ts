// A story laid out outlet by outlet: what each carries, what it leaves out, and whose words it is made of.
import { expect, test } from 'vitest';
import { made } from '../record/testing/made.ts';
import { openWhence } from './open.ts';
import { pipelineOf } from './testing/pipeline.ts';

const SHORT = '“the old dam will hold for another forty years”';
const LONG = '“The old dam will hold for another forty years, come what may,”';
const paragraph =
  'The dam at Kessel Ridge mine broke at dawn on Sunday, and sludge ran down the Orrin valley.';
const articles = [
  made('a', {
    title: 'Dam at Kessel Ridge mine breaks in Orrin valley',
    outlet: 'Echo',
    published: '2024-03-05',
    paragraphs: [paragraph, `${LONG} Ana Roe said.`, '“Nobody asked us in the valley,” Jo Pell said.'],
    speakers: [{ name: 'Ana Roe' }, { name: 'Jo Pell' }],
    says: [
      { by: 'Ana Roe', content: LONG, kind: 'direct' },
      { by: 'Jo Pell', content: '“Nobody asked us in the valley,”', kind: 'direct' },
    ],
  }),
  made('b', {
    title: 'Kessel Ridge mine dam breaks above Orrin valley',
    outlet: 'Post',
    published: '2024-03-05',
    paragraphs: [paragraph, `It was Ana Roe who had promised that ${SHORT}.`],
    speakers: [{ name: 'Ana Roe' }],
    says: [{ by: 'Ana Roe', content: SHORT, kind: 'direct' }],
  }),
];

test('a statement in both is a row, and one in a single article is counted there', async () => {
  const whence = openWhence(':memory:', { pipeline: pipelineOf(articles) });
  for await (const _ of whence.add(['a', 'b']));
  const [story] = whence.stories();
  const coverage = whence.coverage(story!.id)!;
  expect(coverage.articles.map(({ summary, alone }) => [summary.outlet, alone])).toEqual([
    ['Echo', 1],
    ['Post', 0],
  ]);
  expect(coverage.rows).toHaveLength(1);
  expect(coverage.rows[0]).toMatchObject({
    person: { id: 'ana-roe' },
    cells: [
      { statement: 's1', words: LONG },
      { statement: 's1', words: SHORT },
    ],
  });
  expect(coverage.heard.map(({ person, words }) => [person.name, words])).toEqual([
    ['Ana Roe', [12, 9]],
    ['Jo Pell', [6, 0]],
  ]);
});

test('of a story that is not there', () => expect(openWhence(':memory:').coverage('nothing')).toBeNull());
