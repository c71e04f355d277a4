import type { Migration } from './index.ts';

/**
 * Version 9: what an article says stands apart from what is known of it.
 *
 * - `articles` is joined wherever statements are listed, counted or compared, for an outlet, a day or a key; rows of five kilobytes of text made
 *   each of these a page of the file. Now some dozens share one, and the texts are in `texts`, where only those go that show them.
 * - `articles.credits` is what `known` has of it, because lists of articles and counts of wire copy ask for nothing else of that.
 */
export const texts: Migration = {
  version: 9,
  sql: `
CREATE TABLE texts (
  article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  text TEXT NOT NULL,
  known TEXT NOT NULL,
  blocks TEXT NOT NULL,
  map BLOB NOT NULL
) STRICT;
INSERT INTO texts SELECT id, text, known, blocks, map FROM articles ORDER BY id;
ALTER TABLE articles ADD COLUMN credits TEXT NOT NULL DEFAULT '[]';
UPDATE articles SET credits = known -> '$.credits';
DROP TABLE article_words;
ALTER TABLE articles DROP COLUMN map;
ALTER TABLE articles DROP COLUMN blocks;
ALTER TABLE articles DROP COLUMN known;
ALTER TABLE articles DROP COLUMN text;
CREATE VIEW article_text AS
  SELECT articles.id, articles.title, texts.text FROM articles JOIN texts ON texts.article = articles.id;
CREATE VIRTUAL TABLE article_words USING fts5 (
  title, text, content = 'article_text', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
);
INSERT INTO article_words (article_words) VALUES ('rebuild');
`,
};
