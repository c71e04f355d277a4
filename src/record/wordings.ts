/**
 * Wordings: the words of passages, each kept once, and which of them are the same statement.
 *
 *     wordingOf(record, hash, …)  →  { id: 7, fresh: true }
 *     linksOf(record, 7)          →  { a: 3, b: 7, score: .9, reason: '…' }, …
 *
 * What is the same is decided elsewhere; this file keeps it. All of it can be computed anew.
 */
import type { Connection } from './connection.ts';

export interface WordingRow {
  readonly id: number;
  readonly quoted: boolean;
  readonly words: string;
  readonly group: number;
}

interface Row {
  id: number;
  quoted: number;
  words: string;
  grp: number;
}
const COLUMNS = 'wordings.id, wordings.quoted, wordings.words, wordings.grp';
const wordingRow = ({ id, quoted, words, grp }: Row): WordingRow => ({
  id,
  quoted: quoted === 1,
  words,
  group: grp,
});

/** The wording of these words, made if need be, as a group of its own. */
export function wordingOf(
  record: Connection,
  hash: number,
  quoted: boolean,
  words: string,
): { readonly id: number; readonly fresh: boolean } {
  const known = record.get<{ id: number }>('SELECT id FROM wordings WHERE hash = ?', hash);
  if (known) return { id: known.id, fresh: false };
  const id = record.run(
    `INSERT INTO wordings (id, hash, quoted, words, grp)
     SELECT free, ?1, ?2, ?3, free FROM (SELECT coalesce(max(id), 0) + 1 AS free FROM wordings)`,
    hash,
    Number(quoted),
    words,
  );
  return { id, fresh: true };
}

export const addPassage = (
  record: Connection,
  statement: number,
  part: number,
  span: string,
  wording: number,
): void => {
  record.run(
    'INSERT INTO passages (statement, part, span, wording) VALUES (?, ?, ?, ?)',
    statement,
    part,
    span,
    wording,
  );
};

export const removePassages = (record: Connection, article: number): void => {
  record.run(
    'DELETE FROM passages WHERE statement IN (SELECT id FROM statements WHERE article = ?)',
    article,
  );
};

export const wordingById = (record: Connection, id: number): WordingRow | undefined => {
  const row = record.get<Row>(`SELECT ${COLUMNS} FROM wordings WHERE id = ?`, id);
  return row && wordingRow(row);
};

/** In order of their ids. */
export const wordingsById = (record: Connection, ids: readonly number[]): WordingRow[] =>
  record
    .all<Row>(
      `SELECT ${COLUMNS} FROM json_each(?) AS wanted JOIN wordings ON wordings.id = wanted.value ORDER BY wordings.id`,
      JSON.stringify(ids),
    )
    .map(wordingRow);

/** Who is said to have said the wording, and in which days: one row a name that articles give, and another where they give no day. */
export const speakersOfWording = (
  record: Connection,
  id: number,
): {
  readonly name: string | null;
  readonly kind: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** The articles in which they do, the first and the last added. */
  readonly first: number;
  readonly last: number;
}[] =>
  record.all(
    `SELECT speakers.name, speakers.kind, min(statements.from_day) AS "from", max(statements.to_day) AS "to",
       min(statements.article) AS first, max(statements.article) AS last
     FROM passages JOIN statements ON statements.id = passages.statement
     LEFT JOIN speakers ON speakers.id = statements.speaker
     WHERE passages.wording = ? GROUP BY speakers.name, speakers.kind, statements.from_day IS NULL`,
    id,
  );

/** The outermost statements of an article, with what their passages are made of; the words of those within are theirs. */
export const statementsToPlace = (
  record: Connection,
  article: number,
): {
  readonly id: number;
  readonly local: string;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly name: string | null;
  readonly kind: string | null;
  /** The first day on which it may have been said. */
  readonly from: string | null;
}[] =>
  record.all(
    `SELECT statements.id, statements.local, statements.source, statements.cue, statements.content,
       speakers.name, speakers.kind, statements.from_day AS "from"
     FROM statements LEFT JOIN speakers ON speakers.id = statements.speaker
     WHERE statements.article = ? AND parent IS NULL ORDER BY ord`,
    article,
  );

/** Whether an article has both wordings. */
export const inOneArticle = (record: Connection, a: number, b: number): boolean =>
  record.get(
    `SELECT 1 FROM passages JOIN statements ON statements.id = passages.statement WHERE wording = ?1 AND article IN
       (SELECT article FROM passages JOIN statements ON statements.id = passages.statement WHERE wording = ?2) LIMIT 1`,
    a,
    b,
  ) !== undefined;

/** The texts of the articles that have the wording. */
export const textsWith = (record: Connection, id: number): string[] =>
  record
    .all<{ text: string }>(
      `SELECT text FROM texts WHERE article IN (SELECT article FROM passages
         JOIN statements ON statements.id = passages.statement WHERE passages.wording = ?)`,
      id,
    )
    .map(({ text }) => text);

/** The wording as it is printed, with its marks, each time that an article has it. */
export const printedAs = (record: Connection, id: number): string[] =>
  record
    .all<{ text: string; span: string }>(
      `SELECT texts.text, passages.span FROM passages JOIN statements ON statements.id = passages.statement
       JOIN texts ON texts.article = statements.article WHERE passages.wording = ?`,
      id,
    )
    .map(({ text, span }) => text.slice(...(span.split('-').map(Number) as [number, number])));

/** The earliest added statement with the wording, as `articleKey/localId`: what stands for it in judgements. */
export const anchorOf = (record: Connection, id: number): string | undefined =>
  record.get<{ thing: string }>(
    `SELECT articles.key || '/' || statements.local AS thing FROM passages
     JOIN statements ON statements.id = passages.statement JOIN articles ON articles.id = statements.article
     WHERE passages.wording = ? ORDER BY articles.key, statements.ord LIMIT 1`,
    id,
  )?.thing;

export interface LinkRow {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly reason: string;
}

export const linksOf = (record: Connection, id: number): LinkRow[] =>
  record.all<LinkRow>(
    `SELECT a, b, score, reason FROM wording_links WHERE a = ?1
     UNION ALL SELECT a, b, score, reason FROM wording_links WHERE b = ?1`,
    id,
  );

export const link = (record: Connection, { a, b, score, reason }: LinkRow): void => {
  record.run(
    `INSERT INTO wording_links (a, b, score, reason) VALUES (?, ?, ?, ?)
     ON CONFLICT (a, b) DO UPDATE SET score = excluded.score, reason = excluded.reason`,
    Math.min(a, b),
    Math.max(a, b),
    score,
    reason,
  );
};

export const unlink = (record: Connection, a: number, b: number): void => {
  record.run('DELETE FROM wording_links WHERE a = ? AND b = ?', Math.min(a, b), Math.max(a, b));
};

/** The wordings of a statement that is given as `articleKey/localId`. */
export const wordingsOfThing = (record: Connection, thing: string): number[] => {
  const [key = '', local = ''] = thing.split('/');
  return record
    .all<{ wording: number }>(
      `SELECT DISTINCT wording FROM articles JOIN statements ON statements.article = articles.id
       JOIN passages ON passages.statement = statements.id WHERE key = ? AND local = ? ORDER BY part`,
      key,
      local,
    )
    .map(({ wording }) => wording);
};

/** All that hang together with the wording by links, in order of their ids. */
export function connected(record: Connection, id: number): number[] {
  const seen = new Set([id]);
  for (const at of seen) for (const { a, b } of linksOf(record, at)) seen.add(a === at ? b : a);
  return [...seen].sort((a, b) => a - b);
}

export const setGroup = (record: Connection, wording: number, group: number): void => {
  record.run('UPDATE wordings SET grp = ?1 WHERE id = ?2 AND grp <> ?1', group, wording);
};

/** Of the article's passages. */
export const wordingsOfArticle = (record: Connection, article: number): number[] =>
  record
    .all<{ wording: number }>(
      `SELECT DISTINCT wording FROM statements JOIN passages ON passages.statement = statements.id WHERE article = ?`,
      article,
    )
    .map(({ wording }) => wording);

/** Takes away those of the wordings that no passage has any more, with their keys; gives what was linked to them. */
export function dropUnused(
  record: Connection,
  wordings: readonly number[],
  dropKeys: (wording: WordingRow) => void,
): number[] {
  const left = new Set<number>();
  for (const id of wordings) {
    if (record.get('SELECT 1 FROM passages WHERE wording = ?', id)) continue;
    for (const { a, b } of linksOf(record, id)) left.add(a === id ? b : a);
    dropKeys(wordingById(record, id)!);
    record.run('DELETE FROM wordings WHERE id = ?', id);
  }
  for (const id of wordings) left.delete(id);
  return [...left];
}

/** The passages of a story's articles, article by article in text order. */
export const passagesOfStory = (
  record: Connection,
  story: number,
): { readonly key: string; readonly local: string; readonly span: string; readonly group: number }[] =>
  record.all(
    `SELECT articles.key, statements.local, passages.span, wordings.grp AS "group" FROM story_members
     JOIN articles ON articles.id = story_members.article JOIN statements ON statements.article = articles.id
     JOIN passages ON passages.statement = statements.id JOIN wordings ON wordings.id = passages.wording
     WHERE story = ? ORDER BY articles.from_day NULLS LAST, articles.key, statements.ord, passages.part`,
    story,
  );
