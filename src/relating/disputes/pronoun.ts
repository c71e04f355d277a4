/**
 * Whether a pronoun can be the one to whom its words are put down: named in the lines before, with nobody nearer.
 *
 *     Falk came late. She said …                            →  Falk
 *     Falk came late. When Hale met Roe, he said …          →  not Falk: another is named in the sentence, and Falk is not
 *     Hale was the only one whom Falk named, though he …    →  not Falk: the sentence is about Hale
 */
import type { Span } from '../../core/span.ts';
import { EMPTY_WORDS, MONTHS } from '../lexicon/common.ts';
import { folded, personName } from '../names.ts';

/** So far back a pronoun's name is looked for. */
const BACK = 700;

export const partsOf = (name: string): string[] =>
  folded(name)
    .split(/[ -]+/u)
    .filter((part) => part.length > 2);

export function canBe(text: string, place: Span, name: string, parts: readonly string[]): boolean {
  const pronoun = text.slice(place.start, place.end);
  const before = text.slice(Math.max(0, place.start - BACK), place.start);
  // of “Hale’s clerk” it is the clerk that has to be named
  if (!isNear(before, partsOf(name.replace(/^.*['’]s? (?=\p{L})/u, '')))) return false;
  // “Trump said” is nobody's son
  const { generation } = personName(name);
  if (generation !== '' && !holds(before, [generation])) return false;
  const paragraph = before.slice(before.lastIndexOf('\n') + 1);
  const sentence = paragraph.split(/[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})/u).at(-1)!;
  if (isNearer(text, paragraph, parts)) return false;
  if (!/^(?:he|she|his|her)\b/iu.test(pronoun)) return true;
  return (
    !isAboutAnother(text, sentence, parts) &&
    !isNamedAfter(sentence, text.slice(place.end, place.end + AHEAD), parts)
  );
}

export const holds = (words: string, parts: readonly string[]): boolean => {
  const all = new Set(
    folded(words)
      .split(/[ -]+/u)
      .map((word) => word.replace(/['’]s?$/u, '')),
  );
  return parts.some((part) => part !== 'the' && all.has(part));
};

/** “was accused by Lund. She says …”: the one who accused, if anybody. */
const ACCUSER = /\b(?:accused|alleged|claimed|charged)\b[^\n]{0,80}?\bby ([^.\n]{1,80})/giu;

/** Over a heading no name is carried. */
function isNear(before: string, parts: readonly string[]): boolean {
  const lines = before.split('\n');
  const own = lines.at(-1)!;
  const accuser = [...own.matchAll(ACCUSER)].at(-1)?.[1];
  if (accuser !== undefined && !holds(accuser, parts)) return false;
  const upTo = lines.findLastIndex((line, i) => i < lines.length - 1 && isHeading(line));
  return holds(lines.slice(upTo + 1).join(' '), parts);
}
const isHeading = (line: string): boolean =>
  /\p{L}/u.test(line) && line.trim().split(/\s+/u).length <= 8 && !/[.!?,;:"”’)]\s*$/u.test(line);

/** “Mayor Hale’s plan had failed. He said …”, put down to Falk: another is named in the paragraph, and Falk is not. */
function isNearer(text: string, paragraph: string, parts: readonly string[]): boolean {
  if (holds(paragraph, parts)) return false;
  const names = [...new Set(paragraph.match(/(?<!\p{L})\p{Lu}\p{Ll}+(?!\p{L})/gu))];
  return names.length > 0 && new RegExp(`\\b${TITLE} (?:${names.join('|')})(?!\\p{L})`, 'u').test(text);
}
const TITLE =
  '(?:M(?:r|s|rs)\\.?|Sen\\.|Rep\\.|Gov\\.|Dr\\.?|President|Senator|Governor|Judge|Justice|Mayor)';

/** Of the words of its sentence before the pronoun: a person opens it, or is named in it, and is not the one. */
function isAboutAnother(text: string, sentence: string, parts: readonly string[]): boolean {
  const opens = /^["“‘(]?((?:\p{Lu}[\p{L}.’'-]* ){0,2}\p{Lu}[\p{L}’'-]+) (?:is|was|has|had)\b/u.exec(
    sentence,
  )?.[1];
  if (opens !== undefined && !holds(opens, parts) && isPerson(text, opens.split(' ').at(-1)!)) return true;
  const nearest =
    /((?:\p{Lu}[\p{L}.’-]+ )+)(?:after|when|before|because|as|while|since|although|though|if) $/u.exec(
      sentence,
    )?.[1];
  if (nearest !== undefined && !holds(nearest, parts) && isPerson(text, nearest.trim().split(' ').at(-1)!))
    return true;
  if (holds(sentence, parts)) return false;
  return (sentence.match(/(?<!\p{L})\p{Lu}\p{Ll}{2,}(?!\p{L})/gu) ?? []).some((name) => isPerson(text, name));
}

/** “As he denied it, Hale …”: who opens the sentence is named after it. */
function isNamedAfter(sentence: string, after: string, parts: readonly string[]): boolean {
  if (!/^["“]?(?:Even )?(?:[Aa]s|While|When|After|Before|Although|Though) $/u.test(sentence)) return false;
  const name = /^[^.\n]*?, ((?:\p{Lu}[\p{L}.’-]+ ){1,3})\p{Ll}+/u.exec(after)?.[1];
  return name !== undefined && !holds(name, parts);
}
/** So far on in its sentence a name may stand. */
const AHEAD = 300;

/** A name that stands alone, and elsewhere after a given name: “Ruta Falk”, “Falk”. */
function isPerson(text: string, name: string): boolean {
  if (OF_TIME.test(name)) return false;
  const given = [
    ...text.matchAll(
      new RegExp(`(?<![\\p{L}’'-])(\\p{Lu}\\p{Ll}{2,}) (?:\\p{Lu}\\. )?${name}(?!\\p{L})`, 'gu'),
    ),
  ]
    .map(([, word]) => word!)
    .filter((word) => !EMPTY_WORDS.has(word.toLowerCase()));
  const alone = new RegExp(`(?<!\\p{Lu}[\\p{L}.]* |\\bthe )(?<!\\p{L})${name}(?! \\p{Lu}|\\p{L})`, 'u').test(
    text,
  );
  return given.length > 0 && alone;
}
const OF_TIME = new RegExp(`day$|^(?:${MONTHS})$`, 'u');
