// An audit for spreadsheets and as a picture, and what it is called.
import { describe, expect, it } from 'vitest';
import { heard } from '../record/testing/heard.ts';
import { made } from '../record/testing/made.ts';
import { auditCsv } from './auditcsv.ts';
import { auditSvg } from './auditsvg.ts';
import { partInWords, percent, percentOf } from './auditwords.ts';
import type { AuditFilter, Whence } from './api.ts';
import { openWhence } from './open.ts';
import { pipelineOf } from './testing/pipeline.ts';

const HOSTILE = '=cmd|"/c calc"!A1<script>alert(1)</script>\u0007';
const hostile = made('hostile', {
  outlet: HOSTILE,
  paragraphs: [`${HOSTILE} said it was fine & well.`],
  speakers: [{ name: HOSTILE, kind: 'organisation', role: '@boss' }],
  says: [{ by: HOSTILE, content: 'it was fine & well' }],
});

async function recordOf(articles: typeof heard): Promise<Whence> {
  const whence = openWhence(':memory:', { pipeline: pipelineOf(articles) });
  for await (const _ of whence.add(articles.map(({ article }) => article.id)));
  return whence;
}
const whence = await recordOf(heard);
const bad = await recordOf([hostile]);
const bare = await recordOf([]);

describe('for spreadsheets', () => {
  const lines = (of: Whence, filter: AuditFilter): string[] => auditCsv(of.audit(filter)!).split('\r\n');

  it('a line a row, one for the rest, and none for sums', () => {
    const [header, ...rows] = lines(whence, { by: 'kind' });
    expect(header).toMatch(/^kind,statements,words,share,articles,direct_statements,direct_words,/u);
    expect(rows).toEqual([
      'person,5,23,0.5349,3,3,11,1,6,1,6,2,6,1,3,17,2,0,0',
      'organisation,1,9,0.2093,1,0,0,0,0,1,9,1,9,1,0,0,0,0,0',
      'anonymous,1,5,0.1163,1,0,0,0,0,1,5,0,0,0,1,5,1,1,5',
      'document,1,2,0.0465,1,0,0,0,0,1,2,0,0,0,1,2,1,0,0',
      '(nobody could be told),1,4,0.093,1,0,0,0,0,1,4,1,4,1,0,0,0,0,0',
      '',
    ]);
  });

  it.each(['speaker', 'kind', 'role', 'outlet'] as const)('as many cells as heads, by %s', (by) => {
    const rows = lines(whence, { by }).slice(0, -1);
    expect(new Set(rows.map((row) => row.split(',').length)).size).toBe(1);
  });

  it('what an article says is no formula', () => {
    expect(lines(bad, {})[1]).toMatch(/^"'=cmd\|""/u);
    expect(lines(bad, {})[1]).toContain(",'@boss,");
    expect(lines(bad, { by: 'outlet' })[1]).toMatch(/^"'=cmd/u);
  });

  it('of an empty record the header', () => expect(lines(bare, {})).toHaveLength(2));
});

describe('as a picture', () => {
  const svg = auditSvg(whence.audit()!, 'the whole record');

  it('tells what it shows in words', () => {
    expect(svg).toContain('<title id="title">Who is quoted, by speaker: the whole record</title>');
    expect(svg).toMatch(/<desc id="desc">[^<]*Ana Roe, port chief: 42 %, 18 words, 4 statements/u);
    expect(svg).toMatch(/role="img" aria-labelledby="title desc"/u);
  });

  it('the longest bar is the first, of three shades', () => {
    const bars = [...svg.matchAll(/<g>(.*?)<\/g>/gu)].map(([, bar]) =>
      [...bar!.matchAll(/<rect [^>]*width="([\d.]+)"/gu)].reduce((sum, [, width]) => sum + Number(width), 0),
    );
    expect(bars).toHaveLength(6);
    expect(bars[0]).toBeGreaterThan(2 * bars[1]! - 1);
    expect(bars.at(-1)).toBe(0);
    expect(svg.match(/<g>.*?<\/g>/u)![0].match(/<rect/gu)).toHaveLength(3);
  });

  it.each([svg, auditSvg(bad.audit()!, HOSTILE), auditSvg(bare.audit()!, '')])(
    'nothing in it runs',
    (picture) => {
      expect(picture).not.toMatch(/<script|<style|<foreignObject|\son\w+=|\sstyle=|href/iu);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what may not be there
      expect(picture).not.toMatch(/[\u0000-\u0008\u000b-\u001f]|NaN|undefined/u);
      expect(picture.match(/<[a-z]+/gu)!.length).toBe(
        picture.match(/<\/[a-z]+>/gu)!.length + picture.match(/\/>/gu)!.length,
      );
    },
  );

  it('an empty record says so', () =>
    expect(auditSvg(bare.audit()!, 'the whole record')).toContain('No statement fits.'));
});

describe('in words', () => {
  it.each<[AuditFilter, string]>([
    [{}, 'the whole record'],
    [{ outlet: 'The Coast' }, 'The Coast'],
    [{ from: '2024-03-01' }, 'published from 2024-03-01'],
    [{ to: '2024-03-01', about: ' dam ' }, 'published until 2024-03-01, about “dam”'],
    [{ from: '2024-03-01', to: '2024-03-09' }, 'published 2024-03-01 to 2024-03-09'],
    [{ from: '2024-03-01', to: '2024-03-01' }, 'published on 2024-03-01'],
  ])('%j', (filter, words) => expect(partInWords(filter, null)).toBe(words));

  it('a story', () => expect(partInWords({}, { title: 'Dam breaks' })).toBe('the story “Dam breaks”'));

  it('shares', () => {
    expect([0, 0.001, 0.125, 1].map(percent)).toEqual(['0 %', '<1 %', '13 %', '100 %']);
    expect(percentOf(0, 0)).toBe('0 %');
  });
});
