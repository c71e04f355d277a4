/**
 * Whether a name that no lexicon knows is a person's, a place's or a body's, by how the article uses it.
 *
 *     “… in Halvard. Halvard said”  →  place      “Norvane spokeswoman … Norvane said”  →  body      “Mr Orlin … Orlin said”  →  person
 */
export type NameUse = 'person' | 'place' | 'body';

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** How the article uses the name. A lone word is mostly a body's, several words a person's, where nothing speaks against it. */
export function useOfName(text: string, name: string): NameUse {
  const n = escaped(name);
  const person = new RegExp(
    `\\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Sen|Rep|Gov|Gen|Col|Judge|Justice|President|Professor|Captain|husband|wife|son|daughter|mother|father|brother|sister)\\b\\.?\\s+(?:\\p{Lu}[\\p{L}-]+\\s+)?${n}\\b|\\b${n},? (?:who|whose|himself|herself)\\b|\\b${n},? (?:aged )?\\d\\d\\b,`,
    'u',
  );
  if (person.test(text)) return 'person';
  const place = new RegExp(
    `\\b(?:in|from|near|around|outside|towards?|across|throughout|via)\\s+${n}\\b(?!['’]s|\\s+\\p{Lu})|^${n.toUpperCase()}(?:,|\\s+\\()`,
    'gmu',
  );
  const places = text.match(place)?.length ?? 0;
  const body = new RegExp(
    `\\b${n}(?:['’]s)? (?:(?:chief|board|spokes|share|press|head|staff|executive|director|chairman|chairwoman|employee|engineer|official|offices?|lawyers?|workers?)\\p{L}*)|\\b${n}(?: \\p{Lu}[\\p{L}-]+)?, which\\b|\\bof ${n}\\b|\\bat ${n}\\b`,
    'u',
  );
  const lone = !/\s/u.test(name);
  if (places > 0 && !(body.test(text) && places < 2 && !lone)) return 'place';
  if (body.test(text)) return 'body';
  if (lone) return 'body';
  const last = name.split(/\s+/u).at(-1)!.toLowerCase();
  return new RegExp(`\\b${escaped(last)}\\b`, 'u').test(text) ? 'body' : 'person';
}
