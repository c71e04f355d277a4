// The same statement across a record: groups, their wordings in order, and the origins of the coverage.
import { expect, test } from 'vitest';
import type { Reading } from '../core/reading.ts';
import { type Made, type MadeArticle, made } from '../record/testing/made.ts';
import { openWhence } from './open.ts';
import type { Whence } from './api.ts';
import { pipelineOf } from './testing/pipeline.ts';

const HELD = '“The old dam will hold for another forty years, come what may,”';
const told = (id: string, outlet: string, words: string, more: Partial<Made> = {}): MadeArticle =>
  made(id, {
    title: `Dam of ${id}`,
    outlet,
    published: '2024-03-05',
    paragraphs: [`${words} Ana Roe said.`, `The river of ${id} is long.`],
    speakers: [{ name: 'Ana Roe' }],
    says: [{ by: 'Ana Roe', content: words, kind: 'direct' }],
    ...more,
  });
const changed = (
  { article, reading }: MadeArticle,
  of: Partial<Reading['statements'][number]>,
): MadeArticle => ({
  article,
  reading: { ...reading, statements: reading.statements.map((s) => ({ ...s, ...of })) },
});

const ARTICLES = [
  told('a', 'Echo', HELD, { credits: ['AFP'], published: '2024-03-04' }),
  told('b', 'Post', '“the old dam will hold for another forty years”', { credits: ['AFP'] }),
  changed(told('c', 'Star', HELD), {
    relay: [{ name: 'RT', kind: 'broadcaster', span: null, basis: 'text' }],
  }),
  told('d', 'Herald', HELD, { published: '2024-03-06' }),
  told('e', 'Echo', '“Nobody asked the people of the lower town,”'),
];

async function opened(articles: readonly MadeArticle[]): Promise<Whence> {
  const whence = openWhence(':memory:', { pipeline: pipelineOf([...articles]) });
  for await (const event of whence.add(articles.map(({ article }) => article.id)))
    if (event.kind === 'failed') throw new Error(event.message);
  return whence;
}
const ref = (id: string): string => `${ARTICLES.find(({ article }) => article.id === id)!.article.key}/s1`;

test('a group by any of its statements: the earliest stands for it, wordings in order, origins counted', async () => {
  const whence = await opened(ARTICLES.toReversed());
  const view = whence.group(ref('d'))!;
  expect(view.id).toBe(ref('a'));
  expect(whence.group(view.id)).toEqual(view);
  expect(view.words).toBe(HELD);
  expect(view.people).toEqual([{ id: 'ana-roe', name: 'Ana Roe' }]);
  expect([view.articles, view.outlets]).toEqual([
    4,
    ['Echo', expect.any(String), expect.any(String), 'Herald'],
  ]);
  expect([view.from, view.to]).toEqual(['2024-03-04', '2024-03-06']);
  expect(view.variants.map(({ words, statements }) => [words.length, statements.length])).toEqual([
    [HELD.length, 3],
    [47, 1],
  ]);
  expect(
    view.origins.map(({ kind, name, told: isTold, members }) => [kind, name, isTold, members.length]),
  ).toEqual([
    ['agency', 'AFP', true, 2],
    ['relay', 'RT', true, 1],
    ['own', 'Herald', false, 1],
  ]);
  expect(view.count).toEqual({ origins: 3, told: 2 });
  whence.close();
});

test('the list has what several articles carry, by person, words and story', async () => {
  const whence = await opened(ARTICLES);
  expect(whence.groups()).toMatchObject({ total: 1, items: [{ id: ref('a'), articles: 4 }] });
  expect(whence.groups({ person: 'ana-roe', about: 'forty years' }).total).toBe(1);
  expect(whence.groups({ about: 'lower town' }).total).toBe(0);
  expect(whence.groups({ person: 'jo-pell' }).total).toBe(0);
  expect(whence.groups({ story: 'none' }).total).toBe(0);
  expect(whence.groups({ offset: 1 }).items).toEqual([]);
  whence.close();
});

test('an article knows which of its statements others carry', async () => {
  const whence = await opened(ARTICLES);
  expect(whence.carried(ref('b').split('/')[0]!)).toEqual({
    s1: { id: ref('a'), outlets: 4, articles: 4, origins: 3, otherwise: 0 },
  });
  expect(whence.carried(ref('e').split('/')[0]!)).toEqual({});
  expect(whence.group(ref('e'))).toMatchObject({ articles: 1, count: { origins: 1, told: 0 } });
  expect(whence.group('none/s1')).toBeNull();
  expect(whence.group(`${ref('a')}.7`)).toBeNull();
  expect(whence.group('')).toBeNull();
  whence.close();
});

test('copy of a credited agency in an outlet that does not say so is the agency’s', async () => {
  const copy =
    'The river Orrin broke through the dam above Veyra early on Monday and carried away two bridges, the water board of the province told its members in a letter.';
  const of = (id: string, outlet: string, credits: readonly string[]) =>
    told(id, outlet, HELD, { credits, paragraphs: [`${copy} ${HELD} Ana Roe said.`] });
  const whence = await opened([of('a', 'Echo', ['AFP']), of('b', 'Post', [])]);
  const view = whence.groups().items[0]!;
  expect(view.count).toEqual({ origins: 1, told: 1 });
  expect(whence.group(view.id)!.origins[0]!.reason).toContain('the paragraph around it is nearly the same');
  whence.close();
});
