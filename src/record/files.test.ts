/** What a record's file can be, and what is said of one that is something else. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addArticle } from './articles.ts';
import { connect } from './connection.ts';
import { clearly, RecordError } from './errors.ts';
import { counts } from './listing.ts';
import { migrations } from './migrations/index.ts';
import { APPLICATION_ID, VERSION } from './schema.ts';
import { made } from './testing/made.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-record-'));
  path = join(folder, 'record.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const one = made('one', { title: 'A title', paragraphs: ['A line.'] });
const fill = (): void => {
  const record = connect(path, { readonly: false });
  addArticle(record, one.article, one.reading, '2021-01-01T00:00:00Z');
  record.close();
};
const faultOf = (work: () => unknown): RecordError => {
  try {
    work();
  } catch (error) {
    if (error instanceof RecordError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};

describe('a new record', () => {
  it('is marked as one, in WAL, at the last version', () => {
    fill();
    const header = readFileSync(path);
    expect(header.readUInt32BE(68)).toBe(APPLICATION_ID);
    expect(header.readUInt32BE(60)).toBe(VERSION);
    expect(header[18]).toBe(2);
  });

  it('has migrations numbered from 1 without a gap', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, i) => i + 1));
  });

  it('keeps judgements from being changed or removed', () => {
    fill();
    const db = new DatabaseSync(path);
    db.exec(`INSERT INTO judgements (relation, a, b, verdict, score, reason, maker_kind, maker_name, at)
      VALUES ('same-story', 'a', 'b', 'yes', 1, '', 'person', 'x', '')`);
    expect(() => db.exec(`UPDATE judgements SET verdict = 'no'`)).toThrow(/never changed/u);
    expect(() => db.exec('DELETE FROM judgements')).toThrow(/never removed/u);
    db.close();
  });
});

describe('a file that cannot serve is told in one line, and left as it is', () => {
  it('of a newer version', () => {
    fill();
    const db = new DatabaseSync(path);
    db.exec(`PRAGMA user_version = ${VERSION + 1}`);
    db.close();
    const { fault, message } = faultOf(() => connect(path, { readonly: false }));
    expect(fault).toBe('newer');
    expect(message).toContain(path);
    expect(message).toContain('update whence');
  });

  it.each([
    ['text', Buffer.from('Dear reader, this is no database, and never was one. '.repeat(30))],
    ['noise', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251))],
  ])('of %s', (_, bytes) => {
    writeFileSync(path, bytes);
    expect(faultOf(() => connect(path, { readonly: false })).fault).toBe('not-a-record');
    expect(readFileSync(path)).toEqual(bytes);
  });

  it('of another program', () => {
    const db = new DatabaseSync(path);
    db.exec('CREATE TABLE cakes (name TEXT)');
    db.close();
    const before = readFileSync(path);
    expect(faultOf(() => connect(path, { readonly: false })).message).toMatch(/database of another program/u);
    expect(readFileSync(path)).toEqual(before);
  });

  it('that is a folder, or lies in none', () => {
    mkdirSync(path);
    for (const at of [path, join(folder, 'none', 'record.db')])
      expect(faultOf(() => connect(at, { readonly: false })).message).toContain(at);
  });

  it('that is not there, for looking', () => {
    expect(faultOf(() => connect(path, { readonly: true })).message).toMatch(/there is no record at/u);
  });

  it('that is cut off', () => {
    fill();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, 5000));
    const error = faultOf(() => counts(connect(path, { readonly: false })));
    expect(['broken', 'not-a-record']).toContain(error.fault);
  });

  it('on a full disk', () => {
    const db = new DatabaseSync(path);
    db.exec('PRAGMA max_page_count = 4; CREATE TABLE t (a TEXT)');
    const { fault, message } = faultOf(() => {
      try {
        db.prepare('INSERT INTO t VALUES (?)').run('x'.repeat(100_000));
      } catch (error) {
        throw clearly(error, path);
      }
    });
    expect(fault).toBe('full');
    expect(message).toContain('disk is full');
    db.close();
  });

  it('that another program holds', () => {
    fill();
    const db = new DatabaseSync(path);
    db.exec('BEGIN IMMEDIATE');
    const record = connect(path, { readonly: false, patience: 50 });
    expect(counts(record).articles).toBe(1);
    const two = made('two', { paragraphs: ['Another line.'] });
    expect(faultOf(() => addArticle(record, two.article, two.reading, '')).fault).toBe('busy');
    db.exec('ROLLBACK');
    expect(addArticle(record, two.article, two.reading, '')).toBeDefined();
    record.close();
    db.close();
  });
});

describe('a record that cannot be written', () => {
  const script = fileURLToPath(new URL('./testing/unprivileged.ts', import.meta.url));
  const open = (): unknown =>
    JSON.parse(spawnSync(process.execPath, [script, path], { encoding: 'utf8' }).stdout);

  it('can be looked at, in a folder where nothing can be made', () => {
    fill();
    chmodSync(path, 0o444);
    chmodSync(folder, 0o555);
    expect(open()).toEqual({
      readonly: true,
      articles: 1,
      adding: `${path} can only be read: allow writing to it and its folder, or choose another record`,
    });
    chmodSync(folder, 0o755);
  });

  it('is told by name where it may not even be read', () => {
    fill();
    chmodSync(folder, 0o755);
    chmodSync(path, 0o000);
    expect(open()).toMatch(/record\.db cannot be opened|may not be opened/u);
  });
});
