import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { read } from '../../reading/english.ts';
import { articleOf } from '../../reading/testing/article.ts';
import { articleText } from './article.ts';
import { painter } from './style.ts';
import { clip, width, wrap } from './width.ts';

const article = articleOf('# Dam holds\n\n“It held,” Ana Roe said. The dam was built in 1961.');

test('colours go over whole stretches, and leave the words as they are', () => {
  const coloured = articleText(article, read(article), painter(true), true, 80);
  const plain = stripVTControlCharacters(coloured);
  expect(plain).toContain('“It held,” Ana Roe said. The dam was built in 1961.');
  expect(plain).toMatch(/s1 +Ana Roe/u);
  expect(coloured.split('\u001b[').length).toBeLessThan(30);
});

test('without colours a statement stands in brackets with its number', () => {
  expect(articleText(article, read(article), painter(false), false, 80)).toContain(
    '⟦“It held,”⟧¹ Ana Roe said.',
  );
});

test('nothing is wider than it may be', () => {
  const long = articleOf(`“${'日本語の文 and words '.repeat(20)}” Ana Roe said. ${'x'.repeat(200)}`);
  for (const line of articleText(long, read(long), painter(false), false, 70).split('\n'))
    expect(width(line)).toBeLessThanOrEqual(70);
});

test('wide letters and emoji take two columns, marks none', () => {
  expect(width('日本')).toBe(4);
  expect(width('e\u0301')).toBe(1);
  expect(width('👩‍👩‍👧')).toBe(2);
  expect(clip('日本語', 5)).toBe('日本…');
  expect(wrap('ab cd', 2)).toEqual([
    [0, 2],
    [3, 5],
  ]);
});
