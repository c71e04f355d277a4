// The same statement in several articles: groups that do not depend on the order, and what keeps wordings apart.
import { expect, test } from 'vitest';
import { connect } from '../record/connection.ts';
import { made } from '../record/testing/made.ts';
import { addArticle } from '../record/articles.ts';
import { judge } from '../record/judgements.ts';
import { relate } from './relate.ts';

const AT = '2024-05-01T00:00:00.000Z';
const quote = (id: string, outlet: string, words: string, by = 'Ana Roe', published = '2024-03-05') =>
  made(id, {
    title: `Dam of ${id}`,
    outlet,
    published,
    paragraphs: [`${words} ${by} said.`, `The river of ${id} is long.`],
    speakers: [{ name: by }],
    says: [{ by, content: words, kind: 'direct' }],
  });

const ARTICLES = [
  quote('a', 'Echo', '“The old dam will hold for another forty years, come what may,”'),
  quote('b', 'Post', '“the old dam will hold for another forty years”'),
  quote('c', 'Star', '“The old dam will not hold for another forty years, come what may,”'),
  quote('d', 'Echo', '“Nobody asked the fishing families of the lower town about the gates,”', 'Jo Pell'),
  quote('e', 'Post', '“Nobody has asked the fishing families of the lower town about the gates,”', 'Jo Pell'),
  quote(
    'f',
    'Star',
    '“Nobody asked the fishing families of the lower town about the gates,”',
    'Kim Lund',
    '2019-01-01',
  ),
];

function grouped(
  order: readonly (typeof ARTICLES)[number][],
  judged: readonly [string, string, 'yes' | 'no'][] = [],
): string[] {
  const record = connect(':memory:', { readonly: false });
  const thing = (id: string): string =>
    `${ARTICLES.find(({ article }) => article.id === id)!.article.key}/s1`;
  for (const [a, b, verdict] of judged)
    judge(record, {
      relation: 'same-statement',
      a: thing(a),
      b: thing(b),
      verdict,
      score: 1,
      reason: 'I read both',
      maker: { kind: 'person', name: 'desk' },
      at: AT,
    });
  for (const { article, reading } of order)
    record.transaction(() => {
      const row = addArticle(record, article, reading, AT)!;
      relate(record, [{ row, article }], AT);
    });
  const rows = record.all<{ grp: number; name: string }>(
    `SELECT DISTINCT grp, articles.name FROM passages JOIN wordings ON wordings.id = wording
     JOIN statements ON statements.id = statement JOIN articles ON articles.id = article ORDER BY articles.name`,
  );
  const groups = new Map<number, string>();
  for (const { grp, name } of rows) groups.set(grp, (groups.get(grp) ?? '') + name);
  return [...groups.values()].sort();
}

test('the same words, trimmed and altered, are one group; the same words of another stay in it', () =>
  expect(grouped(ARTICLES)).toEqual(['abc', 'def']));

test('the order of arrival makes no difference', () => {
  const orders = [
    [5, 4, 3, 2, 1, 0],
    [2, 0, 4, 1, 5, 3],
    [1, 3, 5, 0, 2, 4],
  ];
  for (const order of orders) expect(grouped(order.map((i) => ARTICLES[i]!))).toEqual(['abc', 'def']);
});

test('what a person says holds, whatever comes after', () => {
  expect(grouped(ARTICLES, [['a', 'c', 'no']])).toEqual(['ab', 'c', 'def']);
  expect(grouped(ARTICLES, [['a', 'd', 'yes']])).toEqual(['abcdef']);
});
