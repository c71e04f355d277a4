import { describe, expect, it } from 'vitest';
import { connect } from './connection.ts';
import { matchAll, matchBeginning } from './words.ts';

describe('what people type, as a search', () => {
  it.each([
    ['dam failed', '"dam" AND "failed"'],
    ['dam "safety review"', '"dam" AND "safety review"'],
    ['“safety review” dam', '"safety review" AND "dam"'],
    ['"unclosed words', '"unclosed" AND "words"'],
    ['b OR c', '"b" AND "OR" AND "c"'],
    ['U.S.-led', '"U" AND "S" AND "led"'],
    ['the Port of Kestrel’s dam', '"Port" AND "Kestrel" AND "dam"'],
    ['vitamin D', '"vitamin" AND "D"'],
    ['the who', '"who"'],
    ['to the', '"to" AND "the"'],
    ['"to the" dam', '"to the" AND "dam"'],
    ['Łódź café', '"Łódź" AND "café"'],
  ])('%s', (typed, match) => expect(matchAll(typed)).toBe(match));

  it.each(['', '  ', '"', '""', '***', '(-)', '“”', '\u0301'])('%j asks for nothing', (typed) =>
    expect(matchAll(typed)).toBeUndefined(),
  );
});

describe('nothing that is typed makes the search fail', () => {
  const record = connect(':memory:', { readonly: false });
  const marks = [
    '"',
    '”',
    "'",
    '*',
    '^',
    ':',
    '(',
    ')',
    '{',
    '}',
    '+',
    '-',
    'NEAR(',
    ' AND ',
    ' NOT ',
    'a',
    '½',
    '𝔘',
    '\0',
    '\u0301',
    '%',
  ];
  it('in ten thousand tries', () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (let i = 0; i < 10_000; i++) {
      const typed = Array.from({ length: random(7) }, () => marks[random(marks.length)]).join('');
      for (const match of [matchAll(typed, ['title']), matchBeginning(typed)])
        if (match !== undefined)
          record.all('SELECT rowid FROM article_words WHERE article_words MATCH ?', match);
    }
  });
});
