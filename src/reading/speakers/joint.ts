/**
 * Whether a source's “and” has persons on either side, and who speaks together.
 *
 *     “the writer and captain Ana Roe”  →  one      “Ana Roe of Norvane and Jo Hale of Pell”  →  two
 */
import { ORGANISATION_NOUNS } from '../lexicon/bodies.ts';
import { HIGHEST, isRoleWord } from '../lexicon/roles.ts';
import type { Token } from '../stage.ts';
import type { KnownNames } from './mention.ts';
import { type PersonName, personNameIn, shownName } from './names.ts';
import { type Named, nameOfPart } from './sourcename.ts';
import { isParty, isTitleAt } from './titles.ts';

/** Whether the “and” at this place has persons on either side, and is none of a title or of a body's name. */
export function joinsPersons(
  text: string,
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  { name }: Named,
  and: number,
  isKnown: KnownNames['isKnown'],
): boolean {
  if (and < name.from) {
    // “the writer and broadcaster Ana Roe”, “Ports and Harbours Secretary Ana Roe”
    const role = tokens.slice(and + 1, name.from).some((_, i) => isTitleAt(tokens, and + 1 + i));
    if (!(role && name.sure) && !isCalled(tokens, name)) return true;
    // “the president and first lady Ana Roe”
    if (HIGHEST.test(text.slice(tokens[from]!.start, tokens[and - 1]!.end))) return true;
    const other = personNameIn(text, tokens, from, and);
    return (
      other?.to === and &&
      (other.sure || ((other.words.length > 1 || isKnown(other.words)) && !other.words.some(isOfBody)))
    );
  }
  // “Ana Roe of the Centre for Ports and Harbours”
  if (!/^(?:of|at|from|with|in|on|for)$/u.test(tokens[name.to]!.norm)) return true;
  const isLarge = (i: number): boolean => /^\p{Lu}/u.test(text.slice(tokens[i]!.start, tokens[i]!.end));
  if (!isLarge(and - 1) || and + 1 >= to || !isLarge(and + 1)) return true;
  let end = and + 1;
  while (end < to && isLarge(end)) end++;
  const other = personNameIn(text, tokens, and + 1, end);
  // “and Harbour members of the board”
  return (
    (other !== undefined && (other.sure || isKnown(other.words))) ||
    (end < to && /^\p{Ll}+s$/u.test(tokens[end]!.norm))
  );
}

/** “House Ways” */
const isOfBody = (word: string): boolean => ORGANISATION_NOUNS.has(word.toLowerCase());

/** Whether a title, or in small letters what somebody is, stands right before the name. */
const isCalled = (tokens: readonly Token[], { from, sure }: PersonName): boolean => {
  const before = tokens[from - 1]!;
  return isTitleAt(tokens, from - 1) || isParty(before.norm) || (sure && before.tag === 'NOUN');
};

/** “Ana Roe, who leads the port, Bo Lund and Jo Hale”: all who speak together. */
export function jointly(
  text: string,
  tokens: readonly Token[],
  { name, part }: Named,
  parts: readonly (readonly [number, number])[],
  known: KnownNames,
): string | undefined {
  if (!name.sure) return undefined;
  const between: PersonName[] = [];
  for (const [from, to] of parts) {
    if (from <= part[0]) continue;
    const last = tokens[from]!.norm === 'and';
    if (last && to - from < 2) continue;
    const and = tokens.findIndex(({ norm }, i) => i > from && i < to - 1 && norm === 'and');
    // “…, Bo Lund of Norvane and Jo Hale”
    const both =
      last || and < 0
        ? []
        : [nameOfPart(text, tokens, from, and, known), nameOfPart(text, tokens, and + 1, to, known)].flatMap(
            (named) => (named && (named.name.sure || known.isKnown(named.name.words)) ? [named.name] : []),
          );
    if (both.length === 2 && both[0]!.sure)
      return `${[name, ...between, both[0]!].map(shownName).join(', ')} and ${shownName(both[1]!)}`;
    const other = nameOfPart(text, tokens, last ? from + 1 : from, to, known)?.name;
    if (!other?.sure) continue;
    if (last) return `${[name, ...between].map(shownName).join(', ')} and ${shownName(other)}`;
    if (!isRoleWord(tokens[from]!.norm) && other.from === from) between.push(other);
  }
  return undefined;
}
