/** What several articles carry: the list, and one statement with the ways it came and its wordings. */
import type { GroupFilter, GroupSummary, GroupView, Listing, StorySummary } from '../../app/api.ts';
import { originsInWords } from '../../app/originwords.ts';
import { Layout } from '../layout.tsx';
import { groupPath, groupsPath, personPath, storyPath, withQuery } from '../links.ts';
import { Pages } from '../parts/listing.tsx';
import { OriginTree } from '../parts/origins.tsx';
import { outletsNotIn, Paraphrases } from '../parts/paraphrases.tsx';
import { Wordings } from '../parts/wordings.tsx';
import { capital, counted, datesInWords, listed, shortened } from '../words.ts';

/** A statement longer than this is a speech; its page shows its beginning on top and all of it among the wordings. */
const ON_TOP = 420;
const IN_LIST = 260;

export const GroupsPage = ({
  groups: { items, total },
  filter,
  story,
  offset,
  limit,
}: {
  groups: Listing<GroupSummary>;
  filter: GroupFilter;
  story: StorySummary | null;
  offset: number;
  limit: number;
}) => (
  <Layout title="Statements" room="statements">
    <h1>Statements</h1>
    <p class="intro">
      {total === 0
        ? 'No statement of these stands in two articles yet.'
        : 'What several articles carry, most outlets first, and from how many places they have it.'}
    </p>
    {story ? (
      <p class="aside">
        Of the story <a href={storyPath(story.id)}>{story.title}</a> · <a href={groupsPath()}>of all</a>
      </p>
    ) : null}
    <form class="line" action="/statements" method="get">
      {filter.story ? <input type="hidden" name="story" value={filter.story} /> : null}
      <label for="about">With the words</label>
      <input id="about" name="about" type="search" value={filter.about ?? ''} maxlength={200} />
      <button type="submit">Show</button>
    </form>
    <ol class="carried-list">
      {items.map((group) => (
        <li>
          <blockquote>
            <p>
              <a href={groupPath(group.id)}>{shortened(group.words, IN_LIST)}</a>
            </p>
          </blockquote>
          <div class="from">
            <p>
              <By people={group.people} />
            </p>
            <p>
              {counted(group.outlets.length, 'outlet')}, {originsInWords(group.count)}
            </p>
            <p class="aside">
              {listed(group.outlets, 5)}. {datesInWords(group.from, group.to)}
            </p>
          </div>
        </li>
      ))}
    </ol>
    <Pages
      path={withQuery('/statements', {})}
      query={{ story: filter.story ?? null, person: filter.person ?? null, about: filter.about ?? null }}
      offset={offset}
      limit={limit}
      total={total}
    />
  </Layout>
);

const By = ({ people }: { people: GroupSummary['people'] }) => (
  <>
    {people.length === 0 ? 'Nobody named' : null}
    {people.map(({ id, name }, i) => (
      <>
        {i > 0 ? ', ' : ''}
        <a class="who" href={personPath(id)}>
          {capital(name)}
        </a>
      </>
    ))}
  </>
);

export const GroupPage = ({ view }: { view: GroupView }) => {
  const { words, people, outlets, articles, from, to, count, variants, paraphrases } = view;
  const otherwise = outletsNotIn(outlets, paraphrases);
  return (
    <Layout title={shortened(words, 70)} room="statements">
      <header class="head statement-head">
        <p class="kicker">Statement</p>
        <h1 class={words.length > 140 ? 'quoted longer' : 'quoted'}>{shortened(words, ON_TOP)}</h1>
        <p class="intro">
          <By people={people} />
          {people.length > 1 ? ', as different articles have it' : ''}. In{' '}
          {outlets.length > 0 ? `${counted(outlets.length, 'outlet')} and ` : ''}
          {counted(articles, 'article')}, {datesInWords(from, to)}; {originsInWords(count)}.
          {otherwise.length > 0 ? ` Told in other words by ${listed(otherwise, 5)}.` : ''}
        </p>
      </header>
      <section aria-labelledby="ways">
        <h2 class="section" id="ways">
          Where it comes from
        </h2>
        <OriginTree view={view} />
        {count.told < count.origins ? (
          <p class="aside note-below">
            A dashed line: no article tells by what way the words came, so that these may have the origin of
            another.
          </p>
        ) : null}
      </section>
      <section aria-labelledby="wordings">
        <h2 class="section" id="wordings">
          {variants.length === 1 ? 'How it is worded' : `In ${counted(variants.length, 'wording')}`}
        </h2>
        <Wordings variants={variants} />
      </section>
      {paraphrases.length > 0 ? (
        <section aria-labelledby="otherwise">
          <h2 class="section" id="otherwise">
            Told in other words
          </h2>
          <Paraphrases paraphrases={paraphrases} />
        </section>
      ) : null}
    </Layout>
  );
};
