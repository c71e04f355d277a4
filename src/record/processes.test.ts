/** Several processes with one record, and processes that end suddenly. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasArticle, loadArticle } from './articles.ts';
import { type Connection, connect } from './connection.ts';
import { counts } from './listing.ts';

const script = fileURLToPath(new URL('./testing/adder.ts', import.meta.url));
let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-processes-'));
  path = join(folder, 'record.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly child: ChildProcess;
  readonly keys: string[];
  readonly ended: Promise<number | null>;
}

function adder(prefix: string, count: number, onKey: (run: Run) => void = () => {}): Run {
  const child = spawn(process.execPath, [script, path, prefix, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const keys: string[] = [];
  let rest = '';
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const run = { child, keys, ended };
  child.stdout!.on('data', (data: Buffer) => {
    const lines = (rest + data.toString()).split('\n');
    rest = lines.pop()!;
    for (const line of lines) {
      keys.push(line);
      onKey(run);
    }
  });
  return run;
}

const problems = (record: Connection): unknown[] => [
  ...record.all(`SELECT * FROM pragma_integrity_check WHERE integrity_check <> 'ok'`),
  ...record.all('SELECT * FROM pragma_foreign_key_check'),
  ...record.all('SELECT id FROM articles WHERE id NOT IN (SELECT article FROM readings)'),
  ...record.all(
    `SELECT article FROM readings WHERE statements <> (SELECT count(*) FROM statements WHERE statements.article = readings.article)`,
  ),
  ...record.all(
    `SELECT rowid FROM article_words WHERE article_words MATCH 'tide' AND rowid NOT IN (SELECT id FROM articles)`,
  ),
];

describe('two processes with one new record', () => {
  it('both add all of theirs, and what both have stands once', async () => {
    const runs = [adder('left', 40), adder('right', 40), adder('left', 40)];
    expect(await Promise.all(runs.map(({ ended }) => ended))).toEqual([0, 0, 0]);
    const record = connect(path, { readonly: true });
    expect(counts(record).articles).toBe(80);
    expect(runs.flatMap(({ keys }) => keys)).toHaveLength(80);
    expect(problems(record)).toEqual([]);
    record.close();
  });
});

describe('a process that is killed half way', () => {
  it.each([1, 7, 23])(
    'after %i articles has lost none that it told of, and left none half',
    async (after) => {
      const run = adder('dying', 5000, ({ keys, child }) => {
        if (keys.length === after) child.kill('SIGKILL');
      });
      await run.ended;
      const record = connect(path, { readonly: false });
      expect(run.keys.length).toBeGreaterThanOrEqual(after);
      for (const key of run.keys) expect(hasArticle(record, key)).toBe(true);
      expect(counts(record).articles).toBeLessThan(5000);
      expect(problems(record)).toEqual([]);
      expect(loadArticle(record, run.keys[0]!)!.reading.statements).toHaveLength(1);
      record.close();
      // The next run goes on from there.
      const again = adder('dying', after + 5);
      await again.ended;
      const whole = connect(path, { readonly: true });
      expect(problems(whole)).toEqual([]);
      whole.close();
    },
  );
});
