/** Two statements side by side, the words that meet marked, with what the one does to the other, how sure and why. */
import type { Dispute, StatementInArticle } from '../../app/api.ts';
import { dayOf } from '../../core/edtf.ts';
import type { Span } from '../../core/span.ts';
import { articlePath, personPath } from '../links.ts';
import { capital, dateInWords } from '../words.ts';

const VERBS: Readonly<Record<Dispute['kind'], string>> = {
  denies: 'denies what is said',
  rejects: 'rejects what is said',
  contradicts: 'says otherwise',
  figures: 'gives another figure',
  changed: 'said otherwise before or after',
  confirms: 'confirms what is said',
  same: 'says the same',
  repeats: 'says so again',
};

/** From here on one in twenty is wrong at most, as far as the marked pairs tell. */
const NEARLY_CERTAIN = 0.9;

const Words = ({ words, marks }: { words: string; marks: readonly Span[] }) => {
  let at = 0;
  return (
    <p>
      {marks.map(({ start, end }) => {
        const before = words.slice(at, start);
        at = end;
        return (
          <>
            {before}
            <mark>{words.slice(start, end)}</mark>
          </>
        );
      })}
      {words.slice(at)}
    </p>
  );
};

const Side = ({ item, marks }: { item: StatementInArticle; marks: readonly Span[] }) => (
  <div>
    <p class="by">
      {item.person ? <a href={personPath(item.person.id)}>{capital(item.person.name)}</a> : 'Nobody named'}
      <span class="date">
        {' '}
        {item.date ? dateInWords(dayOf(item.date.edtf) ?? item.date.edtf) : 'Undated'}
      </span>
    </p>
    <blockquote>
      <Words words={item.words} marks={marks} />
    </blockquote>
    <p class="aside">
      <a href={articlePath(item.article.key, item.statement.id)}>
        {item.article.outlet ? <span class="outlet">{item.article.outlet}</span> : null}
        {item.article.outlet ? ', ' : ''}
        <cite>{item.article.title ?? item.article.id}</cite>
      </a>
    </p>
  </div>
);

export const DisputeList = ({ disputes }: { disputes: readonly Dispute[] }) => (
  <ol class="disputes">
    {disputes.map(({ kind, said, answer, score, reason, marks }) => (
      <li>
        <p class="over">
          {capital(answer.person?.name ?? 'somebody')} {VERBS[kind]}
        </p>
        <div class="two">
          <Side item={said} marks={marks.said} />
          <Side item={answer} marks={marks.answer} />
        </div>
        <p class="aside">
          {score >= NEARLY_CERTAIN ? 'Nearly certain' : 'Likely'}: {reason}.
        </p>
      </li>
    ))}
  </ol>
);
