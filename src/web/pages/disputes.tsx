/** Who disputes or confirms what, over the record or in one story. */
import type { Dispute, Listing, StorySummary } from '../../app/api.ts';
import { Layout } from '../layout.tsx';
import { storyPath } from '../links.ts';
import { DisputeList } from '../parts/dispute.tsx';
import { Pages } from '../parts/listing.tsx';

export const DisputesPage = ({
  disputes,
  story,
  about,
  offset,
  limit,
}: {
  disputes: Listing<Dispute>;
  story: StorySummary | null;
  about: string;
  offset: number;
  limit: number;
}) => (
  <Layout title="Disputes" room="disputes">
    <h1>Disputes</h1>
    <p class="intro">
      {disputes.total === 0
        ? 'None found. Only what is all but certain is told; much that is disputed is not found.'
        : 'Statements that deny, reject, contradict or confirm one another. Only what is all but certain is told.'}
      {story ? (
        <>
          {' '}
          Of the story <a href={storyPath(story.id)}>{story.title}</a>.
        </>
      ) : null}
    </p>
    <form class="line" action="/disputes" method="get">
      {story ? <input type="hidden" name="story" value={story.id} /> : null}
      <span class="field">
        <label for="about">About</label>
        <input id="about" name="about" type="search" value={about} />
      </span>
      <button type="submit">Show</button>
    </form>
    <DisputeList disputes={disputes.items} />
    <Pages
      path="/disputes"
      query={{ story: story?.id ?? null, about: about || null }}
      offset={offset}
      limit={limit}
      total={disputes.total}
    />
  </Layout>
);
