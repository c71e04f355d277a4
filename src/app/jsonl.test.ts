/** The contract for programs: these tests fail when a field is renamed, moved or dropped. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../core/article.ts';
import type { Reading } from '../core/reading.ts';
import { jsonOf } from './jsonl.ts';

const text =
  'Ferry strike ends\n\nMarrow Bay, June 4: The strike is over, the ferry union’s Ada Quill told the Bay Courier on Friday. Critics called it a “so-called” deal.';
const find = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const at = (words: string): { start: number; end: number; text: string } => ({ ...find(words), text: words });

const article: Article = {
  key: '0123456789abcdef0123456789abcdef',
  id: 'ferry',
  title: { value: 'Ferry strike ends', span: find('Ferry strike ends'), basis: 'text' },
  outlet: { value: 'Coast News', span: null, basis: 'given' },
  byline: { value: 'R. Pell', span: null, basis: 'metadata' },
  credits: [{ value: 'Bay Courier', span: null, basis: 'metadata' }],
  dateline: {
    span: find('Marrow Bay, June 4:'),
    place: { value: 'Marrow Bay', span: find('Marrow Bay'), basis: 'text' },
    date: { value: 'XXXX-06-04', span: find('June 4'), basis: 'text' },
  },
  published: { value: '2021-06-05', span: null, basis: 'given' },
  language: { value: 'en', span: null, basis: 'inferred' },
  url: 'https://coast.example/ferry',
  text,
  blocks: [
    { kind: 'title', span: find('Ferry strike ends') },
    { kind: 'paragraph', span: { start: 19, end: text.length } },
  ],
  from: { name: 'ferry.txt', mediaType: 'text/plain', encoding: 'utf-8', bytes: 200 },
  map: [],
};

const reading: Reading = {
  statements: [
    {
      id: 's1',
      kind: 'indirect',
      mode: 'said',
      attitude: 'neutral',
      source: [find('the ferry union’s Ada Quill')],
      cue: [find('told')],
      content: [find('The strike is over')],
      speaker: 'p1',
      speakerReason: null,
      occasion: {
        span: find('told the Bay Courier on Friday'),
        medium: { value: 'interview', span: null, basis: 'inferred' },
        event: null,
        hearer: { value: 'the Bay Courier', span: find('the Bay Courier'), basis: 'text' },
      },
      when: { edtf: '2021-06-04', span: find('on Friday'), basis: 'relative', reference: '2021-06-05' },
      where: { value: 'Marrow Bay', span: find('Marrow Bay'), basis: 'inferred' },
      relay: [{ name: 'Bay Courier', kind: 'outlet', span: find('Bay Courier'), basis: 'text' }],
      parent: null,
      headline: false,
    },
    {
      id: 's2',
      kind: 'mixed',
      mode: 'believed',
      attitude: 'doubting',
      source: [],
      cue: [],
      content: [find('a “so-called” deal')],
      speaker: null,
      speakerReason: null,
      occasion: null,
      when: null,
      where: null,
      relay: [],
      parent: 's1',
      headline: false,
    },
  ],
  speakers: [
    {
      id: 'p1',
      name: 'Ada Quill',
      kind: 'person',
      role: null,
      speaksFor: 'the ferry union',
      anonymity: null,
      mentions: [],
    },
  ],
  voice: { own: [find('Ferry strike ends')], distancing: [{ span: find('“so-called”'), mark: 'so-called' }] },
  makers: [{ stage: 'tokens', version: '1' }],
};

const expected = {
  version: 1,
  id: 'ferry',
  key: '0123456789abcdef0123456789abcdef',
  title: 'Ferry strike ends',
  outlet: 'Coast News',
  byline: 'R. Pell',
  credits: ['Bay Courier'],
  published: '2021-06-05',
  dateline: { place: 'Marrow Bay', date: 'XXXX-06-04', ...at('Marrow Bay, June 4:') },
  language: 'en',
  url: 'https://coast.example/ferry',
  text,
  blocks: [
    { kind: 'title', start: 0, end: 17 },
    { kind: 'paragraph', start: 19, end: text.length },
  ],
  statements: [
    {
      id: 's1',
      kind: 'indirect',
      mode: 'said',
      source: [at('the ferry union’s Ada Quill')],
      cue: [at('told')],
      content: [at('The strike is over')],
      speaker: {
        id: 'p1',
        name: 'Ada Quill',
        kind: 'person',
        role: null,
        speaksFor: 'the ferry union',
        anonymity: null,
      },
      speakerReason: null,
      occasion: 'told the Bay Courier on Friday',
      medium: 'interview',
      event: null,
      hearer: 'the Bay Courier',
      when: '2021-06-04',
      where: 'Marrow Bay',
      relay: ['Bay Courier'],
      attitude: 'neutral',
      parent: null,
      headline: false,
      evidence: {
        occasion: [at('told the Bay Courier on Friday')],
        when: [at('on Friday')],
        where: [at('Marrow Bay')],
        relay: [at('Bay Courier')],
      },
    },
    {
      id: 's2',
      kind: 'mixed',
      mode: 'believed',
      source: [],
      cue: [],
      content: [at('a “so-called” deal')],
      speaker: null,
      speakerReason: null,
      occasion: null,
      medium: null,
      event: null,
      hearer: null,
      when: null,
      where: null,
      relay: [],
      attitude: 'doubting',
      parent: 's1',
      headline: false,
      evidence: { occasion: [], when: [], where: [], relay: [] },
    },
  ],
  voice: { own: [at('Ferry strike ends')], distancing: [{ ...at('“so-called”'), mark: 'so-called' }] },
  makers: [{ stage: 'tokens', version: '1' }],
};

describe('the contract for programs, version 1', () => {
  it('has just these fields, with just these values', () => {
    expect(JSON.parse(JSON.stringify(jsonOf(article, reading)))).toEqual(expected);
  });

  it('is null where nothing is known', () => {
    const bare = { ...article, title: null, outlet: null, byline: null, dateline: null, published: null };
    expect(jsonOf({ ...bare, language: null, url: null }, reading)).toMatchObject({
      title: null,
      outlet: null,
      byline: null,
      dateline: null,
      published: null,
      language: null,
      url: null,
    });
  });

  it('describes every field in docs/jsonl.md', () => {
    const page = readFileSync(new URL('../../docs/jsonl.md', import.meta.url), 'utf8');
    const fields = new Set<string>();
    JSON.stringify(expected, (name, value) => {
      if (name !== '' && !/^\d+$/u.test(name)) fields.add(name);
      return value;
    });
    for (const field of fields) expect(page).toContain(`\`${field}\``);
  });
});
