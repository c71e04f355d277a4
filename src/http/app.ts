/** The pages and the JSON API of a record, as one Hono app: requests in, responses out, no socket. */
import { Hono } from 'hono';
import type { Whence } from '../app/api.ts';

export interface AppOptions {
  /** The address the server listens on; requests that name another host are refused. */
  readonly host?: string;
}

export function createApp(whence: Whence, _options: AppOptions = {}): Hono {
  const app = new Hono();
  app.get('/', (c) => c.text(`${whence.counts().articles} articles`));
  return app;
}
