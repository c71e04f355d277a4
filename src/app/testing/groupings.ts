/**
 * Articles of few words, and which of their statements come to be one group.
 *
 *     grouped([sayings('a', direct('Ana Roe', '“It held”')), …])  →  ['a1b1', 'b2']: the first of a with the first of b
 */
import { addArticle } from '../../record/articles.ts';
import { connect } from '../../record/connection.ts';
import { type Made, type MadeArticle, made } from '../../record/testing/made.ts';
import { relate } from '../relate.ts';

const AT = '2024-05-01T00:00:00.000Z';

type Said = NonNullable<Made['says']>[number] & { readonly by: string };

/** An article whose paragraphs are what somebody says. */
export const sayings = (id: string, ...says: Said[]): MadeArticle =>
  made(id, {
    title: `Harbour news of ${id}`,
    outlet: id,
    paragraphs: says.map(({ by, content }) => `${content} ${by} said.`),
    speakers: [...new Set(says.map(({ by }) => by))].map((name) => ({ name })),
    says,
  });

export const direct = (by: string, content: string, when?: string): Said => ({
  by,
  content,
  kind: 'direct',
  ...(when === undefined ? {} : { when }),
});

/** The groups of articles added in this order, each by its statements' articles and numbers. */
export function grouped(articles: readonly MadeArticle[]): string[] {
  const record = connect(':memory:', { readonly: false });
  for (const { article, reading } of articles)
    record.transaction(() => {
      const row = addArticle(record, article, reading, AT)!;
      relate(record, [{ row, article }], AT);
    });
  const rows = record.all<{ grp: number; name: string; part: string }>(
    `SELECT DISTINCT grp, articles.name, statements.local AS part FROM passages JOIN wordings ON wordings.id = wording
     JOIN statements ON statements.id = statement JOIN articles ON articles.id = article
     ORDER BY articles.name, statements.ord`,
  );
  const groups = new Map<number, string>();
  for (const { grp, name, part } of rows)
    groups.set(grp, `${groups.get(grp) ?? ''}${name}${part.replace('s', '')}`);
  record.close();
  return [...groups.values()].sort();
}

/** In both orders; a test that sees two answers fails on the second. */
export const bothWays = (a: MadeArticle, b: MadeArticle): [string[], string[]] => [
  grouped([a, b]),
  grouped([b, a]),
];
