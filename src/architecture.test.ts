// The rooms and which of them may look into which: core ← model ← reading, relating; core ← intake, record; all of these ← app ← cli, http, web.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';

const SRC = import.meta.dirname;
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: [],
  // tokens and numbers, not news
  model: ['core'],
  intake: ['core'],
  reading: ['core', 'model'],
  relating: ['core', 'model'],
  record: ['core'],
  app: ['core', 'intake', 'reading', 'relating', 'record'],
  // pages and wire formats see what the app hands out, and the plain data that it is made of
  web: ['core', 'app'],
  http: ['core', 'app', 'web'],
  cli: ['core', 'app', 'http'],
};

/** Files that are shipped; tests and what helps them may look anywhere. */
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (name) =>
    /\.tsx?$/u.test(name) && !/\.test(ing)?\.tsx?$/u.test(name) && !/(?:^|[\\/])testing[\\/]/u.test(name),
);

const roomOf = (file: string): string => file.split(sep)[0]!;

test('every room is known', () => {
  expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

test('imports run one way', () => {
  const wrong: string[] = [];
  for (const file of files) {
    const text = readFileSync(join(SRC, file), 'utf8');
    for (const [, target] of text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/gu)) {
      const imported = relative(SRC, resolve(SRC, dirname(file), target!));
      const room = roomOf(imported);
      if (room === roomOf(file) || room === '..') continue;
      if (!MAY_IMPORT[roomOf(file)]!.includes(room)) wrong.push(`${file} imports ${imported}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('the check sees imports at all', () => {
  const count = files.filter((file) => /from '\.\.?\//u.test(readFileSync(join(SRC, file), 'utf8'))).length;
  expect(count).toBeGreaterThan(files.length / 2);
});
