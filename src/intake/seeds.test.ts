// Sample articles with what must be found in them, where they are at hand: ../shared/seeds beside the repository.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { taken } from './testing/taken.ts';

const FOLDER = resolve(import.meta.dirname, '../../../shared/seeds');
const there = existsSync(FOLDER);
if (!there) console.warn('Skipped: no sample articles in ../shared/seeds');

interface Expected {
  readonly articles: readonly {
    readonly file: string;
    readonly title: string;
    readonly outlet: string | null;
    readonly furniture: readonly string[];
    readonly dateline?: { readonly place: string; readonly date: string } | null;
  }[];
}

test.skipIf(!there)(
  'titles, outlets and datelines are found, furniture is gone, the rest is verbatim',
  () => {
    const { articles } = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Expected;
    expect(articles.length).toBeGreaterThan(0);
    for (const { file, title, outlet, furniture, dateline } of articles) {
      const source = readFileSync(join(FOLDER, file), 'utf8');
      const article = taken(source, file);
      expect(article.title?.value).toBe(title);
      expect(article.outlet?.value ?? null).toBe(outlet);
      let rest = source;
      for (const line of furniture) {
        expect(article.text).not.toContain(line);
        rest = rest.replace(line, '');
      }
      expect(article.text).toBe(rest.trimEnd());
      if (dateline)
        expect([article.dateline?.place?.value, article.dateline?.date?.value]).toEqual([
          dateline.place,
          dateline.date,
        ]);
    }
  },
);
