/** The stories, and one story: its articles in order, its statements on a line of time, who is heard. */
import type {
  Dispute,
  Listing,
  PersonSummary,
  StatementInArticle,
  StorySummary,
  StoryView,
} from '../../app/api.ts';
import { Layout, sizeOf } from '../layout.tsx';
import {
  articlePath,
  auditPath,
  comparePath,
  coveragePath,
  disputesPath,
  groupsPath,
  personPath,
  storyPath,
} from '../links.ts';
import { DisputeList } from '../parts/dispute.tsx';
import { ArticleList, Pages, PersonList } from '../parts/listing.tsx';
import { StatementDays } from '../parts/statement.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { capital, counted, datesInWords, listed, shortened } from '../words.ts';

/** How many statements a story's page lists before it sends on to the articles. */
const MOST_LISTED = 100;

/** How many of those heard are shown at once. */
const PEOPLE = 12;

/** How many headlines and voices a story has on the front page. */
const HEADLINES = 6;
const VOICES = 4;

/** A story on the front page: how each outlet puts it, and, for the one that leads, the voices heard most. */
export const StoryCard = ({ view, leads = false }: { view: StoryView; leads?: boolean }) => {
  const { story, people, articles } = view;
  const voices = leads ? voicesOf(view) : [];
  return (
    <article class={`card${leads ? ' leads' : ''}`}>
      <div>
        <p class="over">
          {[
            story.from || story.to ? datesInWords(story.from, story.to) : null,
            counted(story.articles, 'article') +
              (story.outlets.length > 1 ? ` in ${counted(story.outlets.length, 'outlet')}` : ''),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <h3>
          <a href={storyPath(story.id)}>{story.title}</a>
        </h3>
        <ul class="headlines">
          {articles.slice(0, HEADLINES).map((article) => (
            <li>
              {article.outlet ? <span class="outlet">{article.outlet}</span> : null}{' '}
              <a href={articlePath(article.key)}>{article.title ?? article.id}</a>
            </li>
          ))}
        </ul>
        {articles.length > HEADLINES ? (
          <p class="aside">and {counted(articles.length - HEADLINES, 'more article')}</p>
        ) : null}
        {people.length > 0 && voices.length === 0 ? (
          <p class="heard">
            <span class="aside">Heard:</span>{' '}
            {people.slice(0, 5).map((person, i) => (
              <>
                {i > 0 ? ', ' : ''}
                <a href={personPath(person.id)}>{person.name}</a>
              </>
            ))}
            {people.length > 5 ? ` and ${people.length - 5} more` : ''}
          </p>
        ) : null}
      </div>
      {voices.length > 0 ? (
        <ul class="voices" aria-label="Who is heard most">
          {voices.map(({ person, item }) => (
            <li>
              <p>
                <a class="who" href={personPath(person.id)}>
                  {capital(person.name)}
                </a>
                <span class="standing">
                  {person.roles[0] ? `, ${person.roles[0]}` : ''}, {counted(person.statements, 'statement')}
                </span>
              </p>
              {item ? (
                <p class="voice">
                  <a href={articlePath(item.article.key, item.statement.id)}>{shortened(item.words, 170)}</a>
                </p>
              ) : null}
            </li>
          ))}
          {people.length > voices.length ? (
            <li class="aside">
              and <a href={`${storyPath(story.id)}#heard`}>{people.length - voices.length} more</a>
            </li>
          ) : null}
        </ul>
      ) : null}
    </article>
  );
};

/** Those heard most, each with words of their own: a direct quotation of some length if there is one. */
function voicesOf({
  people,
  timeline,
}: StoryView): { person: PersonSummary; item: StatementInArticle | undefined }[] {
  return people.slice(0, VOICES).map((person) => {
    const said = timeline.filter((item) => item.person?.id === person.id && !item.statement.headline);
    const direct = said.filter(({ statement, words }) => statement.kind === 'direct' && words.length > 40);
    return { person, item: direct[0] ?? said[0] };
  });
}

export const StoriesPage = ({
  stories,
  offset,
  limit,
  total,
}: {
  stories: readonly StorySummary[];
  offset: number;
  limit: number;
  total: number;
}) => (
  <Layout title="Stories" room="stories">
    <h1>Stories</h1>
    <p class="intro">
      {total === 0
        ? 'No story yet: one is made as soon as two articles tell of the same happening.'
        : 'Articles that tell of the same happening, put together.'}
    </p>
    <ol class="articles">
      {stories.map((story) => (
        <li>
          <p class="over">
            <span class="date">{datesInWords(story.from, story.to)}</span>
          </p>
          <p class="title">
            <a href={storyPath(story.id)}>{story.title}</a>
          </p>
          <p class="aside">
            {counted(story.articles, 'article')}
            {story.outlets.length > 0 ? ` in ${listed(story.outlets, 6)}` : ''}
          </p>
        </li>
      ))}
    </ol>
    <Pages path="/stories" offset={offset} limit={limit} total={total} />
  </Layout>
);

export const StoryPage = ({
  view: { story, articles, people, timeline },
  disputes = { items: [], total: 0 },
}: {
  view: StoryView;
  disputes?: Listing<Dispute>;
}) => (
  <Layout title={story.title} room="stories">
    <header class="head">
      <p class="kicker">Story</p>
      <h1 class={sizeOf(story.title)}>{story.title}</h1>
      <p class="intro">
        {counted(story.articles, 'article')}
        {story.outlets.length > 0 ? ` in ${listed(story.outlets, 8)}` : ''},{' '}
        {datesInWords(story.from, story.to)}.
      </p>
    </header>
    <div class="two">
      <section aria-labelledby="articles">
        <h2 class="section" id="articles">
          Articles, in order
        </h2>
        <ArticleList articles={articles} withPair />
        {articles.length > 1 ? (
          <p class="more">
            <a href={coveragePath(story.id)}>What each carries, and what it leaves out</a>
          </p>
        ) : null}
        {articles.length > 2 ? (
          <form class="line" action="/compare" method="get">
            {(['a', 'b'] as const).map((side, second) => (
              <span class="field">
                <label for={side}>{second ? 'beside' : 'Lay'}</label>
                <select id={side} name={side}>
                  {articles.map((article, i) => (
                    <option value={article.key} selected={i === second}>
                      {[article.outlet, article.title ?? article.id].filter(Boolean).join(': ')}
                    </option>
                  ))}
                </select>
              </span>
            ))}
            <button type="submit">Compare</button>
          </form>
        ) : articles.length === 2 ? (
          <p>
            <a href={comparePath(articles[0]!.key, articles[1]!.key)}>Lay the two side by side</a>
          </p>
        ) : null}
      </section>
      <section aria-labelledby="heard">
        <h2 class="section" id="heard">
          Who is heard
        </h2>
        <PersonList people={people.slice(0, PEOPLE)} />
        {people.length > 0 ? (
          <p class="more">
            <a href={auditPath({ story: story.id })}>Their words counted</a>
          </p>
        ) : null}
        {people.length > PEOPLE ? (
          <details>
            <summary>{counted(people.length - PEOPLE, 'more speaker')}</summary>
            <PersonList people={people.slice(PEOPLE)} />
          </details>
        ) : null}
      </section>
    </div>
    {disputes.total > 0 ? (
      <section aria-labelledby="disputed">
        <h2 class="section" id="disputed">
          Who disputes what
        </h2>
        <DisputeList disputes={disputes.items} level={3} />
        {disputes.total > disputes.items.length ? (
          <p class="more">
            <a href={disputesPath({ story: story.id })}>All {disputes.total}</a>
          </p>
        ) : null}
      </section>
    ) : null}
    <section aria-labelledby="said">
      <h2 class="section" id="said">
        What was said, by date
      </h2>
      {articles.length > 1 ? (
        <p class="more">
          <a href={groupsPath({ story: story.id })}>What several of them carry, and from where</a>
        </p>
      ) : null}
      <Timeline statements={timeline} />
      <StatementDays statements={timeline.slice(0, MOST_LISTED)} withPerson level={3} />
      {timeline.length > MOST_LISTED ? (
        <p>{counted(timeline.length - MOST_LISTED, 'more statement')} in the articles above.</p>
      ) : null}
    </section>
  </Layout>
);
