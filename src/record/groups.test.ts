import { expect, test } from 'vitest';
import { relate } from '../app/relate.ts';
import { addArticle } from './articles.ts';
import { connect } from './connection.ts';
import { groupsCarried } from './groups.ts';
import { made } from './testing/made.ts';

test('the counts that are kept are those that counting everything gives, whatever came and went', () => {
  const record = connect(':memory:', { readonly: false });
  const at = '2024-05-01T00:00:00Z';
  const say = (id: string, outlet: string, words: string) =>
    made(id, {
      outlet,
      published: '2024-03-05',
      paragraphs: [`“${words},” Ana Roe said.`],
      speakers: [{ name: 'Ana Roe' }],
      says: [{ by: 'Ana Roe', content: `“${words},”`, kind: 'direct' }],
    });
  const all = [
    say('a', 'Echo', 'The old dam will hold for another forty years, come what may'),
    say('b', 'Post', 'the old dam will hold for another forty years'),
    say('c', 'Echo', 'Nobody asked the people of the lower town'),
    say('d', 'Star', 'Nobody has asked the people of the lower town'),
    say('e', 'Post', 'Nobody asked the people of the lower town'),
    say('f', 'Star', 'The ferry is late again and nobody has told the school'),
  ];
  for (const { article, reading } of all)
    record.transaction(() => {
      const row = addArticle(record, article, reading, at)!;
      relate(record, [{ row, article }], at);
    });
  const counted = record.all(
    `SELECT grp, count(DISTINCT articles.id) AS articles, count(DISTINCT articles.outlet) AS outlets
     FROM wordings JOIN passages ON passages.wording = wordings.id
     JOIN statements ON statements.id = passages.statement JOIN articles ON articles.id = statements.article
     GROUP BY grp HAVING articles > 1 ORDER BY outlets DESC`,
  );
  const { rows, total } = groupsCarried(record, { limit: 10, offset: 0 });
  expect(rows).toEqual(counted);
  expect(rows.map(({ articles }) => articles)).toEqual([3, 2]);
  expect(total).toBe(2);
  expect(groupsCarried(record, { about: 'town', limit: 10, offset: 0 }).total).toBe(1);
});
