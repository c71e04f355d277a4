import { expect, test } from 'vitest';
import { addArticle } from './articles.ts';
import { connect } from './connection.ts';
import { countMatches, MOST_RANKED, searchStatements } from './search.ts';
import { made } from './testing/made.ts';

test('of more statements than are ranked every one is found once, the last added first', () => {
  const record = connect(':memory:', { readonly: false });
  const [articles, each] = [22, 50];
  record.transaction(() => {
    for (let a = 0; a < articles; a++) {
      const says = Array.from({ length: each }, (_, i) => `The weir at mark ${a} of ${i} holds`);
      if (a === 15) says[7] = 'weir';
      const { article, reading } = made(`a${a}`, {
        paragraphs: [...says.map((content) => `${content}, she said.`), 'A weir that nobody spoke of.'],
        says: says.map((content) => ({ content: content === 'weir' ? 'weir, she said' : content })),
      });
      addArticle(record, article, reading, '2026-01-01T00:00:00Z');
    }
  });
  const all = articles * each;
  expect(all).toBeGreaterThan(MOST_RANKED);
  expect(countMatches(record, '"weir"')).toEqual({ statements: all, articles: 0 });
  const found: number[] = [];
  for (let offset = 0; ; offset += 30) {
    const page = searchStatements(record, '"weir"', 30, offset, false);
    expect(page.every(({ marks }) => marks.length > 0)).toBe(true);
    found.push(...page.map(({ id }) => id));
    if (page.length < 30) break;
  }
  expect(new Set(found).size).toBe(all);
  expect(found.length).toBe(all);
  expect(found).toEqual(Array.from({ length: all }, (_, i) => all - i));
  // of those few words one is the word sought
  expect(searchStatements(record, '"weir"', 1, 0)[0]!.id).toBe(15 * each + 8);
});
