// Copies on record: the same whatever the order of arrival, also where a paragraph turns out to be everybody's.
import { expect, test } from 'vitest';
import { addArticle } from '../record/articles.ts';
import { connect } from '../record/connection.ts';
import { MOST_BY_KEY } from '../record/blocking.ts';
import { copiesOfArticle } from '../record/copies.ts';
import { type MadeArticle, made } from '../record/testing/made.ts';
import { relate } from './relate.ts';

const AT = '2024-05-01T00:00:00.000Z';
const WIRE = [
  'The river Orrin broke through the dam above Veyra early on Monday and carried away two bridges, the water board of the province told its members in a letter.',
  'Rescuers brought some forty families to the school on the hill, where they were given blankets, soup and a dry place for the night.',
];
const FRAME =
  'Readers who want such news every morning can have our letter at no cost, which some nine hundred thousand people in eleven countries read with their coffee before the day begins in earnest.';

/** Words of its own for each: no two share five in a row. */
const own = (n: number): string => {
  let state = n * 7919 + 13;
  return Array.from({ length: 60 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return `w${state % 9973}`;
  }).join(' ');
};
const article = (n: number, paragraphs: readonly string[]): MadeArticle =>
  made(`a${n}`, { outlet: `Outlet ${n}`, published: '2024-03-05', paragraphs: [own(n), ...paragraphs] });

function copies(order: readonly MadeArticle[]): string[] {
  const record = connect(':memory:', { readonly: false });
  const rows = new Map<number, string>();
  for (const { article: one, reading } of order)
    record.transaction(() => {
      const row = addArticle(record, one, reading, AT)!;
      rows.set(row, one.id);
      relate(record, [{ row, article: one }], AT);
    });
  return [
    ...new Set(
      [...rows.keys()].flatMap((row) =>
        copiesOfArticle(record, row).map(
          ({ a, b, words }) => `${[rows.get(a)!, rows.get(b)!].sort().join(' ')} ${words}`,
        ),
      ),
    ),
  ].sort();
}

test('a reprint is found, in any order', () => {
  const all = [article(1, WIRE), article(2, WIRE), article(3, [])];
  expect(copies(all)).toEqual(['a1 a2 53']);
  expect(copies(all.toReversed())).toEqual(['a1 a2 53']);
});

test('what comes to be boilerplate is forgotten, in any order', () => {
  const many = Array.from({ length: MOST_BY_KEY - 1 }, (_, i) => article(i + 10, [FRAME]));
  const reprints = [article(1, [...WIRE, FRAME]), article(2, [...WIRE, FRAME])];
  expect(copies(reprints)).toEqual(['a1 a2 86']);
  expect(copies([...reprints, ...many])).toEqual(['a1 a2 53']);
  expect(copies([...many, ...reprints])).toEqual(['a1 a2 53']);
});
