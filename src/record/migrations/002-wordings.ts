import type { Migration } from './index.ts';

/**
 * Version 2: the same statement in other articles.
 *
 * - A passage is a part of a statement's content: a quotation from mark to mark, or what is told without marks. Passages of the
 *   same words share a wording, so that a hundred reprints cost what one does.
 * - `wording_keys` are the blocking keys by which wordings that share words find each other; `wording_links` says which were
 *   found to be the same statement, and `grp` is the least id of all that hang together.
 * - All of it is computed from statements and judgements and can be rebuilt.
 */
export const wordings: Migration = {
  version: 2,
  sql: `
CREATE TABLE wordings (
  id INTEGER PRIMARY KEY,
  hash INTEGER NOT NULL UNIQUE,
  quoted INTEGER NOT NULL,
  words TEXT NOT NULL,
  grp INTEGER NOT NULL
) STRICT;
CREATE INDEX wordings_by_group ON wordings (grp);
CREATE TABLE passages (
  statement INTEGER NOT NULL REFERENCES statements ON DELETE CASCADE,
  part INTEGER NOT NULL,
  span TEXT NOT NULL,
  wording INTEGER NOT NULL REFERENCES wordings,
  PRIMARY KEY (statement, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX passages_by_wording ON passages (wording);
CREATE TABLE wording_keys (
  key INTEGER NOT NULL,
  wording INTEGER NOT NULL,
  PRIMARY KEY (key, wording)
) STRICT, WITHOUT ROWID;
CREATE TABLE wording_links (
  a INTEGER NOT NULL REFERENCES wordings ON DELETE CASCADE,
  b INTEGER NOT NULL REFERENCES wordings ON DELETE CASCADE,
  score REAL NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (a, b),
  CHECK (a < b)
) STRICT, WITHOUT ROWID;
CREATE INDEX wording_links_by_second ON wording_links (b);
`,
};
