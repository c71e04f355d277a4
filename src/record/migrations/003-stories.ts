import type { Migration } from './index.ts';

/**
 * Version 3: stories by likelihoods.
 *
 * - `profiles` hold bytes that relating/ packs, and no words; counts of words are no longer the record's.
 * - `term_days` hold how much of an article each of its telling terms is, so that those that share most come first.
 *   Terms are hashes.
 * - Articles of before are to be placed anew: they wait in `unplaced` until next something is added.
 */
export const stories: Migration = {
  version: 3,
  sql: `
DROP TABLE profiles;
DROP TABLE term_counts;
DROP TABLE term_days;
CREATE TABLE profiles (
  article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  bytes BLOB NOT NULL
) STRICT;
CREATE TABLE term_days (
  term INTEGER NOT NULL,
  day INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  weight INTEGER NOT NULL,
  PRIMARY KEY (term, day, article)
) STRICT, WITHOUT ROWID;
CREATE TABLE unplaced (
  article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE
) STRICT;
INSERT INTO unplaced SELECT id FROM articles;
`,
};
