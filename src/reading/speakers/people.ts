/**
 * Everybody whom the article names, and every place where it does.
 *
 *     “Ana Roe, the port chief, … Roe said”  →  one person, two places, role “port chief”
 */
import type { Article } from '../../core/article.ts';
import { SURE_FORMS } from '../lexicon/cues.ts';
import { type Gender, genderOfName, longFormOf } from '../lexicon/firstnames.ts';
import { genderOfRole, HONORIFIC_GENDER, isRoleWord, isShortenedRole } from '../lexicon/roles.ts';
import type { Sentence, Token } from '../stage.ts';
import { asKin } from './kin.ts';
import { type PersonName, personNameIn } from './names.ts';
import { honoured, type UseOfName } from './single.ts';
import { isSubject } from './subjects.ts';

export interface Person {
  /** Words of the fullest name, as the article writes it. */
  words: readonly string[];
  gender: Gender | undefined;
  readonly roles: Set<string>;
  readonly places: Place[];
  /** Whether they are only named in full, to be told from a relative who goes by the surname: “Roe's mother, Eva Roe”. */
  apart: boolean;
}

interface Found {
  readonly name: PersonName;
  readonly place: Place;
  readonly role: string | undefined;
  readonly modifies: boolean;
  readonly apart: boolean;
}

/** One mention by name. */
export interface Place {
  readonly token: number;
  readonly start: number;
  readonly sentence: number;
  /** Whether a verb follows: the subject of its clause. */
  readonly subject: boolean;
  readonly quoted: boolean;
}

const key = (word: string): string => word.toLowerCase().replaceAll('’', "'").replace(/'s?$/u, '');

/** Whether the two names can be of one person: the same last word, and no two different first names. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const [x, y] = [long.map(key), short.map(key)];
  // by the first name alone only where nobody else is called so: “Ana” of “Ana Roe”, not the “Francis” of “Francis X. Doe”
  if (y.length === 1) return x.at(-1) === y[0] || (x[0] === y[0] && x.length === 2);
  if (x.at(-1) !== y.at(-1)) return false;
  const [first, other] = [x[0]!, y[0]!];
  if (first === other || longFormOf(first) === longFormOf(other)) return true;
  const initial = (w: string) => w.replace(/\./gu, '').length === 1;
  return (initial(first) || initial(other)) && first[0] === other[0] ? true : y.every((w) => x.includes(w));
}

/** The persons named in the article, in the order of their first mention. */
export function peopleIn(
  { text }: Article,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quoted: (offset: number) => boolean,
  sourceStarts: ReadonlySet<number>,
  useOf: UseOfName,
): Person[] {
  const honorifics = honoured(text);
  const found: Found[] = [];
  sentences.forEach((sentence, s) => {
    let from = sentence.firstToken;
    for (let i = sentence.firstToken; i <= sentence.endToken; i++) {
      const ends = i === sentence.endToken || !continuesName(text, tokens, i);
      if (!ends) continue;
      if (i > from) {
        const written = personNameIn(text, tokens, from, i);
        if (written && written.to === i) {
          const { name, apart } = asKin(text, tokens, from, written);
          const place = {
            token: name.from,
            start: tokens[name.from]!.start,
            sentence: s,
            subject: isSubject(text, tokens, from, name, sentence.endToken),
            quoted: quoted(tokens[name.from]!.start),
          };
          // “the Delaware politician”: a name that only tells which
          const modifies = tokens[i]?.tag === 'NOUN' && i < sentence.endToken;
          found.push({
            name,
            place,
            modifies,
            apart,
            role: modifies ? undefined : roleAround(text, tokens, from, name, sentence),
          });
        }
      }
      from = i + 1;
    }
  });
  const people: Person[] = [];
  const isPerson = (f: (typeof found)[number]): boolean =>
    !f.modifies &&
    (f.name.sure || f.role !== undefined || useOf(f.name.words.join(' ')) === 'person') &&
    (f.name.sure ||
      f.role !== undefined ||
      sourceStarts.has(f.place.start) ||
      honorifics.has(f.name.words.at(-1)!) ||
      [...sourceStarts].some(
        (s) =>
          s <= f.place.start &&
          f.place.start - s < 60 &&
          /^[^.!?]*$/u.test(text.slice(s, f.place.start)) &&
          f.place.subject,
      ));
  // full names first, so that surnames find them wherever they stand; the title names people before the text does
  for (const f of found.filter((f) => f.name.words.length > 1 && isPerson(f))) join(people, f);
  const lone = found.filter((f) => f.name.words.length === 1);
  const ownedBy = (f: Found) =>
    ownerOf(people, f.name.words, f.place.start, honorificBefore(text, f.place.start));
  // one mention may tell that the name is a person's; it then is wherever it stands, also before
  const told = lone.filter((f) => !ownedBy(f) && isPerson(f) && !isRoleWord(f.name.words[0]!));
  for (const f of told) join(people, f);
  for (const f of lone) {
    const owner = told.includes(f) ? undefined : ownedBy(f);
    if (owner) note(owner, f);
  }
  for (const person of people) person.places.sort((a, b) => a.start - b.start);
  for (const person of people) person.gender ??= genderTold(text, sentences, people, person);
  return people.sort((a, b) => a.places[0]!.start - b.places[0]!.start);
}

function join(people: Person[], found: Found): void {
  const same = people.find(
    (p) =>
      (p.words.length > 1 || found.name.words.length === 1) &&
      sameName(p.words, found.name.words) &&
      !(p.gender && found.name.gender && p.gender !== found.name.gender),
  );
  if (same) {
    note(same, found);
    return;
  }
  people.push({
    words: found.name.words,
    gender: found.name.gender,
    roles: new Set(found.role ? [found.role] : []),
    places: [found.place],
    apart: found.apart,
  });
}

function note(person: Person, { name, place, role, apart }: Found): void {
  if (name.words.length > 1) person.apart &&= apart;
  person.places.push(place);
  if (name.words.length > person.words.length && name.words.length < 5) person.words = name.words;
  // “Glenn” of Pia Glenn is a surname; but “Mr. Glenn” tells
  const surname = name.words.length === 1 && person.words.length > 1 && person.words[0] !== name.words[0];
  if (!surname || name.gender !== genderOfName(name.words[0]!)) person.gender ??= name.gender;
  if (role) person.roles.add(role);
}

/**
 * Whose surname (or only name) this is: of several the one mentioned last before it, outside of quotations first. “Mr. Roe” is
 * no woman's.
 */
export function ownerOf(
  people: readonly Person[],
  words: readonly string[],
  offset: number,
  gender?: Gender,
): Person | undefined {
  const able = people.filter(
    (p) =>
      sameName(p.words, words) &&
      !(words.length === 1 && (p.apart || (gender && genderOf(p) && genderOf(p) !== gender))),
  );
  const lastBefore = (p: Person): number =>
    Math.max(-1, ...p.places.filter((m) => m.start < offset).map((m) => (m.quoted ? m.start / 2 : m.start)));
  return able.sort((a, b) => lastBefore(b) - lastBefore(a))[0];
}

/** What “Mr.” or “Ms.” right before the name tells. A surname alone tells nothing, though it may be a first name, too. */
export function honorificBefore(text: string, start: number): Gender | undefined {
  const word = /\b(Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady)\.?\s$/u.exec(
    text.slice(Math.max(0, start - 6), start),
  )?.[1];
  return word ? HONORIFIC_GENDER.get(word.toLowerCase()) : undefined;
}

function continuesName(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const word = text.slice(token.start, token.end);
  // “Ana Roe Says She Is Leaving”: in a title the verb is written as names are
  if (SURE_FORMS.has(token.norm)) return false;
  if (/^(?:\p{Lu}|[dl]['’]\p{Lu})[\p{L}’'.-]*$/u.test(word))
    return (
      token.tag !== 'PRON' &&
      token.tag !== 'DET' &&
      token.tag !== 'SCONJ' &&
      token.tag !== 'CCONJ' &&
      !(token.tag === 'ADP' && !tokens[i - 1]?.tag.startsWith('PROPN'))
    );
  if (/^(?:de|da|dos|van|von|der|bin|ibn|al|el|del|della|di)$/u.test(word))
    return i > 0 && tokens[i - 1]!.tag === 'PROPN';
  return word === '-' && tokens[i - 1]?.end === token.start && tokens[i + 1]?.start === token.end;
}

/** “defence chief Ana Roe” and “Ana Roe, the defence chief,”. */
function roleAround(
  text: string,
  tokens: readonly Token[],
  run: number,
  name: PersonName,
  sentence: Sentence,
): string | undefined {
  let start = run;
  while (start > sentence.firstToken && /^(?:NOUN|ADJ|PROPN)$/u.test(tokens[start - 1]!.tag)) start--;
  const before = text.slice(tokens[start]!.start, tokens[name.from]!.start).trim();
  if (/\b(?:for|of|by|to|with)$/iu.test(before)) return undefined;
  const plain = before.replace(/\b(?:mr|mrs|ms|miss|dr|sir|dame)\b\.?/giu, '').trim();
  if (plain.split(/[^\p{L}-]+/u).some((w) => isRoleWord(w) || isShortenedRole(w))) return plain;
  if (tokens[name.to]?.norm !== ',') return undefined;
  let end = name.to + 1;
  while (end < sentence.endToken && !/^[,.;:“”"–—]$/u.test(tokens[end]!.norm) && end - name.to < 14) end++;
  const after = tokens.slice(name.to + 1, end);
  if (after.length === 0 || after.some((t) => t.tag === 'VERB' || t.tag === 'AUX')) return undefined;
  if (!after.some((t) => isRoleWord(t.norm))) return undefined;
  // “… of Ana Roe, port expert, Jo Doe said”: the role is the next one's
  if (tokens[end]?.norm === ',' && tokens[end + 1]?.tag === 'PROPN' && after[0]!.tag !== 'DET')
    return undefined;
  return text.slice(after[0]!.start, after.at(-1)!.end).replace(/^(?:the|a|an|his|her|its)\s+/iu, '');
}

/** “Roe, for her part, …”: what the pronouns say that follow the name in its sentence before anybody else's, if they agree. */
function genderTold(
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
