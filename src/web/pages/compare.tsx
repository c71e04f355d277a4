/** Two articles side by side: who is heard in which, the same thing said in both, and the words that differ. */
import type { ArticleSummary, ArticleView, Comparison } from '../../app/api.ts';
import { joinedText } from '../../core/span.ts';
import type { Statement } from '../../core/statement.ts';
import { Layout } from '../layout.tsx';
import { articlePath, personPath } from '../links.ts';
import { SharesBar } from '../parts/bar.tsx';
import { sharesOf } from '../../core/shares.ts';
import { type Stretch, wordDiff } from '../worddiff.ts';
import { ATTITUDES, capital, counted, dateInWords, KINDS } from '../words.ts';

/** Below this, two wordings share so little that marking the difference would mark nearly all. */
const ALIKE = 0.35;

export const ComparePage = ({ comparison }: { comparison: Comparison }) => {
  const { a, b, people } = comparison;
  const rows = people.flatMap((entry) => entry.rows);
  const shared = rows.filter((row) => row.a && row.b).length;
  const [onlyA, onlyB] = [rows.filter((row) => !row.b).length, rows.filter((row) => !row.a).length];
  const [nameA, nameB] = namesOf(a, b);
  return (
    <Layout title={`${nameA} and ${nameB}`} room="articles">
      <header class="head">
        <p class="kicker">Side by side</p>
        <h1>
          {nameA} <span class="and">and</span> {nameB}
        </h1>
        <p class="intro">
          {capital(counted(shared, 'statement'))} in both, {onlyA} only in {nameA}, {onlyB} only in {nameB}.
          Words that differ within the same statement are <b class="differs">marked</b>.
        </p>
        <p class="aside">
          <a href={`/compare?a=${a.summary.key}`}>Another article beside {nameA}</a> ·{' '}
          <a href={`/compare?a=${b.summary.key}&b=${a.summary.key}`}>Swap sides</a>
        </p>
      </header>
      <div class="pair heads">
        <Head view={a} />
        <Head view={b} />
      </div>
      {people.length === 0 ? <p>Nobody is heard in either of the two.</p> : null}
      {people.map(({ person, rows: own }) => (
        <section class="speaker">
          <h2>
            <a href={personPath(person.id)}>{capital(person.name)}</a>
            <span class="aside"> {whereHeard(own, nameA, nameB)}</span>
          </h2>
          {own.map((row) => {
            const words = [row.a && wordsOf(a, row.a), row.b && wordsOf(b, row.b)];
            const diff = row.a && row.b && row.likeness >= ALIKE ? wordDiff(words[0]!, words[1]!) : null;
            return (
              <div class={`pair${row.a && row.b ? '' : ' single'}`}>
                <Side view={a} name={nameA} statement={row.a} stretches={diff?.a} alone={words[0] ?? ''} />
                <Side view={b} name={nameB} statement={row.b} stretches={diff?.b} alone={words[1] ?? ''} />
              </div>
            );
          })}
        </section>
      ))}
    </Layout>
  );
};

/** What to call the two: the outlets, or the titles where one outlet carried both. */
function namesOf(a: ArticleView, b: ArticleView): [string, string] {
  const [x, y] = [a.summary, b.summary];
  if (x.outlet && y.outlet && x.outlet !== y.outlet) return [x.outlet, y.outlet];
  return [x.title ?? x.id, y.title ?? y.id];
}

const wordsOf = (view: ArticleView, statement: Statement): string =>
  joinedText(view.article.text, statement.content);

function whereHeard(rows: Comparison['people'][number]['rows'], nameA: string, nameB: string): string {
  const [inA, inB] = [rows.some((row) => row.a), rows.some((row) => row.b)];
  return inA && inB ? '' : `only in ${inA ? nameA : nameB}`;
}

const Head = ({ view }: { view: ArticleView }) => {
  const shares = sharesOf(view.article, view.reading);
  const { summary } = view;
  return (
    <div class="side">
      <p class="over">
        <span class="outlet">{summary.outlet ?? 'Outlet not known'}</span>
        <span class="date">{summary.published ? dateInWords(summary.published) : 'undated'}</span>
      </p>
      <p class="title">
        <a href={articlePath(summary.key)}>{summary.title ?? summary.id}</a>
      </p>
      <p class="aside">
        {counted(summary.statements, 'statement')}, {counted(shares.quoted, 'word')} quoted, of{' '}
        {counted(shares.words, 'word')}
      </p>
      <SharesBar shares={shares} />
    </div>
  );
};

const Side = ({
  view,
  name,
  statement,
  stretches,
  alone,
}: {
  view: ArticleView;
  name: string;
  statement: Statement | null;
  stretches: readonly Stretch[] | undefined;
  alone: string;
}) => {
  if (!statement)
    return (
      <div class="side missing">
        <p class="aside">Not in {name}</p>
      </div>
    );
  const cue = joinedText(view.article.text, statement.cue);
  const attitude = ATTITUDES[statement.attitude];
  return (
    <div class="side">
      <p class="name">{name}</p>
      <p class="words">
        <span class={`st ${statement.kind}`}>
          {stretches
            ? stretches.map(({ text, differs }) => (differs ? <b class="differs">{text}</b> : text))
            : alone}
        </span>
      </p>
      <p class="aside">
        {capital(KINDS[statement.kind].name)}
        {cue ? <>, “{cue}”</> : null}
        {attitude ? `, ${attitude}` : null} ·{' '}
        <a href={articlePath(view.summary.key, statement.id)}>in its place</a>
      </p>
    </div>
  );
};

/** Chooses the second article, or both. */
export const ComparePicker = ({
  a,
  choices,
}: {
  a: ArticleSummary | null;
  choices: readonly ArticleSummary[];
}) => (
  <Layout title="Compare" room="articles">
    <h1>Side by side</h1>
    <p class="intro">Two articles, aligned by who speaks and of what; what only one carries stands out.</p>
    {choices.length === 0 ? <p>There is no other article in the record to compare with.</p> : null}
    <form class="line stacked" action="/compare" method="get">
      {a ? (
        <>
          <input type="hidden" name="a" value={a.key} />
          <p>
            {a.outlet ? <span class="outlet">{a.outlet}</span> : null}{' '}
            <a href={articlePath(a.key)}>{a.title ?? a.id}</a>
          </p>
        </>
      ) : (
        <Choice id="a" label="The first" choices={choices} />
      )}
      <Choice id="b" label={a ? 'beside' : 'The second'} choices={choices} />
      <button type="submit" disabled={choices.length === 0}>
        Compare
      </button>
    </form>
  </Layout>
);

const Choice = ({
  id,
  label,
  choices,
}: {
  id: string;
  label: string;
  choices: readonly ArticleSummary[];
}) => (
  <span class="field">
    <label for={id}>{label}</label>
    <select id={id} name={id}>
      {choices.map((article) => (
        <option value={article.key}>
          {[article.outlet, article.title ?? article.id].filter(Boolean).join(': ')}
        </option>
      ))}
    </select>
  </span>
);
