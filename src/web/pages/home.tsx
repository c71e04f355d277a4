/** The front page: the stories in the record with who is heard in them, and the latest articles. */
import type { ArticleSummary, Listing, StoryView } from '../../app/api.ts';
import { Layout } from '../layout.tsx';
import { ArticleList } from '../parts/listing.tsx';
import { StoryCard } from './stories.tsx';
import { counted, figure } from '../words.ts';

export const HomePage = ({
  stories,
  storiesInAll,
  articles,
  counts,
}: {
  stories: readonly StoryView[];
  storiesInAll: number;
  articles: Listing<ArticleSummary>;
  counts: { readonly articles: number; readonly statements: number; readonly people: number };
}) => (
  <Layout title="Whence">
    <div class="front">
      <header class="lead">
        <h1>Who says what in the news, and by whose hands it came</h1>
        {counts.articles > 0 ? (
          <p>
            The record holds {counted(counts.articles, 'article')} with{' '}
            {counted(counts.statements, 'statement')} by {figure(counts.people)}{' '}
            {counts.people === 1 ? 'speaker' : 'speakers'}. Open an article to see each statement marked where
            it stands, with its speaker and its source in the margin; open a speaker to see all they are
            quoted with.
          </p>
        ) : (
          <p>
            Whence marks every statement in an article and keeps who made it, to whom, when and through whom.
          </p>
        )}
      </header>
      {counts.articles === 0 ? <Empty /> : null}
      {stories.length > 0 ? (
        <section aria-labelledby="stories">
          <h2 class="section" id="stories">
            Stories
          </h2>
          <div class="cards">
            {stories.map((view, i) => (
              <StoryCard view={view} leads={i === 0} />
            ))}
          </div>
          {storiesInAll > stories.length ? (
            <p class="more">
              <a href="/stories">All {figure(storiesInAll)} stories</a>
            </p>
          ) : null}
        </section>
      ) : null}
      {articles.items.length > 0 ? (
        <section aria-labelledby="articles">
          <h2 class="section" id="articles">
            Latest articles
          </h2>
          <ArticleList articles={articles.items} />
          {articles.total > articles.items.length ? (
            <p class="more">
              <a href="/articles">All {figure(articles.total)} articles</a>
            </p>
          ) : null}
        </section>
      ) : null}
    </div>
  </Layout>
);

const Empty = () => (
  <section class="empty" aria-labelledby="empty">
    <h2 id="empty">The record is empty</h2>
    <p>Hand it some articles, as text or HTML files, or a folder of them:</p>
    <pre>
      <code>whence add PATH</code>
    </pre>
    <p>
      Then load this page again. The files stay where they are; the record keeps its own copy of the text.
    </p>
  </section>
);
