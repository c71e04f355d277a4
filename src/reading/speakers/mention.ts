/**
 * What kind of words a source is: a name, a pronoun, a role, a body, a document, people without names.
 *
 *     “Kremlin spokesman Dmitri Orlin”  →  person, name “Dmitri Orlin”, role “Kremlin spokesman”, speaks for “Kremlin”
 *     “a person close to the talks”     →  anonymous
 */

import { ORGANISATION_NOUNS } from '../lexicon/bodies.ts';
import { carrierNamed } from '../lexicon/carriers.ts';
import type { Gender } from '../lexicon/firstnames.ts';
import { isRoleWord } from '../lexicon/roles.ts';
import type { Token } from '../stage.ts';
import { joinsPersons, jointly } from './joint.ts';
import type { PersonName } from './names.ts';
import type { UseOfName } from './single.ts';
import { bodyOf, headOf, singular } from './sourcebody.ts';
import { type Named, nameOfPart, segments } from './sourcename.ts';
import { personOf } from './sourcerole.ts';

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

/** What the article tells of names beyond the words of one source. */
export interface KnownNames {
  /** Whether somebody with this name is known already. */
  isKnown(words: readonly string[]): boolean;
  /** Whether it is the surname of somebody whom the article names in full. */
  isSurname(words: readonly string[]): boolean;
  readonly useOf: UseOfName;
}

/** Describes the source whose tokens are [from, to). */
export function describe(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  known: KnownNames,
): Described {
  const { isKnown, isSurname, useOf } = known;
  let end = to;
  while (
    end > from + 1 &&
    (/^(?:ADP|DET|CCONJ)$/u.test(tokens[end - 1]!.tag)
      ? CUT_OFF.test(tokens[end - 1]!.norm) && tokens[end - 2]!.end < tokens[end - 1]!.start
      : /^(?:,|[–—\])-]+|['’](?:s|m|d|re|ve|ll)?|himself|herself|itself|themselves|who|which)$/u.test(
          text.slice(tokens[end - 1]!.start, tokens[end - 1]!.end),
        ) && !isOfName(text, tokens, from, end, isKnown))
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
  const first = tokens[from]!.norm.replace(/^(\p{Ll}+)['’](?:m|d|re|ve|ll)$/u, '$1');
  // “his most” of “his most quoted words are”
  const possessive =
    end - from === 2 &&
    /^(?:his|her|their|its)$/u.test(first) &&
    /^(?:most|best)$/u.test(tokens[from + 1]!.norm);
  // “I'm gonna”
  const mine = /^i['’](?:m|d|ve|ll)$/u.test(tokens[from]!.norm);
  // “who opposed”, where only “who” is the source
  const relative =
    end - from > 1 && /^(?:who|which)$/u.test(first) && /^(?:VERB|AUX)$/u.test(tokens[from + 1]!.tag);
  if (
    possessive ||
    mine ||
    relative ||
    (end - from === 1 && PRONOUN.test(first) && !(tokens[from]!.tag === 'PROPN'))
  )
    return {
      ...base,
      form: 'pronoun',
      head: first,
      gender: genderOfPronoun(first),
      plural: /^(?:they|them|their|we|us|our|these|those)$/u.test(first),
    };
  const parts = segments(tokens, from, end);
  // “a joint statement from Roe, Pell and others” is none of them
  const piece = headOf(tokens, parts[0]![0], parts[0]![1]) === 'statement' && parts.length > 2;
  const names = (piece ? [] : parts)
    .map(([a, b]) => nameOfPart(text, tokens, a, b, known))
    .filter(
      (n): n is Named =>
        n !== undefined &&
        (n.name.sure ||
          isKnown(n.name.words) ||
          !(n.name.words.length === 1 && isRoleWord(n.name.words[0]!))),
    )
    // “two pilots, Ana Roe of Norvane and Jo Hale of Pell”, “the Port, Harbour Bank and Norvane Treasury”: none alone
    .filter(
      ({ name, part }) =>
        part[0] === parts[0]![0] ||
        !(isOfMany(tokens, parts[0]!) || (!name.sure && andsIn(tokens, part).length > 0)),
    );
  // “Norvane — port director Ana Roe”: a single word may be a place's
  const found =
    names.find(({ name }) => name.sure || name.words.length > 1 || isKnown(name.words)) ?? names[0];
  // “Voice of America”; but “Bloomberg”, where the article names Mike Bloomberg
  const lead = text.slice(tokens[from]!.start, tokens[parts[0]![1] - 1]!.end);
  const carrier =
    !found?.name.sure && PROPER.test(lead) && carrierNamed(lead) && !isSurname([lead]) ? lead : undefined;
  const body = carrier ?? OF_MANY_THINGS.exec(words)?.[0];
  if (body)
    return { ...base, form: 'organisation', words: body, head: headOf(tokens, from, to), definite: true };
  const several = OF_SEVERAL.exec(words);
  if (several)
    return { ...base, form: 'group', words: several[0], head: several[1]!, plural: true, definite: true };
  const joint = found && jointly(text, tokens, found, parts, known);
  if (joint) return { ...base, form: 'group', words: joint, head: 'and', plural: true, definite: true };
  const use =
    found && !found.name.sure && !isKnown(found.name.words) ? useOf(found.name.words.join(' ')) : 'person';
  const roleBefore =
    found !== undefined && found.name.from > found.part[0] && isRoleWord(tokens[found.name.from - 1]!.norm);
  // “Ports United”, and “the group, Ports United,”
  const apposed =
    found !== undefined &&
    found.part[0] > from &&
    ORGANISATION_NOUNS.has(tokens[parts[0]![1] - 1]!.norm) &&
    andsIn(tokens, found.part).length === 0;
  if (found && !roleBefore && (apposed ? !found.name.sure : use !== 'person' && found.name.from === from))
    return {
      ...base,
      form: use === 'place' ? 'government' : 'organisation',
      words: apposed
        ? text.slice(tokens[found.name.from]!.start, tokens[found.name.to - 1]!.end)
        : words.replace(/, (?:which|who|whose)\b.*$/su, ''),
      head: found.name.words.at(-1)!.toLowerCase(),
      definite: true,
    };
  const named = found;
  const head = headOf(tokens, parts[0]![0], parts[0]![1]);
  // “the writer and captain, Ana Roe,”: two things that she is
  const both =
    found?.name.sure && found.part[0] > parts[0]![0] && !/^(?:an?|the)$/u.test(behindAnd(tokens, parts[0]!));
  const ands = both ? [] : andsIn(tokens, parts[0]!);
  const conjoined =
    named && named.part[0] === parts[0]![0]
      ? ands.some((at) => joinsPersons(text, tokens, parts[0]!, named, at, isKnown))
      : ands.length > 0;
  // “the writer and broadcaster Ana Roe” is one, “Ana Roe and Jo Doe” are two
  if (named && !conjoined)
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

/** “the Harbour Post”, and no “colleagues at the Harbour Post” */
const PROPER = /^(?:[Tt]he )?\p{Lu}[\p{L}\p{N}’'.&-]*(?: (?:of|\p{Lu}[\p{L}\p{N}’'.&-]*)){0,4}$/u;

/** “the Bureau of Ports, Harbours and Locks” */
const OF_MANY_THINGS =
  /^(?:[Tt]he )?(?:\p{Lu}[\p{L}.]+ )*(?:Bureau|Department|Ministry|Committee|Office|Institute|Board|Commission|Center|Centre|Council|Administration|Agency|School|Service)(?: (?:of|on|for) (?:the )?)\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*(?:, \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)+,? and \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*/u;

/** Of a source that was cut short: “port director Ana Roe as”. */
const CUT_OFF = /^(?:as|in|on|at|of|for|with|from|by|to|and|or|but|the|an?)$/u;

/** “the leaders of France, Germany and Italy, three of them” */
const OF_SEVERAL =
  /^(?:[Tt]he )?(?:\p{Ll}+ )*(\p{Ll}+s) (?:of|from|in) \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*(?:, \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*)+,? and \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*/u;

/** “two other pilots” */
const isOfMany = (tokens: readonly Token[], [from, to]: readonly [number, number]): boolean => {
  const head = headOf(tokens, from, to);
  return (
    singular(head) !== head && tokens.slice(from, to).some(({ norm, tag }) => norm === head && tag === 'NOUN')
  );
};

const andsIn = (tokens: readonly Token[], [from, to]: readonly [number, number]): number[] =>
  tokens.slice(from + 1, to).flatMap(({ norm }, i) => (norm === 'and' ? [from + 1 + i] : []));

/** The word behind the first “and” of a phrase. */
const behindAnd = (tokens: readonly Token[], part: readonly [number, number]): string => {
  const [and] = andsIn(tokens, part);
  return and === undefined ? '' : (tokens[and + 1]?.norm ?? '');
};

/** “Pell’s said”: a shop's name ends so, where a verb follows and nobody is called Pell. */
const isOfName = (
  text: string,
  tokens: readonly Token[],
  from: number,
  end: number,
  isKnown: KnownNames['isKnown'],
): boolean =>
  /^['’]s$/u.test(tokens[end - 1]!.norm) &&
  /^(?:VERB|AUX)$/u.test(tokens[end]?.tag ?? '') &&
  !/(?:ed|ing)$/u.test(tokens[end]!.norm) &&
  end - from === 2 &&
  tokens[from]!.tag === 'PROPN' &&
  !isKnown([text.slice(tokens[from]!.start, tokens[from]!.end)]);

const genderOfPronoun = (norm: string): Gender | undefined =>
  /^(?:he|him|his|himself)$/u.test(norm) ? 'm' : /^(?:she|her|hers|herself)$/u.test(norm) ? 'f' : undefined;
