/** What goes into the record comes out of it as it was; what is inconsistent does not go in. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../core/article.ts';
import type { Reading } from '../core/reading.ts';
import { addArticle, articlesToReread, loadArticle, replaceReading } from './articles.ts';
import { connect } from './connection.ts';
import { RecordError } from './errors.ts';
import { counts } from './listing.ts';
import { made } from './testing/made.ts';

const text = 'Tide gate stuck 🌊\n\nVale, May 3: “It\u0000jammed,” Dr. Io Pell told RadioVale.';
const find = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const article: Article = {
  key: 'ab'.repeat(16),
  id: 'tide gate',
  title: { value: 'Tide gate stuck 🌊', span: find('Tide gate stuck 🌊'), basis: 'text' },
  outlet: { value: 'Vale Mail', span: null, basis: 'given' },
  byline: { value: 'B. Moss', span: null, basis: 'metadata', reason: 'meta\tname=author' },
  credits: [{ value: 'Coast Wire', span: null, basis: 'inferred', reason: 'its style' }],
  dateline: {
    span: find('Vale, May 3:'),
    place: { value: 'Vale', span: find('Vale'), basis: 'text' },
    date: { value: 'XXXX-05-03', span: find('May 3'), basis: 'text' },
  },
  published: { value: '2020-05', span: null, basis: 'metadata' },
  language: { value: 'en', span: null, basis: 'inferred' },
  url: 'https://vale.example/1?a=1&b=2',
  text,
  blocks: [
    { kind: 'title', span: find('Tide gate stuck 🌊') },
    { kind: 'paragraph', span: { start: 20, end: text.length } },
  ],
  from: { name: 'news/tide.html', mediaType: 'text/html', encoding: 'windows-1252', bytes: 900 },
  map: [
    { text: 0, units: 18, byte: 700, length: 21 },
    { text: 20, units: 13, byte: 100, length: 13 },
    { text: 33, units: 1, byte: 113, length: 7 },
  ],
};
const reading: Reading = {
  statements: [
    {
      id: 's1',
      kind: 'direct',
      mode: 'believed',
      attitude: 'pressing',
      source: [find('Dr. Io Pell')],
      cue: [find('told')],
      content: [find('“It\u0000jammed,”'), find('RadioVale')],
      speaker: 'p1',
      speakerReason: 'a reason\nin two lines',
      occasion: {
        span: find('told RadioVale'),
        medium: { value: 'interview', span: null, basis: 'inferred', reason: 'told a station' },
        event: null,
        hearer: { value: 'RadioVale', span: find('RadioVale'), basis: 'text' },
      },
      when: { edtf: '2020-05-03', span: find('May 3'), basis: 'relative', reference: 'XXXX-05-03' },
      where: { value: 'Vale', span: find('Vale'), basis: 'text' },
      relay: [
        { name: 'RadioVale', kind: 'broadcaster', span: find('RadioVale'), basis: 'text', reason: 'x' },
      ],
      parent: null,
      headline: false,
    },
    {
      id: 's2',
      kind: 'indirect',
      mode: 'ordered',
      attitude: 'neutral',
      source: [],
      cue: [],
      content: [find('jammed')],
      speaker: null,
      speakerReason: null,
      occasion: null,
      when: null,
      where: null,
      relay: [],
      parent: 's1',
      headline: true,
    },
  ],
  speakers: [
    {
      id: 'p1',
      name: 'Io Pell',
      kind: 'person',
      role: 'engineer',
      speaksFor: 'the port',
      anonymity: null,
      mentions: [
        { span: find('Dr. Io Pell'), basis: 'name' },
        { span: find('It'), basis: 'epithet', reason: 'tab\there, line\nthere' },
      ],
    },
    { id: 'p2', name: 'it', kind: 'unknown', role: null, speaksFor: null, anonymity: 'afraid', mentions: [] },
  ],
  voice: {
    own: [find('Tide gate'), find('stuck')],
    distancing: [{ span: find('jammed'), mark: 'scare-quotes' }],
  },
  makers: [
    { stage: 'tokens', version: '3' },
    { stage: 'voice', version: '1b' },
  ],
};

describe('an article with its reading', () => {
  it('comes back as it was', () => {
    const record = connect(':memory:', { readonly: false });
    const row = addArticle(record, article, reading, '2021-01-01T00:00:00Z');
    expect(loadArticle(record, article.key)).toEqual({ row, article, reading });
    expect(loadArticle(record, 'cd'.repeat(16))).toBeUndefined();
  });

  it('goes in once', () => {
    const record = connect(':memory:', { readonly: false });
    expect(addArticle(record, article, reading, '')).toBe(1);
    expect(addArticle(record, article, reading, '')).toBeUndefined();
    expect(counts(record)).toMatchObject({ articles: 1, statements: 2 });
  });

  it('is dated by its statement, else by the article, as far as the date may reach', () => {
    const record = connect(':memory:', { readonly: false });
    addArticle(record, article, reading, '');
    expect(record.all('SELECT local, from_day, to_day FROM statements ORDER BY ord')).toMatchObject([
      { local: 's1', from_day: '2020-05-03', to_day: '2020-05-03' },
      { local: 's2', from_day: '2020-05-01', to_day: '2020-05-31' },
    ]);
  });

  it('can be given a newer reading, after which nothing of the old one is left', () => {
    const record = connect(':memory:', { readonly: false });
    const row = addArticle(record, article, reading, '')!;
    const newer = {
      ...reading,
      statements: [reading.statements[0]!],
      makers: [{ stage: 'tokens', version: '4' }],
    };
    expect(articlesToReread(record, 'tokens@4')).toEqual([article.key]);
    replaceReading(record, row, article, newer, '');
    expect(articlesToReread(record, 'tokens@4')).toEqual([]);
    expect(loadArticle(record, article.key)!.reading).toEqual(newer);
    record.run(`INSERT INTO statement_words (statement_words) VALUES ('integrity-check')`);
    record.run(`INSERT INTO article_words (article_words) VALUES ('integrity-check')`);
  });
});

describe('what breaks the invariants is refused, with the name and the first reason, and nothing is written', () => {
  const { article: plain, reading: empty } = made('x', { paragraphs: ['A line.'] });
  const said = { ...reading.statements[1]!, parent: null, content: [{ start: 0, end: 1 }] };
  it.each<[string, Article, Reading, RegExp]>([
    ['a key', { ...plain, key: 'ABC' }, empty, /not 32 hex digits/u],
    ['text outside of blocks', { ...plain, blocks: [] }, empty, /after the last block/u],
    [
      'an empty span',
      plain,
      { ...empty, statements: [{ ...said, content: [{ start: 3, end: 3 }] }] },
      /outside the text/u,
    ],
    ['no content', plain, { ...empty, statements: [{ ...said, content: [] }] }, /has no content/u],
    [
      'an unknown speaker',
      plain,
      { ...empty, statements: [{ ...said, speaker: 'p9' }] },
      /unknown speaker p9/u,
    ],
    ['nested in itself', plain, { ...empty, statements: [{ ...said, parent: 's2' }] }, /nested in itself/u],
    [
      'voice outside',
      plain,
      { ...empty, voice: { own: [{ start: 0, end: 99 }], distancing: [] } },
      /outside the text/u,
    ],
    [
      'two speakers of one id',
      plain,
      { ...empty, speakers: [reading.speakers[1]!, reading.speakers[1]!] },
      /share an id/u,
    ],
  ])('%s', (_, badArticle, badReading, reason) => {
    const record = connect(':memory:', { readonly: false });
    let error: unknown;
    try {
      addArticle(record, badArticle, badReading, '');
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(RecordError);
    expect(error).toMatchObject({ fault: 'refused', message: expect.stringMatching(reason) });
    expect((error as RecordError).message).toContain('x.txt');
    expect(counts(record).articles).toBe(0);
  });
});
