import type { Migration } from './index.ts';

/**
 * Version 10: what each speaker has of an article, counted when it is read.
 *
 * - `spoken` has a row for each speaker of an article, and one without a speaker for what nobody in particular says. Counting who gets quoted
 *   over the whole record adds these up, and no longer passes over all statements with their words.
 * - `speaker` refers to `speakers`, whose rows come and go together with these; to say so to the database would make it look for each.
 */
export const spoken: Migration = {
  version: 10,
  sql: `
CREATE TABLE spoken (
  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  speaker INTEGER,
  statements INTEGER NOT NULL,
  words INTEGER NOT NULL,
  direct INTEGER NOT NULL,
  direct_words INTEGER NOT NULL,
  mixed INTEGER NOT NULL,
  mixed_words INTEGER NOT NULL,
  indirect INTEGER NOT NULL,
  indirect_words INTEGER NOT NULL
) STRICT;
INSERT INTO spoken
  SELECT article, speaker, count(*), sum(n),
    sum(kind = 'direct'), sum(n * (kind = 'direct')), sum(kind = 'mixed'), sum(n * (kind = 'mixed')),
    sum(kind = 'indirect'), sum(n * (kind = 'indirect'))
  FROM (SELECT article, speaker, kind, CASE WHEN parent IS NULL
      THEN octet_length(words) - octet_length(replace(words, ' ', '')) + 1 ELSE 0 END AS n FROM statements)
  GROUP BY article, speaker;
CREATE INDEX spoken_by_article ON spoken (article);
`,
};
