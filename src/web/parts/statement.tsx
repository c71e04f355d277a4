/** A statement away from its article: the sentence that holds it, marked, with where and when, and the way back. */
import type { StatementInArticle } from '../../app/api.ts';
import { dayOf } from '../../core/edtf.ts';
import type { Span } from '../../core/span.ts';
import { articlePath, groupPath, personPath } from '../links.ts';
import { ATTITUDES, capital, counted, dateInWords, KINDS } from '../words.ts';
import { RelayChain } from './chain.tsx';
import { MarkedText, marksOf } from './marks.tsx';
import { settingOf } from './note.tsx';

export const StatementItem = ({
  item,
  id,
  withPerson = false,
  withDate = false,
  hits = [],
  origins,
}: {
  item: StatementInArticle;
  id?: string | undefined;
  withPerson?: boolean;
  withDate?: boolean;
  /** In the article's text. */
  hits?: readonly Span[];
  /** From how many places its coverage comes. */
  origins?: number | undefined;
}) => {
  const { statement, article, context, person, date } = item;
  const marks = [
    ...marksOf([{ statement, number: null, label: '', lit: null }]),
    ...hits.map((span) => ({ span, value: { role: 'hit' as const } })),
  ];
  const attitude = ATTITUDES[statement.attitude];
  const setting = settingOf(statement);
  return (
    <li class={`said${withPerson ? ' spoken' : ''}`} id={id}>
      {withPerson ? (
        <p class="by">
          {person ? <a href={personPath(person.id)}>{capital(person.name)}</a> : 'Nobody named'}
          {withDate ? (
            <span class="date">{date ? dateInWords(dayOf(date.edtf) ?? date.edtf) : 'Undated'}</span>
          ) : null}
        </p>
      ) : null}
      <blockquote>
        <p>
          <MarkedText
            text={context.text}
            offset={context.start}
            within={{ start: context.start, end: context.start + context.text.length }}
            marks={marks}
          />
        </p>
      </blockquote>
      <div class="from">
        <p>
          <a href={articlePath(article.key, statement.id)}>
            {article.outlet ? <span class="outlet">{article.outlet}</span> : null}
            {article.outlet ? ', ' : ''}
            <cite>{article.title ?? article.id}</cite>
          </a>
          .
        </p>
        <p>
          {capital(KINDS[statement.kind].name)}
          {attitude ? `, ${attitude}` : ''}
          {setting ? `. ${setting}` : '.'}
          {origins === undefined ? null : (
            <>
              {' '}
              <a href={groupPath(`${article.key}/${statement.id}`)}>
                {origins === 1 ? 'One origin' : counted(origins, 'origin')}
              </a>
              .
            </>
          )}
        </p>
        <RelayChain article={article} statement={statement} person={person} />
      </div>
    </li>
  );
};

/** Statements in the order given, a section for each day or looser date. */
export const StatementDays = ({
  statements,
  idOf = () => undefined,
  originsOf = () => undefined,
  withPerson = false,
  level,
}: {
  statements: readonly StatementInArticle[];
  idOf?: (item: StatementInArticle) => string | undefined;
  originsOf?: (item: StatementInArticle) => number | undefined;
  withPerson?: boolean;
  level: 2 | 3;
}) => {
  const days = new Map<string, StatementInArticle[]>();
  for (const item of statements) {
    const date = item.date?.edtf;
    const heading = date ? dateInWords(dayOf(date) ?? date) : 'Undated';
    days.set(heading, [...(days.get(heading) ?? []), item]);
  }
  return (
    <>
      {[...days].map(([heading, items]) => (
        <section class={`day${withPerson ? ' of-many' : ''}`}>
          {level === 2 ? <h2>{heading}</h2> : <h3>{heading}</h3>}
          <ol class="statements">
            {items.map((item) => (
              <StatementItem item={item} id={idOf(item)} origins={originsOf(item)} withPerson={withPerson} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
};
