/** The pages and the JSON API of a record, as one Hono app: requests in, responses out, no socket. */
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import type { Whence } from '../app/api.ts';
import { ASSETS } from '../web/assets.ts';
import { auditPages } from './audit.tsx';
import { json } from './json.ts';
import { pages } from './pages.tsx';
import { answerError, notFound, Refusal } from './problem.tsx';
import { knownHosts, readOnly, securityHeaders } from './security.ts';

export interface AppOptions {
  /** The address the server listens on; requests that name another host are refused. */
  readonly host?: string;
  /** Hears of errors that nobody foresaw; standard error if not given. */
  readonly report?: (error: Error) => void;
}

const YEAR = 31_536_000;

export function createApp(whence: Whence, { host, report = console.error }: AppOptions = {}): Hono {
  const app = new Hono();
  app.onError((error, c) => answerError(error, c, report));
  app.notFound((c) =>
    answerError(new Refusal(404, 'No such page', 'There is nothing at this address.'), c, report),
  );

  app.use(securityHeaders, knownHosts(host), readOnly, compress({ threshold: 1024 }));
  for (const { path, type, body } of ASSETS)
    app.get(path, (c) =>
      c.body(body, 200, { 'Content-Type': type, 'Cache-Control': `public, max-age=${YEAR}, immutable` }),
    );
  app.get('/assets/*', () => {
    throw notFound('There is no such file.');
  });
  app.use(etag(), async (c, next) => {
    // The record may grow at any time: the browser keeps its copy and asks whether it still holds.
    c.header('Cache-Control', 'no-cache');
    await next();
  });
  app.route('/api/v1', json(whence));
  app.route('/', pages(whence));
  app.route('/', auditPages(whence));
  return app;
}
