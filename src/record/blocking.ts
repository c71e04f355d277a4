/**
 * Blocking keys: numbers by which things that may belong together find each other, one row for each key of each thing.
 *
 *     addKeys(record, WORDING_KEYS, 7, [81, 82])         →  rows (81, 7), (82, 7)
 *     holdersOf(record, WORDING_KEYS, [81, 82])          →  81 → [3, 7], 82 → [7]
 *     crowd(record, WORDING_KEYS, 81)                    →  81 finds nothing from now on, and takes no room
 *
 * A key that too many things have is a stock phrase or boilerplate. So what a look-up costs does not grow with the record.
 *
 * Keys are hashes and lie scattered. Those that came last stand in a small table of their own, and are put among the others, in order and
 * many to a page, when there are enough of them (a log-structured merge of two levels: O'Neil et al., Acta Informatica 33, 1996).
 */
import type { Connection } from './connection.ts';

/** The table of keys, that of the latest, that of those which have become too many's, and what the column of things is called. */
export interface Blocking {
  readonly keys: string;
  readonly latest: string;
  readonly crowded: string;
  readonly thing: string;
}

export const WORDING_KEYS: Blocking = {
  keys: 'wording_keys',
  latest: 'latest_wording_keys',
  crowded: 'crowded_wording_keys',
  thing: 'wording',
};
export const COPY_KEYS: Blocking = {
  keys: 'copy_keys',
  latest: 'latest_copy_keys',
  crowded: 'crowded_copy_keys',
  thing: 'article',
};

/** A key that more things have than this finds nothing. */
export const MOST_BY_KEY = 40;

/** So many rows of the latest keys are put among the others at once. */
const MOST_LATEST = 150_000;

/** Keys that are crowded already are passed over. */
export const addKeys = (
  record: Connection,
  { latest, crowded, thing }: Blocking,
  id: number,
  all: readonly number[],
): void => {
  record.run(
    `INSERT OR IGNORE INTO ${latest} (key, ${thing}) SELECT value, ?2 FROM json_each(?1) AS wanted
     WHERE NOT EXISTS (SELECT 1 FROM ${crowded} AS crowded WHERE crowded.key = wanted.value)`,
    JSON.stringify(all),
    id,
  );
};

export const removeKeys = (
  record: Connection,
  { keys, latest, thing }: Blocking,
  id: number,
  all: readonly number[],
): void => {
  for (const table of [keys, latest])
    record.run(
      `DELETE FROM ${table} WHERE ${thing} = ?2 AND key IN (SELECT value FROM json_each(?1))`,
      JSON.stringify(all),
      id,
    );
};

/** Puts the latest keys among the others where there are enough of them; asked after each batch. */
export function gatherKeys(record: Connection, { keys, latest, thing }: Blocking, most = MOST_LATEST): void {
  if (record.get<{ n: number }>(`SELECT count(*) AS n FROM ${latest}`)!.n <= most) return;
  record.run(
    `INSERT OR IGNORE INTO ${keys} (key, ${thing}) SELECT key, ${thing} FROM ${latest} ORDER BY key, ${thing}`,
  );
  record.run(`DELETE FROM ${latest}`);
}

/** The things that have each key, in order; one more than may be at most, whereupon the key is to be crowded. None for a crowded one. */
export const holdersOf = (
  record: Connection,
  { keys, latest, thing }: Blocking,
  all: readonly number[],
): Map<number, readonly number[]> => {
  const held = (table: string): string =>
    `(SELECT group_concat(${thing}) FROM (SELECT ${thing} FROM ${table} WHERE key = value LIMIT ?2))`;
  return new Map(
    record
      .all<{ key: number; early: string | null; late: string | null }>(
        `SELECT value AS key, ${held(keys)} AS early, ${held(latest)} AS late FROM json_each(?1)`,
        JSON.stringify(all),
        MOST_BY_KEY + 1,
      )
      .map(({ key, early, late }) => {
        if (early === null || late === null) return [key, numbers(early ?? late)];
        const both = [...new Set([...numbers(early), ...numbers(late)])];
        return [key, both.sort((a, b) => a - b).slice(0, MOST_BY_KEY + 1)];
      }),
  );
};

const numbers = (list: string | null): number[] => (list === null ? [] : list.split(',').map(Number));

/** From now on the key finds nothing. */
export function crowd(record: Connection, { keys, latest, crowded }: Blocking, key: number): void {
  record.run(`INSERT OR IGNORE INTO ${crowded} (key) VALUES (?)`, key);
  for (const table of [keys, latest]) record.run(`DELETE FROM ${table} WHERE key = ?`, key);
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
