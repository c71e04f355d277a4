/** Rows of the record as the plain data of api.ts. */
import type { Block } from '../core/article.ts';
import { daysOf } from '../core/edtf.ts';
import type { SpeakerKind } from '../core/speaker.ts';
import type { StatementKind } from '../core/statement.ts';
import { loadArticle, statementOf } from '../record/articles.ts';
import type { Connection } from '../record/connection.ts';
import { judgementsOfThings } from '../record/judgements.ts';
import * as listing from '../record/listing.ts';
import * as people from '../record/people.ts';
import * as stories from '../record/stories.ts';
import type {
  ArticleSummary,
  ArticleView,
  PersonFilter,
  PersonSummary,
  PersonView,
  StatementInArticle,
  StorySummary,
  StoryView,
} from './api.ts';
import { contextOf } from './context.ts';
import { originsOfStatement } from './groups.ts';

export const articleSummary = (row: listing.ArticleListRow): ArticleSummary => ({
  key: row.key,
  id: row.name,
  title: row.title,
  outlet: row.outlet,
  published: row.published,
  credits: (JSON.parse(row.credits) as { value: string }[]).map(({ value }) => value),
  words: row.words,
  statements: row.statements,
  story: row.story,
});

export function personSummary(record: Connection, row: people.PersonRow): PersonSummary {
  const others = [
    ...people.formsOfPerson(record, row.id, 'name'),
    ...people.formsOfPerson(record, row.id, 'alias'),
  ];
  return {
    id: row.slug,
    name: row.name,
    kind: row.kind as SpeakerKind,
    roles: people.formsOfPerson(record, row.id, 'role'),
    aliases: [...new Set(others)].filter((form) => form !== row.name),
    statements: row.statements,
    articles: people.articlesOfPerson(record, row.id),
  };
}

export const storySummary = (row: stories.StoryRow): StorySummary => ({
  id: row.slug,
  title: row.title ?? row.slug,
  articles: row.articles,
  outlets: (JSON.parse(row.outlets) as (string | null)[]).filter((outlet) => outlet !== null).sort(),
  from: row.from_day,
  to: row.to_day,
});

export function articleView(record: Connection, key: string): ArticleView | null {
  const stored = loadArticle(record, key);
  const row = listing.articleByKey(record, key);
  if (!stored || !row) return null;
  const who: Record<string, PersonSummary> = {};
  for (const person of people.peopleOfArticle(record, stored.row))
    who[person.local] = personSummary(record, person);
  const story = stories.storyOf(record, stored.row);
  const storyRow = story === undefined ? undefined : stories.storyByRow(record, story);
  return {
    summary: articleSummary(row),
    article: stored.article,
    reading: stored.reading,
    people: who,
    story: storyRow ? storySummary(storyRow) : null,
  };
}

/** Statements with their articles; each article is fetched once. */
export function inArticles(
  record: Connection,
  rows: readonly listing.StatementListRow[],
): StatementInArticle[] {
  const articles = new Map<number, { summary: ArticleSummary; text: string; blocks: Block[] }>();
  return rows.map((row) => {
    let of = articles.get(row.article);
    if (!of) {
      const { text, blocks } = listing.textOfArticle(record, row.article);
      of = { summary: articleSummary(listing.articleByRow(record, row.article)!), text, blocks };
      articles.set(row.article, of);
    }
    const statement = statementOf(row);
    const { start, end } = contextOf(of.text, of.blocks, [
      ...statement.source,
      ...statement.cue,
      ...statement.content,
    ]);
    return {
      statement,
      article: of.summary,
      words: row.words,
      context: { text: of.text.slice(start, end), start },
      person: row.slug === null ? null : { id: row.slug, name: row.person_name ?? '' },
      date: dateOf(row.edtf, row.published),
    };
  });
}

/** A day of an unstated year cannot be put in order, so the article's date is better than that. */
function dateOf(said: string | null, published: string | null): StatementInArticle['date'] {
  if (said !== null && (daysOf(said) !== undefined || published === null))
    return { edtf: said, of: 'statement' };
  return published === null ? null : { edtf: published, of: 'article' };
}

/** More judgements than these nobody reads; the statements themselves are all there. */
const MOST_JUDGEMENTS = 200;

/** As many statements as a page shows. */
const A_PAGE = 100;

export function personView(
  record: Connection,
  slug: string,
  { limit = A_PAGE, offset = 0, ...filter }: PersonFilter,
): PersonView | null {
  const row = people.personBySlug(record, slug);
  if (!row) return null;
  const things = people.thingsOfPerson(record, row.id, MOST_JUDGEMENTS);
  const own = new Set(things);
  const summary = personSummary(record, row);
  const all = listing.statementsOfPerson(record, row.id, filter);
  const statements = inArticles(
    record,
    all.slice(offset, offset + limit).map((mark) => listing.statementByRow(record, mark.row)!),
  );
  return {
    person: summary,
    statements,
    origins: statements
      .slice(0, A_PAGE)
      .map(({ article, statement }) => originsOfStatement(record, article.key, statement.id)),
    marks: all.map(({ key, name, outlet, title, local, kind, words, edtf, published }) => ({
      article: { key, id: name, outlet, title },
      statement: { id: local, kind: kind as StatementKind },
      words,
      person: { name: summary.name },
      date: dateOf(edtf, published),
    })),
    judgements: judgementsOfThings(record, 'same-speaker', things)
      .filter(({ verdict, a, b }) => verdict === 'yes' && own.has(a) && own.has(b))
      .slice(0, MOST_JUDGEMENTS)
      .map(({ a, b, score, reason, maker }) => ({
        articles: [a.split('/')[0]!, b.split('/')[0]!] as const,
        score,
        reason,
        by: maker.version === undefined ? maker.name : `${maker.name} ${maker.version}`,
      })),
  };
}

export function storyView(record: Connection, slug: string): StoryView | null {
  const found = stories.storyBySlug(record, slug);
  const row = found && stories.storyByRow(record, found.id);
  if (!row) return null;
  return {
    story: storySummary(row),
    articles: stories.articlesOfStory(record, row.id).map(articleSummary),
    people: people.peopleOfStory(record, row.id).map((person) => personSummary(record, person)),
    timeline: inArticles(record, listing.statementsOfStory(record, row.id)),
  };
}
