/**
 * Sources that name a person, fully or by one name.
 *
 *     “Mr. Roe”, after “Ana Roe” and “Bill Roe”  →  Bill Roe, by surname
 */
import type { Span } from '../../core/span.ts';
import { genderOfName } from '../lexicon/firstnames.ts';
import type { Cast } from './cast.ts';
import { honorificBefore } from './gender.ts';
import { inTitle } from './ground.ts';
import { type Identity, isFirstOf, longer, type Verdict } from './identity.ts';
import type { Described } from './mention.ts';
import { shownName } from './names.ts';
import { ownerOf } from './namesakes.ts';
import { speaksForOf } from './sourcerole.ts';

export function named(cast: Cast, described: Described, source: Span): Verdict {
  const { from, to, words } = described.name!;
  // of “Mr. Roe, at once amused and angry,” only “Mr. Roe” is what he is called
  const { tokens, article, people } = cast.ground;
  const nameEnd = tokens[to - 1]!.end;
  const start = source.start <= tokens[from]!.start ? source.start : tokens[from]!.start;
  const comma = article.text.lastIndexOf(',', tokens[from]!.start);
  const span = { start: comma > start ? tokens[from]!.start : start, end: Math.min(source.end, nameEnd) };
  const person = ownerOf(
    people,
    described.name!,
    span.start,
    honorificBefore(article.text, tokens[from]!.start),
  );
  const identity =
    (person ? cast.known(person) : unowned(cast, shownName(described.name!))) ??
    cast.add(described, person ?? null);
  // “Port Slams Ana Roe”: a title writes all words as names are
  if (
    words.length > (person?.words.length ?? words.length) &&
    (genderOfName(words[0]!) || !inTitle(cast.ground, span.start))
  )
    identity.name = shownName(described.name!);
  identity.role = longer(identity.role, described.role);
  if (described.role) identity.roles.add(described.role);
  identity.speaksFor ??= described.speaksFor ?? (identity.role ? (speaksForOf(identity.role) ?? null) : null);
  const full = words.length > 1 || !person || person.words.length === 1;
  identity.mentions.push({ span, basis: full ? 'name' : 'surname' });
  return {
    identity,
    reason: full
      ? null
      : `“${described.words}”: ${identity.name} by ${isFirstOf(words, person!) ? 'first name' : 'surname'}`,
  };
}

/** Somebody of whom nothing but these words of the name is known. */
const unowned = ({ identities }: Cast, name: string): Identity | undefined =>
  identities.find((id) => !id.person && id.described.form === 'person' && id.name === name);
