/** Records to look at: the one made by hand, and the sample coverage as Whence itself reads it. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Whence } from '../../app/api.ts';
import { openWhence } from '../../app/open.ts';
import { fixture } from '../../web/testing/fixture.ts';

export interface Shown {
  readonly name: string;
  open(): Promise<{
    whence: Whence;
    paths: readonly { name: string; path: string }[];
    close(): void;
  }>;
}

/** Every kind of page of a record, with something on it. */
function pathsOf(whence: Whence): { name: string; path: string }[] {
  const articles = whence.articles({ limit: 500 }).items;
  const story = whence.stories()[0];
  const told = story ? whence.story(story.id)!.articles : articles;
  const [a, b] = (told.length > 1 ? told : articles).toSorted((x, y) => y.statements - x.statements);
  const person = whence.people(1)[0];
  const view = a && whence.article(a.key);
  const speaker = view?.reading.statements.find((s) => s.speaker)?.speaker;
  const word = person?.name.split(' ').at(-1) ?? 'nothing';
  return [
    { name: 'front', path: '/' },
    ...(a
      ? [
          { name: 'article', path: `/articles/${a.key}` },
          { name: 'article-one-speaker', path: `/articles/${a.key}?speaker=${speaker}` },
          { name: 'article-own-voice', path: `/articles/${a.key}?kind=own` },
          { name: 'article-at-statement', path: `/articles/${a.key}#s3` },
          { name: 'picker', path: `/compare?a=${a.key}` },
        ]
      : []),
    ...(a && b ? [{ name: 'compare', path: `/compare?a=${a.key}&b=${b.key}` }] : []),
    { name: 'articles', path: '/articles' },
    { name: 'people', path: '/people' },
    ...(person
      ? [
          { name: 'person', path: `/people/${person.id}` },
          { name: 'person-none', path: `/people/${person.id}?from=1900-01-01&to=1900-01-02` },
        ]
      : []),
    { name: 'stories', path: '/stories' },
    ...(story ? [{ name: 'story', path: `/stories/${story.id}` }] : []),
    { name: 'statements', path: '/statements' },
    { name: 'disputes', path: '/disputes' },
    ...whence
      .groups({ limit: 2 })
      .items.map(({ id }, i) => ({ name: `statement-${i + 1}`, path: `/statements/${id}` })),
    { name: 'search', path: `/search?q=${encodeURIComponent(word)}` },
    { name: 'search-none', path: '/search?q=xyzzy' },
    { name: 'audit', path: '/audit' },
    { name: 'audit-kinds', path: `/audit?by=kind&about=${encodeURIComponent('the')}` },
    { name: 'audit-outlets', path: '/audit?by=outlet' },
    { name: 'audit-none', path: '/audit?from=1900-01-01&to=1900-01-02' },
    { name: 'audit-statements', path: '/audit/statements?by=kind&key=person' },
    { name: 'not-found', path: '/nowhere' },
    { name: 'bad-request', path: '/search?q=x&offset=-1' },
  ];
}

export const theFixture: Shown = {
  name: 'fixture',
  open: async () => {
    const whence = fixture();
    const hostile = whence.articles().items.at(-1)!;
    return {
      whence,
      paths: [...pathsOf(whence), { name: 'hostile', path: `/articles/${hostile.key}` }],
      close: () => {},
    };
  },
};

const SAMPLES = process.env.WHENCE_SAMPLES ?? new URL('../../../samples', import.meta.url).pathname;

export const hasSamples = existsSync(SAMPLES) && readdirSync(SAMPLES).length > 0;

export const theSamples: Shown = {
  name: 'samples',
  open: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'whence-pages-'));
    const whence = openWhence(join(folder, 'record.whence'));
    for await (const _ of whence.add([SAMPLES]));
    return {
      whence,
      paths: pathsOf(whence),
      close: () => {
        whence.close();
        rmSync(folder, { recursive: true });
      },
    };
  },
};
