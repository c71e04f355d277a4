/**
 * Tells a record from other files, and brings an older one up to date.
 *
 *     an empty file  →  version 1, marked as a record;  a version this program does not know  →  RecordError
 */
import type { DatabaseSync } from 'node:sqlite';
import { RecordError } from './errors.ts';
import { migrations } from './migrations/index.ts';

/** “whnc”, in SQLite's header at byte 68, so that `file` and other programs can tell what it is. */
export const APPLICATION_ID = 0x77686e63;
export const VERSION = migrations.at(-1)!.version;

const pragma = (db: DatabaseSync, name: string): number =>
  Number(Object.values(db.prepare(`PRAGMA ${name}`).get() as { [name: string]: unknown })[0]);

/** Throws unless the file is a record of this version or an older one, or empty. */
export function checkRecord(db: DatabaseSync, path: string): { version: number; empty: boolean } {
  const application = pragma(db, 'application_id');
  const version = pragma(db, 'user_version');
  const tables = db.prepare('SELECT count(*) AS n FROM sqlite_schema').get() as { n: number };
  const empty = tables.n === 0 && application === 0 && version === 0;
  if (!empty && application !== APPLICATION_ID)
    throw new RecordError(
      'not-a-record',
      `${path} is a database of another program: name a file that whence made, or one that does not exist yet`,
    );
  if (version > VERSION)
    throw new RecordError(
      'newer',
      `${path} was written by a newer whence (record version ${version}, this one knows ${VERSION}): update whence`,
    );
  return { version, empty };
}

/** Each step is one transaction, so that a kill leaves the version before or the version after. */
export function migrate(db: DatabaseSync, path: string): void {
  for (;;) {
    if (checkRecord(db, path).version === VERSION) return;
    db.exec('BEGIN IMMEDIATE');
    try {
      // Another process may have done the step while this one waited for the lock.
      const { version } = checkRecord(db, path);
      const next = migrations.find((migration) => migration.version > version);
      if (next) {
        db.exec(next.sql);
        db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
        db.exec(`PRAGMA user_version = ${next.version}`);
      }
      db.exec('COMMIT');
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  }
}
