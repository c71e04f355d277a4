/** The files that pages ask for, under names that change with their content: `/assets/whence.3f2a9c1b.css`. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** In the order in which they are to be read: a later one may refine an earlier one, and paper has the last word. */
const STYLES = [
  'base',
  'masthead',
  'front',
  'forms',
  'marks',
  'article',
  'rail',
  'statements',
  'disputes',
  'timeline',
  'origins',
  'compare',
  'audit',
  'coverage',
  'paper',
];

const read = (name: string): Buffer => readFileSync(new URL(`./assets/${name}`, import.meta.url));

function asset(name: string, type: string, content: Buffer): Asset {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { path: `/assets/${name.replace('.', `.${hash}.`)}`, type, body: new Uint8Array(content) };
}

/** One request instead of many. */
export const STYLE = asset(
  'whence.css',
  'text/css; charset=utf-8',
  Buffer.concat(STYLES.map((name) => read(`style/${name}.css`))),
);
export const ICON = asset('icon.svg', 'image/svg+xml', read('icon.svg'));

export const ASSETS: readonly Asset[] = [STYLE, ICON];
