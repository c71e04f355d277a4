/** A statement away from its article: the sentence that holds it, marked, with where and when, and the way back. */
import type { StatementInArticle } from '../../app/api.ts';
import type { Span } from '../../core/span.ts';
import { articlePath, personPath } from '../links.ts';
import { ATTITUDES, dateInWords, KINDS } from '../words.ts';
import { MarkedText, marksOf } from './marks.tsx';
import { Chain } from './chain.tsx';
import { settingOf } from './note.tsx';

export const StatementItem = ({
  item,
  id,
  withPerson = false,
  withDate = false,
  hits = [],
}: {
  item: StatementInArticle;
  id?: string;
  withPerson?: boolean;
  withDate?: boolean;
  /** In the article's text. */
  hits?: readonly Span[];
}) => {
  const { statement, article, context, person, date } = item;
  const marks = [
    ...marksOf([{ statement, number: null, label: '', lit: null }]),
    ...hits.map((span) => ({ span, value: { role: 'hit' as const } })),
  ];
  const attitude = ATTITUDES[statement.attitude];
  const setting = settingOf(statement);
  return (
    <li class="said" id={id}>
      {withPerson ? (
        <p class="by">{person ? <a href={personPath(person.id)}>{person.name}</a> : 'Nobody named'}</p>
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
      <p class="from">
        {withDate ? <span class="date">{date ? dateInWords(date.edtf) : 'undated'}. </span> : null}
        <a href={articlePath(article.key, statement.id)}>
          {article.outlet ? <span class="outlet">{article.outlet}</span> : null}
          {article.outlet ? ', ' : ''}
          <cite>{article.title ?? article.id}</cite>
        </a>
        . {KINDS[statement.kind].name}
        {attitude ? `, ${attitude}` : ''}
        {setting ? `. ${setting}` : '.'}
      </p>
      {statement.relay.length > 0 ? (
        <Chain
          links={[
            { name: article.outlet ?? 'the outlet' },
            ...statement.relay.map(({ name }) => ({ name })),
            { name: person?.name ?? 'nobody named' },
          ]}
        />
      ) : null}
    </li>
  );
};
