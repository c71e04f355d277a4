/**
 * What kind of words a source is: a name, a pronoun, a role, a body, a document, people without names.
 *
 *     “Kremlin spokesman Dmitri Orlin”  →  person, name “Dmitri Orlin”, role “Kremlin spokesman”, speaks for “Kremlin”
 *     “a person close to the talks”     →  anonymous
 */

import {
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  NAMELESS_NOUNS,
  ORGANISATION_NOUNS,
  stateOf,
} from '../lexicon/bodies.ts';
import type { Gender } from '../lexicon/firstnames.ts';
import { genderOfRole, isRoleWord, TITLES } from '../lexicon/roles.ts';
import type { Token } from '../stage.ts';
import { type PersonName, personNameIn } from './names.ts';
import type { UseOfName } from './single.ts';

export type MentionForm =
  | 'pronoun'
  | 'person'
  | 'role'
  | 'organisation'
  | 'government'
  | 'document'
  | 'group'
  | 'anonymous'
  | 'other';

export interface Described {
  readonly form: MentionForm;
  /** The words themselves, without a closing comma or possessive. */
  readonly words: string;
  readonly name: PersonName | undefined;
  /** The role's words, of a person or in place of one. */
  readonly role: string | undefined;
  readonly speaksFor: string | undefined;
  readonly gender: Gender | undefined;
  readonly plural: boolean;
  readonly definite: boolean;
  /** The head noun, lower case. */
  readonly head: string;
}

const PRONOUN =
  /^(?:he|him|his|she|her|hers|they|them|their|it|its|i|me|my|we|us|our|you|your|who|which|that|himself|herself|themselves|this|these|those)$/u;
const SPOKES = /^spokes(?:man|woman|person|men|people)$/u;

/** What the article tells of names beyond the words of one source. */
export interface KnownNames {
  /** Whether somebody with this name is known already. */
  isKnown(words: readonly string[]): boolean;
  readonly useOf: UseOfName;
}

/** Describes the source whose tokens are [from, to). */
export function describe(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  { isKnown, useOf }: KnownNames,
): Described {
  let end = to;
  while (
    end > from + 1 &&
    /^(?:,|[–—\])-]+|['’]s|['’]|himself|herself|itself|themselves)$/u.test(tokens[end - 1]!.norm)
  )
    end--;
  const words = text.slice(tokens[from]!.start, tokens[end - 1]!.end);
  const base = {
    words,
    name: undefined,
    role: undefined,
    speaksFor: undefined,
    gender: undefined,
    plural: false,
    definite: false,
  };
  const first = tokens[from]!.norm;
  if (end - from === 1 && PRONOUN.test(first) && !(tokens[from]!.tag === 'PROPN'))
    return {
      ...base,
      form: 'pronoun',
      head: first,
      gender: genderOfPronoun(first),
      plural: /^(?:they|them|their|we|us|our|these|those)$/u.test(first),
    };
  const parts = segments(tokens, from, end);
  const found = parts
    .map(([a, b]) => nameOfPart(text, tokens, a, b, isKnown))
    .find(
      (n) =>
        n !== undefined &&
        (n.name.sure ||
          isKnown(n.name.words) ||
          !(n.name.words.length === 1 && isRoleWord(n.name.words[0]!))),
    );
  const use =
    found && !found.name.sure && !isKnown(found.name.words) ? useOf(found.name.words.join(' ')) : 'person';
  const roleBefore =
    found !== undefined && found.name.from > found.part[0] && isRoleWord(tokens[found.name.from - 1]!.norm);
  // “Ports United”, and “the group, Ports United,”
  const apposed =
    found !== undefined && found.part[0] > from && ORGANISATION_NOUNS.has(tokens[parts[0]![1] - 1]!.norm);
  if (found && !roleBefore && (apposed ? !found.name.sure : use !== 'person' && found.name.from === from))
    return {
      ...base,
      form: use === 'place' ? 'government' : 'organisation',
      words: apposed ? text.slice(tokens[found.name.from]!.start, tokens[found.name.to - 1]!.end) : words,
      head: found.name.words.at(-1)!.toLowerCase(),
      definite: true,
    };
  const named = found;
  const head = headOf(tokens, parts[0]![0], parts[0]![1]);
  const conjoined = tokens.slice(parts[0]![0], parts[0]![1]).some((t, i) => t.norm === 'and' && i > 0);
  // “the writer and broadcaster Ana Roe” is one, “Ana Roe and Jo Doe” are two
  if (named && (!conjoined || (roleBefore && !namesBoth(text, tokens, parts[0]!))))
    return {
      ...personOf(text, tokens, named, parts, from, end),
      words,
      head: named.name.words.at(-1)!.toLowerCase(),
    };
  // “the official, who asked not to be named”: what he is called ends before it is told what he did
  const [a, b] = parts[0]!;
  const called = conjoined
    ? words
    : text.slice(tokens[a]!.start, tokens[b - 1]!.end).replace(/\s+(?:who|which|that)\s.*$/su, '');
  return { ...base, ...bodyOf(text, tokens, parts[0]!, head, called, conjoined), words: called, head };
}

/** “engineer Ana Roe and pilot Jo Doe”: a name on either side of the “and”. */
function namesBoth(text: string, tokens: readonly Token[], [from, to]: readonly [number, number]): boolean {
  const and = tokens.findIndex((token, i) => i > from && i < to && token.norm === 'and');
  return personNameIn(text, tokens, from, and)?.to === and;
}

const genderOfPronoun = (norm: string): Gender | undefined =>
  /^(?:he|him|his|himself)$/u.test(norm) ? 'm' : /^(?:she|her|hers|herself)$/u.test(norm) ? 'f' : undefined;

/** The source parted at its commas. */
function segments(tokens: readonly Token[], from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  let start = from;
  for (let i = from; i <= to; i++)
    if (i === to || tokens[i]!.norm === ',' || tokens[i]!.norm === '(') {
      if (i > start) parts.push([start, i]);
      start = i + 1;
    }
  return parts.length > 0 ? parts : [[from, to]];
}

interface Named {
  readonly name: PersonName;
  readonly part: readonly [number, number];
}

/** A person's name that ends the part's main phrase: not one behind “for”, “of”, “by”, “to”. */
function nameOfPart(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  isKnown: KnownNames['isKnown'],
): Named | undefined {
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
    !(title > from && /^(?:for|to|with|by|from|and)$/u.test(behind))
  )
    return { name: last, part: [from, to] };
  let end = to;
  for (let i = from + 1; i < to; i++)
    if (
      /^(?:of|for|from|at|in|with|by|to|on|who|that|which|whose|close|near|'s|’s)$/u.test(tokens[i]!.norm) &&
      !(
        /^(?:of|for)$/u.test(tokens[i]!.norm) &&
        isRoleWord(tokens[i - 1]!.norm) &&
        namedLater(text, tokens, i + 1, to)
      )
    ) {
      if (tokens[i]!.norm === "'s" || tokens[i]!.norm === '’s') continue;
      end = i;
      break;
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

/** “secretary of defence Ana Roe”: a name with a title's “of” inside the role. */
const namedLater = (text: string, tokens: readonly Token[], from: number, to: number): boolean => {
  const name = personNameIn(text, tokens, from, to);
  return name !== undefined && name.to === to && name.words.length > 1 && name.from > from;
};

function personOf(
  text: string,
  tokens: readonly Token[],
  { name, part }: Named,
  parts: readonly [number, number][],
  from: number,
  to: number,
) {
  const slice = (a: number, b: number) => text.slice(tokens[a]!.start, tokens[b - 1]!.end);
  const before = name.from > part[0] ? slice(part[0], name.from) : undefined;
  // “Ana Roe, head of the port,” and “head of the port, Ana Roe,”
  const other = parts.find(
    ([a, b]) => !(a <= name.from && name.to <= b) && tokens.slice(a, b).some((t) => isRoleWord(t.norm)),
  );
  const after =
    part[1] < to && !other && name.to < to && /^(?:of|from|at|with)$/u.test(tokens[name.to]?.norm ?? '')
      ? slice(name.to, endOfPart(parts, name.to) ?? to)
      : undefined;
  const stated = [other && slice(other[0], other[1]), before].filter(
    (r): r is string => r !== undefined && isRole(r),
  );
  const role =
    cleanRole(stated.sort((a, b) => roleWords(b) - roleWords(a) || b.length - a.length)[0]) ??
    (after && cleanRole(after));
  const head = role
    ?.toLowerCase()
    .split(/[^\p{L}-]+/u)
    .find((w) => isRoleWord(w));
  return {
    form: 'person' as const,
    name,
    role,
    speaksFor: role && speaksForOf(role),
    gender: name.gender ?? (head ? genderOfRole(head) : undefined),
    plural: false,
    definite: true,
    from,
  };
}

const endOfPart = (parts: readonly [number, number][], at: number): number | undefined =>
  parts.find(([a, b]) => a <= at && at < b)?.[1];
const roleWords = (role: string): number =>
  role.split(/[^\p{L}-]+/u).filter((w) => isRoleWord(w)).length > 0 ? 1 : 0;

/** “port chief”, “Mum-of-three shopkeeper”; not what happens to stand before a name. */
const isRole = (words: string): boolean =>
  roleWords(words) > 0 ||
  /\b\p{Ll}+(?:er|or|ist|ian|man|woman|eer|ess|ant)$/u.test(words.trim()) ||
  TITLES.has(words.trim().toLowerCase());

/** The role without articles, honorifics and relative clauses; undefined if nothing is left. */
function cleanRole(role: string | undefined): string | undefined {
  const plain = role
    ?.replace(/^(?:the|a|an|his|her|its|their|our|one of the|then|now)\s+/iu, '')
    .replace(/\b(?:mr|mrs|ms|miss|dr|sir|dame)\b\.?\s*/giu, '')
    .replace(/\s+(?:who|whose|which)\b.*$/u, '')
    .replace(/[\s,]+$/u, '')
    .trim();
  return plain ? plain : undefined;
}

/** For whom a spokesman's role says that he speaks: “Kremlin spokesman”, “a spokeswoman for the port”. */
export function speaksForOf(role: string): string | undefined {
  const behind = /\bspokes(?:man|woman|person|men|people)\s+(?:for|of|at)\s+(.+)$/iu.exec(role)?.[1];
  if (behind) return behind.trim();
  const ahead =
    /^(.*?)(?:['’]s)?\s+(?:(?:chief|press|official|senior|deputy|military|campaign|top)\s+)*spokes(?:man|woman|person|men|people)\b/iu.exec(
      role,
    )?.[1];
  const plain = ahead?.replace(/^(?:a|an|one|another|the)(?:\s+|$)/iu, '').trim();
  return plain ? plain : undefined;
}

/** The head noun of a phrase: the last noun before a preposition or a relative clause. */
function headOf(tokens: readonly Token[], from: number, to: number): string {
  let end = to;
  for (let i = from + 1; i < to; i++)
    if (
      (tokens[i]!.tag === 'ADP' ||
        /^(?:who|that|which|whose)$/u.test(tokens[i]!.norm) ||
        tokens[i]!.tag === 'VERB' ||
        /^(?:close|familiar|briefed)$/u.test(tokens[i]!.norm)) &&
      tokens[i - 1]!.tag !== 'DET'
    ) {
      end = i;
      break;
    }
  for (let i = end - 1; i >= from; i--)
    if (/^(?:NOUN|PROPN|PRON|NUM|ADJ|VERB)$/u.test(tokens[i]!.tag))
      return tokens[i]!.norm.replace(/['’]s$/u, '');
  return tokens[end - 1]!.norm;
}

function bodyOf(
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
    if (stateOf(main)) return 'government';
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
      (/(?:[^s]er|ist|ian|man|woman)$/u.test(one) && /^\p{Ll}/u.test(main.slice(main.lastIndexOf(' ') + 1)))
    )
      return plural ? 'group' : 'role';
    if (conjoined) return 'group';
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
