/**
 * Articles of one happening: what they are found and compared by, and the stories they make up.
 *
 *     candidates(record, ['orlin', 'dam'], 19000, 4, 200)  →  articles of those days that hold the rarest of the terms
 */
import { type ArticleListRow, articleByRow } from './listing.ts';
import type { Connection } from './connection.ts';

export interface StoredProfile {
  readonly day: number | null;
  readonly terms: readonly (readonly [string, number])[];
}

export function addProfile(record: Connection, article: number, profile: StoredProfile): void {
  record.run(
    'INSERT INTO profiles (article, day, terms) VALUES (?, ?, ?)',
    article,
    profile.day,
    JSON.stringify(profile.terms),
  );
  record.run(
    `INSERT INTO term_counts (term, articles) SELECT value, 1 FROM json_each(?) WHERE true
     ON CONFLICT (term) DO UPDATE SET articles = articles + 1`,
    JSON.stringify(profile.terms.map(([term]) => term)),
  );
}

/** The day under which the undated are found. */
const UNDATED = -1_000_000;

export function addBlockTerms(
  record: Connection,
  article: number,
  day: number | null,
  terms: readonly string[],
): void {
  for (const term of terms)
    record.run('INSERT INTO term_days (term, day, article) VALUES (?, ?, ?)', term, day ?? UNDATED, article);
}

/** How many articles hold each of the terms. */
export const termCounts = (record: Connection, terms: readonly string[]): ReadonlyMap<string, number> =>
  new Map(
    record
      .all<{ term: string; articles: number }>(
        'SELECT term, articles FROM json_each(?) AS wanted JOIN term_counts ON term = wanted.value',
        JSON.stringify(terms),
      )
      .map(({ term, articles }) => [term, articles]),
  );

export const profileCount = (record: Connection): number =>
  record.get<{ n: number }>('SELECT max(article) AS n FROM profiles')?.n ?? 0;

/** Articles that share at least two of the terms within the days; those that share most first. */
export const candidates = (
  record: Connection,
  article: number,
  day: number | null,
  window: number,
  terms: readonly string[],
  limit: number,
): { article: number; profile: StoredProfile }[] =>
  record
    .all<{ article: number; day: number | null; terms: string }>(
      `SELECT profiles.article, profiles.day, profiles.terms FROM (
         SELECT term_days.article, count(*) AS shared FROM json_each(?1) AS wanted
         JOIN term_days ON term_days.term = wanted.value AND term_days.day BETWEEN ?2 AND ?3
         WHERE term_days.article <> ?4 GROUP BY term_days.article HAVING shared >= 2
         ORDER BY shared DESC, term_days.article DESC LIMIT ?5
       ) AS near JOIN profiles ON profiles.article = near.article`,
      JSON.stringify(terms),
      day === null ? UNDATED : day - window,
      day === null ? UNDATED : day + window,
      article,
      limit,
    )
    .map((row) => ({
      article: row.article,
      profile: { day: row.day, terms: JSON.parse(row.terms) as [string, number][] },
    }));

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

/** Two stories that turn out to be one: the second's articles and addresses become the first's. */
/** The rows of its articles. */
export const membersOf = (record: Connection, story: number): number[] =>
  record
    .all<{ article: number }>('SELECT article FROM story_members WHERE story = ? ORDER BY article', story)
    .map(({ article }) => article);

export function mergeStories(record: Connection, into: number, from: number): void {
  const { slug } = record.get<{ slug: string }>('SELECT slug FROM stories WHERE id = ?', from)!;
  record.run('UPDATE story_members SET story = ? WHERE story = ?', into, from);
  record.run('UPDATE former_story_slugs SET story = ? WHERE story = ?', into, from);
  record.run('DELETE FROM stories WHERE id = ?', from);
  record.run('INSERT INTO former_story_slugs (slug, story) VALUES (?, ?)', slug, into);
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
