// The commands as a new user calls them: real processes, a real record.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { article, folder, whence } from './testing/whence.ts';

test.each([
  'read',
  'add',
  'list',
  'show',
  'who',
  'search',
  'stories',
  'origins',
  'compare',
  'audit',
  'serve',
  'start',
])('%s --help has examples', async (command) => {
  const { code, out } = await whence([command, '--help']);
  expect(code).toBe(0);
  expect(out).toMatch(/Examples?:\n {2}whence /u);
});

test('read is a filter: standard input to one line an article', async () => {
  const { code, out, err } = await whence(['read', '--published', '2024-03-05', '--outlet', 'Harbour Echo'], {
    input: article(),
  });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const read = JSON.parse(out) as {
    version: number;
    outlet: string;
    statements: {
      speaker: { name: string } | null;
      when: string | null;
      content: { start: number; end: number; text: string }[];
    }[];
    text: string;
  };
  expect(read).toMatchObject({ version: 1, outlet: 'Harbour Echo' });
  expect(read.statements.some((s) => s.speaker?.name === 'Ana Roe' && s.when === '2024-03-04')).toBe(true);
  for (const { content } of read.statements)
    for (const { start, end, text } of content) expect(read.text.slice(start, end)).toBe(text);
});

test('the id of an article is its file’s name', async () => {
  const dir = folder({ 'ferry-one.txt': article() });
  const { out } = await whence(['read', join(dir, 'ferry-one.txt'), '--format', 'jsonl']);
  expect(JSON.parse(out)).toMatchObject({ id: 'ferry-one' });
});

test('the formats', async () => {
  const dir = folder({ 'a.txt': article() });
  const path = join(dir, 'a.txt');
  expect((await whence(['read', path, '--format', 'brat'])).out).toMatch(/^T1\t\w+ \d+ \d+/u);
  expect(JSON.parse((await whence(['read', path, '--format', 'citron'])).out)).toHaveProperty('quotes');
  expect((await whence(['read', path, '--format', 'json'])).out.split('\n').length).toBeGreaterThan(20);
  const terminal = (await whence(['read', path, '--format', 'terminal'])).out;
  expect(terminal).toContain('⟦');
  expect(terminal).toContain('Speakers');
  expect(terminal).not.toContain('\u001b');
});

test('from articles to answers', async () => {
  const dir = folder({ 'a.txt': article(1), 'b.txt': article(2) });
  const db = join(dir, 'new/sub/record.db');
  const added = await whence(['--db', db, 'add', dir]);
  expect(added.out).toMatch(/^2 articles added with \d+ statements/u);
  expect(added.code).toBe(0);
  expect((await whence(['--db', db, 'add', dir])).out).toMatch(/0 articles added.*; 2 known already/u);
  const list = JSON.parse((await whence(['--db', db, 'list', '--json'])).out) as {
    total: number;
    items: { key: string }[];
  };
  expect(list.total).toBe(2);
  expect(
    (await whence(['--db', db, 'show', list.items[0]!.key.slice(0, 10), '--format', 'terminal'])).out,
  ).toContain('Ana Roe');
  const who = await whence(['--db', db, 'who', 'ana roe', '--about', 'inspection']);
  expect(who.out).toContain('Ana Roe');
  expect(who.out).toMatch(/passed every inspection/u);
  expect((await whence(['who', 'roe', '--json'], { env: { WHENCE_DB: db } })).out).toContain('"statements"');
  expect((await whence(['--db', db, 'search', 'cutting corners'])).out).toMatch(/corners/u);
  const [a, b] = list.items.map(({ key }) => key) as [string, string];
  expect((await whence(['--db', db, 'compare', a, b])).out).toContain('Ana Roe');
  expect((await whence(['--db', db, 'stories'])).code).toBe(0);
});

test('who carries a statement, and from where', async () => {
  const dir = folder({
    'a.txt': article(1),
    'b.txt': article(2).replace('By Ida Holm', 'By Coastal News Agency'),
  });
  const db = join(dir, 'r.db');
  await whence(['--db', db, 'add', dir]);
  const list = await whence(['--db', db, 'origins']);
  expect(list.out).toContain('2 articles');
  const { items } = JSON.parse((await whence(['--db', db, 'origins', '--json'])).out) as {
    items: { id: string; words: string; articles: number }[];
  };
  expect(items.every(({ articles }) => articles === 2)).toBe(true);
  const one = await whence(['--db', db, 'origins', items[0]!.id.replace(/^(.{8})[^/]*/u, '$1')]);
  expect(one.out).toMatch(/^[├└][─╌] /mu);
  expect(one.out).toMatch(/wording/u);
  expect((await whence(['--db', db, 'origins', 'repaired', 'in', 'haste'])).out).toContain(
    'repaired in haste',
  );
  expect((await whence(['--db', db, 'origins', 'xyzzy'])).out).toContain('No statement with “xyzzy”');
  const wrong = await whence(['--db', db, 'origins', 'abcd/s1']);
  expect(wrong.err).toContain('no statement abcd/s1');
  expect(wrong.code).not.toBe(0);
  expect((await whence(['--db', db, 'origins', '--story', 'none'])).err).toContain('no story "none"');
});

test('what an article says to the terminal is not obeyed', async () => {
  const { out } = await whence(['read', '-', '--format', 'terminal'], {
    input: article().replace('Ana Roe', 'Ana \u001b[2J\u001b]0;owned\u0007Roe'),
  });
  expect(out).not.toContain('\u001b');
  expect(out).not.toContain('\u0007');
});

test('what an older reader read is read again', async () => {
  const dir = folder({ 'a.txt': article(1) });
  const db = join(dir, 'r.db');
  await whence(['--db', db, 'add', dir]);
  const record = new DatabaseSync(db);
  record.exec("UPDATE readings SET makers_key = 'tokens@0'");
  record.close();
  expect((await whence(['--db', db, 'add', dir])).out).toContain('1 article read again');
  expect((await whence(['--db', db, 'add', dir])).out).not.toContain('read again');
});
