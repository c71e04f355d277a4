/**
 * What every answer says to the browser, and which requests are refused before anything else is looked at.
 *
 * The pages need one style sheet, one icon and forms to themselves; everything else is forbidden, scripts first. The
 * Host check keeps other sites' names from being pointed at this machine to read the record (DNS rebinding).
 */
import type { MiddlewareHandler } from 'hono';
import { Refusal } from './problem.tsx';

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
};

const LOCAL = ['localhost', '127.0.0.1', '[::1]'];
/** Bound to all addresses, the server cannot know which names are its own; any address in digits still is none that could be rebound. */
const EVERYWHERE = new Set(['0.0.0.0', '::', '[::]']);
const IN_DIGITS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/u;

/** Refuses requests that name a host other than this machine's and the one the server was bound to. */
export function knownHosts(bound: string | undefined): MiddlewareHandler {
  const names = new Set(LOCAL);
  if (bound) names.add((bound.includes(':') && !bound.startsWith('[') ? `[${bound}]` : bound).toLowerCase());
  const anyAddress = bound !== undefined && EVERYWHERE.has(bound);
  return async (c, next) => {
    const header = c.req.header('host') ?? new URL(c.req.url).host;
    const name = header.replace(/:\d*$/u, '').toLowerCase();
    if (!names.has(name) && !(anyAddress && IN_DIGITS.test(name)))
      throw new Refusal(
        400,
        'Another host',
        'The request names a host that this server does not go by. Open the address that whence serve printed.',
      );
    await next();
  };
}

/** The record is read here and never written: no other method than GET and HEAD. */
export const readOnly: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    c.header('Allow', 'GET, HEAD');
    throw new Refusal(405, 'Only to be read', 'These pages can be read and not written to.');
  }
  await next();
};
