/**
 * What a source without a name is, by its head noun: a body, a document, a group, a role.
 *
 *     “a person close to the talks”  →  head “person”, anonymous      “the port authority”  →  organisation
 */
import {
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  likeAPerson,
  NAMELESS_NOUNS,
  ORGANISATION_NOUNS,
  stateOf,
} from '../lexicon/bodies.ts';
import { genderOfRole, isRoleWord } from '../lexicon/roles.ts';
import type { Token } from '../stage.ts';
import type { MentionForm } from './mention.ts';
import { cleanRole, speaksForOf } from './sourcerole.ts';
import { isParty } from './titles.ts';

const SPOKES = /^spokes(?:man|woman|person|men|people)$/u;

/** The head noun of a phrase: the last noun before a preposition or a relative clause. */
export function headOf(tokens: readonly Token[], from: number, to: number): string {
  let end = to;
  for (let i = from + 1; i < to; i++)
    if (
      (tokens[i]!.tag === 'ADP' ||
        /^(?:who|that|which|whose)$/u.test(tokens[i]!.norm) ||
        tokens[i]!.tag === 'VERB' ||
        /^(?:close|familiar|briefed)$/u.test(tokens[i]!.norm)) &&
      tokens[i - 1]!.tag !== 'DET'
    ) {
      const past = pastBody(tokens, i, to);
      if (past !== undefined) {
        i = past;
        continue;
      }
      end = i;
      break;
    }
  // “the president-elect”
  if (end - from > 2 && tokens[end - 1]!.norm === 'elect' && tokens[end - 2]!.norm === '-')
    return tokens[end - 3]!.norm;
  for (let i = end - 1; i >= from; i--)
    if (/^(?:NOUN|PROPN|PRON|NUM|ADJ|VERB)$/u.test(tokens[i]!.tag))
      return tokens[i]!.norm.replace(/['’]s$/u, '');
  return tokens[end - 1]!.norm;
}

/** “a Museum of Norvane History [spokeswoman]”: whose name the “of” is in, where somebody of it follows. */
function pastBody(tokens: readonly Token[], of: number, to: number): number | undefined {
  if (!/^(?:of|for|on)$/u.test(tokens[of]!.norm) || tokens[of - 1]!.tag !== 'PROPN') return undefined;
  let end = of + 1;
  while (end < to && (tokens[end]!.tag === 'PROPN' || (tokens[end]!.norm === 'and' && end > of + 1))) end++;
  return end > of + 1 && end < to && tokens[end]!.tag === 'NOUN' && tokens[end - 1]!.norm !== 'and'
    ? end
    : undefined;
}

export function bodyOf(
  text: string,
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  head: string,
  words: string,
  conjoined: boolean,
) {
  const main = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  const proper = tokens.slice(from, to).some((t, i) => t.tag === 'PROPN' && i >= 0);
  const definite = /^(?:the|his|her|its|their|our|this|that)$/u.test(tokens[from]!.norm) || proper;
  const one = singular(head);
  const plural =
    head !== one || conjoined || /^(?:people|police|some|many|others|most|few|both|all)$/u.test(head);
  const role = (): string | undefined => cleanRole(words);
  const form = ((): MentionForm => {
    if (stateOf(main) || likeAPerson(main) === 'place') return 'government';
    if (likeAPerson(main)) return 'organisation';
    if (DOCUMENT_NOUNS.has(head) || DOCUMENT_NOUNS.has(one)) return 'document';
    if (
      plural &&
      GROUP_NOUNS.has(head) &&
      !/^(?:official|person|diplomat|aide|advis[eo]r|executive)$/u.test(one)
    )
      return 'group';
    if (NAMELESS_NOUNS.has(one) || NAMELESS_NOUNS.has(head)) {
      if (
        plural ||
        (to - from > 1 && !/^(?:the|his|her|its|their|former)$/u.test(tokens[from]!.norm)) ||
        /^(?:official|source|person|spokesman|spokeswoman|spokesperson)$/u.test(one)
      )
        return conjoined ? 'group' : 'anonymous';
    }
    if (ORGANISATION_NOUNS.has(head) || ORGANISATION_NOUNS.has(one)) return 'organisation';
    if (GROUP_NOUNS.has(head)) return 'group';
    if (
      isRoleWord(one) ||
      (/(?:[^s]er|ist|ian|man|woman)$/u.test(one) &&
        !THINGS.has(one) &&
        /^\p{Ll}/u.test(main.slice(main.lastIndexOf(' ') + 1)))
    )
      return plural ? 'group' : 'role';
    if (conjoined) return 'group';
    // “an Iowa Democrat” is somebody, “the Iowa Democrat” somebody who was named
    if (!plural && isParty(one) && !LED.test(main))
      return /^(?:the|this|that)$/u.test(tokens[from]!.norm) ? 'role' : 'anonymous';
    if (proper && !plural) return 'organisation';
    if (proper || plural) return 'group';
    return 'other';
  })();
  return {
    form,
    role: form === 'role' || form === 'anonymous' ? role() : undefined,
    speaksFor:
      form === 'anonymous' && SPOKES.test(one)
        ? speaksForOf(words)
        : form === 'government'
          ? stateOf(main)
          : undefined,
    gender: form === 'role' || form === 'anonymous' ? genderOfRole(one) : undefined,
    plural,
    definite,
  };
}

/** “the Republican-led House” */
const LED = /\p{L}-\p{Ll}+(?:ed|led|run)\b/u;

/** What ends as those do who do something. */
const THINGS: ReadonlySet<string> = new Set(
  `order number letter paper power matter center newsletter banner border theater quarter corner shelter weather winter summer
  river water fire tower offer answer chapter register poster counter meter computer filter trailer sequester ladder newspaper
  disaster chamber character fiber cancer fever hunger anger danger finger dinner server folder sticker
  prayer layer murder barrier carrier career beer cheer header footer flyer flier cover buffer burger
  slander blunder thunder wonder transfer encounter remainder reminder binder printer scanner router`.split(
    /\s+/u,
  ),
);

export const singular = (noun: string): string =>
  noun === 'people'
    ? 'person'
    : noun.endsWith('men')
      ? noun.replace(/men$/u, 'man')
      : noun.endsWith('ies')
        ? noun.replace(/ies$/u, 'y')
        : noun.endsWith('sses')
          ? noun.slice(0, -2)
          : noun.endsWith('s') && !noun.endsWith('ss') && !noun.endsWith('us')
            ? noun.slice(0, -1)
            : noun;
