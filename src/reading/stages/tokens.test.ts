import { expect, test } from 'vitest';
import { attributed } from '../testing/attributions.ts';
import { tokensOf } from './tokens.ts';

test.each([
  'Plain words, and marks.',
  'Naïve café — “déjà vu”… 3,000 €/t',
  'Emoji 🚢🇳🇬 and a family 👩‍👩‍👧 in between',
  'Combining e\u0301 and \u200bzero width',
  '日本語の文 and العربية mixed',
  '\u0000\u0007 control and \ud800 lone surrogate',
  'http://example.org/?q=a&b=c #tag @name x@y.org',
  '"""\'\'\'``“”',
])('offsets point at the words of %j', (text) => {
  let end = 0;
  for (const token of tokensOf(text)) {
    expect(token.start).toBeGreaterThanOrEqual(end);
    expect(token.end).toBeGreaterThan(token.start);
    expect(text.slice(token.start, token.end).toLowerCase().replaceAll('’', "'").trim()).toBe(token.norm);
    end = token.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
});

test('offsets are counted from where the stretch begins', () => {
  expect(tokensOf('dam held', 100).map(({ start, end }) => [start, end])).toEqual([
    [100, 103],
    [104, 108],
  ]);
});

test('names that look like pronouns, and surnames that look like verbs', () => {
  const tag = (text: string, word: string) =>
    tokensOf(text).find((t) => text.slice(t.start, t.end) === word)?.tag;
  expect(tag('Officials in the US said so.', 'US')).toBe('PROPN');
  expect(tag('“No,” Cross wrote.', 'Cross')).toBe('PROPN');
  expect(tag('An earlier report said so.', 'report')).toBe('NOUN');
});

test('a name is one where its sentence begins as well', () => {
  const { text, layers } = attributed(
    'The board asked why Welds was leaving. Welds insists that he will stay.',
  );
  const tags = layers.tokens
    .filter(({ start, end }) => text.slice(start, end) === 'Welds')
    .map(({ tag }) => tag);
  expect(tags).toEqual(['PROPN', 'PROPN']);
});

test('a word that is also written small is none', () => {
  const { text, layers } = attributed('They asked for Rain at the gate. Rain fell, and the rain was warm.');
  const first = layers.tokens.findLast(({ start, end }) => text.slice(start, end) === 'Rain');
  expect(first?.tag).not.toBe('PROPN');
});
