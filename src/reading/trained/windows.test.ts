// What the network is given: whole paragraphs, how words are cased, whether they are quoted.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readable } from '../../core/article.ts';
import { wordpiece } from '../../model/wordpiece.ts';
import { runStages } from '../stage.ts';
import { quotations } from '../stages/quotations.ts';
import { sentences } from '../stages/sentences.ts';
import { tokens } from '../stages/tokens.ts';
import { articleOf } from '../testing/article.ts';
import { WINDOW, type Window, windowsOf } from './windows.ts';

const english = wordpiece(
  readFileSync(join(import.meta.dirname, '../../../models/english/vocabulary.txt'), 'utf8')
    .trimEnd()
    .split('\n'),
);
function windowsIn(marked: string): { text: string; windows: Window[] } {
  const article = articleOf(marked);
  const { layers } = runStages(article, [tokens, quotations, sentences]);
  const paragraphs = article.blocks.filter(readable).map(({ span }) => span);
  return {
    text: article.text,
    windows: windowsOf(article.text, paragraphs, layers.sentences, layers.quotations, english),
  };
}
const wordsIn = (text: string, { passages }: Window) =>
  passages.map(({ words }) => words.map(({ start, end }) => text.slice(start, end)));

it('packs short paragraphs into one window and parts them', () => {
  const { text, windows } = windowsIn('The dam held.\n\nRoe left.');
  expect(windows).toHaveLength(1);
  expect(wordsIn(text, windows[0]!)).toEqual([
    ['The', 'dam', 'held', '.'],
    ['Roe', 'left', '.'],
  ]);
  const { pieces, starts } = windows[0]!;
  expect([...pieces].filter((piece) => piece === english.separator)).toHaveLength(2);
  expect(pieces[0]).toBe(english.begin);
  expect([...starts].every((at, i) => at > (starts[i - 1] ?? 0))).toBe(true);
});

it('tells case and quotation marks, which the vocabulary forgets', () => {
  const { windows } = windowsIn('Roe of NATO said “in 2019” McCall saw B.');
  const { starts, cases, quotes } = windows[0]!;
  //                                        Roe of NATO said “ in 2019 ” McCall saw B .
  expect([...starts].map((at) => cases[at])).toEqual([1, 0, 2, 0, 0, 0, 5, 0, 4, 0, 3, 0]);
  expect([...starts].map((at) => quotes[at])).toEqual([0, 0, 0, 0, 1, 2, 2, 3, 0, 0, 0, 0]);
});

it('never has a window of more pieces than it may, and leaves no word out', () => {
  const sentence =
    'The harbour chief of the northern port said on Tuesday that the old dam had held all night. ';
  const { text, windows } = windowsIn(
    `${sentence.repeat(30).trim()}\n\n${'a '.repeat(400).trim()}\n\nRoe left.`,
  );
  const kept: number[] = [];
  for (const window of windows) {
    expect(window.pieces.length).toBeLessThanOrEqual(WINDOW);
    for (const { words, keep } of window.passages) kept.push(...words.slice(keep).map(({ start }) => start));
  }
  expect(kept).toEqual(english.words(text).map(({ start }) => start));
});

it('cuts a long paragraph at a sentence and gives the sentence before as context', () => {
  const { text, windows } = windowsIn(
    'The dam held because it was strong and well made by those who made it. '.repeat(20).trim(),
  );
  expect(windows.length).toBeGreaterThan(1);
  const { words, keep } = windows[1]!.passages[0]!;
  expect(keep).toBeGreaterThan(0);
  expect(text.slice(words[0]!.start, words[0]!.end)).toBe('The');
  expect(text.slice(words[keep]!.start, words[keep]!.end)).toBe('The');
});

it('makes nothing of nothing', () => {
  expect(windowsIn('\u200b').windows).toEqual([]);
});
