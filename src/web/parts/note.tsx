/**
 * The note to one statement, in an apparatus's short prose: who, how, to whom, when, by whose hands, and what of that
 * was worked out rather than stated.
 *
 *     4 Edmund Pray, mayor. Mixed; “insisted”, pressing. To reporters, 3 March 2026. — “He”: the last man to speak.
 */
import type { ArticleView, Carried } from '../../app/api.ts';
import type { Known } from '../../core/known.ts';
import { contains, joinedText, textOf } from '../../core/span.ts';
import type { Mention, Speaker } from '../../core/speaker.ts';
import type { Statement } from '../../core/statement.ts';
import { groupPath, personPath } from '../links.ts';
import { ATTITUDES, capital, counted, dateInWords, KINDS, MODES, SPEAKER_KINDS } from '../words.ts';
import { Chain } from './chain.tsx';

const BASES: Readonly<Record<Mention['basis'], string | null>> = {
  name: null,
  surname: null,
  seat: 'a government named by its seat',
  acronym: 'an acronym of the name',
  title: 'known by the title',
  epithet: 'another name for the one before',
  pronoun: 'a pronoun',
  'carried-on': 'carried on from before',
};

export const speakerOf = (view: ArticleView, statement: Statement): Speaker | undefined =>
  view.reading.speakers.find(({ id }) => id === statement.speaker);

/** The name the record knows the statement's speaker by, else the article's, else that nobody is named. */
export const nameOf = (view: ArticleView, statement: Statement): string =>
  (statement.speaker && view.people[statement.speaker]?.name) ||
  speakerOf(view, statement)?.name ||
  'nobody named';

/** What was inferred about the statement, each with its reason, as sentences. */
export function reasonsOf(view: ArticleView, statement: Statement): string[] {
  const { text } = view.article;
  const source = joinedText(text, statement.source);
  const reasons: string[] = [];
  const mention = speakerOf(view, statement)?.mentions.find(
    ({ span, basis }) =>
      basis !== 'name' && statement.source.some((part) => contains(part, span) || contains(span, part)),
  );
  const why = statement.speakerReason ?? mention?.reason ?? (mention ? BASES[mention.basis] : null);
  if (why) reasons.push(source && !why.includes(source) ? `“${source}”: ${why}` : capital(why));
  const { when, where, occasion } = statement;
  if (when?.basis === 'relative' && when.reference)
    reasons.push(`“${textOf(text, when.span)}”, counted from ${dateInWords(when.reference)}`);
  const places: readonly (readonly [string, Known | null | undefined])[] = [
    ['Place', where],
    ['Medium', occasion?.medium],
    ['Event', occasion?.event],
    ['Hearer', occasion?.hearer],
  ];
  for (const [what, value] of places)
    if (value?.basis === 'inferred' && value.reason) reasons.push(`${what}: ${value.reason}`);
  for (const carrier of statement.relay)
    if (carrier.basis === 'inferred' && carrier.reason) reasons.push(`${carrier.name}: ${carrier.reason}`);
  return reasons;
}

/** “To reporters, at a press conference, Geneva, 3 March 2026.” */
export function settingOf(statement: Statement): string | null {
  const { occasion, when, where } = statement;
  const parts = [
    occasion?.hearer ? `to ${occasion.hearer.value}` : null,
    occasion?.medium?.value,
    occasion?.event?.value,
    where?.value,
    when ? dateInWords(when.edtf) : null,
  ].filter((part) => part !== null && part !== undefined);
  return parts.length > 0 ? `${capital(parts.join(', '))}.` : null;
}

export const Note = ({
  view,
  statement,
  number,
  unlit,
  introduces,
  carried,
}: {
  view: ArticleView;
  statement: Statement;
  number: number;
  unlit: boolean;
  /** Whether it is the first of its speaker, and so says who that is. */
  introduces: boolean;
  /** If other articles carry it, how widely. */
  carried: Carried | undefined;
}) => {
  const speaker = speakerOf(view, statement);
  const person = statement.speaker ? view.people[statement.speaker] : undefined;
  const name = nameOf(view, statement);
  const cue = joinedText(view.article.text, statement.cue);
  const attitude = ATTITUDES[statement.attitude];
  const how = [
    KINDS[statement.kind].name,
    statement.mode === 'said' ? null : MODES[statement.mode],
    attitude && cue ? `${attitude} (“${cue}”)` : attitude,
  ].filter(Boolean);
  const standing = !introduces
    ? []
    : [
        speaker?.role,
        speaker?.speaksFor ? `for ${speaker.speaksFor}` : null,
        speaker && ['anonymous', 'document', 'government'].includes(speaker.kind)
          ? SPEAKER_KINDS[speaker.kind]
          : null,
        speaker?.anonymity ? `“${speaker.anonymity}”` : null,
      ].filter(Boolean);
  const parent = view.reading.statements.findIndex(({ id }) => id === statement.parent);
  const reasons = reasonsOf(view, statement);
  const setting = settingOf(statement);
  return (
    <li class={`note ${statement.kind}${unlit ? ' unlit' : ''}`} id={`n${number}`}>
      <a class="num" href={`#${statement.id}`} aria-label={`Statement ${number}, in the text`}>
        {number}
      </a>{' '}
      {person ? (
        <a class="who" href={personPath(person.id)}>
          {capital(name)}
        </a>
      ) : (
        <span class="who">{capital(name)}</span>
      )}
      {standing.length > 0 ? <span class="standing">, {standing.join(', ')}</span> : null}.{' '}
      <span class="how">{capital(how.join(', '))}</span>
      {parent >= 0 ? (
        <>
          , within <a href={`#n${parent + 1}`}>{parent + 1}</a>
        </>
      ) : null}
      . {setting}
      {reasons.length > 0 ? (
        <span class="why"> {reasons.map((reason) => `${reason}.`).join(' ')}</span>
      ) : null}
      {carried ? (
        <span class="carried">
          {' '}
          <a href={groupPath(carried.id)}>{carriedInWords(carried)}</a>.
        </span>
      ) : null}
      {statement.relay.length > 0 ? (
        <Chain continued links={[...statement.relay.map((carrier) => ({ name: carrier.name })), { name }]} />
      ) : null}
    </li>
  );
};

/** “In 3 outlets, 2 origins; in other words in 1 outlet more”. */
function carriedInWords({ outlets, articles, origins, otherwise }: Carried): string {
  if (articles === 1) return `In other words in ${counted(otherwise, 'other outlet')}`;
  const where = outlets > 1 ? counted(outlets, 'outlet') : counted(articles, 'article');
  const more = otherwise > 0 ? `; in other words in ${counted(otherwise, 'outlet')} more` : '';
  return `In ${where}, ${counted(origins, 'origin')}${more}`;
}
