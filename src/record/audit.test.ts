// Counted by hand in testing/heard.ts.
import { describe, expect, it } from 'vitest';
import { addArticle } from './articles.ts';
import {
  type AuditDimension,
  type AuditScope,
  coverage,
  outletsKnown,
  rolesGiven,
  statementsCounted,
  tally,
} from './audit.ts';
import { connect } from './connection.ts';
import { heard } from './testing/heard.ts';

const record = connect(':memory:', { readonly: false });
for (const { article, reading } of heard) addArticle(record, article, reading, '2024-03-11T00:00:00Z');
const empty = connect(':memory:', { readonly: false });

const HEADS: AuditDimension = {
  by: 'role',
  heads: [
    ['port chief', 'chief'],
    ['the former port chief', 'chief'],
    ['minister of transport', 'minister'],
  ],
};
const DIMENSIONS: readonly AuditDimension[] = [{ by: 'kind' }, { by: 'outlet' }, HEADS];

/** `person: 5 statements, 23 words`, a line a row. */
const short = (scope: AuditScope, dimension: AuditDimension): string[] => {
  const { rows, rest } = tally(record, scope, dimension, {});
  return [...rows, ...(rest ? [{ ...rest, key: '—' }] : [])].map(
    ({ key, statements, words, articles }) => `${key}: ${statements} of ${words} in ${articles}`,
  );
};

describe('by kind of speaker', () => {
  const { rows, of, rest, total } = tally(record, {}, { by: 'kind' }, {});

  it('all of it', () => {
    expect(total).toMatchObject({ statements: 9, words: 43, articles: 4, wire_articles: 1, own_articles: 3 });
    expect(total).toMatchObject({ direct: 3, direct_words: 11, mixed: 1, mixed_words: 6 });
    expect(total).toMatchObject({ indirect: 5, indirect_words: 26 });
    expect(total).toMatchObject({ wire: 4, wire_words: 19, anonymous: 1, anonymous_words: 5 });
  });

  it('most words first; nobody is a rest', () => {
    expect(of).toBe(4);
    expect(rows.map(({ key, words }) => [key, words])).toEqual([
      ['person', 23],
      ['organisation', 9],
      ['anonymous', 5],
      ['document', 2],
    ]);
    expect(rest).toMatchObject({ statements: 1, words: 4, articles: 1, wire: 1 });
  });

  it('a statement within another counts, its words with the outer one', () => {
    expect(rows[0]).toMatchObject({ statements: 5, words: 23, direct: 3, direct_words: 11, articles: 3 });
    expect(rows[0]).toMatchObject({ wire: 2, wire_words: 6, wire_articles: 1, own_articles: 2 });
  });
});

describe('by outlet and role', () => {
  it('an outlet is one however its letters stand', () => {
    expect(short({}, { by: 'outlet' })).toEqual([
      expect.stringMatching(/^harbour echo: 7 of 36 in 2$/iu),
      'Valley Post: 1 of 5 in 1',
      '—: 1 of 2 in 1',
    ]);
    expect(outletsKnown(record)).toEqual([expect.stringMatching(/^harbour echo$/iu), 'Valley Post']);
  });

  it('roles by their heads', () => {
    expect(rolesGiven(record)).toEqual(['minister of transport', 'port chief', 'the former port chief']);
    expect(short({}, HEADS)).toEqual(['chief: 4 of 18 in 2', 'minister: 1 of 5 in 1', '—: 4 of 20 in 3']);
  });
});

describe('a part of the record', () => {
  it.each<[string, AuditScope, string[]]>([
    ['an outlet', { outlet: 'valley post' }, ['person: 1 of 5 in 1']],
    ['from a day', { from: '2024-03-06' }, ['person: 1 of 5 in 1']],
    ['to a day', { to: '2024-03-04' }, ['person: 2 of 12 in 1', 'anonymous: 1 of 5 in 1']],
    ['a day without any', { from: '2024-03-10', to: '2024-03-10' }, []],
    ['words', { about: 'warn' }, ['organisation: 1 of 9 in 1', 'person: 2 of 6 in 2']],
    ['words of the title', { about: 'tram' }, ['person: 1 of 5 in 1']],
    ['words that nobody says', { about: 'zeppelin' }, []],
    ['no words at all', { about: '“”' }, []],
    ['a story that has none', { story: 1 }, []],
  ])('%s', (_, scope, rows) => expect(short(scope, { by: 'kind' })).toEqual(rows));

  it('a limit and an offset', () => {
    const { rows, of, total } = tally(record, {}, { by: 'kind' }, { limit: 2, offset: 1 });
    expect(rows.map(({ key }) => key)).toEqual(['organisation', 'anonymous']);
    expect([of, total.words]).toEqual([4, 43]);
  });

  it('all words of the articles, whoever says them', () => {
    const rows = coverage(record, { from: '2024-03-05' });
    expect(rows.map(({ articles }) => articles).sort()).toEqual([1, 2]);
    expect(rows.find(({ outlet }) => outlet === 'Valley Post')).toMatchObject({ articles: 2, words: 21 });
  });
});

it.each(DIMENSIONS)('what a row counts can be looked at: $by', (dimension) => {
  const page = { limit: 50, offset: 0 };
  for (const scope of [{}, { outlet: 'harbour echo' }, { about: 'warn' }, { to: '2024-03-08' }]) {
    const { rows, rest } = tally(record, scope, dimension, {});
    for (const { key, statements } of [...rows, { key: null, statements: rest?.statements ?? 0 }]) {
      const found = statementsCounted(record, scope, dimension, key, page);
      expect([key, found.total, found.rows.length]).toEqual([key, statements, statements]);
    }
  }
  const { rows } = statementsCounted(record, {}, { by: 'outlet' }, 'harbour echo', { limit: 2, offset: 1 });
  expect(rows.map(({ local }) => local)).toEqual(['s2', 's3']);
});

it.each(DIMENSIONS)('an empty record: $by', (dimension) => {
  const { rows, of, rest, total } = tally(empty, {}, dimension, {});
  expect({ rows, of, rest }).toEqual({ rows: [], of: 0, rest: undefined });
  expect(total).toMatchObject({ statements: 0, words: 0, articles: 0, wire_articles: 0, anonymous: 0 });
  expect(coverage(empty, {})).toEqual([]);
});
