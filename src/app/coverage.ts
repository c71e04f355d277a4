/**
 * A story's articles side by side: which statements each carries, and which it leaves out.
 *
 *     coverageOf(record, 'dam-fails')  →  columns Echo, Post, Star; rows “it will hold” [s2 | s1 | –], …
 */
import { joinedText, type Span, textOf } from '../core/span.ts';
import { sharesOf } from '../core/shares.ts';
import { spansFromText } from '../record/encode.ts';
import type { Connection } from '../record/connection.ts';
import * as stories from '../record/stories.ts';
import { passagesOfStory } from '../record/wordings.ts';
import type { ArticleView, CoverageCell, StoryCoverage } from './api.ts';
import { articleView, storySummary } from './views.ts';

/** More columns than these nobody can look at. */
const MOST_ARTICLES = 40;
const MOST_PEOPLE = 60;

export function coverageOf(record: Connection, slug: string): StoryCoverage | null {
  const found = stories.storyBySlug(record, slug);
  const row = found && stories.storyByRow(record, found.id);
  if (!row) return null;
  const views = stories
    .articlesOfStory(record, row.id)
    .slice(0, MOST_ARTICLES)
    .flatMap(({ key }) => articleView(record, key) ?? []);
  const column = new Map(views.map((view, i) => [view.summary.key, i]));
  const groups = new Map<number, { at: number; local: string; span: Span }[]>();
  for (const { key, local, span, group } of passagesOfStory(record, row.id)) {
    const at = column.get(key);
    const [part] = spansFromText(span);
    if (at !== undefined && part)
      groups.set(group, [...(groups.get(group) ?? []), { at, local, span: part }]);
  }
  const shared = [...groups.values()].filter((group) => new Set(group.map(({ at }) => at)).size > 1);
  const held = new Set(shared.flatMap((group) => group.map(({ at, local }) => `${at} ${local}`)));
  return {
    story: storySummary(row),
    articles: views.map((view, i) => ({
      summary: view.summary,
      ...sharesOf(view.article, view.reading),
      distancing: view.reading.voice.distancing.map(({ span }) => ({
        text: textOf(view.article.text, span),
        start: span.start,
      })),
      alone: view.reading.statements.filter(({ id, parent }) => parent === null && !held.has(`${i} ${id}`))
        .length,
    })),
    rows: shared
      .map((group) => {
        const cells = views.map((view, i) =>
          cellOf(
            view,
            group.find(({ at }) => at === i),
          ),
        );
        return { person: personOf(views, group), cells };
      })
      .sort((a, b) => carried(b.cells) - carried(a.cells) || placeOf(a.cells) - placeOf(b.cells)),
    heard: heardIn(views),
  };
}

const carried = (cells: readonly (CoverageCell | null)[]): number =>
  cells.filter((cell) => cell !== null).length;
const placeOf = (cells: readonly (CoverageCell | null)[]): number =>
  Math.min(...cells.flatMap((cell) => (cell ? [cell.place] : [])));

function cellOf(view: ArticleView, one: { local: string; span: Span } | undefined): CoverageCell | null {
  const statement = one && view.reading.statements.find(({ id }) => id === one.local);
  if (!one || !statement) return null;
  return {
    statement: one.local,
    words: textOf(view.article.text, one.span).replace(/\s+/gu, ' '),
    kind: statement.kind,
    headline: statement.headline,
    place: Math.round((100 * one.span.start) / Math.max(1, view.article.text.length)) / 100,
  };
}

/** Who is said to have said it, by the first article that knows. */
function personOf(
  views: readonly ArticleView[],
  group: readonly { at: number; local: string }[],
): { id: string; name: string } | null {
  for (const { at, local } of group) {
    const { reading, people } = views[at]!;
    const speaker = reading.statements.find(({ id }) => id === local)?.speaker;
    const person = speaker ? people[speaker] : undefined;
    if (person) return { id: person.id, name: person.name };
  }
  return null;
}

function heardIn(views: readonly ArticleView[]): StoryCoverage['heard'] {
  const heard = new Map<string, { person: { id: string; name: string }; words: number[] }>();
  views.forEach(({ article, reading, people }, i) => {
    for (const { speaker, parent, content } of reading.statements) {
      const person = speaker ? people[speaker] : undefined;
      if (!person || parent !== null) continue;
      const one = heard.get(person.id) ?? {
        person: { id: person.id, name: person.name },
        words: views.map(() => 0),
      };
      one.words[i]! += joinedText(article.text, content).split(/\s+/u).length;
      heard.set(person.id, one);
    }
  });
  const sum = (words: readonly number[]): number => words.reduce((all, n) => all + n, 0);
  return [...heard.values()]
    .sort((a, b) => sum(b.words) - sum(a.words) || (a.person.id < b.person.id ? -1 : 1))
    .slice(0, MOST_PEOPLE);
}
