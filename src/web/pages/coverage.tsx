/** A story's articles side by side: what each carries, in how many words and how far down, and what it leaves out. */
import type { CoverageCell, StoryCoverage } from '../../app/api.ts';
import { Layout, sizeOf } from '../layout.tsx';
import { articlePath, personPath, storyPath } from '../links.ts';
import { SharesBar } from '../parts/bar.tsx';
import { capital, counted, dateInWords, KINDS, shortened } from '../words.ts';

/** Rows shown at once; who wants more has them as JSON. */
const MOST_ROWS = 60;
const MOST_WORDS = 160;

export const CoveragePage = ({ coverage }: { coverage: StoryCoverage }) => {
  const { story, articles, rows, heard } = coverage;
  return (
    <Layout title={`${story.title}: outlets side by side`} room="stories">
      <header class="head">
        <p class="kicker">Outlets side by side</p>
        <h1 class={sizeOf(story.title)}>
          <a href={storyPath(story.id)}>{story.title}</a>
        </h1>
        <p class="intro">
          {rows.length === 0
            ? 'No statement stands in two of the articles.'
            : `${capital(counted(rows.length, 'statement'))} in two articles or more; what an article leaves out is blank.`}
        </p>
      </header>
      <section class="scroll" tabindex={0} aria-label="Statements by article">
        <table class="coverage">
          <thead>
            <tr>
              <th scope="col">Said by</th>
              {articles.map(({ summary }) => (
                <th scope="col">
                  <span class="outlet">{summary.outlet ?? 'Outlet not known'}</span>
                  <span class="date">{summary.published ? dateInWords(summary.published) : 'undated'}</span>
                  <a href={articlePath(summary.key)}>{shortened(summary.title ?? summary.id, 80)}</a>
                  {summary.credits.length > 0 ? (
                    <span class="aside">copy of {summary.credits.join(', ')}</span>
                  ) : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map(({ person, cells }) => (
              <tr>
                <th scope="row">
                  {person ? <a href={personPath(person.id)}>{capital(person.name)}</a> : 'Nobody named'}
                </th>
                {cells.map((cell, i) => (
                  <td class={cell ? cell.kind : 'out'}>
                    {cell ? (
                      <Cell cell={cell} article={articles[i]!.summary.key} />
                    ) : (
                      <span class="aside">—</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tbody class="sums">
            <tr>
              <th scope="row">Only here</th>
              {articles.map(({ alone }) => (
                <td>{counted(alone, 'statement')}</td>
              ))}
            </tr>
            <tr>
              <th scope="row">Whose words</th>
              {articles.map((shares) => (
                <td>
                  <SharesBar shares={shares} />
                </td>
              ))}
            </tr>
            <tr>
              <th scope="row">Kept at a distance, or coloured</th>
              {articles.map(({ distancing }) => (
                <td>
                  {distancing.length === 0 ? (
                    <span class="aside">—</span>
                  ) : (
                    distancing.slice(0, 8).map(({ text }, i) => (
                      <>
                        {i > 0 ? ', ' : ''}
                        <i>{shortened(text, 40)}</i>
                      </>
                    ))
                  )}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
      {rows.length > MOST_ROWS ? <p class="aside">and {rows.length - MOST_ROWS} more</p> : null}
      <section aria-labelledby="heard">
        <h2 class="section" id="heard">
          Who is heard where, in words
        </h2>
        <section class="scroll" tabindex={0} aria-label="Words of each speaker by article">
          <table class="coverage counts">
            <thead>
              <tr>
                <th scope="col">Speaker</th>
                {articles.map(({ summary }) => (
                  <th scope="col">{summary.outlet ?? shortened(summary.title ?? summary.id, 30)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {heard.map(({ person, words }) => (
                <tr>
                  <th scope="row">
                    <a href={personPath(person.id)}>{capital(person.name)}</a>
                  </th>
                  {words.map((n) => (
                    <td class={n > 0 ? 'some' : 'out'}>{n > 0 ? n : '—'}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </section>
    </Layout>
  );
};

const Cell = ({ cell, article }: { cell: CoverageCell; article: string }) => (
  <>
    <a href={articlePath(article, cell.statement)}>{shortened(cell.words, MOST_WORDS)}</a>
    <span class="aside">
      {KINDS[cell.kind].name}, {counted(cell.words.split(' ').length, 'word')},{' '}
      {cell.headline
        ? 'in the headline'
        : cell.place < 0.15
          ? 'at the top'
          : `${Math.round(cell.place * 100)} % down`}
    </span>
  </>
);
