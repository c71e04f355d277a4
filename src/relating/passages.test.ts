// What is a quotation beside markup, and which phrases a quotation cites.
import { describe, expect, test } from 'vitest';
import { citesPhrase, passagesOf } from './passages.ts';

const wordsQuoted = (text: string) =>
  passagesOf(text, [{ start: 0, end: text.length }]).map(({ words }) => words.join(' '));

describe('are quotations', () => {
  test('with an address at the end', () =>
    expect(wordsQuoted('“We will open the lock tonight https://ferry.example/x1”')).toEqual([
      'we will open the lock tonight',
    ]));
  test('after a link', () =>
    expect(
      wordsQuoted('<a href="https://ferry.example/a-b-c-d-e-f">said</a> "we will open the lock tonight"'),
    ).toEqual(['we will open the lock tonight']));
});

describe('are cited as a phrase', () => {
  test.each([
    ['in single marks', '“To call us ‘the jewel of the delta’ costs nothing”'],
    ['in straight marks', '"To call us \'the jewel of the delta\' costs nothing"'],
    ['in double marks within single ones', '‘To call us “the jewel of the delta” costs nothing’'],
    ['with a comma within the marks', '“We were ‘the jewel of the delta,’ they said”'],
    ['after a word with an apostrophe', '“They don’t say ‘the jewel of the delta’ for our sake”'],
    ['with the words around them', '“We were ‘once the jewel of the delta’ and are not now”'],
    ['where the quotation is not closed', '“To call us ‘the jewel of the delta’'],
  ])('%s', (_, passage) => expect(citesPhrase(passage, 'the jewel of the delta')).toBe(true));
});
