/** The pages' addresses: what a browser asks for → what the record knows → a view. */
import { Hono } from 'hono';
import type { ArticleSummary, ArticleView, Whence } from '../app/api.ts';
import { DISPUTE_RELATIONS } from '../app/disputeheading.ts';
import { ArticlePage } from '../web/pages/article.tsx';
import { NOBODY, SIGHTS } from '../web/parts/rail.tsx';
import { ArticlesPage } from '../web/pages/articles.tsx';
import { ComparePage, ComparePicker } from '../web/pages/compare.tsx';
import { CoveragePage } from '../web/pages/coverage.tsx';
import { DisputesPage } from '../web/pages/disputes.tsx';
import { HomePage } from '../web/pages/home.tsx';
import { PeoplePage, PersonPage } from '../web/pages/people.tsx';
import { SearchPage } from '../web/pages/search.tsx';
import { GroupPage, GroupsPage } from '../web/pages/statements.tsx';
import { StoriesPage, StoryPage } from '../web/pages/stories.tsx';
import { page } from './html.ts';
import { notFound, Refusal } from './problem.tsx';
import { groupFilter, number, oneOf, statementFilter, words } from './query.ts';

const ON_FRONT = { stories: 8, articles: 12 };
const A_PAGE = 40;
/** Disputes that a story's and a person's page show before they send on. */
const IN_STORY = 6;
const OF_PERSON = 6;
const MOST_PEOPLE = 200;
const HITS = 20;
/** Articles offered for comparison where no story narrows the choice. */
const CHOICES = 200;

export function pages(whence: Whence): Hono {
  const app = new Hono();

  const articleOr404 = (key: string): ArticleView => {
    const view = whence.article(key);
    if (!view) throw notFound('There is no article with this key.');
    return view;
  };

  const othersOf = (view: ArticleView): readonly ArticleSummary[] =>
    view.story
      ? (whence.story(view.story.id)?.articles ?? []).filter(({ key }) => key !== view.summary.key)
      : [];

  app.get('/', (c) => {
    const stories = whence.stories();
    return page(
      c,
      <HomePage
        stories={stories.slice(0, ON_FRONT.stories).flatMap(({ id }) => whence.story(id) ?? [])}
        storiesInAll={stories.length}
        articles={whence.articles({ limit: ON_FRONT.articles })}
        counts={whence.counts()}
      />,
    );
  });

  app.get('/articles', (c) => {
    const outlet = words(c.req, 'outlet') || null;
    const offset = number(c.req, 'offset', { none: 0 });
    const articles = whence.articles({ limit: A_PAGE, offset, ...(outlet ? { outlet } : {}) });
    return page(c, <ArticlesPage articles={articles} outlet={outlet} offset={offset} limit={A_PAGE} />);
  });

  app.get('/articles/:key', (c) => {
    const view = articleOr404(c.req.param('key'));
    const speakers = [...view.reading.speakers.map(({ id }) => id), NOBODY];
    const sight = { speaker: oneOf(c.req, 'speaker', speakers), kind: oneOf(c.req, 'kind', SIGHTS) };
    return page(
      c,
      <ArticlePage
        view={view}
        sight={sight}
        others={othersOf(view)}
        carried={whence.carried(view.summary.key)}
      />,
    );
  });

  app.get('/people', (c) => {
    const query = words(c.req, 'q');
    const people = query ? whence.findPeople(query, MOST_PEOPLE) : whence.people(MOST_PEOPLE);
    return page(c, <PeoplePage people={people} query={query} total={whence.counts().people} />);
  });

  app.get('/people/:id', (c) => {
    const filter = statementFilter(c.req);
    const view = whence.person(c.req.param('id'), filter);
    if (!view) throw notFound('There is nobody with this name in the record.');
    const disputes = whence.disputes({
      person: view.person.id,
      limit: OF_PERSON,
      ...(filter.about ? { about: filter.about } : {}),
    });
    return page(c, <PersonPage view={view} filter={filter} disputes={disputes} />);
  });

  app.get('/stories', (c) => {
    const offset = number(c.req, 'offset', { none: 0 });
    const stories = whence.stories();
    return page(
      c,
      <StoriesPage
        stories={stories.slice(offset, offset + A_PAGE)}
        offset={offset}
        limit={A_PAGE}
        total={stories.length}
      />,
    );
  });

  app.get('/stories/:id', (c) => {
    const view = whence.story(c.req.param('id'));
    if (!view) throw notFound('There is no such story.');
    return page(
      c,
      <StoryPage view={view} disputes={whence.disputes({ story: view.story.id, limit: IN_STORY })} />,
    );
  });

  app.get('/disputes', (c) => {
    const [story, by, about] = [words(c.req, 'story'), words(c.req, 'person'), words(c.req, 'about')];
    const relation = oneOf(c.req, 'relation', DISPUTE_RELATIONS);
    const offset = number(c.req, 'offset', { none: 0 });
    const of = story ? whence.story(story) : null;
    if (story && !of) throw notFound('There is no such story.');
    const person = by ? whence.person(by, { limit: 0 }) : null;
    if (by && !person) throw notFound('There is nobody with this name in the record.');
    const disputes = whence.disputes({
      limit: A_PAGE,
      offset,
      ...(of ? { story: of.story.id } : {}),
      ...(person ? { person: person.person.id } : {}),
      ...(about ? { about } : {}),
      ...(relation ? { relation } : {}),
    });
    return page(
      c,
      <DisputesPage
        disputes={disputes}
        story={of?.story ?? null}
        person={person?.person ?? null}
        about={about}
        relation={relation ?? undefined}
        offset={offset}
        limit={A_PAGE}
      />,
    );
  });

  app.get('/stories/:id/outlets', (c) => {
    const coverage = whence.coverage(c.req.param('id'));
    if (!coverage) throw notFound('There is no such story.');
    return page(c, <CoveragePage coverage={coverage} />);
  });

  app.get('/statements', (c) => {
    const filter = groupFilter(c.req);
    const offset = number(c.req, 'offset', { none: 0 });
    const story = filter.story === undefined ? null : whence.story(filter.story);
    if (filter.story !== undefined && !story) throw notFound('There is no such story.');
    return page(
      c,
      <GroupsPage
        groups={whence.groups({ ...filter, limit: A_PAGE, offset })}
        filter={filter}
        story={story?.story ?? null}
        offset={offset}
        limit={A_PAGE}
      />,
    );
  });

  app.get('/statements/:key/:local', (c) => {
    const view = whence.group(`${c.req.param('key')}/${c.req.param('local')}`);
    if (!view)
      throw notFound('There is no such statement, or it says too little to be known again elsewhere.');
    return page(c, <GroupPage view={view} />);
  });

  app.get('/compare', (c) => {
    const [a, b] = [words(c.req, 'a'), words(c.req, 'b')];
    if (a && a === b)
      throw new Refusal(400, 'One and the same', 'These are not two articles; choose another as the second.');
    if (a && b) {
      const comparison = whence.compare(a, b);
      if (!comparison) throw notFound('One of the two articles is not there.');
      return page(c, <ComparePage comparison={comparison} />);
    }
    const given = a || b ? articleOr404(a || b) : null;
    const near = given ? othersOf(given) : [];
    const all = whence.articles({ limit: CHOICES }).items;
    const seen = new Set([given?.summary.key, ...near.map(({ key }) => key)]);
    return page(
      c,
      <ComparePicker
        a={given?.summary ?? null}
        choices={[...near, ...all.filter(({ key }) => !seen.has(key))]}
      />,
    );
  });

  app.get('/search', (c) => {
    const query = words(c.req, 'q');
    const offset = number(c.req, 'offset', { none: 0 });
    const hits = query ? whence.search(query, { limit: HITS, offset }) : { items: [], total: 0 };
    return page(c, <SearchPage query={query} hits={hits} offset={offset} limit={HITS} />);
  });

  return app;
}
