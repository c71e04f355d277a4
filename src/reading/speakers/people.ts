/**
 * Everybody whom the article names, and every place where it does.
 *
 *     “Ana Roe, the port chief, … Roe said”  →  one person, two places, role “port chief”
 */
import type { Article } from '../../core/article.ts';
import { contains, type Span, textOf } from '../../core/span.ts';
import { BODIES } from '../lexicon/bodies.ts';
import { SURE_FORMS } from '../lexicon/cues.ts';
import { type Gender, genderOfName } from '../lexicon/firstnames.ts';
import { isWellKnown, isRoleWord } from '../lexicon/roles.ts';
import type { Sentence, Token } from '../stage.ts';
import { genderTold, honorificBefore } from './gender.ts';
import { asKin } from './kin.ts';
import { NAME_WORD, type PersonName, personNameIn } from './names.ts';
import { generationsOf, ownerOf, sameGeneration, sameName } from './namesakes.ts';
import { roleAround } from './rolearound.ts';
import { honoured, type UseOfName } from './single.ts';
import { isSubject } from './subjects.ts';

export interface Person {
  /** Words of the fullest name, as the article writes it. */
  words: readonly string[];
  /** “Jr.”; empty of one who goes without, where the article also names one who has it; undefined where that is open. */
  generation: string | undefined;
  gender: Gender | undefined;
  readonly roles: Set<string>;
  readonly places: Place[];
  /** Whether they are only named in full, to be told from a relative who goes by the surname: “Roe's mother, Eva Roe”, “Roe Jr.”. */
  apart: boolean;
}

export interface Found {
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
  /** Of a clause inside another: “the rate that Roe promised”. */
  readonly subordinate: boolean;
  readonly quoted: boolean;
  /** Whether it is the surname alone, outside of the title. */
  readonly lone: boolean;
  /** Whether it stands in a source's words. */
  readonly speaks: boolean;
}

/** “Let Roe Be Roe”: nobody has one name twice. */
const isSlogan = ({ words }: PersonName): boolean => words.indexOf(words.at(-1)!) < words.length - 1;

/** The persons named in the article, in the order of their first mention. */
export function peopleIn(
  { text, blocks }: Article,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quoted: (offset: number) => boolean,
  sources: readonly Span[],
  useOf: UseOfName,
): Person[] {
  const honorifics = honoured(text);
  const { end: titleEnd } = blocks.find(({ kind }) => kind === 'title')?.span ?? { end: 0 };
  const found: Found[] = [];
  sentences.forEach((sentence, s) => {
    let from = sentence.firstToken;
    for (let i = sentence.firstToken; i <= sentence.endToken; i++) {
      const ends = i === sentence.endToken || !continuesName(text, tokens, i);
      if (!ends) continue;
      if (i > from) {
        const written = personNameIn(text, tokens, from, i);
        // “(Ana Roe/Harbour Pictures)”: who took the picture
        const credit =
          written && text[tokens[written.from]!.start - 1] === '(' && text[tokens[i - 1]!.end] === '/';
        if (written && written.to === i && !credit && !isSlogan(written)) {
          const { name, apart } = asKin(text, tokens, from, written);
          const place = {
            token: name.from,
            start: tokens[name.from]!.start,
            sentence: s,
            subject: isSubject(text, tokens, from, name, sentence.endToken),
            subordinate: /^(?:that|which|whom|what|as|than|when|if|because|whether|how|why)$/u.test(
              tokens[from - 1]?.norm ?? '',
            ),
            quoted: quoted(tokens[name.from]!.start),
            lone: name.words.length === 1 && tokens[name.from]!.start >= titleEnd,
            speaks: sources.some(
              (part) =>
                contains(part, tokens[name.from]!) &&
                // “Roe, who is married to Ana Roe,”
                !/\bwho\b/u.test(text.slice(part.start, tokens[name.from]!.start)),
            ),
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
  const named = namesBelow(titleEnd, found);
  // “to Bowe Roe … Roe said”: whoever speaks by a surname is a person by the name that has it, where no surer name does
  const speakAlone = new Set(sources.map((part) => textOf(text, part)).filter((words) => LONE.test(words)));
  const speaksBySurname = ({ name: { from, words }, place: { start, sentence } }: Found): boolean =>
    words.length === 2 &&
    start >= titleEnd &&
    speakAlone.has(words[1]!) &&
    !isWellKnown(words[1]!) &&
    !BODIES.has(words[1]!.toLowerCase()) &&
    useOf(words[1]!) === 'person' &&
    !genderOfName(words[1]!) &&
    !/(?:s|hood)$/u.test(words[1]!) &&
    /^\p{Lu}\p{Ll}+$/u.test(words[0]!) &&
    tokens[from]!.tag === 'PROPN' &&
    from > sentences[sentence]!.firstToken &&
    !text.includes(` ${words[0]!.toLowerCase()} `) &&
    !named.some(({ name }) => name.sure && name.words.length > 1 && name.words.at(-1) === words[1]);
  const generations = generationsOf(blocks, named);
  const people: Person[] = [];
  const isPerson = (f: (typeof found)[number]): boolean =>
    !f.modifies &&
    (f.name.sure || f.role !== undefined || useOf(f.name.words.join(' ')) === 'person') &&
    (f.name.sure ||
      f.role !== undefined ||
      sources.some(({ start }) => start === f.place.start) ||
      honorifics.has(f.name.words.at(-1)!) ||
      speaksBySurname(f) ||
      (f.place.speaks && f.place.subject) ||
      (f.name.words.length > 1 && TOLD.test(text.slice(tokens[f.name.to - 1]!.end).slice(0, 90))));
  // full names first, so that surnames find them wherever they stand; the title names people before the text does
  for (const f of named.filter((f) => f.name.words.length > 1 && isPerson(f)))
    join(people, generations.told(f));
  for (const person of people) person.apart ||= generations.leavesSurname(person);
  const lone = named.filter((f) => f.name.words.length === 1);
  const ownedBy = (f: Found) => ownerOf(people, f.name, f.place.start, honorificBefore(text, f.place.start));
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

/**
 * “Port Slams Ana Roe”, in a title that writes all words as names are: only so much of it is a name as the text below has,
 * where it has any of it.
 */
function namesBelow(titleEnd: number, found: readonly Found[]): Found[] {
  const below = new Set(
    found
      .filter(({ place }) => place.start >= titleEnd)
      .flatMap(({ name: { words } }) => [words.join(' '), words.at(-1)!]),
  );
  return found.map((one) => {
    const { words } = one.name;
    if (one.place.start >= titleEnd || words.length < 2 || below.has(words.join(' '))) return one;
    const ends = words.map((_, i) => words.slice(i));
    const begins = words.map((_, i) => words.slice(0, words.length - i));
    const known = [...ends, ...begins].find((part) => below.has(part.join(' ')));
    return known ? { ...one, name: { ...one.name, words: known } } : one;
  });
}

function join(people: Person[], found: Found): void {
  const same = people.find(
    (p) =>
      (p.words.length > 1 || found.name.words.length === 1) &&
      sameName(p.words, found.name.words) &&
      sameGeneration(p, found.name) &&
      !(p.apart && p.generation && found.name.words.length === 1 && !found.name.generation) &&
      !(p.gender && found.name.gender && p.gender !== found.name.gender),
  );
  if (same) {
    note(same, found);
    return;
  }
  people.push({
    words: found.name.words,
    generation: found.name.generation,
    gender: found.name.gender,
    roles: new Set(found.role ? [found.role] : []),
    places: [found.place],
    apart: found.apart,
  });
}

const LONE = /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u;

/** “Rusty Welk, a pilot who lives here”, “Rusty Welk, 34,”: told as persons are. */
const TOLD = /^, (?:an? [^,.;:“”]{0,70}\bwho\b|who\b|\d\d,)/u;

/** “ANA ROE” */
const isLoud = (words: readonly string[]): boolean => words.every((word) => /^\P{Ll}{2,}$/u.test(word));

function note(person: Person, { name, place, role, apart }: Found): void {
  if (name.words.length > 1) person.apart &&= apart;
  person.places.push(place);
  person.generation ??= name.generation;
  const louder = isLoud(person.words) && !isLoud(name.words) && name.words.length === person.words.length;
  if ((name.words.length > person.words.length && name.words.length < 5) || louder) person.words = name.words;
  // “Glenn” of Pia Glenn is a surname; but “Mr. Glenn” tells
  const surname = name.words.length === 1 && person.words.length > 1 && person.words[0] !== name.words[0];
  if (!surname || name.gender !== genderOfName(name.words[0]!)) person.gender ??= name.gender;
  if (role) person.roles.add(role);
}

function continuesName(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const word = text.slice(token.start, token.end);
  // “Ana Roe Says She Is Leaving”: in a title the verb is written as names are
  if (SURE_FORMS.has(token.norm)) return false;
  if (NAME_WORD.test(word))
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
