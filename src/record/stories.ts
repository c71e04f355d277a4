/**
 * Articles of one happening: what they are found and compared by, and the stories they make up.
 *
 *     candidates(record, 17, [18993, 19007], [{ hash, weight }, …], 90_000, { articles: 100, rows: 20_000 })  →  articles of those days, with profiles
 */
import { type ArticleListRow, articleByRow } from './listing.ts';
import type { Connection } from './connection.ts';

/** A term's hash, and how much of the article it is. */
export interface TermWeight {
  readonly hash: number;
  readonly weight: number;
}

/** The day under which the undated are found. */
export const UNDATED = -1_000_000;

export function addProfile(
  record: Connection,
  article: number,
  bytes: Uint8Array,
  day: number | null,
  terms: readonly TermWeight[],
): void {
  record.run('DELETE FROM unplaced WHERE article = ?', article);
  record.run('INSERT INTO profiles (article, bytes) VALUES (?, ?)', article, bytes);
  record.run(
    `INSERT OR IGNORE INTO term_days (term, day, article, weight)
     SELECT CAST(key AS INTEGER), ?2, ?3, value FROM json_each(?1)`,
    listed(terms),
    day ?? UNDATED,
    article,
  );
}

/** `{"17":410,"5":220}`, written by hand because JavaScript would put such keys into another order. */
const listed = (terms: readonly TermWeight[]): string =>
  `{${terms.map(({ hash, weight }) => `"${hash}":${weight}`).join(',')}}`;

export interface Near {
  readonly article: number;
  readonly key: string;
  readonly bytes: Uint8Array;
}

/**
 * Articles between the days, both included, that share enough of the terms; those that share most first. Of equal ones
 * the key decides, which does not depend on when they came. Of the terms' rows no more than so many are looked at, from the
 * first term on, however large the record.
 */
export const candidates = (
  record: Connection,
  article: number,
  [from, to]: readonly [number, number],
  terms: readonly TermWeight[],
  least: number,
  most: { readonly articles: number; readonly rows: number },
): Near[] =>
  record.all<Near & { [column: string]: never }>(
    `SELECT near.article, articles.key, profiles.bytes FROM (
       SELECT article, sum(share) AS shared FROM (
         SELECT term_days.article, term_days.weight * wanted.value AS share
         FROM json_each(?1) AS wanted CROSS JOIN term_days
         WHERE term_days.term = CAST(wanted.key AS INTEGER) AND term_days.day BETWEEN ?2 AND ?3 LIMIT ?7
       ) WHERE article <> ?4 GROUP BY article HAVING shared >= ?5
     ) AS near JOIN articles ON articles.id = near.article JOIN profiles ON profiles.article = near.article
     ORDER BY shared DESC, articles.key LIMIT ?6`,
    listed(terms),
    from,
    to,
    article,
    least,
    most.articles,
    most.rows,
  );

/** Articles whose stories an older version of the program worked out; a few at a time. */
export const unplaced = (record: Connection, limit: number): { article: number; key: string }[] =>
  record.all(
    'SELECT article, key FROM unplaced JOIN articles ON articles.id = article ORDER BY article LIMIT ?',
    limit,
  );

/** What was judged of an article and each other: the rows of one maker, and those of people, oldest first. */
export const storyJudgements = (
  record: Connection,
  key: string,
  maker: { readonly name: string; readonly version: string },
): { other: string; verdict: 'yes' | 'no'; score: number; byPerson: number }[] =>
  record.all(
    `SELECT other, verdict, score, maker_kind = 'person' AS byPerson FROM (
       SELECT b AS other, * FROM judgements WHERE a = ?1
       UNION ALL SELECT a AS other, * FROM judgements WHERE b = ?1
     ) WHERE relation = 'same-story' AND (maker_kind = 'person' OR (maker_name = ?2 AND maker_version = ?3))
     ORDER BY at, id`,
    key,
    maker.name,
    maker.version,
  );

export interface Member {
  readonly article: number;
  readonly key: string;
  readonly story: number | null;
}

export const membersByKey = (record: Connection, keys: readonly string[]): Member[] =>
  record.all(
    `SELECT articles.id AS article, articles.key, story FROM json_each(?) AS wanted JOIN articles ON articles.key = wanted.value
     LEFT JOIN story_members ON story_members.article = articles.id ORDER BY articles.id`,
    JSON.stringify(keys),
  );

export const membersOfStory = (record: Connection, story: number): Member[] =>
  record.all(
    `SELECT article, key, story FROM story_members JOIN articles ON articles.id = article
     WHERE story = ? ORDER BY article`,
    story,
  );

export const storyOf = (record: Connection, article: number): number | undefined =>
  record.get<{ story: number }>('SELECT story FROM story_members WHERE article = ?', article)?.story;

export function makeStory(record: Connection, slug: string): number {
  const taken = (candidate: string): boolean =>
    record.get(
      'SELECT 1 FROM stories WHERE slug = ?1 UNION ALL SELECT 1 FROM former_story_slugs WHERE slug = ?1',
      candidate,
    ) !== undefined;
  let free = slug;
  for (let i = 2; taken(free); i++) free = `${slug}-${i}`;
  return record.run('INSERT INTO stories (slug) VALUES (?)', free);
}

export const joinStory = (record: Connection, article: number, story: number): void => {
  record.run(
    'INSERT INTO story_members (article, story) VALUES (?, ?) ON CONFLICT (article) DO UPDATE SET story = excluded.story',
    article,
    story,
  );
};

export const leaveStory = (record: Connection, article: number): void => {
  record.run('DELETE FROM story_members WHERE article = ?', article);
};

/** A story without articles: its addresses become the other's, if there is one. */
export function retireStory(record: Connection, story: number, heir: number | undefined): void {
  const { slug } = record.get<{ slug: string }>('SELECT slug FROM stories WHERE id = ?', story)!;
  if (heir !== undefined) record.run('UPDATE former_story_slugs SET story = ? WHERE story = ?', heir, story);
  record.run('DELETE FROM stories WHERE id = ?', story);
  if (heir !== undefined)
    record.run('INSERT INTO former_story_slugs (slug, story) VALUES (?, ?)', slug, heir);
}

export const storyBySlug = (record: Connection, slug: string): { id: number; slug: string } | undefined =>
  record.get(
    `SELECT id, slug FROM stories WHERE slug = ?1
     UNION ALL SELECT stories.id, stories.slug FROM former_story_slugs JOIN stories ON stories.id = story
     WHERE former_story_slugs.slug = ?1 LIMIT 1`,
    slug,
  );

export interface StoryRow {
  readonly id: number;
  readonly slug: string;
  readonly title: string | null;
  readonly articles: number;
  readonly outlets: string;
  readonly from_day: string | null;
  readonly to_day: string | null;
}

// The label is the title of the earliest article that has one.
const STORY = `stories.id, stories.slug, count(*) AS articles, min(articles.from_day) AS from_day,
  max(articles.from_day) AS to_day, json_group_array(DISTINCT articles.outlet) AS outlets,
  (SELECT title FROM story_members AS m JOIN articles AS first ON first.id = m.article
   WHERE m.story = stories.id AND title IS NOT NULL ORDER BY first.from_day NULLS LAST, first.id LIMIT 1) AS title
  FROM stories JOIN story_members ON story_members.story = stories.id
  JOIN articles ON articles.id = story_members.article`;

/** Latest first. */
export const listStories = (record: Connection): StoryRow[] =>
  record.all<StoryRow>(
    `SELECT ${STORY} GROUP BY stories.id ORDER BY max(articles.from_day) DESC NULLS LAST, stories.id`,
  );

export const storyByRow = (record: Connection, id: number): StoryRow | undefined =>
  record.get<StoryRow>(`SELECT ${STORY} WHERE stories.id = ? GROUP BY stories.id`, id);

/** In the order in which they appeared, the undated last. */
export const articlesOfStory = (record: Connection, story: number): ArticleListRow[] =>
  record
    .all<{ id: number }>(
      `SELECT articles.id FROM story_members JOIN articles ON articles.id = article WHERE story = ?
       ORDER BY from_day NULLS LAST, articles.id`,
      story,
    )
    .map(({ id }) => articleByRow(record, id)!);

export const titleOf = (record: Connection, article: number): string | null =>
  record.get<{ title: string | null }>('SELECT title FROM articles WHERE id = ?', article)?.title ?? null;
