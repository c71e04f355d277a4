/** The files that pages ask for, under names that change with their content: `/assets/whence.3f2a9c1b.css`. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

function asset(name: string, type: string): Asset {
  const body = new Uint8Array(readFileSync(new URL(`./assets/${name}`, import.meta.url)));
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { path: `/assets/${name.replace('.', `.${hash}.`)}`, type, body };
}

export const STYLE = asset('whence.css', 'text/css; charset=utf-8');
export const ICON = asset('icon.svg', 'image/svg+xml');

export const ASSETS: readonly Asset[] = [STYLE, ICON];
