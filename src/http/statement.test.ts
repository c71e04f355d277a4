// A statement's page: what became of its words from outlet to outlet, and who tells it in other words.
import { expect, test } from 'vitest';
import { openWhence } from '../app/open.ts';
import { pipelineOf } from '../app/testing/pipeline.ts';
import { made } from '../record/testing/made.ts';
import { createApp } from './app.ts';

const news = (outlet: string, content: string) =>
  made(outlet, {
    title: 'The old dam above Veyra is safe, says the board',
    outlet,
    published: '2024-03-05',
    paragraphs: [`${content} Ana Roe said.`, 'The dam stands above Veyra.'],
    speakers: [{ name: 'Ana Roe' }],
    says: [{ by: 'Ana Roe', content }],
  });
const ARTICLES = [
  news('Echo', '“The old dam of Veyra will hold for another forty years, come what may,”'),
  news('Post', '“The old dam of Veyra will hold for another fifty years, come what may,”'),
  news('Star', '“The old dam of Veyra will hold for another forty years”'),
  news('Herald', 'the dam of Veyra was going to hold for forty years more'),
];

async function page(outlet: string): Promise<string> {
  const whence = openWhence(':memory:', { pipeline: pipelineOf(ARTICLES) });
  for await (const event of whence.add(ARTICLES.map(({ article }) => article.id)))
    if (event.kind === 'failed') throw new Error(event.message);
  const { key } = ARTICLES.find(({ article }) => article.id === outlet)!.article;
  const html = await (await createApp(whence, { report: () => {} }).request(`/statements/${key}/s1`)).text();
  whence.close();
  return html.replace(/\s+/gu, ' ');
}

test('what changes the sense says so, and in which words; what is only cut does not', async () => {
  const html = await page('Echo');
  expect(html).toMatch(
    /<strong class="sense">Changes the sense<\/strong> – a figure: “(?:fifty|forty)” here, “(?:forty|fifty)” in that of (?:Echo|Post)/u,
  );
  expect(html).toMatch(/<b class="differs turns">(?:fifty|forty)<\/b>/u);
  expect(html.match(/Changes the sense/gu)).toHaveLength(1);
  expect(html).toMatch(/Shorter than that of (?:Echo|Post)\. Not here: “come what may”/u);
});

test('who tells it in other words, from either side', async () => {
  const html = await page('Echo');
  expect(html).toContain('Told in other words by Herald');
  expect(html).toMatch(/the dam of Veyra was going to hold.*both have .*dam/u);
  expect(await page('Herald')).toMatch(/Told in other words by (?:Echo|Post|Star)/u);
});
