/**
 * “he” and “she”: the person who best fits by gender, nearness and prominence.
 *
 *     “John Ferris met Mary Holt. She said …”  →  Mary Holt
 */
import type { Span } from '../../core/span.ts';
import { type Asked, type Cast, NOBODY, point } from './cast.ts';
import { genderOf } from './gender.ts';
import { inTitle, sentenceAt } from './ground.ts';
import { fitsGender, type Identity, type Verdict } from './identity.ts';
import { type Described, describe } from './mention.ts';
import { office } from './offices.ts';
import type { Person } from './people.ts';
import { hearerOf, lastSpeaker, onlyOne, prominenceOfUnnamed, standingOut } from './salience.ts';

export function heOrShe(cast: Cast, { described, span, i }: Asked, avoid: Identity | undefined): Verdict {
  // “the minister was told, and he said”: in somebody's own words only what is named there can be meant
  if (cast.isQuoted(i)) {
    const role = roleBefore(cast, span.start);
    const identity = role ? office(cast, { described: role, span: role.span, i }).identity : null;
    if (identity)
      return point(
        identity,
        span,
        'pronoun',
        `“${described.words}”: ${identity.name}, the subject just before`,
      );
  }
  const gender = described.gender!;
  const sentence = sentenceAt(cast.ground, span.start);
  const ahead = namedAhead(cast, span.start, gender);
  if (ahead) {
    const identity = cast.identityOf(ahead, described);
    return point(identity, span, 'pronoun', `“${described.words}”: ${identity.name}, named behind it`);
  }
  const at = sameBefore(cast, span.start, described.head);
  const asker = answered(cast, i);
  const hearer = hearerOf(cast, i);
  const last = lastSpeaker(
    cast,
    i,
    (id) =>
      fitsGender(id, gender) && id !== avoid && id !== asker && !(hearer && id.person === hearer.person),
  );
  const best = standingOut(
    cast,
    at,
    sentence,
    gender,
    last,
    [avoid, asker, hearer],
    cast.ground.attributions[i]!.content,
  );
  // an unnamed speaker (“the minister said … he added”) has no name to be found by
  if (
    last &&
    !last.identity.person &&
    last.weight > 1 &&
    (!best || best.score < last.weight + prominenceOfUnnamed(cast, last.identity, span.start))
  )
    return point(last.identity, span, 'pronoun', `“${described.words}”: ${last.identity.name} spoke last`);
  const only = best ? undefined : onlyOne(cast, gender, span.start, [avoid, asker, hearer]);
  if (only) {
    const identity = cast.identityOf(only, described);
    return point(
      identity,
      span,
      'pronoun',
      `“${described.words}”: ${identity.name}, the only ${gender === 'm' ? 'man' : 'woman'} named so far`,
    );
  }
  if (!best) return NOBODY;
  const identity = cast.identityOf(best.person, described);
  // “Roe Ousts Holt After She Spoke”: a headline is too short to tell whom it means
  if (!inTitle(cast.ground, span.start)) best.person.gender ??= gender;
  const why =
    last?.identity === identity
      ? `the last ${gender === 'm' ? 'man' : 'woman'} to speak`
      : 'named just before';
  return point(identity, span, 'pronoun', `“${described.words}”: ${identity.name}, ${why}`);
}

/** “While she did not see it, Roe asked”: whom the sentence is about, where a clause with the pronoun opens it. */
function namedAhead({ ground }: Cast, offset: number, gender: 'f' | 'm'): Person | undefined {
  const { article, sentences, people } = ground;
  const here = sentenceAt(ground, offset);
  const { start, end } = sentences[here]!;
  if (
    !/^(?:While|Although|Though|When|As|Before|After|If|Because|Since) (?:s?he) /u.test(
      article.text.slice(start, end),
    )
  )
    return undefined;
  const comma = article.text.indexOf(', ', start);
  const first = people
    .flatMap((person) => person.places.map((place) => ({ person, place })))
    .filter(({ place }) => place.sentence === here && !place.quoted && place.start > comma)
    .sort((a, b) => a.place.start - b.place.start)[0];
  return comma > 0 && first?.place.subject && (genderOf(first.person) ?? gender) === gender
    ? first.person
    : undefined;
}

/** “Roe asked … he responded”: not the one who asked, who spoke last in this paragraph or at the end of the one before. */
function answered(cast: Cast, i: number): Identity | undefined {
  const { verdicts, ground } = cast;
  if (!/\b(?:respond|repl|answer|retort|shot back|fired back)/iu.test(cast.cueOf(i))) return undefined;
  for (let j = i - 1; j >= 0 && j > i - 4; j--)
    if (ground.nesting[j] === null && verdicts[j]!.identity && ground.attributions[j]!.source.length > 0)
      return /\b(?:ask|inquir|wonder|press|challeng|question)/iu.test(cast.cueOf(j))
        ? verdicts[j]!.identity!
        : undefined;
  return undefined;
}

/** “He met Roe, where he said”: one pronoun for one, so it is asked where the sentence first has it. */
function sameBefore({ ground }: Cast, offset: number, pronoun: string): number {
  const { tokens, sentences, quoted } = ground;
  const { firstToken } = sentences[sentenceAt(ground, offset)]!;
  for (let i = firstToken; i < tokens.length && tokens[i]!.start < offset; i++)
    if (tokens[i]!.norm === pronoun && !quoted(tokens[i]!.start)) return tokens[i]!.start;
  return offset;
}

/** A role that opens this sentence, as its subject: “The minister was told …, and he …”. */
function roleBefore({ ground, names }: Cast, offset: number): (Described & { span: Span }) | undefined {
  const { tokens, sentences, article } = ground;
  const sentence = sentences[sentenceAt(ground, offset)]!;
  let start = sentence.firstToken;
  while (start < sentence.endToken && tokens[start]!.tag === 'PUNCT') start++;
  let end = start;
  while (end < sentence.endToken && /^(?:DET|NOUN|ADJ)$/u.test(tokens[end]!.tag)) end++;
  if (end - start < 2 || tokens[end]!.start >= offset || !/^(?:VERB|AUX)$/u.test(tokens[end]!.tag))
    return undefined;
  const described = describe(article.text, tokens, start, end, names);
  return described.form === 'role'
    ? { ...described, span: { start: tokens[start]!.start, end: tokens[end - 1]!.end } }
    : undefined;
}
