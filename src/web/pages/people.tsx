/** Who is heard, most first, and one of them with all they are quoted with on a line of time. */
import type {
  Dispute,
  Listing,
  PersonSummary,
  PersonView,
  StatementFilter,
  StatementMark,
} from '../../app/api.ts';
import { Layout } from '../layout.tsx';
import { articlePath, disputesPath, personPath } from '../links.ts';
import { DisputeList } from '../parts/dispute.tsx';
import { PersonList } from '../parts/listing.tsx';
import { StatementDays } from '../parts/statement.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { capital, counted, distinct, listed, SPEAKER_KINDS } from '../words.ts';

export const PeoplePage = ({
  people,
  query,
  total,
}: {
  people: readonly PersonSummary[];
  query: string;
  total: number;
}) => (
  <Layout title="People" room="people">
    <h1>People</h1>
    <p class="intro">
      Everybody whose words the record holds: persons, organisations, governments, documents and those who
      would not be named.
    </p>
    <form class="line" action="/people" method="get">
      <label for="name">Name or role</label>
      <input id="name" name="q" type="search" value={query} maxlength={200} />
      <button type="submit">Find</button>
    </form>
    {people.length === 0 ? (
      <p>{query ? `Nobody of the record is called “${query}”.` : 'Nobody yet: the record is empty.'}</p>
    ) : null}
    <PersonList people={people} />
    {!query && total > people.length ? (
      <p class="aside">
        The {people.length} heard most, of {counted(total, 'speaker')}. Find the others by name.
      </p>
    ) : null}
  </Layout>
);

export const PersonPage = ({
  view: { person, statements, origins, marks, judgements },
  filter,
  disputes = { items: [], total: 0 },
}: {
  view: PersonView;
  filter: StatementFilter;
  disputes?: Listing<Dispute>;
}) => {
  const filtered = Boolean(filter.about || filter.from || filter.to);
  const placeOf = ({ article, statement }: StatementMark): string => `${article.key}/${statement.id}`;
  const anchors = new Map(statements.map((item, i) => [placeOf(item), `at-${i + 1}`]));
  const originsOf = new Map(statements.map((item, i) => [item, origins[i]]));
  const articles = new Map(marks.map(({ article }) => [article.key, article]));
  return (
    <Layout title={person.name} room="people">
      <header class="head">
        <p class="kicker">{capital(SPEAKER_KINDS[person.kind])}</p>
        <h1>{capital(person.name)}</h1>
        {person.roles.length > 0 ? <p class="roles">{capital(listed(distinct(person.roles), 6))}</p> : null}
        <p class="intro">
          {counted(person.statements, 'statement')} in {counted(person.articles, 'article')}.
          {person.aliases.length > 0
            ? ` Also called ${listed(
                person.aliases.map((a) => `“${a}”`),
                6,
              )}.`
            : ''}
        </p>
      </header>
      <form class="line filterform" action={personPath(person.id)} method="get">
        <span class="field">
          <label for="about">About</label>
          <input id="about" name="about" type="search" value={filter.about ?? ''} maxlength={200} />
        </span>
        <span class="field">
          <label for="from">From</label>
          <input id="from" name="from" type="date" value={filter.from ?? ''} />
        </span>
        <span class="field">
          <label for="to">To</label>
          <input id="to" name="to" type="date" value={filter.to ?? ''} />
        </span>
        <button type="submit">Show</button>
        {filtered ? <a href={personPath(person.id)}>Show all</a> : null}
      </form>
      {filtered ? (
        <p role="status">
          {marks.length === 0
            ? 'None of the statements is so.'
            : `${marks.length} of ${counted(person.statements, 'statement')}.`}
        </p>
      ) : null}
      <Timeline
        statements={marks}
        hrefOf={(item) => {
          const anchor = anchors.get(placeOf(item));
          return anchor ? `#${anchor}` : articlePath(item.article.key, item.statement.id);
        }}
      />
      {disputes.total > 0 ? (
        <section aria-labelledby="disputed">
          <h2 class="section" id="disputed">
            What is disputed, answered or confirmed
          </h2>
          <DisputeList disputes={disputes.items} level={3} />
          {disputes.total > disputes.items.length ? (
            <p class="more">
              <a href={disputesPath({ person: person.id, ...(filter.about ? { about: filter.about } : {}) })}>
                All {disputes.total}
              </a>
            </p>
          ) : null}
        </section>
      ) : null}
      {disputes.total > 0 ? <h2 class="section">What was said, by date</h2> : null}
      {marks.length > statements.length ? (
        <p>
          The first {statements.length} of {counted(marks.length, 'statement')}; dates or words narrow them
          down.
        </p>
      ) : null}
      <StatementDays
        statements={statements}
        idOf={(item) => anchors.get(placeOf(item))}
        originsOf={(item) => originsOf.get(item)}
        level={disputes.total > 0 ? 3 : 2}
      />
      {judgements.length > 0 ? (
        <details class="why">
          <summary>Why these are taken to be the same</summary>
          <ul>
            {judgements.map(({ articles: [a, b], score, reason, by }) => (
              <li>
                <a href={articlePath(a)}>{titleOf(a, articles.get(a))}</a> and{' '}
                <a href={articlePath(b)}>{titleOf(b, articles.get(b))}</a>: {reason} (
                {Math.round(score * 100)} % sure; {by})
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Layout>
  );
};

const titleOf = (key: string, article: StatementMark['article'] | undefined): string =>
  article ? `${article.outlet ? `${article.outlet}, ` : ''}${article.title ?? article.id}` : key.slice(0, 8);
