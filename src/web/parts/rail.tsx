/**
 * What stands beside an article: who is heard and how often, in which kinds, whose words the text is made of and by
 * whose hands they came. The names and kinds are links that light up their statements.
 */
import type { ArticleView } from '../../app/api.ts';
import type { Statement, StatementKind } from '../../core/statement.ts';
import { articlePath, withQuery } from '../links.ts';
import { sharesOf } from '../../core/shares.ts';
import { capital, counted, KINDS, listed } from '../words.ts';
import { SharesBar } from './bar.tsx';
import { Chain } from './chain.tsx';
import { nameOf } from './note.tsx';

/** `nobody`: statements whose speaker could not be told. `own`: what the outlet says in its own voice. */
export interface ArticleSight {
  readonly speaker: string | null;
  readonly kind: StatementKind | 'own' | null;
}

export const NOBODY = 'nobody';
export const SIGHTS = ['direct', 'mixed', 'indirect', 'own'] as const;

/** Whether the statement is lit. */
export const within = (sight: ArticleSight, statement: Statement): boolean =>
  (sight.speaker === null || (statement.speaker ?? NOBODY) === sight.speaker) &&
  (sight.kind === null || statement.kind === sight.kind);

/** Leads to the article with that much of it lit; at its text, not at its top. */
const sightPath = (view: ArticleView, sight: ArticleSight): string =>
  `${withQuery(articlePath(view.summary.key), { ...sight })}#text`;

interface Heard {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly count: number;
}

const HeardList = ({
  heard,
  view,
  sight,
}: {
  heard: readonly Heard[];
  view: ArticleView;
  sight: ArticleSight;
}) => (
  <ul class="filter">
    {heard.map(({ id, name, role, count }) => (
      <li>
        <a
          href={sightPath(view, {
            speaker: sight.speaker === id ? null : id,
            kind: sight.kind === 'own' ? null : sight.kind,
          })}
          aria-current={sight.speaker === id ? 'true' : undefined}
        >
          <span class="name">{capital(name)}</span>
          {role ? <span class="aside"> {role}</span> : null}
          <span class="n">
            {' '}
            {count}
            <span class="unseen"> {count === 1 ? 'statement' : 'statements'}</span>
          </span>
        </a>
      </li>
    ))}
  </ul>
);

/** How many of those heard are shown at once; the others fold away. */
const PEOPLE = 9;

export const Rail = ({ view, sight }: { view: ArticleView; sight: ArticleSight }) => {
  const { reading, article } = view;
  const heard = [
    ...reading.speakers.map((speaker) => ({
      id: speaker.id,
      name: view.people[speaker.id]?.name ?? speaker.name,
      role: speaker.role,
    })),
    { id: NOBODY, name: 'Nobody named', role: null },
  ]
    .map((who) => ({
      ...who,
      count: reading.statements.filter((s) => (s.speaker ?? NOBODY) === who.id).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const shown = heard.length > PEOPLE + 1 ? PEOPLE : heard.length;
  const [first, rest] = [heard.slice(0, shown), heard.slice(shown)];
  const chains = chainsOf(view);
  return (
    <>
      <h2>Who is heard</h2>
      {heard.length === 0 ? <p>Nobody: no statement was found in this article.</p> : null}
      <HeardList heard={first} view={view} sight={sight} />
      {rest.length > 0 ? (
        <details open={rest.some(({ id }) => id === sight.speaker)}>
          <summary>{counted(rest.length, 'more speaker')}</summary>
          <HeardList heard={rest} view={view} sight={sight} />
        </details>
      ) : null}
      <h2>How</h2>
      <ul class="filter legend">
        {SIGHTS.map((kind) => {
          const count = kind === 'own' ? null : reading.statements.filter((s) => s.kind === kind).length;
          return (
            <li>
              <a
                href={sightPath(view, {
                  kind: sight.kind === kind ? null : kind,
                  speaker: kind === 'own' ? null : sight.speaker,
                })}
                aria-current={sight.kind === kind ? 'true' : undefined}
              >
                <span class="name">
                  {kind === 'own' ? (
                    'Own voice'
                  ) : (
                    <span class={`st ${kind}`}>{capital(KINDS[kind].name)}</span>
                  )}
                </span>
                <span class="aside"> {kind === 'own' ? 'the outlet speaking' : KINDS[kind].means}</span>
                {count === null ? null : <span class="n"> {count}</span>}
              </a>
            </li>
          );
        })}
      </ul>
      <p class="legend">
        <span class="source">Who</span> and <span class="cue">how it is told</span> are set in blue. A
        statement within another is tinted twice.
        {reading.voice.distancing.length > 0 ? (
          <>
            {' '}
            <span class="distance">Dotted in red</span>: words by which the outlet keeps its distance.
          </>
        ) : null}
      </p>
      <h2>Whose words</h2>
      <SharesBar shares={sharesOf(article, reading)} />
      {chains.length > 0 ? (
        <>
          <h2>By whose hands</h2>
          {chains.map((chain) => (
            <Chain links={chain} />
          ))}
        </>
      ) : null}
    </>
  );
};

/** Every relay of the article once, with those it brings: The Mercury ← Coast Press ← Ruta Falk and the report. */
function chainsOf(view: ArticleView): { name: string }[][] {
  const chains = new Map<string, { carriers: readonly string[]; speakers: Set<string> }>();
  for (const statement of view.reading.statements) {
    if (statement.relay.length === 0) continue;
    const carriers = statement.relay.map(({ name }) => name);
    const chain = chains.get(carriers.join('\n')) ?? { carriers, speakers: new Set() };
    chain.speakers.add(nameOf(view, statement));
    chains.set(carriers.join('\n'), chain);
  }
  const outlet = view.summary.outlet ?? 'The outlet';
  return [...chains.values()].map(({ carriers, speakers }) =>
    [outlet, ...carriers, listed([...speakers])].map((name) => ({ name })),
  );
}
