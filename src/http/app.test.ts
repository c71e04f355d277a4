/** One contract for every page and every answer, and what each route is there for. Requests without a socket. */
import { describe, expect, test } from 'vitest';
import { fixture, KEYS } from '../web/testing/fixture.ts';
import { createApp } from './app.ts';

const [mercury, dispatch, hostile] = KEYS;
const HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(2)>\'';
const q = encodeURIComponent(HOSTILE);

const app = createApp(fixture(), { report: () => {} });
const bare = createApp(fixture({ empty: true }), { report: () => {} });

const PAGES: readonly (readonly [path: string, status: number])[] = [
  ['/', 200],
  ['/articles', 200],
  ['/articles?offset=2', 200],
  ['/articles?outlet=Northern%20Dispatch', 200],
  [`/articles?outlet=${q}`, 200],
  [`/articles/${mercury}`, 200],
  [`/articles/${mercury}?speaker=p1`, 200],
  [`/articles/${mercury}?speaker=p1&kind=direct`, 200],
  [`/articles/${mercury}?kind=own`, 200],
  [`/articles/${mercury}?speaker=nobody`, 200],
  [`/articles/${dispatch}`, 200],
  [`/articles/${hostile}`, 200],
  ['/people', 200],
  ['/people?q=falk', 200],
  [`/people?q=${q}`, 200],
  ['/people/ruta-falk', 200],
  ['/people/edmund-pray?about=drove&from=2026-03-01&to=2026-03-09', 200],
  ['/people/edmund-pray?to=1999-12-31', 200],
  [`/people/edmund-pray?about=${q}`, 200],
  ['/people/bobby-tables', 200],
  ['/stories', 200],
  ['/stories/aldermouth-bridge', 200],
  ['/disputes', 200],
  ['/disputes?relation=agrees', 200],
  ['/disputes?story=aldermouth-bridge&person=ruta-falk&offset=1', 200],
  [`/disputes?about=${q}`, 200],
  ['/disputes?relation=likes', 400],
  ['/disputes?story=none', 404],
  ['/disputes?person=none', 404],
  ['/statements', 200],
  ['/statements?story=aldermouth-bridge&offset=1', 200],
  ['/statements?about=danger&person=edmund-pray', 200],
  [`/statements?about=${q}&person=${q}`, 200],
  [`/statements/${mercury}/s2`, 200],
  [`/statements/${hostile}/s1`, 200],
  ['/compare', 200],
  [`/compare?a=${mercury}`, 200],
  [`/compare?a=${mercury}&b=${dispatch}`, 200],
  [`/compare?a=${mercury}&b=${hostile}`, 200],
  ['/search', 200],
  ['/search?q=bridge', 200],
  [`/search?q=${q}`, 200],
  ['/audit', 200],
  ['/audit?by=kind', 200],
  ['/audit?by=role&outlet=Northern%20Dispatch', 200],
  ['/audit?by=outlet&from=2026-03-01&to=2026-03-09&about=bridge', 200],
  ['/audit?story=aldermouth-bridge&offset=2', 200],
  ['/audit?from=1999-01-01&to=1999-01-02', 200],
  [`/audit?about=${q}&outlet=${q}`, 200],
  ['/audit/statements?key=edmund-pray', 200],
  ['/audit/statements?by=kind&key=person&about=the', 200],
  ['/audit/statements?by=role', 200],
  [`/audit/statements?by=outlet&key=${q}`, 200],
  ['/nowhere', 404],
  [`/${q}`, 404],
  ['/articles/none', 404],
  ['/people/none', 404],
  ['/stories/none', 404],
  ['/statements?story=none', 404],
  [`/statements/${mercury}/s99`, 404],
  [`/statements/${q}/${q}`, 404],
  [`/compare?a=${mercury}&b=none`, 404],
  ['/compare?a=none', 404],
  ['/assets/none.css', 404],
  ['/audit?story=none', 404],
  ['/audit.csv?story=none', 404],
  ['/audit.svg?story=none', 404],
  ['/audit/statements?key=nobody-such', 404],
  ['/audit?by=mood', 400],
  ['/audit?from=soon', 400],
  ['/audit?from=2026-03-09&to=2026-03-01', 400],
  ['/audit.csv?by=mood', 400],
  [`/compare?a=${mercury}&b=${mercury}`, 400],
  ['/articles?offset=-1', 400],
  ['/articles?offset=1e3', 400],
  [`/articles/${mercury}?kind=${q}`, 400],
  [`/articles/${mercury}?speaker=p99`, 400],
  ['/people/edmund-pray?from=soon', 400],
  ['/people/edmund-pray?from=2026-02-30', 400],
  ['/people/edmund-pray?from=2026-03-09&to=2026-03-01', 400],
  [`/search?q=${'x'.repeat(201)}`, 400],
];

const JSONS: readonly (readonly [path: string, status: number])[] = [
  ['/api/v1', 200],
  ['/api/v1/articles?limit=1', 200],
  [`/api/v1/articles/${mercury}`, 200],
  ['/api/v1/people', 200],
  ['/api/v1/people?q=falk', 200],
  ['/api/v1/people/ruta-falk?from=2026-03-04', 200],
  ['/api/v1/stories', 200],
  ['/api/v1/stories/aldermouth-bridge', 200],
  ['/api/v1/statements?story=aldermouth-bridge&limit=1', 200],
  [`/api/v1/statements/${mercury}/s2`, 200],
  [`/api/v1/statements/${mercury}/s99`, 404],
  ['/api/v1/search?q=bridge', 200],
  [`/api/v1/compare?a=${mercury}&b=${dispatch}`, 200],
  ['/api/v1/audit', 200],
  ['/api/v1/audit?by=kind&about=bridge&limit=1', 200],
  ['/api/v1/audit/statements?by=kind&key=person', 200],
  ['/api/v1/audit/statements', 200],
  ['/api/v1/nothing', 404],
  ['/api/v1/audit?story=none', 404],
  ['/api/v1/audit/statements?key=nobody-such', 404],
  ['/api/v1/audit?by=mood', 400],
  ['/api/v1/audit?limit=0', 400],
  ['/api/v1/disputes?relation=agrees', 200],
  ['/api/v1/disputes?relation=likes', 400],
  ['/api/v1/articles/none', 404],
  ['/api/v1/people/none', 404],
  ['/api/v1/stories/none', 404],
  [`/api/v1/compare?a=${mercury}&b=none`, 404],
  ['/api/v1/search', 400],
  ['/api/v1/compare', 400],
  ['/api/v1/articles?limit=0', 400],
  ['/api/v1/articles?limit=501', 400],
  ['/api/v1/people/ruta-falk?from=x', 400],
];

function expectGuarded(headers: Headers): void {
  const policy = headers.get('Content-Security-Policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/script-src|unsafe|\*/u);
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(headers.get('Referrer-Policy')).toBe('no-referrer');
}

/** Tags with their attributes; what is escaped is none. */
const tagsOf = (html: string): string[] => html.match(/<[a-z][^>]*>/giu) ?? [];

function expectPage(html: string): void {
  expect(html).toMatch(/^<!DOCTYPE html>\s*<html lang="en">/u);
  expect(html.match(/<h1[\s>]/gu)).toHaveLength(1);
  expect(html.match(/<title>[^<]+<\/title>/u)).not.toBeNull();
  for (const landmark of ['header', 'nav', 'main', 'footer', 'search'])
    expect(html).toMatch(new RegExp(`<${landmark}[\\s>]`, 'u'));
  const tags = tagsOf(html);
  for (const tag of tags) {
    expect(tag).not.toMatch(/^<(?:script|style|iframe|object|embed|base|img|b onclick|u>)/iu);
    expect(tag.replace(/"[^"]*"/gu, '""')).not.toMatch(/\s(?:style|on\w+)\s*=/iu);
    const href = /\s(?:href|action|src)="([^"]*)"/u.exec(tag)?.[1];
    if (href !== undefined) expect(href).toMatch(/^(?:\/(?!\/)|#|https?:\/\/)/u);
  }
  const ids = tags.flatMap((tag) => /\sid="([^"]*)"/u.exec(tag)?.[1] ?? []);
  expect(ids, 'ids are unique').toEqual([...new Set(ids)]);
  for (const tag of tags) {
    const target = /\shref="#([^"]*)"/u.exec(tag)?.[1];
    if (target !== undefined) expect(ids, `${tag} leads somewhere`).toContain(target);
    const label = /^<label[^>]*\sfor="([^"]*)"/u.exec(tag)?.[1];
    if (label !== undefined) expect(ids).toContain(label);
  }
}

describe('every page', () => {
  test.each(PAGES)('%s: %i', async (path, status) => {
    const response = await app.request(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toMatch(/^text\/html; charset=utf-8/iu);
    expectGuarded(response.headers);
    expectPage(await response.text());
  });

  test.each([
    '/',
    '/articles',
    '/people',
    '/stories',
    '/search?q=x',
    '/compare',
    '/audit',
    '/audit/statements',
  ])('%s of an empty record', async (path) => {
    const response = await bare.request(path);
    expect(response.status).toBe(200);
    expectPage(await response.text());
  });

  test.each(JSONS)('%s: %i', async (path, status) => {
    const response = await app.request(path);
    expect(response.status).toBe(status);
    expectGuarded(response.headers);
    expect(response.headers.get('Content-Type')).toMatch(
      status === 200 ? /^application\/json/u : /^application\/problem\+json/u,
    );
    const body = (await response.json()) as Record<string, unknown>;
    if (status !== 200) {
      expect(body).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
    }
  });
});

test('a word that is not known is refused with those that are', async () => {
  for (const path of ['/api/v1/disputes?relation=denies', '/disputes?relation=denies'])
    expect(await (await app.request(path)).text()).toContain('is one of disputes, agrees, not “denies”');
});

describe('what a page is there for', () => {
  const html = async (path: string): Promise<string> => (await app.request(path)).text();
  const plain = (page: string): string =>
    page
      .replace(/<[^>]*>/gu, '')
      .replace(/\s+/gu, ' ')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');

  test('an article has an anchor and a note for every statement, and says why a speaker was inferred', async () => {
    const page = await html(`/articles/${mercury}`);
    for (let n = 1; n <= 10; n++) {
      expect(page).toContain(`id="s${n}"`);
      expect(page).toContain(`id="n${n}"`);
    }
    expect(plain(page)).toContain('“He”: the last man to speak.');
    expect(plain(page)).toContain('“on Tuesday”, counted from 3 March 2026.');
    expect(plain(page)).toContain('Coast Press');
    expect(page).toMatch(/<span class="distance">so-called “renovation”/u);
  });

  test('no word of the article is lost to the marks', async () => {
    const view = fixture().article(mercury)!;
    const page = await html(`/articles/${mercury}`);
    const bare = plain(
      page.replace(/<a class="num"[^>]*>[^<]*<\/a>/gu, '').replaceAll(/<(?:p|h2|div|span|a)[^>]*>/gu, ''),
    );
    for (const { kind, span } of view.article.blocks)
      if (kind !== 'byline') expect(bare).toContain(view.article.text.slice(span.start, span.end));
  });

  test('a filter lights up what it names and counts it', async () => {
    const page = await html(`/articles/${mercury}?speaker=p1&kind=direct`);
    expect(plain(page)).toContain('2 of 10 statements');
    expect(page.match(/class="st \w+ lit"/gu)).toHaveLength(2);
    expect(page).toMatch(/aria-current="true"/u);
  });

  test('a person has a mark in the timeline for each dated statement, each leading to it', async () => {
    const page = await html('/people/edmund-pray');
    expect(page.match(/<a href="#at-\d+" aria-label=/gu)).toHaveLength(6);
    expect(plain(page)).toContain('6 statements');
    expect(page).toContain(`/articles/${mercury}#s2`);
    expect(plain(await html('/people/edmund-pray?from=2026-03-05'))).toContain('2 of 6 statements.');
  });

  test('undated statements are listed though no axis can hold them', async () => {
    const page = await html('/people/bobby-tables');
    expect(plain(page)).toContain('Undated');
    expect(page).not.toContain('<figure');
  });

  test('two articles: what differs is marked, what only one carries is said', async () => {
    const page = await html(`/compare?a=${mercury}&b=${dispatch}`);
    expect(page).toMatch(/<b class="differs">real<\/b>/u);
    expect(plain(page)).toContain('Not in Northern Dispatch');
    expect(plain(page)).toContain('only in The Aldermouth Mercury');
  });

  test('search marks the words and leads to their place', async () => {
    const page = await html('/search?q=handed');
    expect(plain(page)).toContain('Nothing in the record');
    const found = await html('/search?q=crane');
    expect(found).toContain('<mark>crane</mark>');
    expect(found).toContain(`/articles/${mercury}#s9`);
  });

  test('an audit counts, draws, and leads to who says it and to each statement', async () => {
    const page = await html('/audit?about=the');
    expect(page.match(/aria-current="page"/gu)).toHaveLength(2);
    expect(page).toContain('<a href="/people/edmund-pray">Edmund Pray</a>');
    const [, list] = /<a href="(\/audit\/statements\?[^"]*key=edmund-pray[^"]*)">/u.exec(page)!;
    expect(list).toContain('about=the');
    const counted = /<a href="\/audit\/statements[^"]*key=edmund-pray[^"]*">(\d+)<\/a>/u.exec(page)![1];
    expect(plain(await html(list!.replaceAll('&amp;', '&')))).toContain(
      `${counted} statements (about “the”), as counted in who is quoted.`,
    );
    expect(page).toMatch(/<rect class="indirect" x="[\d.]+%" width="[\d.]+%"/u);
    expect(page).not.toMatch(/NaN|undefined|null/u);
  });

  test('an audit by outlet tells the outlets’ own voice and who is not named', async () => {
    const page = plain(await html('/audit?by=outlet'));
    expect(page).toMatch(/By wire ?Not named ?Own voice/u);
    expect(page).toContain('in no statement, the outlet’s own');
    expect(plain(await html('/audit?by=outlet&about=the'))).not.toContain('Own voice');
  });

  test('an audit for spreadsheets, and as a picture', async () => {
    const table = await app.request('/audit.csv?by=outlet');
    expect(table.headers.get('Content-Type')).toMatch(/^text\/csv; charset=utf-8/u);
    expect(table.headers.get('Content-Disposition')).toBe('attachment; filename="quoted-by-outlet.csv"');
    expectGuarded(table.headers);
    expect(await table.text()).toMatch(
      /^outlet,words_in_no_statement,statements,.*\r\nThe Aldermouth Mercury,/u,
    );
    const picture = await app.request('/audit.svg');
    expect(picture.headers.get('Content-Type')).toMatch(/^image\/svg\+xml/u);
    expectGuarded(picture.headers);
    const svg = await picture.text();
    expect(svg).toMatch(/^<svg [^>]*role="img"/u);
    expect(svg).not.toMatch(/<script|<img|\sstyle=/u);
  });

  test('an empty record says what to do', async () => {
    expect(plain(await (await bare.request('/')).text())).toContain('whence add PATH');
  });

  test('markup in an article and in a query stays text', async () => {
    expect(await html(`/articles/${hostile}`)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(await html(`/articles/${hostile}`)).not.toContain('href="javascript:');
    expect(await html(`/search?q=${q}`)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });
});

describe('requests that are refused', () => {
  test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:4173', '10.0.0.8', ''])(
    'host %s',
    async (host) => {
      const response = await app.request('/', { headers: { Host: host } });
      expect(response.status).toBe(400);
      expectGuarded(response.headers);
      expect(await response.text()).not.toContain('Aldermouth');
    },
  );

  test.each(['localhost', 'LOCALHOST:4173', '127.0.0.1:80', '[::1]:4173'])(
    'but not host %s',
    async (host) => {
      expect((await app.request('/', { headers: { Host: host } })).status).toBe(200);
    },
  );

  test('the address it was bound to is known, and bound to all, any address in digits', async () => {
    const ask = async (bound: string, host: string): Promise<number> =>
      (await createApp(fixture(), { host: bound }).request('/', { headers: { Host: host } })).status;
    expect(await ask('desk.example', 'desk.example:4173')).toBe(200);
    expect(await ask('fe80::1', '[fe80::1]:4173')).toBe(200);
    expect(await ask('0.0.0.0', '192.0.2.7:4173')).toBe(200);
    expect(await ask('0.0.0.0', 'evil.example')).toBe(400);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s', async (method) => {
    const response = await app.request('/', { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('GET, HEAD');
  });
});

describe('what goes wrong inside', () => {
  const heard: Error[] = [];
  const broken = createApp(
    {
      ...fixture(),
      counts: () => {
        throw new Error('secret path /home/x');
      },
    },
    { report: (error) => heard.push(error) },
  );

  test.each(['/', '/api/v1'])('%s: the browser hears that it did, the server what', async (path) => {
    const response = await broken.request(path);
    expect(response.status).toBe(500);
    expectGuarded(response.headers);
    const body = await response.text();
    expect(body).not.toContain('secret');
    expect(body).toContain('Something went wrong');
    expect(heard.at(-1)?.message).toContain('secret');
  });
});

describe('what is sent over', () => {
  test('the style sheet under a name of its content, to be kept', async () => {
    const page = await (await app.request('/')).text();
    const path = /href="(\/assets\/whence\.[0-9a-f]{12}\.css)"/u.exec(page)![1]!;
    const response = await app.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toContain('text/css');
    expect(response.headers.get('Cache-Control')).toContain('immutable');
  });

  test('the icon', async () => {
    const page = await (await app.request('/')).text();
    const path = /href="(\/assets\/icon\.[0-9a-f]{12}\.svg)"/u.exec(page)![1]!;
    const response = await app.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('image/svg+xml');
  });

  test('pages are asked for again and not sent again', async () => {
    const first = await app.request('/articles');
    const tag = first.headers.get('ETag')!;
    const again = await app.request('/articles', { headers: { 'If-None-Match': tag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expectGuarded(again.headers);
  });

  test('compressed where the browser can', async () => {
    const response = await app.request(`/articles/${mercury}`, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(response.headers.get('Content-Encoding')).toBe('gzip');
  });

  test('HEAD has no body', async () => {
    const response = await app.request('/', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });
});
