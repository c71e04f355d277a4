/**
 * Relatives who are named by whose they are.
 *
 *     “Jo Roe's son Ned”        →  Ned Roe, who goes by “Roe” from there on
 *     “Roe's mother, Eva Roe”   →  Eva Roe, who is named in full to be told from Roe
 */
import { genderOfRole } from '../lexicon/roles.ts';
import type { Token } from '../stage.ts';
import type { PersonName } from './names.ts';

const KIN =
  /(\p{Lu}[\p{L}’'-]*?)['’]s? (?:\p{Ll}+ )?(son|daughter|brother|sister|father|mother|wife|husband|widow|widower),? $/u;

/** The name with the surname that the kinship gives it, and whether it is in full to keep the two apart. */
export function asKin(
  text: string,
  tokens: readonly Token[],
  from: number,
  name: PersonName,
): { name: PersonName; apart: boolean } {
  const start = tokens[from]!.start;
  const kin = name.from === from ? KIN.exec(text.slice(Math.max(0, start - 60), start)) : null;
  if (!kin) return { name, apart: false };
  const [whole, surname = '', noun = ''] = kin;
  const gender = name.gender ?? genderOfRole(noun);
  if (name.words.length > 1) {
    // “Roe's mother”, and not “Jo Roe's mother”
    const before =
      text
        .slice(0, start - whole.length)
        .split(/\s/u)
        .at(-2) ?? '';
    return { name: { ...name, gender }, apart: name.words.at(-1) === surname && !/^\p{Lu}/u.test(before) };
  }
  return { name: { ...name, words: [name.words[0]!, surname], gender, sure: true }, apart: false };
}
