/**
 * Which way of naming somebody a speaker is an instance of. Speakers of one node are taken to be the same without
 * being compared one by one; nodes are compared with each other (links.ts).
 *
 *     “Gov. Ana Ruiz”, governor  →  person|ruiz|ana||public   in block  person:ruiz
 *     “Ivo Ruiz Jr.”               →  person|ruiz|ivo||||jr  and never Ivo Ruiz Sr.
 *     “President Ruiz”           →  person|ruiz|||public|president, compared with those of that surname and office
 *     “Ruiz” alone               →  person|ruiz||| @ its article: may be anybody's until a story tells
 *     “senior officials”         →  anonymous|… @ its article: never anybody else
 */
import type { Speaker, SpeakerKind } from '../core/speaker.ts';
import { fieldOf, GENERIC, officesIn } from './lexicon/roles.ts';
import { acronymIn, bodyName, initialsOf, personName } from './names.ts';

export interface NodeName {
  /** Equal signatures, the same node. */
  readonly signature: string;
  /** Where others that it may have to be compared with are found; none of one that is never compared. */
  readonly blocks: readonly string[];
  /** A name that is too little to go by outside of its story. */
  readonly weak: boolean;
}

/** The node of a speaker; `thing` is `articleKey/localId`, for those that are nobody's but this article's. */
export function nodeNameOf(speaker: Speaker, thing: string): NodeName {
  const own = (name: string, weak: boolean): NodeName => ({
    signature: `${speaker.kind}|${name}@${thing}`,
    blocks: [],
    weak,
  });
  switch (speaker.kind) {
    case 'person': {
      const { first, middle, last, generation } = personName(speaker.name);
      if (last === '') return own(speaker.name, false);
      if (first === '') {
        const offices = [...new Set(officesIn(speaker.role ?? ''))].sort().join(' ');
        if (offices === '' || /^[js]r$/u.test(generation))
          return own([last, generation].filter(Boolean).join(' '), true);
        // “Queen Ana II” is mostly called “Queen Ana”
        return { signature: `person|${last}|||public|${offices}`, blocks: [`person:${last}`], weak: false };
      }
      const parts = [
        'person',
        last,
        first,
        middle,
        fieldOf(speaker.role),
        ...(generation ? ['', generation] : []),
      ];
      const signature = parts.join('|');
      return { signature, blocks: [`person:${last}`], weak: false };
    }
    case 'organisation':
    case 'government': {
      const body = bodyName(speaker.name);
      const generic = body.split(' ').every((word) => GENERIC.has(word));
      if (body === '' || (generic && speaker.speaksFor === null)) return own(body, false);
      const acronym = acronymIn(speaker.name);
      const letters = acronym ? [acronym] : generic ? [] : initialsOf(body);
      const of = generic ? `${body} of ${bodyName(speaker.speaksFor!)}` : body;
      return {
        signature: `${speaker.kind}|${acronym ? '=' : ''}${of}`,
        blocks: letters.map((initials) => `${speaker.kind}:${initials}`),
        weak: false,
      };
    }
    default:
      return own(bodyName(speaker.name), false);
  }
}

export interface NodeParts {
  readonly kind: SpeakerKind;
  readonly first: string;
  readonly middle: string;
  readonly last: string;
  readonly field: string;
  readonly generation: string;
  /** Of an organisation or government: its name, and whether that is an acronym. */
  readonly body: string;
  readonly acronym: boolean;
}

/** Takes a signature apart again. */
export function partsOf(signature: string): NodeParts {
  const [kind, ...rest] = signature.split('|') as [SpeakerKind, ...string[]];
  const [last = '', first = '', middle = '', field = '', , generation = ''] = kind === 'person' ? rest : [];
  const body = kind === 'person' ? '' : rest.join('|');
  const acronym = body.startsWith('=');
  return { kind, first, middle, last, field, generation, body: acronym ? body.slice(1) : body, acronym };
}
