import type { Migration } from './index.ts';

/**
 * Version 5: a blocking key that too many have takes no room.
 *
 * - `crowded_wording_keys` names the stock phrases among the keys of wordings, as `crowded_copy_keys` does for copies.
 * - Rows of such keys go: they find nothing.
 */
export const crowded: Migration = {
  version: 5,
  sql: `
CREATE TABLE crowded_wording_keys (
  key INTEGER PRIMARY KEY
) STRICT;
INSERT INTO crowded_wording_keys SELECT key FROM wording_keys GROUP BY key HAVING count(*) > 40;
DELETE FROM wording_keys WHERE key IN (SELECT key FROM crowded_wording_keys);
DELETE FROM copy_keys WHERE key IN (SELECT key FROM crowded_copy_keys);
`,
};
