/**
 * One open record file: its settings, its transactions and its prepared statements.
 *
 *     connect('coverage.db', { readonly: false })  →  all(sql, …), get(sql, …), run(sql, …), transaction(work)
 *
 * Several processes may have the same file open: readers never wait (WAL), writers wait for each other.
 */
import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { clearly, RecordError } from './errors.ts';
import { checkRecord, migrate, VERSION } from './schema.ts';

export type Row = { readonly [column: string]: unknown };

export interface Connection {
  readonly path: string;
  readonly readonly: boolean;
  all<T = Row>(sql: string, ...values: SQLInputValue[]): T[];
  get<T = Row>(sql: string, ...values: SQLInputValue[]): T | undefined;
  /** Gives the new row's id. */
  run(sql: string, ...values: SQLInputValue[]): number;
  /** All or nothing; a call within a call is part of the outer one. */
  transaction<T>(work: () => T): T;
  /** All that is read within is of one moment, whatever other processes write meanwhile. */
  snapshot<T>(work: () => T): T;
  close(): void;
}

/** How long a writer waits for another process, in ms. A batch takes far less. */
const PATIENCE = 20_000;

export interface ConnectOptions {
  readonly readonly: boolean;
  readonly patience?: number | undefined;
  /** Told before a record of an older version is brought up to date. Given, that is done for a reader too, if it can be. */
  readonly upgrading?: (() => void) | undefined;
}

/** Opens the record, making it if it is not there. A record on a disk that cannot be written is opened for reading. */
export function connect(path: string, options: ConnectOptions): Connection {
  const { patience = PATIENCE, upgrading } = options;
  if (path !== ':memory:' && !existsSync(path) && options.readonly)
    throw new RecordError('missing', `there is no record at ${path}: add articles to make one`);
  try {
    if (options.readonly && upgrading && isWritable(path) && isOlder(path, patience))
      open(path, patience, upgrading).db.close();
    const { db, readonly } = options.readonly
      ? openForReading(path, patience)
      : open(path, patience, upgrading);
    return connection(db, path, readonly);
  } catch (error) {
    throw clearly(error, path);
  }
}

function isOlder(path: string, patience: number): boolean {
  const db = new DatabaseSync(path, { readOnly: true, timeout: patience });
  try {
    const { version, empty } = checkRecord(db, path);
    return !empty && version < VERSION;
  } finally {
    db.close();
  }
}

function open(
  path: string,
  patience: number,
  upgrading?: () => void,
): { db: DatabaseSync; readonly: boolean } {
  const existed = path !== ':memory:' && existsSync(path);
  let db: DatabaseSync | undefined;
  // A file without write permission would open, and read, and only fail at the first write.
  if (existed && !isWritable(path)) return openForReading(path, patience);
  try {
    db = new DatabaseSync(path, { timeout: patience });
    const { version, empty } = checkRecord(db, path);
    if (!empty && version < VERSION) upgrading?.();
    // A cache of 256 MB, filled as far as the record is large: keys lie scattered, and on a record of 1.2 GB an article costs a seventh less.
    // FULL: what was told to be added survives not only a kill but a power cut.
    db.exec(
      'PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -256000; PRAGMA wal_autocheckpoint = 16000',
    );
    useLog(db, patience);
    migrate(db, path);
    return { db, readonly: false };
  } catch (error) {
    if (db?.isOpen) db.close();
    const clear = clearly(error, path);
    const unwritable =
      clear instanceof RecordError && (clear.fault === 'read-only' || clear.fault === 'missing');
    if (existed && unwritable) return openForReading(path, patience);
    throw error;
  }
}

/** Only the first process ever has to switch it on, which others at the same moment do not wait for by themselves. */
function useLog(db: DatabaseSync, patience: number): void {
  for (const until = Date.now() + patience; ; ) {
    try {
      db.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      const busy = error instanceof Error && 'errcode' in error && error.errcode === 5;
      if (!busy || Date.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    // The log is kept beside the record.
    accessSync(dirname(resolve(path)), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function openForReading(path: string, patience: number): { db: DatabaseSync; readonly: boolean } {
  const plain = (): DatabaseSync => new DatabaseSync(path, { readOnly: true, timeout: patience });
  // Readers of a WAL file keep a small index beside it. Where that cannot be made, nobody else can write either,
  // and the file can be read as one that does not change, unless a log beside it holds what it lacks.
  const immutable = (): DatabaseSync =>
    new DatabaseSync(new URL(`${pathToFileURL(resolve(path)).href}?immutable=1`), { readOnly: true });
  let failure: unknown;
  for (const attempt of existsSync(`${path}-wal`) ? [plain] : [plain, immutable]) {
    let db: DatabaseSync | undefined;
    try {
      db = attempt();
      const { version } = checkRecord(db, path);
      if (version < VERSION)
        throw new RecordError(
          'read-only',
          `${path} was written by an older whence and is open for reading only: it is brought up to date when it is opened for writing, if the file and its folder allow that`,
        );
      return { db, readonly: true };
    } catch (error) {
      if (db?.isOpen) db.close();
      if (error instanceof RecordError) throw error;
      failure = error;
    }
  }
  throw failure;
}

function connection(db: DatabaseSync, path: string, readonly: boolean): Connection {
  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    let statement = prepared.get(sql);
    if (!statement) {
      statement = db.prepare(sql);
      prepared.set(sql, statement);
    }
    return statement;
  };
  const clear = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw clearly(error, path);
    }
  };
  const within = <T>(begin: string, work: () => T): T => {
    if (db.isTransaction) return work();
    db.exec(begin);
    try {
      const result = work();
      db.exec('COMMIT');
      return result;
    } catch (error) {
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  };
  return {
    path,
    readonly,
    all: <T>(sql: string, ...values: SQLInputValue[]) => clear(() => prepare(sql).all(...values) as T[]),
    get: <T>(sql: string, ...values: SQLInputValue[]) =>
      clear(() => prepare(sql).get(...values) as T | undefined),
    run: (sql, ...values) => clear(() => Number(prepare(sql).run(...values).lastInsertRowid)),
    transaction: (work) => {
      refuseReadonly({ path, readonly });
      return clear(() => within('BEGIN IMMEDIATE', work));
    },
    snapshot: (work) => clear(() => within('BEGIN', work)),
    close: () => {
      if (db.isOpen) db.close();
    },
  };
}

/** Throws the line for people if the record cannot be written. */
export function refuseReadonly({ path, readonly }: Pick<Connection, 'path' | 'readonly'>): void {
  if (readonly)
    throw new RecordError(
      'read-only',
      `${path} can only be read: allow writing to it and its folder, or choose another record`,
    );
}
