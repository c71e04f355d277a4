// Our tokenizer against the reference: the same pieces, and offsets that are exact in UTF-16 units.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordpiece } from './wordpiece.ts';

const vocabulary = readFileSync(join(import.meta.dirname, '../../models/english/vocabulary.txt'), 'utf8')
  .trimEnd()
  .split('\n');
const english = wordpiece(vocabulary);
const reference = JSON.parse(readFileSync(join(import.meta.dirname, 'testing/reference.json'), 'utf8')) as {
  text: string;
  pieces: number[];
}[];

/** Words with what stands at their offsets. */
const cut = (text: string, from?: number, to?: number): string[] =>
  english.words(text, from, to).map(({ start, end }) => text.slice(start, end));

describe('pieces', () => {
  it(`are the reference tokenizer's on ${reference.length} hard texts`, () => {
    expect(reference.length).toBeGreaterThan(200);
    for (const { text, pieces } of reference)
      expect(
        english.words(text).flatMap((word) => word.pieces),
        JSON.stringify(text),
      ).toEqual(pieces);
  });

  it('say “unknown” for a word that is too long to be one', () => {
    const unknown = vocabulary.indexOf('[UNK]');
    expect(english.words('a'.repeat(101))[0]!.pieces).toEqual([unknown]);
    expect(english.words('a'.repeat(100))[0]!.pieces).not.toEqual([unknown]);
  });
});

describe('offsets', () => {
  it.each([
    ['Roe’s “no”,', ['Roe', '’', 's', '“', 'no', '”', ',']],
    ['👍🏽 said', ['👍🏽', 'said']],
    ['cafe\u0301s are', ['cafe\u0301s', 'are']],
    ['e\u0301', ['e\u0301']],
    ['co\u00adop x\u200by', ['co\u00adop', 'x\u200by']],
    ['東京 said', ['東', '京', 'said']],
    [' \u0301 ', []],
  ])('of %j', (text, words) => expect(cut(text)).toEqual(words));

  it('are in order, apart, within the text, and of whole characters, whatever the text', () => {
    for (const { text } of reference) {
      let end = 0;
      for (const word of english.words(text)) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(word.end).toBeGreaterThan(word.start);
        expect(text.slice(word.start, word.end).isWellFormed()).toBe(true);
        end = word.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  it('are those of the whole text for a part of it', () => {
    expect(cut('The dam held, Roe said.', 4, 12)).toEqual(['dam', 'held']);
    expect(english.words('The dam', 4)[0]!.start).toBe(4);
  });
});

it('refuses a vocabulary without the marks it needs', () => {
  expect(() => wordpiece(['the', 'dam'])).toThrow(/no \[UNK\]/u);
});
