import { describe, expect, it } from 'vitest';
import type { Block } from '../core/article.ts';
import { contextOf } from './context.ts';

/** `[…]` marks a part of the statement, `{…}` the context expected. */
const cases: readonly (readonly [string, string])[] = [
  ['the sentence', 'It rained. {The dam [will hold], Lind [said].} Then it stopped.'],
  ['to the block’s end', 'It rained. {Lind [said] [it will hold]}'],
  ['past a title', 'It rained. {Mr. Lind [said] [it will hold].} Then it stopped.'],
  ['past initials and abbreviations', 'So. {J. R. Lind of the U.S. Navy [said] [no].} Yes.'],
  ['past a question in quotation marks', 'So. {[“Why?”] he [asked].} Nobody knew.'],
  ['two sentences of one statement', 'So. {[“It will hold.”] Lind looked up. [“It must,”] he [said].} Yes.'],
  ['to closing marks', 'So. {Lind [said]: [“It will hold.”]} Yes.'],
  ['in two paragraphs', 'So. {[“It will hold,] he [said].\n\n[“It must.”]} Yes.'],
];

describe('what stands around a statement', () => {
  it.each(cases)('%s', (_, marked) => {
    let text = '';
    const parts: { start: number; end: number }[] = [];
    let [from, to, open] = [0, 0, 0];
    for (const unit of marked) {
      if (unit === '{') from = text.length;
      else if (unit === '}') to = text.length;
      else if (unit === '[') open = text.length;
      else if (unit === ']') parts.push({ start: open, end: text.length });
      else text += unit;
    }
    let at = 0;
    const blocks = text.split('\n\n').map((part): Block => {
      const span = { start: at, end: at + part.length };
      at = span.end + 2;
      return { kind: 'paragraph', span };
    });
    const { start, end } = contextOf(text, blocks, parts);
    expect(text.slice(start, end)).toBe(text.slice(from, to));
  });
});
