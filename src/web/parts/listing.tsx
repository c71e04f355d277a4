/** Lists of articles and of people, and the way to the next page of a long one. */
import type { ArticleSummary, PersonSummary } from '../../app/api.ts';
import { articlePath, personPath, withQuery } from '../links.ts';
import { capital, counted, distinct, dateInWords, figure, listed, SPEAKER_KINDS } from '../words.ts';

export const ArticleList = ({
  articles,
  withPair = false,
}: {
  articles: readonly ArticleSummary[];
  /** A link that lays each beside the one above it. */
  withPair?: boolean;
}) => (
  <ol class="articles">
    {articles.map((article, i) => {
      const before = articles[i - 1];
      return (
        <li>
          <p class="over">
            <span class="outlet">{article.outlet ?? 'Outlet not known'}</span>
            <span class="date">{article.published ? dateInWords(article.published) : 'undated'}</span>
          </p>
          <p class="title">
            <a href={articlePath(article.key)}>{article.title ?? article.id}</a>
          </p>
          <p class="aside">
            {counted(article.words, 'word')}, {counted(article.statements, 'statement')}
            {article.credits.length > 0 ? `, with copy of ${listed(article.credits)}` : ''}
            {withPair && before ? (
              <>
                {' · '}
                <a href={withQuery('/compare', { a: before.key, b: article.key })}>beside the one above</a>
              </>
            ) : null}
          </p>
        </li>
      );
    })}
  </ol>
);

export const PersonList = ({ people }: { people: readonly PersonSummary[] }) => (
  <ul class="persons">
    {people.map((person) => (
      <li>
        <a href={personPath(person.id)}>{capital(person.name)}</a>
        <span class="aside">
          {' '}
          {person.roles.length > 0 ? listed(distinct(person.roles), 2) : SPEAKER_KINDS[person.kind]}
        </span>
        <span class="n">
          {' '}
          {counted(person.statements, 'statement')} in {counted(person.articles, 'article')}
        </span>
      </li>
    ))}
  </ul>
);

export const Pages = ({
  path,
  query = {},
  offset,
  limit,
  total,
}: {
  path: string;
  query?: Readonly<Record<string, string | null>>;
  offset: number;
  limit: number;
  total: number;
}) =>
  total <= limit && offset === 0 ? null : (
    <nav class="pages" aria-label="Pages">
      {offset > 0 ? (
        <a rel="prev" href={withQuery(path, { ...query, offset: Math.max(0, offset - limit) || null })}>
          Earlier in the list
        </a>
      ) : null}
      <span>
        {figure(Math.min(total, offset + 1))}–{figure(Math.min(total, offset + limit))} of {figure(total)}
      </span>
      {offset + limit < total ? (
        <a rel="next" href={withQuery(path, { ...query, offset: offset + limit })}>
          Further in the list
        </a>
      ) : null}
    </nav>
  );
