/**
 * Everybody whom the sources of one article were found to be so far, and the verdict on each source.
 *
 * What the resolving of each phenomenon (names, pronouns, offices, …) shares: it looks here for who is known, and puts here
 * whom it finds.
 */

import type { Span } from '../../core/span.ts';
import type { Mention } from '../../core/speaker.ts';
import { genderOf } from './gender.ts';
import { type Ground, lowerBound, startOf } from './ground.ts';
import { type Identity, kindOf, type Verdict } from './identity.ts';
import type { Described, KnownNames } from './mention.ts';
import { shownName } from './names.ts';
import { ownerOf } from './namesakes.ts';
import type { Person } from './people.ts';
import { speaksForOf } from './sourcerole.ts';

/** One source that is asked about: its words, where they stand, and of which attribution. */
export interface Asked {
  readonly described: Described;
  readonly span: Span;
  readonly i: number;
}

export const NOBODY: Verdict = { identity: null, reason: null };

export class Cast {
  readonly identities: Identity[] = [];
  /** Parallel to the attributions; nobody for those not yet asked about. */
  readonly verdicts: Verdict[];
  readonly ground: Ground;
  readonly names: KnownNames;
  private readonly byPerson = new Map<Person, Identity>();

  constructor(ground: Ground) {
    this.ground = ground;
    this.verdicts = ground.attributions.map(() => NOBODY);
    this.names = {
      isKnown: (words) => ownerOf(ground.people, { words, generation: undefined }, 0) !== undefined,
      isSurname: (words) =>
        (ownerOf(ground.people, { words, generation: undefined }, 0)?.words.length ?? 0) > words.length,
      useOf: ground.useOf,
    };
  }

  /** The identity of a person whom the article names; a new one where none of the sources was found to be them yet. */
  identityOf(person: Person, like: Described): Identity {
    return this.byPerson.get(person) ?? this.add(describePerson(person, like), person);
  }

  known = (person: Person): Identity | undefined => this.byPerson.get(person);

  add(described: Described, person: Person | null): Identity {
    const role =
      described.role ??
      (person ? [...person.roles].sort((a, b) => b.length - a.length)[0] : undefined) ??
      null;
    const identity: Identity = {
      name: person
        ? shownName(person)
        : described.form === 'person'
          ? shownName(described.name!)
          : described.words,
      kind: kindOf(described),
      role: described.form === 'anonymous' ? null : role,
      speaksFor: described.speaksFor ?? (role ? (speaksForOf(role) ?? null) : null),
      anonymity: null,
      person,
      described,
      mentions: [],
      roles: new Set(role ? [role] : []),
    };
    this.identities.push(identity);
    if (person) this.byPerson.set(person, identity);
    return identity;
  }

  /** The tokens [from, to) of a source, without a mark or comma before its words. */
  tokensOf(spans: readonly Span[]): [number, number] {
    const { tokens } = this.ground;
    const first = spans[0]!;
    let from = lowerBound(tokens, first.start);
    let to = from;
    while (to < tokens.length && tokens[to]!.start < first.end) to++;
    while (from < to && /^(?:[“”"‘’'([,]|['’]s)$/u.test(tokens[from]!.norm)) from++;
    // “even one of its builders”
    if (to - from > 1 && /^(?:even|also|and|but|yet)$/u.test(tokens[from]!.norm)) from++;
    return [from, to];
  }

  /** Whether attribution i stands in somebody's quoted words. */
  isQuoted = (i: number): boolean => this.ground.quoted(startOf(this.ground.attributions[i]!));

  /** The words of attribution i's cue. */
  cueOf = (i: number): string =>
    this.ground.attributions[i]!.cue.map(({ start, end }) => this.ground.article.text.slice(start, end)).join(
      ' ',
    );
}

/** The identity by one more mention, and why it is they. */
export function point(identity: Identity, span: Span, basis: Mention['basis'], reason: string): Verdict {
  identity.mentions.push({ span, basis, reason });
  return { identity, reason };
}

const describePerson = (person: Person, like: Described): Described => ({
  ...like,
  form: 'person',
  words: shownName(person),
  role: undefined,
  gender: genderOf(person),
});
