/**
 * The name in a source's words, if it is a person's that they are of.
 *
 *     “the port chief, Ana Roe,”  →  “Ana Roe”      “a friend of Ana Roe”  →  none
 */
import { stateOf } from '../lexicon/bodies.ts';
import { carrierNamed } from '../lexicon/carriers.ts';
import { genderOfName } from '../lexicon/firstnames.ts';
import { isRoleWord } from '../lexicon/roles.ts';
import type { Token } from '../stage.ts';
import { nameBehindOffice } from './behindoffice.ts';
import type { KnownNames } from './mention.ts';
import { type PersonName, personNameIn } from './names.ts';
import { standsForPlace } from './single.ts';
import { isParty, isTitleAt } from './titles.ts';

/** The source parted at its commas and dashes. */
export function segments(tokens: readonly Token[], from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  for (let i = from; i <= to; i++)
    if (i === to || /^(?:,|\(|--+|–|—)$/u.test(tokens[i]!.norm)) {
      if (i > start) parts.push([start, i]);
      start = i + 1;
    } else if (/^an?$/u.test(tokens[i]!.norm) && i > start && tokens[i - 1]!.tag === 'PROPN') {
      // “Ana Roe a former aide”: a comma that was forgotten
      parts.push([start, i]);
      start = i;
    }
  return parts.length > 0 ? parts : [[from, to]];
}

export interface Named {
  readonly name: PersonName;
  readonly part: readonly [number, number];
}

/** A person's name that ends the part's main phrase: not one behind “for”, “of”, “by”, “to”. */
export function nameOfPart(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  { isKnown }: KnownNames,
): Named | undefined {
  const surname = knownSurname(text, tokens, from, to, isKnown);
  if (surname) return { name: surname, part: [from, to] };
  // “(R-Ohio)”: of which party, and nobody's name
  if (/^[RDI]-\p{Lu}/u.test(text.slice(tokens[from]!.start, tokens[to - 1]!.end))) return undefined;
  // “House of Deputies speaker Ana Roe”: a role right before the name says that it is one, whatever came before
  const last = personNameIn(text, tokens, from, to);
  let title = last ? last.from : from;
  while (title > from && isTitleAt(tokens, title - 1)) title--;
  const behind = tokens[title - 1]?.norm ?? '';
  if (
    last &&
    last.to === to &&
    tokens
      .slice(title, last.from)
      .some(({ norm }) => !/^(?:first|former|vice|acting|ex-?|prime|\.)$/u.test(norm)) &&
    !(title > from && /^(?:for|to|with|by|from|and)$/u.test(behind)) &&
    !(tokens.slice(from, title).some(({ norm }) => norm === 'by') && !isMessage(tokens, from, title)) &&
    !OF_ANOTHER.test(text.slice(tokens[from]!.start, tokens[title]!.start))
  )
    return { name: last, part: [from, to] };
  const ofOffice = nameBehindOffice(text, tokens, from, to);
  if (ofOffice) return { name: ofOffice, part: [from, to] };
  let end = to;
  for (let i = from + 1; i < to; i++) {
    // “attorney for the port of Norvane Ana Roe”: all of it is what she is, up to a first name
    if (
      /^(?:of|for)$/u.test(tokens[i]!.norm) &&
      isRoleWord(tokens[i - 1]!.norm) &&
      last?.to === to &&
      last.sure &&
      last.words.length > 1 &&
      genderOfName(last.words[0]!) &&
      tokens.slice(i, last.from).some(({ norm }, n) => n > 0 && norm === 'of') &&
      !OF_ANOTHER.test(text.slice(tokens[from]!.start, last ? tokens[last.from]!.start : 0))
    )
      return { name: last, part: [from, to] };
    if (
      /^(?:of|for|from|at|in|with|by|to|on|who|that|which|whose|close|near|'s|’s)$/u.test(tokens[i]!.norm) &&
      !(
        /^(?:of|for)$/u.test(tokens[i]!.norm) &&
        isRoleWord(tokens[i - 1]!.norm) &&
        namedLater(text, tokens, i + 1, to) &&
        !OF_ANOTHER.test(text.slice(tokens[from]!.start, tokens[title]!.start))
      )
    ) {
      if (tokens[i]!.norm === "'s" || tokens[i]!.norm === '’s') continue;
      end = i;
      break;
    }
  }
  const name = personNameIn(text, tokens, from, end);
  // “the Echo's Ana Roe” is a person, “the Roe” is not
  const possessed =
    name !== undefined &&
    /^(?:'s|’s|'|’)$/u.test(tokens[name.from - 1]?.norm ?? '') &&
    (name.sure ||
      (carrierNamed(text.slice(tokens[from]!.start, tokens[name.from - 2]?.end)) !== undefined &&
        ((name.words.length > 1 && INITIALS.test(name.words[0]!)) || isKnown(name.words))));
  // “a somber Roe”, “a newly elected Roe”
  if (
    name?.to === end &&
    (/^an?$/u.test(tokens[from]!.norm) ||
      (/^(?:the|our)$/u.test(tokens[from]!.norm) && name.from > from + 1 && !isOfKind(tokens, name))) &&
    tokens
      .slice(from + 1, name.from)
      .every(({ tag, norm }) => tag === 'ADJ' || tag === 'ADV' || (tag === 'VERB' && norm.endsWith('ed'))) &&
    (isKnown(name.words) || (name.sure && name.words.length > 1))
  )
    return { name, part: [from, end] };
  // “the publisher Ana Roe”, “the Norvane Republican Ana Roe”, “the great Ana Roe”
  const called =
    name?.sure &&
    name.words.length > 1 &&
    name.from > from + 1 &&
    ((tokens[name.from - 1]!.tag === 'NOUN' && !NO_PERSONS.test(tokens[name.from - 1]!.norm)) ||
      isParty(tokens[name.from - 1]!.norm) ||
      tokens.slice(from + 1, name.from).every(({ tag }) => tag === 'ADJ' || tag === 'ADV'));
  if (
    tokens[from]!.tag === 'DET' &&
    !possessed &&
    !called &&
    !tokens.slice(from, end).some((t) => isRoleWord(t.norm))
  )
    return undefined;
  if (!name || name.to < end) return undefined;
  if (!name.sure && name.words.length === 1 && tokens[from]!.tag === 'DET') return undefined;
  return { name, part: [from, end] };
}

/**
 * A lone surname that does not look like one, of somebody whom the article names: “ROE: It held.” of a transcript, and “Jordan
 * said” where Ana Jordan is told of and no place.
 */
function knownSurname(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  isKnown: KnownNames['isKnown'],
): PersonName | undefined {
  if (to - from > 1) return undefined;
  const word = text.slice(tokens[from]!.start, tokens[from]!.end);
  const loud = /^\p{Lu}{4,}$/u.test(word) && !carrierNamed(word);
  if (!loud && (!stateOf(word) || standsForPlace(text, word))) return undefined;
  const words = [loud ? word[0]! + word.slice(1).toLowerCase() : word];
  if (!isKnown(words)) return undefined;
  return { from, to, words, generation: undefined, gender: undefined, sure: false };
}

/** “the sailing ship Ana Roe” */
const NO_PERSONS =
  /^(?:ships?|boats?|ferry|films?|movies?|books?|novels?|memoirs?|albums?|songs?|shows?|series|plays?|storms?|hurricanes?|companies|company|brands?|stores?|prize|awards?|schools?|magazines?|websites?|sites?|blogs?|documentary|musical|characters?|dog|horse)$/u;

/** “A.B. Roe” */
const INITIALS = /^(?:\p{Lu}\.)+$/u;

/** “the top Democrat”, “the white Southerners”; and “the younger Roe” is another than Roe. */
const isOfKind = (tokens: readonly Token[], { from, words }: PersonName): boolean =>
  (words.length === 1 && (isParty(words[0]!.toLowerCase()) || words[0]!.endsWith('s'))) ||
  /^(?:younger|elder|older|first|second|other)$/u.test(tokens[from - 1]!.norm);

/** “a statement released by port director Ana Roe” is hers; a study by her says what it says. */
const isMessage = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(({ norm }) => /^(?:statement|letter|email|e-mail|memo|tweet|message|post|note)s?$/u.test(norm));

/** “a spokesman for House Speaker Ana Roe”: somebody else than she. */
const OF_ANOTHER =
  /^(?:an?|one|another) (?:[\p{L}-]+ )*?(?:spokes(?:man|woman|person)|aide|advis[eo]r|lawyer|attorney|assistant|friend) (?:for|to|of) (?!.*\b(?:for|to|of)\b)/iu;

/** “secretary of defence Ana Roe”: a name with a title's “of” inside the role. */
const namedLater = (text: string, tokens: readonly Token[], from: number, to: number): boolean => {
  const name = personNameIn(text, tokens, from, to);
  return name !== undefined && name.to === to && name.words.length > 1 && name.from > from;
};
