/** Two statements side by side, the words that meet marked, with what the one does to the other, how sure and why. */
import type { Dispute, DisputedStatement, DisputeSide } from '../../app/api.ts';
import { DISPUTE_HEADINGS } from '../../app/disputeheading.ts';
import { dayOf } from '../../core/edtf.ts';
import type { Span } from '../../core/span.ts';
import { articlePath, groupPath, personPath } from '../links.ts';
import { capital, counted, dateInWords } from '../words.ts';
import { RelayChain } from './chain.tsx';

/** From here on one in twenty is wrong at most, as far as the marked pairs tell. */
const NEARLY_CERTAIN = 0.9;

const isStatement = (side: DisputeSide): side is DisputedStatement => 'statement' in side;

/** Within a line. */
const lowered = (name: string): string => name.replace(/^The (?=\p{L})/u, 'the ');

const nameOf = (side: DisputeSide): string =>
  isStatement(side) ? (side.person?.name ?? 'somebody') : (side.whose ?? side.article.outlet ?? 'the outlet');

const Words = ({
  cue,
  words,
  marks,
  figures,
}: {
  cue: string;
  words: string;
  marks: readonly Span[];
  figures: boolean;
}) => {
  let at = 0;
  return (
    <p>
      {cue === '' ? null : <span class="cue">{cue} </span>}
      {marks.map(({ start, end }) => {
        const before = words.slice(at, start);
        at = end;
        return (
          <>
            {before}
            <mark class={figures ? 'figure' : undefined}>{words.slice(start, end)}</mark>
          </>
        );
      })}
      {words.slice(at)}
    </p>
  );
};

/** “accused”, without which “it of hiding the reports” says little. */
const cueOf = ({ statement, context }: DisputedStatement): string =>
  statement.cue
    .map(({ start, end }) => context.text.slice(start - context.start, end - context.start))
    .join(' ');

/** `place` is the id of the statement next to which words that are none of their own stand. */
const Side = ({
  side,
  marks,
  figures,
  place,
}: {
  side: DisputeSide;
  marks: readonly Span[];
  figures: boolean;
  place: string | undefined;
}) => {
  const { article, date } = side;
  const statement = isStatement(side) ? side.statement : null;
  const person = isStatement(side) ? side.person : null;
  return (
    <div class="side">
      <p class="by">
        {person ? <a href={personPath(person.id)}>{capital(person.name)}</a> : capital(nameOf(side))}
        {isStatement(side) ? null : (
          <span class="aside"> {side.whose === null ? 'in its own voice' : 'as the other tells it'}</span>
        )}
        <span class="date">
          {date
            ? `${date.of === 'article' ? 'published ' : ''}${dateInWords(dayOf(date.edtf) ?? date.edtf)}`
            : 'undated'}
        </span>
      </p>
      <blockquote>
        <Words
          cue={isStatement(side) ? cueOf(side) : ''}
          words={side.words}
          marks={marks}
          figures={figures}
        />
      </blockquote>
      <p class="from">
        <a href={articlePath(article.key, statement?.id ?? place)}>
          {article.outlet ? <span class="outlet">{article.outlet}</span> : null}
          {article.outlet ? ', ' : ''}
          <cite>{article.title ?? article.id}</cite>
        </a>
        {isStatement(side) ? (
          <>
            {' · '}
            <a href={groupPath(side.ref)}>
              {side.origins === 1
                ? 'one\u00A0origin'
                : counted(side.origins, 'origin').replace(' ', '\u00A0')}
            </a>
          </>
        ) : null}
      </p>
      {statement ? <RelayChain article={article} statement={statement} person={person} /> : null}
    </div>
  );
};

export const DisputeList = ({ disputes, level = 2 }: { disputes: readonly Dispute[]; level?: 2 | 3 }) => (
  <ol class="disputes">
    {disputes.map((dispute) => {
      const { relation, kind, said, answer, marks } = dispute;
      const heading = capital(DISPUTE_HEADINGS[kind](lowered(nameOf(answer)), lowered(nameOf(said))));
      const places = [answer, said].flatMap((side) => (isStatement(side) ? [side.statement.id] : []));
      return (
        <li class={relation}>
          {level === 2 ? <h2>{heading}</h2> : <h3>{heading}</h3>}
          <div class="sides">
            <Side side={said} marks={marks.said} figures={kind === 'figures'} place={places[0]} />
            <Side side={answer} marks={marks.answer} figures={kind === 'figures'} place={places[0]} />
          </div>
          <Why dispute={dispute} />
        </li>
      );
    })}
  </ol>
);

const Why = ({ dispute: { by, score, reason } }: { dispute: Dispute }) => (
  <p class="why">
    {by === 'person' ? (
      <b>Judged by a person</b>
    ) : (
      <>
        <b>{score >= NEARLY_CERTAIN ? 'Nearly certain' : 'Likely'}</b>, {Math.round(score * 100)} in 100
      </>
    )}
    : {reason}.
  </p>
);
