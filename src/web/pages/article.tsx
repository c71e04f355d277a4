/**
 * One article as an annotated edition: the text with every statement marked, the notes in the margin, and whose words
 * it is made of. `?speaker=p1&kind=direct` lights up some of it.
 */
import type { ArticleSummary, ArticleView, Carried } from '../../app/api.ts';
import type { Article, Block } from '../../core/article.ts';
import type { Known } from '../../core/known.ts';
import { overlaps, textOf } from '../../core/span.ts';
import { Layout, sizeOf } from '../layout.tsx';
import { articlePath, comparePath, personPath, storyPath, webAddress } from '../links.ts';
import type { Mark } from '../marking.ts';
import { MarkedText, marksOf, type Numbered, type Role, symbolOf } from '../parts/marks.tsx';
import { Note, nameOf } from '../parts/note.tsx';
import { type ArticleSight, Rail, within } from '../parts/rail.tsx';
import { capital, counted, dateInWords, DISTANCING, KINDS, listed } from '../words.ts';

export const ArticlePage = ({
  view,
  sight,
  others,
  carried,
}: {
  view: ArticleView;
  sight: ArticleSight;
  /** The story's other articles. */
  others: readonly ArticleSummary[];
  /** Its statements that others carry too, by their ids. */
  carried: Readonly<Record<string, Carried>>;
}) => {
  const { article, reading, summary } = view;
  const filtered = sight.speaker !== null || sight.kind !== null;
  const numbered = reading.statements.map((statement, i): Numbered & { number: number } => ({
    statement,
    number: i + 1,
    label: `Statement ${i + 1}: ${nameOf(view, statement)}, ${KINDS[statement.kind].name}. To its note`,
    lit: filtered ? within(sight, statement) : null,
  }));
  const marks = marksOf(numbered, reading.voice.distancing);
  const title = article.blocks.find(({ kind }) => kind === 'title');
  const shown = article.blocks.filter((block) => block !== title && !isInHeader(view, block));
  const lit = numbered.filter((n) => n.lit).length;
  const heading = summary.title ?? summary.id;
  return (
    <Layout title={heading} room="articles" skipTo="text">
      <article class={`edition${filtered ? ' filtered' : ''}${sight.kind === 'own' ? ' own' : ''}`}>
        <header class="row head">
          <div class="column">
            {summary.outlet ? <p class="outlet">{summary.outlet}</p> : null}
            <h1 class={sizeOf(heading)}>
              {title ? <MarkedText text={article.text} within={title.span} marks={marks} /> : heading}
            </h1>
            <Facts view={view} />
          </div>
          {title ? <Notes view={view} block={title} numbered={numbered} carried={carried} /> : null}
        </header>
        <aside class="rail" aria-label="Who is heard, and how">
          <Rail view={view} sight={sight} />
        </aside>
        <section class="text" id="text" tabindex={-1} aria-label="The text">
          {filtered ? (
            <p class="count" role="status">
              {sight.kind === 'own'
                ? 'The outlet’s own words'
                : `${lit} of ${counted(numbered.length, 'statement')}`}{' '}
              shown in full ink. <a href={`${articlePath(summary.key)}#text`}>Show all</a>
            </p>
          ) : null}
          {shown.map((block) => (
            <div class="row">
              <BlockText view={view} block={block} marks={marks} />
              <Notes view={view} block={block} numbered={numbered} carried={carried} />
            </div>
          ))}
        </section>
        <Onward view={view} others={others} />
      </article>
    </Layout>
  );
};

/** Outlet and byline lines are told by the header, in the same words. */
function isInHeader(view: ArticleView, block: Block): boolean {
  return block.kind === 'outlet' || (block.kind === 'byline' && view.article.byline !== null);
}

const BlockText = ({
  view,
  block,
  marks,
}: {
  view: ArticleView;
  block: Block;
  marks: readonly Mark<Role>[];
}) => {
  const { text } = view.article;
  const content = (
    <MarkedText
      text={text}
      within={block.span}
      marks={marks.filter(({ span }) => overlaps(span, block.span))}
    />
  );
  switch (block.kind) {
    case 'title':
    case 'heading':
      return <h2 class="column">{content}</h2>;
    case 'blockquote':
      return (
        <blockquote class="column">
          <p>{content}</p>
        </blockquote>
      );
    case 'list':
      return <p class="column item">{content}</p>;
    case 'outlet':
    case 'byline':
    case 'label':
      return <p class="column label">{content}</p>;
    case 'caption':
      return <p class="column caption">{content}</p>;
    case 'paragraph':
      return <p class="column">{content}</p>;
  }
};

/** The notes to the statements that begin in the block. */
const Notes = ({
  view,
  block,
  numbered,
  carried,
}: {
  view: ArticleView;
  block: Block;
  numbered: readonly (Numbered & { number: number })[];
  carried: Readonly<Record<string, Carried>>;
}) => {
  const here = numbered.filter(({ statement }) => {
    const start = Math.min(...statement.content.map((part) => part.start));
    return block.span.start <= start && start < block.span.end;
  });
  const marks = view.reading.voice.distancing
    .map((of, i) => ({ of, number: i + 1 }))
    .filter(({ of }) => block.span.start <= of.span.start && of.span.start < block.span.end);
  if (here.length === 0 && marks.length === 0) return null;
  return (
    <div class="margin">
      {here.length > 0 ? (
        <ol class="notes">
          {here.map(({ statement, number, lit }) => (
            <Note
              view={view}
              statement={statement}
              number={number}
              unlit={lit === false}
              carried={carried[statement.id]}
              introduces={
                view.reading.statements.find(({ speaker }) => speaker === statement.speaker) === statement
              }
            />
          ))}
        </ol>
      ) : null}
      {marks.length > 0 ? (
        <ul class="notes">
          {marks.map(({ of, number }) => (
            <li class="note distancing" id={`d${number}`}>
              <span class="num" aria-hidden="true">
                {symbolOf(number)}
              </span>{' '}
              <em>{textOf(view.article.text, of.span)}</em>: {DISTANCING[of.mark]}, the outlet’s own
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
};

/** Of metadata, which is where most articles keep these, the foot of the page tells. */
const BASIS: Readonly<Record<Known['basis'], string | null>> = {
  text: null,
  metadata: null,
  given: 'given by whoever added it',
  inferred: 'inferred',
};

const asideOf = ({ basis, reason }: Known): string | null =>
  BASIS[basis] ? (reason ? `${BASIS[basis]}: ${reason}` : BASIS[basis]) : null;

/** A path says where somebody keeps their files; its last part says which one it was. */
const fileOf = (name: string): string => name.split(/[/\\]/u).at(-1) || name;

const Facts = ({ view: { article, story } }: { view: ArticleView }) => {
  const { dateline } = article;
  const address = webAddress(article.url);
  const facts: { name: string; value: string; aside?: string | null; href?: string | null }[] = [];
  const add = (name: string, known: Known | null, value = known?.value): void => {
    if (known && value) facts.push({ name, value, aside: asideOf(known) });
  };
  add('By', article.byline, article.byline?.value.replace(/^by\s+/iu, ''));
  add('Published', article.published, article.published ? dateInWords(article.published.value) : '');
  if (dateline) {
    const [place, date] = [dateline.place, dateline.date];
    facts.push({
      name: 'Dateline',
      value:
        [place?.value, date ? dateInWords(date.value) : null].filter(Boolean).join(', ') ||
        textOf(article.text, dateline.span),
    });
  }
  for (const credit of article.credits) add('Credit', credit);
  if (article.language && article.language.value !== 'en') add('Language', article.language);
  facts.push({
    name: 'Read from',
    value: address ? new URL(address).hostname : fileOf(article.from.name),
    href: address,
    aside: address ? fileOf(article.from.name) : null,
  });
  return (
    <>
      <dl class="facts">
        {facts.map(({ name, value, aside, href }) => (
          <div>
            <dt>{name}</dt>
            <dd>
              {href ? (
                <a href={href} rel="noreferrer noopener nofollow">
                  {value}
                </a>
              ) : (
                value
              )}
              {aside ? <span class="aside"> ({aside})</span> : null}
            </dd>
          </div>
        ))}
      </dl>
      {article.url && !address ? <p class="aside">Its address is not one to follow: {article.url}</p> : null}
      {story && story.articles > 1 ? (
        <p class="aside">
          Story: <a href={storyPath(story.id)}>{story.title}</a>, {counted(story.articles, 'article')}
        </p>
      ) : null}
    </>
  );
};

const Onward = ({ view, others }: { view: ArticleView; others: readonly ArticleSummary[] }) => (
  <nav class="onward" aria-label="Compare and cite">
    {others.length > 0 ? (
      <form class="line" action="/compare" method="get">
        <input type="hidden" name="a" value={view.summary.key} />
        <label for="b">Lay beside it</label>
        <select id="b" name="b">
          {others.map((other) => (
            <option value={other.key}>
              {[other.outlet, other.title ?? other.id].filter(Boolean).join(': ')}
            </option>
          ))}
        </select>
        <button type="submit">Compare</button>
      </form>
    ) : (
      <p>
        <a href={comparePath(view.summary.key)}>Compare with another article</a>
      </p>
    )}
    <details>
      <summary>How it was read</summary>
      <p>
        {view.article.from.name}, {view.article.from.mediaType}, {view.article.from.encoding},{' '}
        {counted(view.article.from.bytes, 'byte')}; key <code>{view.summary.key}</code>.
        {fromMetadata(view.article)} Stages:{' '}
        {view.reading.makers.map(({ stage, version }) => `${stage} ${version}`).join(', ')}.
      </p>
      {view.reading.speakers.length > 0 ? (
        <p>
          People of the record:{' '}
          {view.reading.speakers
            .filter(({ id }) => view.people[id])
            .map(({ id }, i) => (
              <>
                {i > 0 ? ', ' : ''}
                <a href={personPath(view.people[id]!.id)}>{view.people[id]!.name}</a>
              </>
            ))}
          .
        </p>
      ) : null}
    </details>
  </nav>
);

/** “Outlet and byline are from the file's metadata.” */
function fromMetadata({ title, outlet, byline, published, language }: Article): string {
  const names = Object.entries({ title, outlet, byline, published, language }).flatMap(([name, known]) =>
    known?.basis === 'metadata' ? [name === 'published' ? 'date' : name] : [],
  );
  if (names.length === 0) return '';
  return `${capital(listed(names, 5))} ${names.length === 1 ? 'is' : 'are'} from the file’s metadata.`;
}
