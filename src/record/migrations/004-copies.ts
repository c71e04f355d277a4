import type { Migration } from './index.ts';

/**
 * Version 4: copy that articles have in common.
 *
 * - `copy_keys` are the blocking keys by which articles with words in common find each other; one that too many have is
 *   boilerplate and stands in `crowded_copy_keys`.
 * - `copies` has a row for each two articles with copy in common, the one with the lesser key first: what share of the words outside of quotations of either
 *   stands in the other, and the spans of the paragraphs that are nearly the same, the first of the one with the first of
 *   the other and so on.
 * - All of it is computed from the articles' texts and can be rebuilt.
 */
export const copies: Migration = {
  version: 4,
  sql: `
CREATE TABLE copy_keys (
  key INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  PRIMARY KEY (key, article)
) STRICT, WITHOUT ROWID;
CREATE TABLE crowded_copy_keys (
  key INTEGER PRIMARY KEY
) STRICT;
CREATE TABLE copies (
  a INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  b INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  words INTEGER NOT NULL,
  a_share REAL NOT NULL,
  b_share REAL NOT NULL,
  a_spans TEXT NOT NULL,
  b_spans TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (a, b),
  CHECK (a <> b)
) STRICT, WITHOUT ROWID;
CREATE INDEX copies_by_second ON copies (b);
`,
};
