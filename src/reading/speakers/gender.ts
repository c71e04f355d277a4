/**
 * What the text tells of a person's gender, where a first name does not.
 *
 *     “Mr. Roe”  →  m      “Roe, for her part, …”  →  f      “the chairwoman, Roe”  →  f
 */
import type { Gender } from '../lexicon/firstnames.ts';
import { genderOfRole, HONORIFIC_GENDER, isRoleWord } from '../lexicon/roles.ts';
import type { Sentence } from '../stage.ts';
import type { Person } from './people.ts';

/** What “Mr.” or “Ms.” right before the name tells. A surname alone tells nothing, though it may be a first name, too. */
export function honorificBefore(text: string, start: number): Gender | undefined {
  const word = /\b(Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady)\.?\s$/u.exec(
    text.slice(Math.max(0, start - 6), start),
  )?.[1];
  return word ? HONORIFIC_GENDER.get(word.toLowerCase()) : undefined;
}

/** “Roe, for her part, …”: what the pronouns say that follow the name in its sentence before anybody else's, if they agree. */
export function genderTold(
  text: string,
  sentences: readonly Sentence[],
  people: readonly Person[],
  person: Person,
): Gender | undefined {
  const told = new Set<Gender>();
  for (const place of person.places) {
    if (place.quoted || !place.subject) continue;
    let { end } = sentences[place.sentence]!;
    for (const other of people)
      for (const { start } of other.places)
        if (other !== person && start > place.start && start < end) end = start;
    const word = /\b(?:(himself|for his part|and his)|(herself|for her part|and her))\b/iu.exec(
      text.slice(place.start, end).replace(/[“"][^”"]*/gu, ''),
    );
    if (word) told.add(word[1] ? 'm' : 'f');
  }
  return told.size === 1 ? [...told][0] : undefined;
}

/** The gender that a person's roles or honorifics tell, where the name does not. */
export function genderOf(person: Person): Gender | undefined {
  if (person.gender) return person.gender;
  for (const role of person.roles)
    for (const word of role.toLowerCase().split(/[^\p{L}-]+/u)) {
      const gender = genderOfRole(word) ?? HONORIFIC_GENDER.get(word);
      if (gender && isRoleWord(word)) return gender;
    }
  return undefined;
}
