/** What was found: statements first, with the words that were looked for marked. */
import type { Listing, SearchHit } from '../../app/api.ts';
import type { Span } from '../../core/span.ts';
import { Layout } from '../layout.tsx';
import { articlePath } from '../links.ts';
import { Pages } from '../parts/listing.tsx';
import { MarkedText } from '../parts/marks.tsx';
import { StatementItem } from '../parts/statement.tsx';
import { counted, dateInWords } from '../words.ts';

export const SearchPage = ({
  query,
  hits,
  offset,
  limit,
}: {
  query: string;
  hits: Listing<SearchHit>;
  offset: number;
  limit: number;
}) => (
  <Layout title={query ? `Search: ${query}` : 'Search'} room="search" query={query}>
    <h1>{query ? `“${query}”` : 'Search'}</h1>
    <p class="intro" role="status">
      {query
        ? hits.total === 0
          ? 'Nothing in the record holds all of these words. Try fewer of them, or a name.'
          : `${counted(hits.total, 'place')} in the record.`
        : 'Type words that a statement may hold, or the name of somebody.'}
    </p>
    <ol class="statements of-many">
      {hits.items.map(({ article, statement, snippet }) =>
        statement ? (
          <StatementItem item={statement} withPerson withDate hits={inText(snippet)} />
        ) : (
          <li class="said spoken">
            <p class="by">
              The outlet itself
              <span class="date">{article.published ? dateInWords(article.published) : 'Undated'}</span>
            </p>
            <blockquote>
              <p>
                <MarkedText
                  text={snippet.text}
                  offset={snippet.start}
                  within={{ start: snippet.start, end: snippet.start + snippet.text.length }}
                  marks={inText(snippet).map((span) => ({ span, value: { role: 'hit' } }))}
                />
              </p>
            </blockquote>
            <p class="from">
              <a href={articlePath(article.key)}>
                {article.outlet ? <span class="outlet">{article.outlet}</span> : null}
                {article.outlet ? ', ' : ''}
                <cite>{article.title ?? article.id}</cite>
              </a>
              .
            </p>
          </li>
        ),
      )}
    </ol>
    <Pages path="/search" query={{ q: query }} offset={offset} limit={limit} total={hits.total} />
  </Layout>
);

/** The marks as spans of the article's text, not of the snippet. */
const inText = ({ start, marks }: SearchHit['snippet']): Span[] =>
  marks.map((mark) => ({ start: start + mark.start, end: start + mark.end }));
