import type { Migration } from './index.ts';

/**
 * Version 1: articles with their readings, judgements, and what is computed from them.
 *
 * - Spans stand as text (`89-106 120-130`) in the row of what they belong to. Nothing ever looks for spans by their
 *   place, and they are always wanted together with their owner; a table of their own would be some fifty rows an
 *   article more. The same holds of blocks and mentions. Columns are what is filtered, joined or counted.
 * - `articles` is what intake made and never changes; `readings`, `statements` and `speakers` are replaced when an
 *   article is read again.
 * - `judgements` can only grow. `nodes`, `people`, `stories` and what hangs on them are computed and can be rebuilt.
 * - A node is a way in which articles name somebody (“ash carter”, a person in public office): the speakers in it
 *   need no comparison with each other, so that a new one costs the same however many there are.
 * - `from_day` and `to_day` are the first and last day that a date may mean; of a statement's date, else of its article's.
 */
export const first: Migration = {
  version: 1,
  sql: `
CREATE TABLE articles (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  title TEXT,
  outlet TEXT,
  published TEXT,
  from_day TEXT,
  to_day TEXT,
  words INTEGER NOT NULL,
  url TEXT,
  text TEXT NOT NULL,
  known TEXT NOT NULL,
  blocks TEXT NOT NULL,
  map BLOB NOT NULL,
  added TEXT NOT NULL
) STRICT;
CREATE INDEX articles_by_name ON articles (name);
CREATE INDEX articles_by_day ON articles (from_day);
CREATE INDEX articles_by_outlet ON articles (outlet COLLATE NOCASE, from_day);

CREATE TABLE readings (
  article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  makers_key TEXT NOT NULL,
  makers TEXT NOT NULL,
  own TEXT NOT NULL,
  distancing TEXT NOT NULL,
  statements INTEGER NOT NULL,
  read TEXT NOT NULL
) STRICT;
CREATE INDEX readings_by_makers ON readings (makers_key);

CREATE TABLE speakers (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  local TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  role TEXT,
  speaks_for TEXT,
  anonymity TEXT,
  mentions TEXT NOT NULL,
  statements INTEGER NOT NULL,
  node INTEGER REFERENCES nodes,
  UNIQUE (article, local)
) STRICT;
CREATE INDEX speakers_by_node ON speakers (node, article);

CREATE TABLE statements (
  id INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  ord INTEGER NOT NULL,
  local TEXT NOT NULL,
  kind TEXT NOT NULL,
  mode TEXT NOT NULL,
  attitude TEXT NOT NULL,
  headline INTEGER NOT NULL,
  parent TEXT,
  speaker INTEGER REFERENCES speakers,
  source TEXT NOT NULL,
  cue TEXT NOT NULL,
  content TEXT NOT NULL,
  words TEXT NOT NULL,
  occasion TEXT,
  edtf TEXT,
  from_day TEXT,
  to_day TEXT,
  detail TEXT NOT NULL,
  UNIQUE (article, local)
) STRICT;
CREATE INDEX statements_by_article ON statements (article, ord);
CREATE INDEX statements_by_speaker ON statements (speaker, from_day);

CREATE VIRTUAL TABLE article_words USING fts5 (
  title, text, content = 'articles', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE VIEW statement_text AS
  SELECT statements.id, statements.words, speakers.name AS speaker, statements.occasion, articles.title
  FROM statements JOIN articles ON articles.id = statements.article
  LEFT JOIN speakers ON speakers.id = statements.speaker;
CREATE VIRTUAL TABLE statement_words USING fts5 (
  words, speaker, occasion, title,
  content = 'statement_text', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TABLE judgements (
  id INTEGER PRIMARY KEY,
  relation TEXT NOT NULL,
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('yes', 'no')),
  score REAL NOT NULL,
  reason TEXT NOT NULL,
  maker_kind TEXT NOT NULL CHECK (maker_kind IN ('machine', 'person')),
  maker_name TEXT NOT NULL,
  maker_version TEXT,
  at TEXT NOT NULL,
  CHECK (a < b)
) STRICT;
CREATE INDEX judgements_by_pair ON judgements (a, b, relation);
CREATE INDEX judgements_by_second ON judgements (b);
CREATE INDEX judgements_by_person ON judgements (maker_kind, relation) WHERE maker_kind = 'person';
CREATE TRIGGER judgements_stay BEFORE UPDATE ON judgements
  BEGIN SELECT RAISE(ABORT, 'a judgement is superseded by a newer one and never changed'); END;
CREATE TRIGGER judgements_remain BEFORE DELETE ON judgements
  BEGIN SELECT RAISE(ABORT, 'a judgement is superseded by a newer one and never removed'); END;

CREATE TABLE people (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  statements INTEGER NOT NULL,
  speakers INTEGER NOT NULL
) STRICT;
CREATE INDEX people_by_statements ON people (statements DESC);
CREATE TABLE former_slugs (
  slug TEXT PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES people ON DELETE CASCADE
) STRICT;
CREATE INDEX former_slugs_by_person ON former_slugs (person);

CREATE TABLE nodes (
  id INTEGER PRIMARY KEY,
  signature TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  anchor TEXT NOT NULL,
  statements INTEGER NOT NULL,
  speakers INTEGER NOT NULL,
  person INTEGER REFERENCES people
) STRICT;
CREATE INDEX nodes_by_person ON nodes (person);
CREATE TABLE node_blocks (
  block TEXT NOT NULL,
  node INTEGER NOT NULL REFERENCES nodes ON DELETE CASCADE,
  PRIMARY KEY (block, node)
) STRICT, WITHOUT ROWID;
CREATE INDEX node_blocks_by_node ON node_blocks (node);

CREATE TABLE forms (
  id INTEGER PRIMARY KEY,
  node INTEGER NOT NULL REFERENCES nodes ON DELETE CASCADE,
  what TEXT NOT NULL,
  text TEXT NOT NULL,
  count INTEGER NOT NULL,
  UNIQUE (node, what, text)
) STRICT;
CREATE VIRTUAL TABLE form_words USING fts5 (
  text, content = 'forms', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE stories (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE former_story_slugs (
  slug TEXT PRIMARY KEY,
  story INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE
) STRICT;
CREATE TABLE story_members (
  article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  story INTEGER NOT NULL REFERENCES stories
) STRICT;
CREATE INDEX story_members_by_story ON story_members (story);
CREATE TABLE profiles (
  article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  day INTEGER,
  terms TEXT NOT NULL
) STRICT;
CREATE TABLE term_counts (
  term TEXT PRIMARY KEY,
  articles INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE term_days (
  term TEXT NOT NULL,
  day INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  PRIMARY KEY (term, day, article)
) STRICT, WITHOUT ROWID;
`,
};
