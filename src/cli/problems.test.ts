// Bad input: one clear line each, exit code not 0, nothing harmed.
import { createServer } from 'node:net';
import { existsSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { article, folder, type Ran, whence } from './testing/whence.ts';

const oneLine = ({ code, err, out }: Ran, says: RegExp): void => {
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(err).toMatch(/^whence: /u);
  expect(err).toMatch(says);
  expect(out).toBe('');
  expect(code).toBe(1);
};

test('a missing file', async () =>
  oneLine(await whence(['read', join(folder(), 'none.txt')]), /none\.txt does not exist/u));
test('a folder without articles', async () =>
  oneLine(await whence(['read', folder({ 'a.jpg': 'x' })]), /has no articles/u));
test('an empty file', async () =>
  oneLine(await whence(['read', join(folder({ 'e.txt': '' }), 'e.txt')]), /e\.txt is empty/u));
test('a binary file', async () =>
  oneLine(
    await whence([
      'read',
      join(folder({ 'b.txt': Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256) }), 'b.txt'),
    ]),
    /b\.txt is binary/u,
  ));
test('a bomb of nested tags', async () =>
  oneLine(
    await whence([
      'read',
      join(folder({ 'bomb.html': `<html><body>${'<div>'.repeat(200_000)}x` }), 'bomb.html'),
    ]),
    /bomb\.html has tags nested/u,
  ));
test('a wrong date', async () =>
  oneLine(await whence(['read', '--published', 'Tuesday', '-']), /Tuesday is no date/u));

test('a file of 100 MB', async () => {
  const dir = folder({ 'big.txt': 'x' });
  truncateSync(join(dir, 'big.txt'), 100 * 1024 * 1024);
  oneLine(await whence(['read', join(dir, 'big.txt')]), /big\.txt is larger/u);
});

test('one bad file does not keep the others out', async () => {
  const dir = folder({ 'a.txt': article(1), 'e.txt': '', 'z.txt': article(2) });
  const { code, out, err } = await whence(['--db', join(dir, 'r.db'), 'add', dir]);
  expect(code).toBe(1);
  // on a slow machine lines of progress may come before it
  expect(err).toMatch(/^whence: .*e\.txt is empty/mu);
  expect(out).toMatch(/^2 articles added.*; 1 could not be read/u);
});

test('a record that is not there is not made by looking', async () => {
  const db = join(folder(), 'none.db');
  for (const args of [
    ['list'],
    ['who', 'Roe'],
    ['search', 'dam'],
    ['stories'],
    ['audit'],
    ['serve', '--port', '0'],
  ])
    oneLine(await whence(['--db', db, ...args]), /there is no record at .*none\.db yet/u);
  expect(existsSync(db)).toBe(false);
});

test('a file that is no record stays as it is', async () => {
  const dir = folder({ 'notes.db': 'These are my notes, and no record at all. '.repeat(50) });
  oneLine(await whence(['--db', join(dir, 'notes.db'), 'list']), /is not a record/u);
});

test('a record of a newer version', async () => {
  const dir = folder({ 'a.txt': article() });
  const db = join(dir, 'r.db');
  await whence(['--db', db, 'add', dir]);
  const newer = new DatabaseSync(db);
  newer.exec('PRAGMA user_version = 9999');
  newer.close();
  oneLine(await whence(['--db', db, 'list']), /newer/u);
});

test('a place where nothing can be written', async () => {
  const dir = folder({ 'a.txt': article() });
  oneLine(await whence(['--db', join(dir, 'a.txt/record.db'), 'add', dir]), /record\.db/u);
});

test('a busy port', async () => {
  const dir = folder({ 'a.txt': article() });
  const db = join(dir, 'r.db');
  await whence(['--db', db, 'add', dir]);
  const busy = createServer();
  await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
  const { port } = busy.address() as { port: number };
  oneLine(await whence(['--db', db, 'serve', '--port', String(port)]), /is in use/u);
  busy.close();
});

test('several of one name, and nobody of it', async () => {
  const dir = folder();
  writeFileSync(join(dir, 'a.txt'), article(1));
  const db = join(dir, 'r.db');
  await whence(['--db', db, 'add', dir]);
  oneLine(await whence(['--db', db, 'who', 'Nobody Atall']), /nobody called "Nobody Atall"/u);
  oneLine(await whence(['--db', db, 'show', 'zzz']), /no article "zzz"/u);
});

test('a relation that is not known, named with those that are', async () => {
  const { code, err, out } = await whence(['disputes', '--relation', 'denies']);
  expect(code).toBe(2);
  expect(err).toMatch(/Allowed choices are disputes, agrees/u);
  expect(out).toBe('');
});

test('an unknown command suggests the one meant', async () => {
  const { code, err } = await whence(['serach', 'dam']);
  expect(code).toBe(2);
  expect(err).toMatch(/Did you mean search/u);
});
