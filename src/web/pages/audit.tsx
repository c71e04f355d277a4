/** Who is quoted, how much and how: the record's statements counted, or a part of them; and the statements behind a row. */
import type { Audit, AuditBy, AuditPart, Listing, StatementInArticle } from '../../app/api.ts';
import { AUDIT_BY, partInWords, percentOf, REST } from '../../app/auditwords.ts';
import { Layout } from '../layout.tsx';
import { auditPath, personPath, storyPath } from '../links.ts';
import { AuditTable, COUNTED_BY } from '../parts/audittable.tsx';
import { Pages } from '../parts/listing.tsx';
import { StatementDays } from '../parts/statement.tsx';
import { VoicesBar } from '../parts/voicesbar.tsx';
import { capital, counted, figure, SPEAKER_KINDS } from '../words.ts';

const BY: Readonly<Record<AuditBy, string>> = {
  speaker: 'Speakers',
  kind: 'Kinds of speaker',
  role: 'Roles',
  outlet: 'Outlets',
};

export const AuditPage = ({
  audit,
  filter,
  outlets,
  offset,
  limit,
}: {
  audit: Audit;
  filter: AuditPart;
  outlets: readonly string[];
  offset: number;
  limit: number;
}) => (
  <Layout title="Who is quoted" room="audit">
    <h1>Who is quoted</h1>
    <p class="intro">
      How many words and statements are whose, as far as the record can tell; where they come from agencies;
      and how much is the outlets’ own.
    </p>
    <nav class="tabs" aria-label="Counted by">
      {AUDIT_BY.map((by) => (
        <a href={auditPath({ ...filter, by })} aria-current={by === audit.by ? 'page' : undefined}>
          {BY[by]}
        </a>
      ))}
    </nav>
    <AuditForm audit={audit} filter={filter} outlets={outlets} />
    {audit.story ? (
      <p>
        Only the story <a href={storyPath(audit.story.id)}>{audit.story.title}</a>.{' '}
        <a href={auditPath(withoutStory(filter))}>Count all stories</a>
      </p>
    ) : null}
    {audit.total.statements === 0 ? (
      <p role="status">
        {audit.articles > 0
          ? `No statement of ${counted(audit.articles, 'article')} is so.`
          : isNarrowed(filter)
            ? 'No article is so.'
            : 'Nobody yet: the record is empty.'}
      </p>
    ) : (
      <>
        <Sums audit={audit} />
        <AuditTable audit={audit} filter={filter} />
        <Pages path="/audit" query={{ ...filter }} offset={offset} limit={limit} total={audit.rowsInAll} />
        <p class="aside forms">
          The same <a href={auditPath(filter, '.csv')}>for spreadsheets (CSV)</a>,{' '}
          <a href={auditPath(filter, '.svg')}>as a picture (SVG)</a>,{' '}
          <a href={`/api/v1${auditPath(filter)}`}>as JSON</a>.
        </p>
      </>
    )}
  </Layout>
);

const isNarrowed = ({ outlet, from, to, about, story }: AuditPart): boolean =>
  Boolean(outlet || from || to || about || story);

const withoutStory = ({ story: _, ...filter }: AuditPart): AuditPart => filter;

const AuditForm = ({
  audit: { by },
  filter,
  outlets,
}: {
  audit: Audit;
  filter: AuditPart;
  outlets: readonly string[];
}) => {
  const { outlet = '', from = '', to = '', about = '', story } = filter;
  const same = (name: string): boolean => name.toLowerCase() === outlet.toLowerCase();
  // One that the record does not know is still what was asked for.
  const choices = outlet && !outlets.some(same) ? [outlet, ...outlets] : outlets;
  return (
    <form class="line filterform" action="/audit" method="get">
      <input type="hidden" name="by" value={by} />
      {story ? <input type="hidden" name="story" value={story} /> : null}
      <span class="field">
        <label for="outlet">Outlet</label>
        <select id="outlet" name="outlet">
          <option value="">All</option>
          {choices.map((name) => (
            <option value={name} selected={same(name)}>
              {name}
            </option>
          ))}
        </select>
      </span>
      <span class="field">
        <label for="about">About</label>
        <input id="about" name="about" type="search" value={about} maxlength={200} />
      </span>
      <span class="field">
        <label for="from">From</label>
        <input id="from" name="from" type="date" value={from} />
      </span>
      <span class="field">
        <label for="to">To</label>
        <input id="to" name="to" type="date" value={to} />
      </span>
      <button type="submit">Count</button>
      {isNarrowed(withoutStory(filter)) ? (
        <a href={auditPath({ by, ...(story ? { story } : {}) })}>Count all</a>
      ) : null}
    </form>
  );
};

const Sums = ({ audit: { total, articles, voice } }: { audit: Audit }) => (
  <section class="sums" aria-label="In all">
    <p>
      {counted(total.statements, 'statement')} of {counted(total.words, 'word')} in {figure(total.articles)}{' '}
      of {counted(articles, 'article')}. {percentOf(total.wire.words, total.words)} of these words stand in
      copy credited to agencies ({counted(total.wire.articles, 'article')}),{' '}
      {percentOf(total.own.words, total.words)} in the outlets’ own reporting. Sources without names have{' '}
      {percentOf(total.anonymous.words, total.words)} of them.
    </p>
    <VoicesBar counts={total} voice={voice} />
  </section>
);

/** The statements that the row `wanted` counts; if that is null, those of no row. */
export const AuditStatementsPage = ({
  filter,
  by,
  wanted,
  name,
  statements,
  offset,
  limit,
}: {
  filter: AuditPart;
  by: AuditBy;
  wanted: string | null;
  name: string | null;
  statements: Listing<StatementInArticle>;
  offset: number;
  limit: number;
}) => {
  const title = capital(
    wanted === null
      ? REST[by]
      : by === 'kind'
        ? (SPEAKER_KINDS[wanted as keyof typeof SPEAKER_KINDS] ?? wanted)
        : by === 'speaker'
          ? (name ?? wanted)
          : wanted,
  );
  return (
    <Layout title={`${title}: statements`} room="audit">
      <header class="head">
        <p class="kicker">{wanted === null ? `No ${COUNTED_BY[by].toLowerCase()}` : COUNTED_BY[by]}</p>
        <h1>{title}</h1>
        <p class="intro" role="status">
          {counted(statements.total, 'statement')}
          {isNarrowed(withoutStory(filter)) ? ` (${partInWords(filter, null)})` : ''}, as counted in{' '}
          <a href={auditPath({ ...filter, by })}>who is quoted</a>.
          {by === 'speaker' && wanted !== null ? (
            <>
              {' '}
              <a href={personPath(wanted)}>All that {title} says</a>
            </>
          ) : null}
        </p>
      </header>
      <StatementDays statements={statements.items} withPerson level={2} />
      <Pages
        path="/audit/statements"
        query={{ ...filter, by, key: wanted }}
        offset={offset}
        limit={limit}
        total={statements.total}
      />
    </Layout>
  );
};
