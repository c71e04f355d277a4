import { expect, test } from 'vitest';
import { textOf } from '../../core/span.ts';
import { articleOf } from '../testing/article.ts';
import { quotations } from './quotations.ts';

/** Each quotation as its text; `>` before a nested one, `…` after an unclosed one, `+` before one that goes on. */
function quoted(marked: string): string[] {
  const article = articleOf(marked);
  return quotations
    .run(article, {})
    .map(
      (q) =>
        `${q.continues === null ? '' : '+'}${q.parent === null ? '' : '>'}${textOf(article.text, q)}${q.closed ? '' : '…'}`,
    );
}

test.each([
  ['“It held,” she said. “Mostly.”', ['“It held,”', '“Mostly.”']],
  ['"It held," she said. "Mostly."', ['"It held,"', '"Mostly."']],
  ['‘It held,’ she said.', ['‘It held,’']],
  ["'It held,' she said. 'Mostly.'", ["'It held,'", "'Mostly.'"]],
  ["''It held,'' she said.", ["''It held,''"]],
  ['«It held,» she said.', ['«It held,»']],
])('%s', (text, expected) => expect(quoted(text)).toEqual(expected));

test('a quotation in a quotation', () => {
  expect(quoted('“He told me ‘never again’ and left.”')).toEqual([
    '“He told me ‘never again’ and left.”',
    '>‘never again’',
  ]);
  expect(quoted('\'He told me "never again" and left.\'')).toEqual([
    '\'He told me "never again" and left.\'',
    '>"never again"',
  ]);
});

test('apostrophes inside single quotation marks', () => {
  expect(quoted('‘It’s the miners’ hall,’ she said. ‘The miners’ “own” hall.’')).toEqual([
    '‘It’s the miners’ hall,’',
    '‘The miners’ “own” hall.’',
    '>“own”',
  ]);
  expect(quoted("'We don't know whose it's,' he said.")).toEqual(["'We don't know whose it's,'"]);
});

test('over paragraphs each opens anew and only the last closes', () => {
  expect(quoted('“It held.\n\n“It always did,” she said.')).toEqual(['“It held.…', '+“It always did,”']);
});

test('an unclosed quotation ends with its paragraph', () => {
  expect(quoted('She said: “It held.\n\nThe dam was built in 1961.')).toEqual(['“It held.…']);
});

test('a quotation that a paragraph breaks in the middle of a sentence goes on where the next begins', () =>
  expect(quoted('“The dam was old and full of\n\nholes,” she said. “We knew.”')).toEqual([
    '“The dam was old and full of…',
    '+holes,”',
    '“We knew.”',
  ]));
