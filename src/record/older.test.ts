/** A record of an older version is brought up to date with all that it holds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addArticle, loadArticle } from './articles.ts';
import { coverage, tally } from './audit.ts';
import { type Connection, connect } from './connection.ts';
import { articleByKey } from './listing.ts';
import { migrations } from './migrations/index.ts';
import { APPLICATION_ID } from './schema.ts';
import { searchArticles, searchStatements } from './search.ts';
import { heard } from './testing/heard.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-older-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A record of version 8, in which texts stand with what is known of the articles, and nothing is counted of the speakers. */
function ofVersion8(path: string, today: string): void {
  const db = new DatabaseSync(path);
  for (const { version, sql } of migrations) if (version <= 8) db.exec(sql);
  db.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 8; ATTACH '${today}' AS today;
    INSERT INTO articles SELECT id, key, name, title, outlet, published, from_day, to_day, words, url, text, known, blocks, map, added
      FROM today.articles JOIN today.texts ON article = id;
    INSERT INTO readings SELECT * FROM today.readings;
    INSERT INTO speakers SELECT * FROM today.speakers;
    INSERT INTO statements SELECT * FROM today.statements;
    INSERT INTO article_words (article_words) VALUES ('rebuild');
    INSERT INTO statement_words (statement_words) VALUES ('rebuild')`);
  db.close();
}

const held = (record: Connection): unknown => ({
  articles: heard.map(({ article }) => [
    loadArticle(record, article.key),
    articleByKey(record, article.key)?.credits,
  ]),
  kinds: tally(record, {}, { by: 'kind' }, {}),
  outlets: tally(record, {}, { by: 'outlet' }, {}),
  words: coverage(record, {}),
  found: [searchArticles(record, 'port', 10, 0), searchStatements(record, 'port', 10, 0)],
});

it('is brought up to date for a reader too, who is told before', () => {
  const [today, older] = [join(folder, 'today.db'), join(folder, 'older.db')];
  connect(today, { readonly: false }).close();
  ofVersion8(older, today);
  expect(() => connect(older, { readonly: true })).toThrow(/an older whence/u);
  let told = 0;
  const upgrading = (): void => void told++;
  for (const readonly of [true, true, false]) connect(older, { readonly, upgrading }).close();
  expect(told).toBe(1);
  connect(today, { readonly: false, upgrading }).close();
  expect(told).toBe(1);
});

it('from version 8 on, texts stand apart and what each speaker has is counted', () => {
  const [today, older] = [join(folder, 'today.db'), join(folder, 'older.db')];
  const fresh = connect(today, { readonly: false });
  for (const { article, reading } of heard) addArticle(fresh, article, reading, '2024-03-11T00:00:00Z');
  const wanted = held(fresh);
  fresh.close();
  ofVersion8(older, today);
  const record = connect(older, { readonly: false });
  expect(held(record)).toEqual(wanted);
  expect(record.all(`SELECT * FROM pragma_integrity_check WHERE integrity_check <> 'ok'`)).toEqual([]);
  record.run(`INSERT INTO article_words (article_words) VALUES ('integrity-check')`);
  record.close();
});
