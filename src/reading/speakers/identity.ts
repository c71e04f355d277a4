/**
 * Somebody as one article knows them, while its sources are being brought together.
 *
 *     “Port chief”, “Ana Roe”, “she”  →  one identity, by three mentions
 */
import type { Mention, Speaker, SpeakerKind } from '../../core/speaker.ts';
import { stateOf } from '../lexicon/bodies.ts';
import { genderOfName } from '../lexicon/firstnames.ts';
import { genderOf } from './gender.ts';
import type { Described } from './mention.ts';
import type { Person } from './people.ts';

export interface Identity {
  name: string;
  kind: SpeakerKind;
  role: string | null;
  speaksFor: string | null;
  anonymity: string | null;
  readonly person: Person | null;
  readonly described: Described;
  readonly mentions: Mention[];
  /** Roles under which the unnamed one was mentioned. */
  readonly roles: Set<string>;
}

export const firstOf = ({ mentions }: Identity): number =>
  Math.min(Number.MAX_SAFE_INTEGER, ...mentions.map((m) => m.span.start));

export function speakerOf(identity: Identity, id: string): Speaker {
  const { name, kind, role, speaksFor, anonymity, mentions } = identity;
  const seen = new Set<number>();
  return {
    id,
    name,
    kind,
    role,
    speaksFor,
    anonymity,
    mentions: [...mentions]
      .sort((a, b) => a.span.start - b.span.start)
      .filter(({ span }) => !seen.has(span.start) && seen.add(span.start)),
  };
}

export function kindOf({ form, words }: Described): SpeakerKind {
  if (form === 'person' || form === 'role') return 'person';
  if (form === 'pronoun' || form === 'other') return 'unknown';
  if (form === 'government' && /pentagon|department|parliament|congress|bundestag/iu.test(words))
    return 'organisation';
  return form;
}

export const fitsGender = (identity: Identity, gender: 'f' | 'm'): boolean => {
  if (identity.kind !== 'person' && identity.kind !== 'anonymous') return false;
  if (identity.described.plural) return false;
  const own =
    (identity.person && genderOf(identity.person)) ??
    identity.described.gender ??
    genderOfName(identity.name.split(' ')[0]!);
  return !own || own === gender;
};

export const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^(?:the|a|an)\s+/u, '')
    .replace(/['’]s?$/u, '')
    .replaceAll('’', "'");

/** “HSA”, “the HSA” */
export const isAcronym = (words: string): boolean => /^(?:[Tt]he )?\p{Lu}{2,6}$/u.test(words);

export const longer = (a: string | null, b: string | undefined): string | null =>
  !b ? a : !a || b.length > a.length ? b : a;

export const isFirstOf = (words: readonly string[], person: Person): boolean =>
  words.length === 1 && person.words[0] === words[0] && person.words.length > 1;

/** Whether a body's words name the known one: the same words, its acronym, or “the ministry” for the one ministry. */
export function sameBody(known: string, described: Described, plain: string): boolean {
  const name = bare(known);
  if (name === plain) return true;
  if (stateOf(name) || described.form === 'government') return false;
  const initials = name
    .split(/[\s-]+/u)
    .filter((w) => !/^(?:of|the|and|for)$/u.test(w))
    .map((w) => w[0])
    .join('');
  if (plain.replaceAll('.', '') === initials && initials.length > 1) return true;
  if (
    name.replaceAll('.', '') ===
    plain
      .split(/[\s-]+/u)
      .filter((w) => !/^(?:of|the|and|for)$/u.test(w))
      .map((w) => w[0])
      .join('')
  )
    return true;
  const words = plain.split(' ');
  return (
    /^the\s/iu.test(described.words) &&
    words.length === 1 &&
    // “the PFA” is not its daughter, “the PFA Youth League”
    !isAcronym(described.words) &&
    // “the company” is not “the companies”
    name.split(' ').includes(words[0]!)
  );
}

/** Who a source was found to be, and why, where it does not say so itself. */
export interface Verdict {
  readonly identity: Identity | null;
  readonly reason: string | null;
}
