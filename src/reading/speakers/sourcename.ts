/**
 * The name in a source's words, if it is a person's that they are of.
 *
 *     “the port chief, Ana Roe,”  →  “Ana Roe”      “a friend of Ana Roe”  →  none
 */
import { genderOfName } from '../lexicon/firstnames.ts';
import { isRoleWord, TITLES } from '../lexicon/roles.ts';
import type { Token } from '../stage.ts';
import type { KnownNames } from './mention.ts';
import { type PersonName, personNameIn } from './names.ts';

/** “engineer Ana Roe and pilot Jo Doe”: a name on either side of the “and”. */
export function namesBoth(
  text: string,
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
): boolean {
  const and = tokens.findIndex((token, i) => i > from && i < to && token.norm === 'and');
  return personNameIn(text, tokens, from, and)?.to === and;
}

/** The source parted at its commas. */
export function segments(tokens: readonly Token[], from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  for (let i = from; i <= to; i++)
    if (i === to || tokens[i]!.norm === ',' || tokens[i]!.norm === '(') {
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
  isKnown: KnownNames['isKnown'],
): Named | undefined {
  // “(R-Ohio)”: of which party, and nobody's name
  if (/^[RDI]-\p{Lu}/u.test(text.slice(tokens[from]!.start, tokens[to - 1]!.end))) return undefined;
  // “House of Deputies speaker Ana Roe”: a role right before the name says that it is one, whatever came before
  const last = personNameIn(text, tokens, from, to);
  let title = last ? last.from : from;
  while (title > from && (isRoleWord(tokens[title - 1]!.norm) || TITLES.has(tokens[title - 1]!.norm)))
    title--;
  const behind = tokens[title - 1]?.norm ?? '';
  if (
    last &&
    last.to === to &&
    title < last.from &&
    !(title > from && /^(?:for|to|with|by|from|and)$/u.test(behind)) &&
    !OF_ANOTHER.test(text.slice(tokens[from]!.start, tokens[title]!.start))
  )
    return { name: last, part: [from, to] };
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
  const possessed = name?.sure && /^(?:'s|’s|'|’)$/u.test(tokens[name.from - 1]?.norm ?? '');
  // “a somber Roe”
  if (
    name?.to === end &&
    /^an?$/u.test(tokens[from]!.norm) &&
    tokens.slice(from + 1, name.from).every(({ tag }) => tag === 'ADJ' || tag === 'ADV') &&
    isKnown(name.words)
  )
    return { name, part: [from, end] };
  if (tokens[from]!.tag === 'DET' && !possessed && !tokens.slice(from, end).some((t) => isRoleWord(t.norm)))
    return undefined;
  if (!name || name.to < end) return undefined;
  if (!name.sure && name.words.length === 1 && tokens[from]!.tag === 'DET') return undefined;
  return { name, part: [from, end] };
}

/** “a spokesman for House Speaker Ana Roe”: somebody else than she. */
const OF_ANOTHER =
  /^(?:an?|one|another) (?:[\p{L}-]+ )*?(?:spokes(?:man|woman|person)|aide|advis[eo]r|lawyer|attorney|assistant|friend) (?:for|to|of) (?!.*\b(?:for|to|of)\b)/iu;

/** “secretary of defence Ana Roe”: a name with a title's “of” inside the role. */
const namedLater = (text: string, tokens: readonly Token[], from: number, to: number): boolean => {
  const name = personNameIn(text, tokens, from, to);
  return name !== undefined && name.to === to && name.words.length > 1 && name.from > from;
};
