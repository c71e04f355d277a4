// Counted by hand in record/testing/heard.ts.
import { describe, expect, it } from 'vitest';
import { heard } from '../record/testing/heard.ts';
import { made } from '../record/testing/made.ts';
import type { Audit, AuditBy, AuditFilter, Whence } from './api.ts';
import { openWhence } from './open.ts';
import { pipelineOf } from './testing/pipeline.ts';

async function recordOf(articles: typeof heard): Promise<Whence> {
  const whence = openWhence(':memory:', { pipeline: pipelineOf(articles) });
  for await (const _ of whence.add(articles.map(({ article }) => article.id)));
  return whence;
}
const whence = await recordOf(heard);
const audit = (filter: AuditFilter = {}): Audit => whence.audit(filter)!;

describe('who is quoted', () => {
  it('by speaker, as people of the record', () => {
    const { by, rows, rest, total, rowsInAll, articles, voice, story } = audit();
    expect(rows.map(({ key, name, words }) => [key, name, words])).toEqual([
      ['ana-roe', 'Ana Roe', 18],
      ['ministry', 'The ministry', 9],
      ['a-dock-worker', 'A dock worker', 5],
      ['ivo-lund', 'Ivo Lund', 5],
      ['a-report', 'A report', 2],
    ]);
    expect({ by, rowsInAll, articles, story }).toEqual({
      by: 'speaker',
      rowsInAll: 5,
      articles: 5,
      story: null,
    });
    expect(rows[0]).toMatchObject({
      kind: 'person',
      role: 'port chief',
      statements: 4,
      articles: 2,
      share: 18 / 43,
      direct: { statements: 2, words: 6 },
      mixed: { statements: 1, words: 6 },
      indirect: { statements: 1, words: 6 },
      wire: { statements: 2, words: 6, articles: 1 },
      own: { statements: 2, words: 12, articles: 1 },
      anonymous: { statements: 0, words: 0 },
      voice: null,
    });
    expect(rest).toMatchObject({ statements: 1, words: 4 });
    expect(total).toMatchObject({
      statements: 9,
      words: 43,
      share: 1,
      anonymous: { statements: 1, words: 5 },
    });
    expect(voice).toBe(whence.articles().items.reduce((sum, { words }) => sum + words, 0) - 43);
  });

  it.each<AuditBy>(['speaker', 'kind', 'role', 'outlet'])('by %s: shares add up', (by) => {
    const { rows, rest } = audit({ by });
    expect([...rows, rest].reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it('by role: the heads', () => {
    expect(audit({ by: 'role' }).rows.map(({ key, words }) => [key, words])).toEqual([
      ['chief', 18],
      ['minister', 5],
    ]);
  });

  it('by outlet: the voice of each, but not where only some statements are asked for', () => {
    const { rows } = audit({ by: 'outlet' });
    expect(rows.map(({ name }) => name.toLowerCase())).toEqual(['harbour echo', 'valley post']);
    expect(rows[1]).toMatchObject({ words: 5, voice: 16 });
    expect(audit({ by: 'outlet', about: 'warn' })).toMatchObject({ voice: null, rows: [{ voice: null }] });
  });

  it('a limit leaves the sums as they are', () => {
    const { rows, rowsInAll, most, total } = audit({ limit: 1, offset: 1 });
    expect([rows.map(({ key }) => key), rowsInAll, most, total.words]).toEqual([['ministry'], 5, 18, 43]);
  });

  it('nothing in an empty record', async () => {
    const bare = await recordOf([]);
    for (const by of ['speaker', 'kind', 'role', 'outlet'] as const)
      expect(bare.audit({ by })).toMatchObject({
        rows: [],
        rowsInAll: 0,
        articles: 0,
        voice: 0,
        total: { share: 0 },
      });
    expect(bare.outlets()).toEqual([]);
  });
});

describe('the statements that are counted', () => {
  it('of a row, by day', () => {
    const { items, total } = whence.auditStatements({ limit: 2 }, 'ana-roe')!;
    expect(total).toBe(4);
    expect(items.map(({ article, statement }) => [article.id, statement.id])).toEqual([
      ['ferry-1', 's1'],
      ['ferry-1', 's2'],
    ]);
  });

  it.each<AuditBy>(['speaker', 'kind', 'role', 'outlet'])('as many as the rows say, by %s', (by) => {
    for (const filter of [{}, { from: '2024-03-05' }, { outlet: 'harbour echo', about: 'warn' }]) {
      const { rows, rest } = audit({ by, ...filter });
      for (const { key, statements } of rows)
        expect(whence.auditStatements({ by, ...filter }, key)!.total).toBe(statements);
      expect(whence.auditStatements({ by, ...filter }, null)!.total).toBe(rest.statements);
    }
  });

  it('of nobody, of no story', () => {
    expect(whence.auditStatements({}, 'nobody-such')).toBeNull();
    expect(whence.auditStatements({ story: 'none' }, null)).toBeNull();
    expect(whence.auditStatements({ by: 'kind' }, 'robot')).toEqual({ items: [], total: 0 });
    expect(whence.audit({ story: 'none' })).toBeNull();
  });
});

it('a story', async () => {
  const news = (id: string, outlet: string, by: string): (typeof heard)[number] =>
    made(id, {
      title: 'Ferry Astrid sinks off Halvard pier',
      outlet,
      published: '2024-03-04',
      paragraphs: [
        `The ferry Astrid sank off the Halvard pier on Sunday night with forty aboard. ${by} said nobody drowned.`,
      ],
      speakers: [{ name: by }],
      says: [{ by, content: 'nobody drowned' }],
    });
  const told = await recordOf([
    news('a', 'Echo', 'Ana Roe'),
    news('b', 'Post', 'Ivo Lund'),
    ...heard.slice(2),
  ]);
  const [story] = told.stories();
  const counted = told.audit({ story: story!.id })!;
  expect(counted.story).toEqual({ id: story!.id, title: 'Ferry Astrid sinks off Halvard pier' });
  expect(counted.rows.map(({ name }) => name).sort()).toEqual(['Ana Roe', 'Ivo Lund']);
  expect(counted.total).toMatchObject({ statements: 2, words: 4, articles: 2 });
});
