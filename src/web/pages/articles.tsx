/** All articles, the latest first, a page at a time. */
import type { ArticleSummary, Listing } from '../../app/api.ts';
import { Layout } from '../layout.tsx';
import { ArticleList, Pages } from '../parts/listing.tsx';
import { counted } from '../words.ts';

export const ArticlesPage = ({
  articles,
  outlet,
  offset,
  limit,
}: {
  articles: Listing<ArticleSummary>;
  outlet: string | null;
  offset: number;
  limit: number;
}) => (
  <Layout title={outlet ? `Articles of ${outlet}` : 'Articles'} room="articles">
    <h1>Articles</h1>
    <p class="intro">
      {counted(articles.total, 'article')}
      {outlet ? (
        <>
          {' '}
          of {outlet}. <a href="/articles">All outlets</a>
        </>
      ) : (
        ''
      )}
    </p>
    <ArticleList articles={articles.items} />
    <Pages path="/articles" query={{ outlet }} offset={offset} limit={limit} total={articles.total} />
  </Layout>
);
