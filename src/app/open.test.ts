import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { made } from '../record/testing/made.ts';
import type { AddEvent, AddSummary, Whence } from './api.ts';
import { openWhence } from './open.ts';
import { pipelineOf } from './testing/pipeline.ts';

const fresh = (): string => join(mkdtempSync(join(tmpdir(), 'whence-')), 'record.db');

async function drain(events: AsyncGenerator<AddEvent, AddSummary>): Promise<[AddEvent[], AddSummary]> {
  const all: AddEvent[] = [];
  for (;;) {
    const next = await events.next();
    if (next.done) return [all, next.value];
    all.push(next.value);
  }
}

const first = made('weir-1', {
  title: 'Weir at Tolva gives way after storm',
  outlet: 'The Tolva Post',
  published: '2021-03-02',
  paragraphs: [
    'The old weir above Tolva gave way on Monday night. Mina Okafor, the water commissioner, said that the gates had been inspected in January.',
    'Residents spent the night in the school hall.',
  ],
  speakers: [{ name: 'Mina Okafor', role: 'water commissioner' }],
  says: [{ by: 'Mina Okafor', content: 'the gates had been inspected in January', when: '2021-03-02' }],
});
const second = made('weir-2', {
  title: 'Tolva weir: commissioner rejects blame after storm',
  outlet: 'Northern Wire',
  published: '2021-03-03',
  paragraphs: [
    'Water commissioner Mina Okafor denied that the weir above Tolva had been neglected. She said the gates had been inspected only in January.',
    'The storm hit Tolva on Monday night, and the weir gave way.',
  ],
  speakers: [
    { name: 'Mina Okafor', role: 'commissioner' },
    { name: 'senior officials', kind: 'anonymous' },
  ],
  says: [
    { by: 'Mina Okafor', content: 'the weir above Tolva had been neglected' },
    { by: 'Mina Okafor', content: 'the gates had been inspected only in January' },
  ],
});
const other = made('chess', {
  title: 'Teenager wins chess open',
  outlet: 'The Tolva Post',
  published: '2021-03-02',
  paragraphs: ['Ilse Brandt, 14, won the open. “I slept badly,” Brandt said.'],
  speakers: [{ name: 'Ilse Brandt' }],
  says: [{ by: 'Ilse Brandt', content: '“I slept badly,”' }],
});

async function filled(): Promise<{ whence: Whence; path: string }> {
  const path = fresh();
  const whence = openWhence(path, { pipeline: pipelineOf([first, second, other]) });
  await drain(whence.add(['weir-1', 'weir-2', 'chess']));
  return { whence, path };
}

describe('adding', () => {
  it('tells of each input and keeps what it read', async () => {
    const whence = openWhence(fresh(), { pipeline: pipelineOf([first, second]) });
    const [events, summary] = await drain(whence.add(['weir-1', 'nowhere', 'weir-1', 'weir-2']));
    expect(events.map((event) => event.kind)).toEqual(['found', 'added', 'failed', 'known', 'added']);
    expect(summary).toEqual({ added: 2, known: 1, failed: 1, statements: 3, stopped: false });
    expect(whence.counts()).toMatchObject({ articles: 2, statements: 3 });
    const view = whence.article(first.article.key)!;
    expect(view.article).toEqual(first.article);
    expect(view.reading).toEqual(first.reading);
    whence.close();
  });
});

describe('looking', () => {
  it('lists, finds and filters articles', async () => {
    const { whence } = await filled();
    expect(whence.articles().items.map((article) => article.id)).toEqual(['weir-2', 'weir-1', 'chess']);
    expect(whence.articles({ outlet: 'the tolva post', to: '2021-03-02' }).total).toBe(2);
    expect(whence.findArticle('chess')).toMatchObject({ one: { id: 'chess' } });
    expect(whence.findArticle(first.article.key.slice(0, 8))).toMatchObject({ one: { id: 'weir-1' } });
    expect(whence.findArticle('Tolva weir rejects')).toMatchObject({ one: { id: 'weir-2' } });
    expect(whence.findArticle('"unbalanced (')).toEqual({ candidates: [] });
  });

  it('knows the same speaker in two articles, and says why', async () => {
    const { whence } = await filled();
    const [person] = whence.findPeople('okafor');
    expect(person).toMatchObject({ id: 'mina-okafor', statements: 3, articles: 2 });
    const view = whence.person('mina-okafor', {
      about: 'inspecting gate',
      from: '2021-03-02',
      to: '2021-03-03',
    })!;
    expect(view.statements.map((one) => one.words)).toEqual([
      'the gates had been inspected in January',
      'the gates had been inspected only in January',
    ]);
    expect(view.statements.map((one) => one.date)).toEqual([
      { edtf: '2021-03-02', of: 'statement' },
      { edtf: '2021-03-03', of: 'article' },
    ]);
    expect(view.statements[0]!.context.text).toMatch(/^Mina Okafor, the water/u);
    expect(view.judgements).toHaveLength(1);
    expect(whence.people()[0]!.name).toBe('Mina Okafor');
  });

  it('puts the two articles of one happening into a story, and not the third', async () => {
    const { whence } = await filled();
    const stories = whence.stories();
    expect(stories).toHaveLength(1);
    expect(stories[0]).toMatchObject({ articles: 2, title: first.article.title!.value });
    expect(whence.story(stories[0]!.id)!.timeline).toHaveLength(3);
  });

  it('searches statements first, with the words marked', async () => {
    const { whence } = await filled();
    const found = whence.search('inspect gates');
    expect(found.total).toBe(2);
    const { snippet, statement } = found.items[0]!;
    expect(statement).not.toBeNull();
    expect(snippet.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual([
      'gates',
      'inspected',
    ]);
    expect(whence.search('school hall').items[0]).toMatchObject({ statement: null });
    for (const odd of [
      '"',
      '" OR',
      'NEAR(',
      'a* -b',
      '',
      '{words}:x',
      "'; --",
      '(',
      'AND',
      'title:x',
      '^a + b',
    ])
      expect(() => whence.search(odd)).not.toThrow();
  });

  it('compares two articles, aligned by speaker and topic', async () => {
    const { whence } = await filled();
    const { people } = whence.compare(first.article.key, second.article.key)!;
    expect(people).toHaveLength(1);
    expect(people[0]!.rows.map(({ a, b }) => [a?.id, b?.id])).toEqual([
      ['s1', 's2'],
      [undefined, 's1'],
    ]);
    expect(people[0]!.rows[0]!.likeness).toBeGreaterThan(0.8);
  });

  it('shows the same when it is opened again, only for looking', async () => {
    const { whence, path } = await filled();
    const people = whence.people();
    whence.close();
    const again = openWhence(path, { readonly: true });
    expect(again.people()).toEqual(people);
    expect(again.article(second.article.key)!.reading).toEqual(second.reading);
    await expect(drain(again.add(['x']))).rejects.toThrow(/can only be read/u);
  });
});
