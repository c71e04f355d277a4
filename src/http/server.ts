/**
 * Puts the pages on a port of this machine: a record → `http://localhost:4173/`, until it is closed.
 */
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { WhenceError, type Whence } from '../app/api.ts';
import { createApp } from './app.ts';

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** The address to listen on; without it only this machine can see the pages. */
  readonly host?: string;
}

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Only this machine; an address and not `localhost`, which would be one of two families, and busy or not by chance. */
const HERE = '127.0.0.1';

/** Rejects with a WhenceError where the port or the address cannot be had. */
export async function serve(whence: Whence, { port, host = HERE }: ServeOptions): Promise<Served> {
  const app = createApp(whence, { host });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    throw inWords(error, port, host);
  });
  const bound = (server.address() as AddressInfo).port;
  const shown = host === HERE ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${shown}:${bound}/`,
    close: () =>
      new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        // Browsers keep connections open for minutes; without this, closing would wait for them.
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function inWords(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new WhenceError(`port ${port} is in use; choose another with --port N`);
    case 'EACCES':
      return new WhenceError(
        `port ${port} may not be opened by this user; choose one above 1023 with --port N`,
      );
    case 'ERR_SOCKET_BAD_PORT':
      return new WhenceError(`${port} is no port; choose one from 0 to 65535 with --port N`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new WhenceError(`${host} is no address of this machine; choose another with --host ADDRESS`);
    default:
      return error;
  }
}
