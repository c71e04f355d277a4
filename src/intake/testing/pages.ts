/** Real pages with their expected main text, where they are at hand: ../shared/data/pages beside the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';

const FOLDER = resolve(import.meta.dirname, '../../../../shared/data/pages');

export const havePages = existsSync(FOLDER);

export interface RealPage {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The text of the main part, without the title. */
  readonly expected: string;
}

export function* realPages(): Generator<RealPage> {
  for (const name of readdirSync(FOLDER).sort()) {
    const html = readFileSync(join(FOLDER, name, 'expected.html'), 'utf8');
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`) as unknown as {
      document: { body: { textContent: string } };
    };
    yield {
      name: `${name}.html`,
      bytes: readFileSync(join(FOLDER, name, 'source.html')),
      expected: document.body.textContent,
    };
  }
}
