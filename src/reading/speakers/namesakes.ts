/**
 * Whose a name is that several may have, above all father and son.
 *
 *     “Ned Roe Jr.”, “Ned Roe”   →  two people      “Roe Jr.” later on  →  the son, who leaves “Roe” to his father
 */
import type { Block } from '../../core/article.ts';
import { remembered } from '../../core/remembered.ts';
import { type Gender, longFormOf } from '../lexicon/firstnames.ts';
import { LONG_CALLED } from '../lexicon/roles.ts';
import { genderOf } from './gender.ts';
import type { PersonName } from './names.ts';
import type { Found, Person, Place } from './people.ts';

type Called = Pick<PersonName, 'words' | 'generation'>;

/** “al-Halwan” is also written “Halwan”. */
const key = remembered(20_000, (word) =>
  word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s?$/u, '')
    .replace(/^[ae]l-(?=\p{L}{3})/u, ''),
);

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

/** “Ned Jr.” of Edward Roe Jr. */
const sameShortName = ([first]: readonly string[], words: readonly string[]): boolean =>
  words.length === 1 && longFormOf(key(first!)) === longFormOf(key(words[0]!));

/** Whether nothing is said that tells father from son. */
export const sameGeneration = (a: Pick<Called, 'generation'>, b: Pick<Called, 'generation'>): boolean =>
  a.generation === b.generation ||
  (a.generation === undefined && b.generation !== '') ||
  b.generation === undefined;

/** Which names of the article tell father and son apart. */
export function generationsOf(blocks: readonly Block[], found: readonly Found[]) {
  const suffixed = found.filter(({ name }) => name.generation);
  if (suffixed.length === 0) return { told: (one: Found): Found => one, leavesSurname: () => false };
  const title = blocks.find(({ kind }) => kind === 'title')?.span.end ?? 0;
  const text = found.filter(({ place }) => place.start >= title);
  const fathers = new Set(text.flatMap(({ name }) => (name.generation ? [] : [fullKey(name.words)])));
  const sons = new Set(suffixed.map(({ name }) => fullKey(name.words)));
  return {
    /** “Ned Roe”, in an article that has “Ned Roe Jr.” as well: his father, unless only the title leaves the suffix out. */
    told: (one: Found): Found =>
      !one.name.generation && sons.has(fullKey(one.name.words)) && fathers.has(fullKey(one.name.words))
        ? { ...one, name: { ...one.name, generation: '' } }
        : one,
    /** Of a son: whether “Roe” alone is somebody else, as he is “Roe Jr.” or the news has long known another by it. */
    leavesSurname: ({ words, generation }: Person): boolean =>
      Boolean(generation) &&
      words.length > 1 &&
      // “Roe Sr.” needs no “Roe”
      suffixed.every(({ name }) => name.generation === generation || name.words.at(-1) !== words.at(-1)) &&
      (LONG_CALLED.get('president')!.has(words.at(-1)!) ||
        text.some(
          ({ name }) =>
            name.generation === generation && name.words.length === 1 && name.words[0] === words.at(-1),
        )),
  };
}

/** The same of “Ned Roe” and “Edward P. Roe”; empty of a single word. */
const fullKey = (words: readonly string[]): string =>
  words.length > 1 ? `${longFormOf(key(words[0]!))} ${key(words.at(-1)!)}` : '';

/**
 * Whose surname (or only name) this is: of several the one mentioned last before it, outside of quotations first. “Mr. Roe” is
 * no woman's.
 */
export function ownerOf(
  people: readonly Person[],
  name: Called,
  offset: number,
  gender?: Gender,
): Person | undefined {
  const { words, generation } = name;
  const able = people.filter(
    (p) =>
      (sameName(p.words, words) || (generation && sameShortName(p.words, words))) &&
      sameGeneration(p, name) &&
      !(
        words.length === 1 &&
        ((p.apart && !generation) || (gender && genderOf(p) && genderOf(p) !== gender))
      ),
  );
  // “Ned Roe”, in full and without “Jr.”, is the one who goes without; “Roe” may be either
  const exact =
    words.length > 1 || generation ? able.filter((p) => (p.generation ?? '') === (generation ?? '')) : [];
  const lastBefore = (p: Person): number =>
    Math.max(-1, ...p.places.filter((m) => m.start < offset).map((m) => (m.quoted ? m.start / 2 : m.start)));
  const last = (exact.length > 0 ? exact : able).sort(
    (a, b) => Number(byFirstName(a, words)) - Number(byFirstName(b, words)) || lastBefore(b) - lastBefore(a),
  );
  return (words.length === 1 && exact.length === 0 ? bearer(last, offset) : undefined) ?? last[0];
}

/** “Roe” of Roe Quill, where there is an Ana Roe as well. */
const byFirstName = ({ words }: Person, name: readonly string[]): boolean =>
  name.length === 1 && words.length > 1 && key(words.at(-1)!) !== key(name[0]!);

/**
 * Who goes by the surname here: whoever last did, unless another who has it was since named in full as one who speaks or acts.
 *
 *     “Roe said … married to Eva Roe … Roe said”  →  still the first
 */
function bearer(people: readonly Person[], offset: number): Person | undefined {
  if (people.length < 2) return undefined;
  const lastOf = (p: Person, counts: (place: Place) => boolean): number =>
    Math.max(-1, ...p.places.filter((m) => m.start < offset && !m.quoted && counts(m)).map((m) => m.start));
  const borne = people.map((p) => lastOf(p, ({ lone }) => lone));
  const since = Math.max(...borne);
  const taken = people.some(
    (p, i) => borne[i] !== since && lastOf(p, (m) => !m.lone && (m.speaks || m.subject)) > since,
  );
  return since < 0 || taken ? undefined : people[borne.indexOf(since)];
}
