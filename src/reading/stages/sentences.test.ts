import { expect, test } from 'vitest';
import { textOf } from '../../core/span.ts';
import { articleOf } from '../testing/article.ts';
import { sentences } from './sentences.ts';
import { tokens } from './tokens.ts';

function split(marked: string): string[] {
  const article = articleOf(marked);
  const layer = tokens.run(article, {});
  return sentences.run(article, { tokens: layer }).map((s) => textOf(article.text, s));
}

test.each([
  ['It held. It always did.', ['It held.', 'It always did.']],
  [
    'Dr. Obi met Mrs. Roe on Sept. 3 in St. Ives. They talked.',
    ['Dr. Obi met Mrs. Roe on Sept. 3 in St. Ives.', 'They talked.'],
  ],
  ['He moved to the U.S. The dam stayed.', ['He moved to the U.S.', 'The dam stayed.']],
  ['It cost $1.5 million. Nobody paid.', ['It cost $1.5 million.', 'Nobody paid.']],
  ['“Is it safe?” asked Mr. Obi. “No.”', ['“Is it safe?” asked Mr. Obi.', '“No.”']],
  ['“It held,” she said. “It always did.”', ['“It held,” she said.', '“It always did.”']],
  ['Who knew? Nobody!', ['Who knew?', 'Nobody!']],
])('%s', (text, expected) => expect(split(text)).toEqual(expected));

test('a sentence never leaves its paragraph', () => {
  expect(split('The dam\n\nheld')).toEqual(['The dam', 'held']);
});
