import type { Migration } from './index.ts';

/**
 * Version 11: the latest blocking keys stand apart, until there are enough of them to be put among the others in order.
 *
 * - Keys are hashes, so each row of a new article belongs on another page of the table; to write a page for each of 250 keys is what
 *   most of an article's cost was that grew with the record. `latest_wording_keys` and `latest_copy_keys` are small and hold what came last.
 */
export const latestKeys: Migration = {
  version: 11,
  sql: `
CREATE TABLE latest_wording_keys (
  key INTEGER NOT NULL,
  wording INTEGER NOT NULL,
  PRIMARY KEY (key, wording)
) STRICT, WITHOUT ROWID;
CREATE TABLE latest_copy_keys (
  key INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (key, article)
) STRICT, WITHOUT ROWID;
`,
};
