/** Who disputes or confirms what, over the record, in one story or of one person. */
import type { Dispute, DisputeFilter, Listing, PersonSummary, StorySummary } from '../../app/api.ts';
import { Layout } from '../layout.tsx';
import { disputesPath, personPath, storyPath } from '../links.ts';
import { DisputeList } from '../parts/dispute.tsx';
import { Pages } from '../parts/listing.tsx';
import { capital } from '../words.ts';

const KINDS: readonly { readonly relation: DisputeFilter['relation']; readonly name: string }[] = [
  { relation: undefined, name: 'Both' },
  { relation: 'disputes', name: 'Who disputes' },
  { relation: 'agrees', name: 'Who confirms' },
];

export const DisputesPage = ({
  disputes,
  story,
  person,
  about,
  relation,
  offset,
  limit,
}: {
  disputes: Listing<Dispute>;
  story: StorySummary | null;
  person: PersonSummary | null;
  about: string;
  relation: DisputeFilter['relation'];
  offset: number;
  limit: number;
}) => {
  const part = {
    ...(story ? { story: story.id } : {}),
    ...(person ? { person: person.id } : {}),
    ...(about ? { about } : {}),
  };
  return (
    <Layout title="Disputes" room="disputes">
      <h1>Disputes</h1>
      <p class="intro">
        Statements that deny, reject, contradict or confirm one another, and outlets that contradict their
        sources.
        {story ? (
          <>
            {' '}
            Of the story <a href={storyPath(story.id)}>{story.title}</a>.
          </>
        ) : null}
        {person ? (
          <>
            {' '}
            Of <a href={personPath(person.id)}>{capital(person.name)}</a>.
          </>
        ) : null}
      </p>
      <form class="line" action="/disputes" method="get">
        {story ? <input type="hidden" name="story" value={story.id} /> : null}
        {person ? <input type="hidden" name="person" value={person.id} /> : null}
        {relation ? <input type="hidden" name="relation" value={relation} /> : null}
        <span class="field">
          <label for="about">About</label>
          <input id="about" name="about" type="search" value={about} maxlength={200} />
        </span>
        <button type="submit">Show</button>
      </form>
      <p class="choices">
        {KINDS.map((kind) => (
          <a
            href={disputesPath({ ...part, ...(kind.relation ? { relation: kind.relation } : {}) })}
            aria-current={kind.relation === relation ? 'page' : undefined}
          >
            {kind.name}
          </a>
        ))}
      </p>
      {disputes.total === 0 ? <NoneFound narrowed={Boolean(about || story || person || relation)} /> : null}
      <DisputeList disputes={disputes.items} />
      <Pages
        path="/disputes"
        query={{ ...part, relation: relation ?? null }}
        offset={offset}
        limit={limit}
        total={disputes.total}
      />
    </Layout>
  );
};

const NoneFound = ({ narrowed }: { narrowed: boolean }) => (
  <div class="none" role="status">
    <p>{narrowed ? 'None of these is on record.' : 'None is on record yet.'}</p>
    <p class="aside">
      Only what is all but certain is told, so that much that is disputed is not found: a denial that names
      what it denies, an answer right after what it answers, figures of the same that differ. What is told
      comes from one article, or from articles of one story within a week of each other.
      {narrowed ? (
        <>
          {' '}
          <a href={disputesPath()}>All that is on record</a>.
        </>
      ) : null}
    </p>
    <p class="aside">
      A person may add one: <code>whence judge disputes A B</code>, each statement named as KEY/s1.
    </p>
  </div>
);
