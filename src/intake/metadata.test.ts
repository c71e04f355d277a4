// What pages say about their articles outside of the text, and in which order it counts.
import { expect, test } from 'vitest';
import type { Facts } from './article.ts';
import { metadataOf } from './metadata.ts';
import { pageOf } from './page.ts';

function facts(head: string, html = '<html>'): Facts {
  const page = pageOf(`<!doctype html>${html}<head>${head}</head><body><p>It rained.</p></body></html>`);
  if ('problem' in page) throw new Error(page.problem);
  return metadataOf(page.document);
}
const ld = (json: unknown): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

test('JSON-LD, also in a graph', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'Dam bursts',
    datePublished: '2020-06-04T10:00:00+02:00',
    author: [{ name: 'Jane Doe' }, { name: 'Ravi Iyer' }],
    publisher: { name: 'Harbour Echo' },
  };
  const expected = {
    title: 'Dam bursts',
    outlet: 'Harbour Echo',
    byline: 'Jane Doe, Ravi Iyer',
    published: '2020-06-04T10:00:00+02:00',
  };
  expect(facts(ld(article))).toEqual(expected);
  expect(facts(ld({ '@graph': [{ '@type': 'WebPage' }, article] }))).toEqual(expected);
  expect(facts(`<script type="application/ld+json">{broken</script>${ld([article])}`)).toEqual(expected);
});

test('OpenGraph, meta tags and the canonical address', () => {
  expect(
    facts(
      `<meta property="og:title" content="Dam bursts"><meta property="og:site_name" content="Harbour Echo">
       <meta name="author" content="By Jane Doe"><meta property="article:published_time" content="2020-06-04T08:00:00Z">
       <link rel="canonical" href="https://echo.example/dam">`,
      '<html lang="en_US">',
    ),
  ).toEqual({
    title: 'Dam bursts',
    outlet: 'Harbour Echo',
    byline: 'Jane Doe',
    published: '2020-06-04T08:00:00Z',
    language: 'en',
    url: 'https://echo.example/dam',
  });
});

test('Dublin Core', () => {
  expect(
    facts(
      '<meta name="DC.title" content="Dam bursts"><meta name="DC.date.issued" content="2020-06-04"><meta name="DC.creator" content="Jane Doe"><meta name="DC.publisher" content="Harbour Echo">',
    ),
  ).toEqual({ title: 'Dam bursts', published: '2020-06-04', byline: 'Jane Doe', outlet: 'Harbour Echo' });
});

test('what is no date, name or address is none', () => {
  expect(
    facts(
      '<meta name="date" content="soon"><meta name="author" content="https://echo.example/jane"><link rel="canonical" href="javascript:x">',
    ),
  ).toEqual({});
});
