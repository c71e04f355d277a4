// Plain text stays as it is: every place in the file is the same place in the article's text.
import { expect, test } from 'vitest';
import { blocksOf, taken } from './testing/taken.ts';

const BODY = 'The dam above Kestrel burst on Monday night, the mayor said, and three villages were cleared.';

test.each([
  ['leading and trailing blank lines', `\n\n  Dam bursts above Kestrel\n\n\n${BODY}\n\n\n`],
  ['odd blanks', `Dam bursts\t above  Kestrel \n \n${BODY}  \n\n\tIt rained.`],
  ['no title', `${BODY}\n\nIt rained for two days, and the river rose by a metre in an hour.`],
  ['one paragraph', BODY],
])('without furniture the text is the file: %s', (_, source) => {
  expect(taken(source).text).toBe(source);
});

test('line ends become line feeds, and a byte order mark goes', () => {
  const article = taken(`\uFEFFDam bursts\r\n\r\n${BODY}\rIt rained.\r\n`);
  expect(article.text).toBe(`Dam bursts\n\n${BODY}\nIt rained.\n`);
  expect(article.from.encoding).toBe('utf-8');
});

test('wrapped lines are one paragraph', () => {
  const article = taken(
    'Dam bursts\n\nThe dam above Kestrel burst on Monday night,\nthe mayor said, and three villages in the\nvalley were cleared before the morning came.\n\nNobody was hurt, and the water went down\nsoon.',
  );
  expect(blocksOf(article).slice(1)).toEqual([
    'paragraph: The dam above Kestrel burst on Monday night,\nthe mayor said, and three villages in the\nvalley were cleared before the morning came.',
    'paragraph: Nobody was hurt, and the water went down\nsoon.',
  ]);
});

test('without blank lines each long line is a paragraph', () => {
  const article = taken(`Dam bursts above Kestrel\n${BODY} ${BODY}\n${BODY}\nIt rained.`);
  expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph', 'paragraph']);
});
