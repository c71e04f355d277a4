import { expect, test } from 'vitest';
import type { Article } from '../core/article.ts';
import type { Statement, StatementKind } from '../core/statement.ts';
import { sharesOf } from '../core/shares.ts';
import { noted } from './testing/notation.ts';

function sharesIn(source: string, kinds: Readonly<Record<string, StatementKind>>) {
  const { text, blocks, spans } = noted(source);
  const statements = Object.entries(kinds).map(([id, kind]) => ({ id, kind, content: spans(id) }));
  return sharesOf({ text, blocks } as unknown as Article, {
    statements: statements as unknown as Statement[],
    speakers: [],
    voice: { own: [], distancing: [] },
    makers: [],
  });
}

test('quoted, reported and own words add up', () => {
  expect(
    sharesIn(
      `title: Dam holds

      The clerk said {a|the “old dam” would hold}. {b|“It won’t fail,”} she said. {c|It had not failed before}, she
      added.`,
      { a: 'mixed', b: 'direct', c: 'indirect' },
    ),
  ).toEqual({ words: 22, quoted: 5, reported: 8, own: 9 });
});

test('a quotation within a report is counted once', () => {
  expect(sharesIn('{a|He said {b|“never”} again}', { a: 'indirect', b: 'direct' })).toEqual({
    words: 4,
    quoted: 1,
    reported: 3,
    own: 0,
  });
});

test('bylines and outlets are nobody’s words', () => {
  expect(sharesIn('byline: By Ottoline Marsh\n\nRain fell.', {}).words).toBe(2);
});
