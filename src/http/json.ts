/**
 * The record as JSON, read-only: what the pages show, as src/app/api.ts describes it. An article leaves out the map
 * to its bytes, which only the record itself can use.
 */
import { Hono } from 'hono';
import type { ArticleView, Whence } from '../app/api.ts';
import { DISPUTE_RELATIONS } from '../app/disputeheading.ts';
import { notFound, Refusal } from './problem.tsx';
import { auditFilter, groupFilter, number, oneOf, statementFilter, words } from './query.ts';

const LIMIT = { none: 50, least: 1, most: 500 };

export function json(whence: Whence): Hono {
  const app = new Hono();

  app.get('/', (c) =>
    c.json({
      counts: whence.counts(),
      articles: '/api/v1/articles{?outlet,limit,offset}',
      article: '/api/v1/articles/{key}',
      people: '/api/v1/people{?q,limit}',
      person: '/api/v1/people/{id}{?about,from,to}',
      stories: '/api/v1/stories',
      story: '/api/v1/stories/{id}',
      coverage: '/api/v1/stories/{id}/outlets',
      statements: '/api/v1/statements{?story,person,about,limit,offset}',
      statement: '/api/v1/statements/{key}/{statement}',
      search: '/api/v1/search{?q,limit,offset}',
      compare: '/api/v1/compare{?a,b}',
      disputes: '/api/v1/disputes{?story,person,about,relation,limit,offset}',
      audit: '/api/v1/audit{?by,outlet,from,to,about,story,limit,offset}',
      auditStatements: '/api/v1/audit/statements{?by,key,outlet,from,to,about,story,limit,offset}',
    }),
  );

  app.get('/articles', (c) => {
    const outlet = words(c.req, 'outlet');
    const [limit, offset] = [number(c.req, 'limit', LIMIT), number(c.req, 'offset', { none: 0 })];
    return c.json(whence.articles({ limit, offset, ...(outlet ? { outlet } : {}) }));
  });

  app.get('/articles/:key', (c) => {
    const view = whence.article(c.req.param('key'));
    if (!view) throw notFound('There is no article with this key.');
    return c.json(withoutMap(view));
  });

  app.get('/people', (c) => {
    const [query, limit] = [words(c.req, 'q'), number(c.req, 'limit', LIMIT)];
    const items = query ? whence.findPeople(query, limit) : whence.people(limit);
    return c.json({ items, total: query ? items.length : whence.counts().people });
  });

  app.get('/people/:id', (c) => {
    const [limit, offset] = [number(c.req, 'limit', LIMIT), number(c.req, 'offset', { none: 0 })];
    const view = whence.person(c.req.param('id'), { ...statementFilter(c.req), limit, offset });
    if (!view) throw notFound('There is nobody with this id in the record.');
    const { marks, ...rest } = view;
    return c.json({ ...rest, total: marks.length });
  });

  app.get('/disputes', (c) => {
    const [story, person, about] = [words(c.req, 'story'), words(c.req, 'person'), words(c.req, 'about')];
    const relation = oneOf(c.req, 'relation', DISPUTE_RELATIONS);
    const [limit, offset] = [number(c.req, 'limit', LIMIT), number(c.req, 'offset', { none: 0 })];
    return c.json(
      whence.disputes({
        limit,
        offset,
        ...(story ? { story } : {}),
        ...(person ? { person } : {}),
        ...(about ? { about } : {}),
        ...(relation ? { relation } : {}),
      }),
    );
  });

  app.get('/stories', (c) => {
    const items = whence.stories();
    return c.json({ items, total: items.length });
  });

  app.get('/stories/:id/outlets', (c) => {
    const coverage = whence.coverage(c.req.param('id'));
    if (!coverage) throw notFound('There is no such story.');
    return c.json(coverage);
  });

  app.get('/stories/:id', (c) => {
    const view = whence.story(c.req.param('id'));
    if (!view) throw notFound('There is no such story.');
    return c.json(view);
  });

  app.get('/statements', (c) => {
    const [limit, offset] = [number(c.req, 'limit', LIMIT), number(c.req, 'offset', { none: 0 })];
    return c.json(whence.groups({ ...groupFilter(c.req), limit, offset }));
  });

  app.get('/statements/:key/:local', (c) => {
    const view = whence.group(`${c.req.param('key')}/${c.req.param('local')}`);
    if (!view) throw notFound('There is no such statement, or it says too little to be known again.');
    return c.json(view);
  });

  app.get('/search', (c) => {
    const query = words(c.req, 'q');
    if (!query) throw new Refusal(400, 'Nothing to search for', 'Say what to search for, as ?q=WORDS.');
    const [limit, offset] = [number(c.req, 'limit', LIMIT), number(c.req, 'offset', { none: 0 })];
    return c.json(whence.search(query, { limit, offset }));
  });

  app.get('/compare', (c) => {
    const [a, b] = [words(c.req, 'a'), words(c.req, 'b')];
    if (!a || !b) throw new Refusal(400, 'Two articles, please', 'Name both articles, as ?a=KEY&b=KEY.');
    const comparison = whence.compare(a, b);
    if (!comparison) throw notFound('One of the two articles is not there.');
    return c.json({ ...comparison, a: withoutMap(comparison.a), b: withoutMap(comparison.b) });
  });

  app.get('/audit', (c) => {
    const [limit, offset] = [number(c.req, 'limit', LIMIT), number(c.req, 'offset', { none: 0 })];
    const audit = whence.audit({ ...auditFilter(c.req), limit, offset });
    if (!audit) throw notFound('There is no such story.');
    return c.json(audit);
  });

  app.get('/audit/statements', (c) => {
    const [limit, offset] = [number(c.req, 'limit', LIMIT), number(c.req, 'offset', { none: 0 })];
    const key = words(c.req, 'key') || null;
    const statements = whence.auditStatements({ ...auditFilter(c.req), limit, offset }, key);
    if (!statements) throw notFound('There is no such story or nobody with this id.');
    return c.json(statements);
  });

  return app;
}

function withoutMap(
  view: ArticleView,
): Omit<ArticleView, 'article'> & { article: Omit<ArticleView['article'], 'map'> } {
  const { map: _, ...article } = view.article;
  return { ...view, article };
}
