// Who is quoted, as the command tells it: real processes, a real record.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Audit } from '../app/api.ts';
import { article, folder, type Ran, whence } from './testing/whence.ts';

async function record(): Promise<{ dir: string; audit(...args: string[]): Promise<Ran> }> {
  const dir = folder({ 'a.txt': article(1), 'b.txt': article(2) });
  const db = join(dir, 'r.db');
  await whence(['--db', db, 'add', '--outlet', 'Harbour Echo', dir]);
  return { dir, audit: (...args) => whence(['--db', db, 'audit', ...args]) };
}

test('a table, for spreadsheets, for programs, as a picture', async () => {
  const { dir, audit } = await record();
  const table = await audit();
  expect({ code: table.code, err: table.err }).toEqual({ code: 0, err: '' });
  expect(table.out).toMatch(
    /^Who is quoted, by speaker\nThe whole record: \d+ statements in 2 of 2 articles/u,
  );
  expect(table.out).toMatch(/^Ana Roe, port chief +\d+ +\d+% █/mu);
  expect(table.out).not.toContain('\u001b');
  for (const line of table.out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);

  const csv = (await audit('--csv', '--by', 'kind')).out;
  expect(csv).toMatch(/^kind,statements,words,share,/u);
  expect(csv).toMatch(/\r\nperson,\d+,\d+,0\.\d+,2,/u);
  expect(csv).toMatch(/[^\n]\r\n$/u);

  const json = JSON.parse((await audit('--json', '--by', 'outlet', '--from', '2000')).out) as Audit;
  expect(json).toMatchObject({ by: 'outlet', rowsInAll: 0 });
  const all = JSON.parse((await audit('--json', '--by', 'outlet')).out) as Audit;
  expect(all.rows).toMatchObject([{ name: 'Harbour Echo', articles: 2 }]);

  const file = join(dir, 'heard.svg');
  expect((await audit('--svg', file, '--limit', '1')).out).toBe(`${file}: 1 row by speaker\n`);
  expect(readFileSync(file, 'utf8')).toMatch(/^<svg [^>]*role="img"/u);
});

test('parts of the record, and a limit', async () => {
  const { audit } = await record();
  expect((await audit('--limit', '1')).out).toMatch(/1 of \d+ rows; --limit shows more/u);
  expect((await audit('--about', 'inspection', '--outlet', 'harbour echo')).out).toMatch(
    /^Harbour echo, about “inspection”: 2 statements/mu,
  );
  expect((await audit('--about', 'zeppelin')).out).toMatch(/About “zeppelin”: no statement fits\.\n$/u);
  expect((await audit('--by', 'role', '--to', '2099-01')).code).toBe(0);
});

describe('what it refuses', () => {
  test('a story that is not there, a file that cannot be written', async () => {
    const { dir, audit } = await record();
    const story = await audit('--story', 'none');
    expect([story.code, story.err]).toEqual([1, expect.stringMatching(/^whence: no story "none"/u)]);
    const file = await audit('--svg', join(dir, 'no/such/folder.svg'));
    expect([file.code, file.err]).toEqual([1, expect.stringMatching(/cannot be written \(ENOENT\)/u)]);
  });

  test.each([
    [['--by', 'mood'], 2, /Allowed choices are speaker, kind, role, outlet/u],
    [['--csv', '--json'], 2, /cannot be used with/u],
    [['--limit', '0'], 1, /--limit 0 is no number/u],
    [['--from', 'soon'], 1, /--from soon is no day/u],
  ] as const)('%j', async (args, code, says) => {
    const ran = await whence(['--db', join(folder(), 'none.db'), 'audit', ...args]);
    expect(ran.code).toBe(code);
    expect(ran.err).toMatch(says);
    expect(ran.out).toBe('');
  });

  test('a record that is not there', async () => {
    const db = join(folder(), 'none.db');
    expect((await whence(['--db', db, 'audit'])).err).toMatch(/there is no record at/u);
    expect(existsSync(db)).toBe(false);
  });
});
