/** Processes that add to one record at once, or end suddenly: nothing told of is lost, and who is who stays whole. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWhence } from './open.ts';

const script = fileURLToPath(new URL('./testing/adder.ts', import.meta.url));
let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-app-processes-'));
  path = join(folder, 'record.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the adder; it is killed once it has told of `killAfter` articles. Gives the keys it told of. */
function run(
  from: number,
  to: number,
  killAfter = Infinity,
): Promise<{ code: number | null; keys: string[] }> {
  const child = spawn(process.execPath, [script, path, String(from), String(to)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  const keys = (): string[] => told.split('\n').slice(0, -1);
  child.stdout.on('data', (data: Buffer) => {
    told += data.toString();
    if (keys().length >= killAfter) child.kill('SIGKILL');
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, keys: keys() })));
}

function whole(articles: number): void {
  const whence = openWhence(path);
  expect(whence.counts().articles).toBe(articles);
  const people = whence.people();
  expect(people.map(({ id }) => id).sort()).toEqual(['ana-ruiz', 'jo-brandt', 'lev-stern']);
  expect(people.reduce((sum, person) => sum + person.statements, 0)).toBe(articles);
  for (const { key } of whence.articles().items) {
    const view = whence.article(key)!;
    expect(view.reading.statements).toHaveLength(1);
    expect(view.people.p1).toBeDefined();
  }
  whence.close();
}

describe('adding', () => {
  it('by two processes at once gives the record that one would have made', async () => {
    const runs = await Promise.all([run(0, 120), run(60, 180), run(0, 120)]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(new Set(runs.flatMap(({ keys }) => keys)).size).toBe(180);
    expect(runs.flatMap(({ keys }) => keys)).toHaveLength(180);
    whole(180);
  });

  it.each([1, 40, 90])('killed after it has told of %i loses none of them, and goes on', async (after) => {
    const killed = await run(0, 3000, after);
    expect(killed.code).toBeNull();
    const whence = openWhence(path);
    for (const key of killed.keys) expect(whence.article(key)).not.toBeNull();
    const { articles } = whence.counts();
    whence.close();
    expect(articles).toBeGreaterThanOrEqual(killed.keys.length);
    expect(articles).toBeLessThan(3000);
    whole(articles);
    const rest = await run(0, articles + 10);
    expect(rest.keys).toHaveLength(10);
    whole(articles + 10);
  });
});
