/**
 * Whether a name that no lexicon knows is a person's, a place's or a body's, by how the article uses it.
 *
 *     “… in Halvard. Halvard said”  →  place      “Norvane spokeswoman … Norvane said”  →  body      “Mr Orlin … Orlin said”  →  person
 */
import { BODIES } from '../lexicon/bodies.ts';
import { genderOfName } from '../lexicon/firstnames.ts';
import { isWellKnown } from '../lexicon/roles.ts';

export type NameUse = 'person' | 'place' | 'body';
export type UseOfName = (name: string) => NameUse;

const PERSON_BEFORE =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Sen|Rep|Gov|Gen|Col|Judge|Justice|President|Professor|Captain|husband|wife|son|daughter|mother|father|brother|sister)\b\.?\s+(?:\p{Lu}[\p{L}-]+\s+)?$/u;
const PERSON_AFTER = /^,? (?:who|whose|himself|herself)\b|^,? (?:aged )?\d\d\b,/u;
const PLACE_BEFORE = /\b(?:in|from|near|around|outside|towards?|across|throughout|via)\s+$/u;
/** Where whoever sends or gives something may stand as well. */
const FROM = /\b(?:from|around|via)\s+$/u;
const NO_PLACE_AFTER = /^(?:['’]s|\s+\p{Lu})/u;
const BODY_BEFORE = /\b(?:of|at)\s+$/u;
const BODY_AFTER =
  /^(?:['’]s)? (?:chief|board|spokes|share|press|head|staff|executive|director|chairman|chairwoman|employee|engineer|official|office|lawyer|worker)|^(?: \p{Lu}[\p{L}-]+)?, which\b/u;
const PEOPLED = /\b(?:he|she|his|her|him)\b/iu;
const HONOURED = /\b(?:Mr|Mrs|Ms|Dr|Sir|Dame)\b\.? (\p{Lu}[\p{L}’'-]+)/gu;

/**
 * How the article uses names. A lone word is mostly a body's, several words a person's, where nothing speaks against it.
 * Each name is looked up once.
 */
export function usesOfNames(text: string): UseOfName {
  const known = new Map<string, NameUse>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const use = useOf(text, name);
    known.set(name, use);
    return use;
  };
}

/** The last names that the article puts an honorific before. */
export const honoured = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(HONOURED)].map(([, name = '']) => name.replace(/['’]s?$/u, '')));

/** What stands before and behind the name, wherever it does. */
function* around(text: string, name: string): Generator<readonly [before: string, after: string]> {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') || /[\p{L}\p{N}]/u.test(text[end] ?? ' ')) continue;
    yield [text.slice(Math.max(0, at - 40), at), text.slice(end, end + 40)];
  }
}

const isPlaceAt = (before: string, after: string): boolean =>
  PLACE_BEFORE.test(before) && !NO_PLACE_AFTER.test(after);

/** “in Jordan”, wherever else it is somebody's name. */
export const standsForPlace = (text: string, name: string): boolean =>
  [...around(text, name)].some(([before, after]) => isPlaceAt(before, after));

function useOf(text: string, name: string): NameUse {
  if (isWellKnown(name)) return 'person';
  let [places, body, from] = [0, false, false];
  for (const [before, after] of around(text, name)) {
    if (PERSON_BEFORE.test(before) || PERSON_AFTER.test(after)) return 'person';
    if (isPlaceAt(before, after)) {
      if (FROM.test(before)) from = true;
      else places++;
    }
    if (BODY_AFTER.test(after) || BODY_BEFORE.test(before)) body = true;
  }
  const lone = !/\s/u.test(name);
  if (places > 0 && !(body && places < 2 && !lone)) return 'place';
  if (body) return 'body';
  // “a call from Norvane”: a place or a body, which a single word may be
  if (from && lone) return genderOfName(name) ? 'person' : 'body';
  if (from) return 'place';
  // “Orlin smiled. He said”: an article that speaks of him or her has people in it, and means them by one name
  if (lone)
    return PEOPLED.test(text) && !/^\p{Lu}+$/u.test(name) && !BODIES.has(name.toLowerCase())
      ? 'person'
      : 'body';
  // “Norvane Copper” in an article that speaks of copper
  const last = name.split(/\s+/u).at(-1)!.toLowerCase();
  return text.includes(` ${last} `) ? 'body' : 'person';
}
