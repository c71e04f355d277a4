import { describe, expect, it } from 'vitest';
import { span } from '../core/span.ts';
import type { Reading } from '../core/reading.ts';
import type { Statement } from '../core/statement.ts';
import { bratOf } from './brat.ts';
import { citronOf } from './citron.ts';

// The emoji is two units and one code point; the quotation runs over two paragraphs.
const text =
  'Good 😀 news. “It rained,\n\nand it stopped,” Lea Moor said. She left. “Why?” It was late, it is said.';
const find = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return span(start, start + words.length);
};
const statement = (id: string, of: Partial<Statement>): Statement => ({
  id,
  kind: 'direct',
  mode: 'said',
  attitude: 'neutral',
  source: [],
  cue: [],
  content: [],
  speaker: null,
  speakerReason: null,
  occasion: null,
  when: null,
  where: null,
  relay: [],
  parent: null,
  headline: false,
  ...of,
});
const reading: Reading = {
  statements: [
    statement('s1', {
      source: [find('Lea Moor')],
      cue: [find('said')],
      content: [find('“It rained,\n\nand it stopped,”')],
      speaker: 'p1',
    }),
    statement('s2', { content: [find('“Why?”')], speaker: 'p1' }),
    statement('s3', { cue: [find('it is said')], content: [find('It was late')] }),
  ],
  speakers: [
    {
      id: 'p1',
      name: 'Lea Moor',
      kind: 'person',
      role: null,
      speaksFor: null,
      anonymity: null,
      mentions: [
        { span: find('Lea Moor'), basis: 'name' },
        { span: find('She'), basis: 'pronoun' },
      ],
    },
  ],
  voice: { own: [], distancing: [] },
  makers: [],
};

describe('brat standoff', () => {
  it('counts code points, cuts at line ends, and tells attributions without a source', () => {
    expect(bratOf(text, reading.statements)).toBe(
      [
        'T1\tSource 43 51\tLea Moor',
        'T2\tCue 52 56\tsaid',
        'T3\tContent 13 24;26 42\t“It rained, and it stopped,”',
        'T4\tAttribution 52 56\tsaid',
        'E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3',
        'T5\tContent 68 74\t“Why?”',
        'T6\tAttribution-no-source 68 74\t“Why?”',
        'E2\tAttribution-no-source:T6 Content:T5',
        'T7\tCue 88 98\tit is said',
        'T8\tContent 75 86\tIt was late',
        'T9\tAttribution-no-source 88 98\tit is said',
        'E3\tAttribution-no-source:T9 Cue:T7 Content:T8',
        '',
      ].join('\n'),
    );
  });

  it('points at the words it names, in code points', () => {
    const points = [...text];
    for (const line of bratOf(text, reading.statements).split('\n')) {
      const [, places, words] = /^T\d+\t\S+ ([\d ;]+)\t(.*)$/u.exec(line) ?? [];
      if (!places) continue;
      const parts = places.split(';').map((place) => place.split(' ').map(Number) as [number, number]);
      expect(parts.map(([from, to]) => points.slice(from, to).join('')).join(' ')).toBe(words);
    }
  });
});

describe('Citron', () => {
  it('has the fields of its annotation format, and leaves out what has no cue', () => {
    expect(citronOf(text, reading)).toEqual({
      text,
      quotes: [
        {
          id: 's1',
          cue: { start: 52, end: 56, text: 'said' },
          sources: [{ start: 43, end: 51, text: 'Lea Moor' }],
          contents: [{ start: 13, end: 42, text: '“It rained,\n\nand it stopped,”' }],
          coreferences: [],
        },
        {
          id: 's3',
          cue: { start: 88, end: 98, text: 'it is said' },
          sources: [],
          contents: [{ start: 75, end: 86, text: 'It was late' }],
          coreferences: [],
        },
      ],
      coreference_groups: [
        [
          { start: 43, end: 51, text: 'Lea Moor' },
          { start: 58, end: 61, text: 'She' },
        ],
      ],
    });
  });

  it('names the speaker whom a pronoun stands for', () => {
    const said = statement('s1', {
      source: [find('She')],
      cue: [find('left')],
      content: [find('“Why?”')],
      speaker: 'p1',
    });
    const [quote] = citronOf(text, { ...reading, statements: [said] }).quotes;
    expect(quote!.coreferences.map((one) => one.text)).toEqual(['Lea Moor']);
  });
});
