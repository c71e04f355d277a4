/**
 * Blocking keys: numbers by which things that may belong together find each other, one row for each key of each thing.
 *
 *     addKeys(record, WORDING_KEYS, 7, [81, 82])         →  rows (81, 7), (82, 7)
 *     holdersOf(record, WORDING_KEYS, [81, 82])          →  81 → [3, 7], 82 → [7]
 *     crowd(record, WORDING_KEYS, 81)                    →  81 finds nothing from now on, and takes no room
 *
 * A key that too many things have is a stock phrase or boilerplate. So what a look-up costs does not grow with the record.
 */
import type { Connection } from './connection.ts';

/** The table of keys, that of those which have become too many's, and what the column of things is called. */
export interface Blocking {
  readonly keys: string;
  readonly crowded: string;
  readonly thing: string;
}

export const WORDING_KEYS: Blocking = {
  keys: 'wording_keys',
  crowded: 'crowded_wording_keys',
  thing: 'wording',
};
export const COPY_KEYS: Blocking = { keys: 'copy_keys', crowded: 'crowded_copy_keys', thing: 'article' };

/** A key that more things have than this finds nothing. */
export const MOST_BY_KEY = 40;

/** Keys that are crowded already are passed over. */
export const addKeys = (
  record: Connection,
  { keys, crowded, thing }: Blocking,
  id: number,
  all: readonly number[],
): void => {
  record.run(
    `INSERT OR IGNORE INTO ${keys} (key, ${thing}) SELECT value, ?2 FROM json_each(?1) AS wanted
     WHERE NOT EXISTS (SELECT 1 FROM ${crowded} AS crowded WHERE crowded.key = wanted.value)`,
    JSON.stringify(all),
    id,
  );
};

export const removeKeys = (
  record: Connection,
  { keys, thing }: Blocking,
  id: number,
  all: readonly number[],
): void => {
  record.run(
    `DELETE FROM ${keys} WHERE ${thing} = ?2 AND key IN (SELECT value FROM json_each(?1))`,
    JSON.stringify(all),
    id,
  );
};

/** The things that have each key, in order; one more than may be at most, whereupon the key is to be crowded. None for a crowded one. */
export const holdersOf = (
  record: Connection,
  { keys, thing }: Blocking,
  all: readonly number[],
): Map<number, readonly number[]> =>
  new Map(
    record
      .all<{ key: number; holders: string | null }>(
        `SELECT value AS key, (SELECT group_concat(${thing}) FROM (SELECT ${thing} FROM ${keys} WHERE key = value LIMIT ?2)) AS holders
         FROM json_each(?1)`,
        JSON.stringify(all),
        MOST_BY_KEY + 1,
      )
      .map(({ key, holders }) => [key, holders === null ? [] : holders.split(',').map(Number)]),
  );

/** From now on the key finds nothing. */
export function crowd(record: Connection, { keys, crowded }: Blocking, key: number): void {
  record.run(`INSERT OR IGNORE INTO ${crowded} (key) VALUES (?)`, key);
  record.run(`DELETE FROM ${keys} WHERE key = ?`, key);
}

/** Those of the keys that are crowded. */
export const crowdedAmong = (
  record: Connection,
  { crowded }: Blocking,
  all: readonly number[],
): Set<number> =>
  new Set(
    record
      .all<{ key: number }>(
        `SELECT crowded.key FROM json_each(?) AS wanted JOIN ${crowded} AS crowded ON crowded.key = wanted.value`,
        JSON.stringify(all),
      )
      .map(({ key }) => key),
  );
