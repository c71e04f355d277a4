// Ctrl-C and sudden ends half way: nothing accepted is lost or doubled, and the next run goes on.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { article, folder, start, whence } from './testing/whence.ts';

const MANY = 400;
const many = (): string =>
  folder({
    'many.jsonl': Array.from({ length: MANY }, (_, n) =>
      JSON.stringify({ id: `f${n}`, title: `Ferry ${n}`, text: article(n) }),
    ).join('\n'),
  });

const counted = (db: string): number => {
  const record = new DatabaseSync(db, { readOnly: true });
  try {
    return (record.prepare('SELECT count(*) AS n FROM articles').get() as { n: number }).n;
  } catch {
    return 0;
  } finally {
    record.close();
  }
};

/** Waits until the record holds some articles, and sends the signal. */
async function interrupted(
  db: string,
  dir: string,
  signal: NodeJS.Signals,
): Promise<{ code: number | null; out: string }> {
  const child = start(['--db', db, 'add', dir]);
  let out = '';
  child.stdout!.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  let over = false;
  void ended.then(() => {
    over = true;
  });
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    let n = 0;
    try {
      n = counted(db);
    } catch {
      // not made yet
    }
    if (n > 0 || over) break;
  }
  child.kill(signal);
  return { code: await ended, out };
}

test.each(['SIGINT', 'SIGKILL'] as const)('%s half way', async (signal) => {
  const dir = many();
  const db = join(dir, 'r.db');
  const { code, out } = await interrupted(db, dir, signal);
  const kept = counted(db);
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(MANY);
  if (signal === 'SIGINT') {
    expect(code).toBe(130);
    const [, said] = /^(\d+) articles added/u.exec(out) ?? [];
    expect(Number(said)).toBe(kept);
    expect(out).toContain('run the same command again');
  }
  const again = await whence(['--db', db, 'add', dir, '--json']);
  expect(again.code).toBe(0);
  expect(JSON.parse(again.out)).toMatchObject({ added: MANY - kept, known: kept, failed: 0, stopped: false });
  expect(counted(db)).toBe(MANY);
});

test('Ctrl-C twice ends at once, and what was told to be added is there', async () => {
  const dir = many();
  const db = join(dir, 'r.db');
  const child = start(['--db', db, 'add', dir]);
  let err = '';
  child.stderr!.setEncoding('utf8').on('data', (chunk: string) => {
    // the first is answered before the second is sent
    if (!err.includes('stopping') && (err + chunk).includes('stopping')) child.kill('SIGINT');
    err += chunk;
  });
  const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  child.kill('SIGINT');
  // the article at hand may have been the last to wait for: then it ends in order
  expect([
    { code: null, signal: 'SIGINT' },
    { code: 130, signal: null },
  ]).toContainEqual(await ended);
});

test('a reader that has had enough is no error', async () => {
  const child = start(['read', join(many(), 'many.jsonl')]);
  let err = '';
  child.stderr!.setEncoding('utf8').on('data', (chunk: string) => {
    err += chunk;
  });
  child.stdout!.once('data', () => child.stdout!.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, err }).toEqual({ code: 0, err: '' });
});
