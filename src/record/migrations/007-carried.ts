import type { Migration } from './index.ts';

/**
 * Version 7: groups that several articles carry are counted as they come to be.
 *
 * - `carried` has a row for each, so that the list of them, those of most outlets first, is read off and not computed.
 * - It is computed from the passages and can be rebuilt.
 */
export const carried: Migration = {
  version: 7,
  sql: `
CREATE TABLE carried (
  grp INTEGER PRIMARY KEY,
  outlets INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  day TEXT,
  key TEXT NOT NULL
) STRICT;
CREATE INDEX carried_by_size ON carried (outlets DESC, articles DESC, day DESC, key);
INSERT INTO carried
  SELECT grp, count(DISTINCT articles.outlet), count(DISTINCT articles.id), min(articles.from_day), min(articles.key)
  FROM wordings JOIN passages ON passages.wording = wordings.id
  JOIN statements ON statements.id = passages.statement JOIN articles ON articles.id = statements.article
  GROUP BY grp HAVING count(DISTINCT articles.id) > 1;
`,
};
