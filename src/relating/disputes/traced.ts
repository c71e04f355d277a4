/**
 * Whether the one to whom a statement is put down stands where it is said: only then is it told that another disputes or shares it.
 *
 *     Hale said the gates were open.  She said so twice, with Hale in the lines before.      →  traced
 *     … amid allegations of theft by a clerk.  Some say so.  According to reports, …          →  not: whose words they are is a guess
 */
import { hull, joinedText } from '../../core/span.ts';
import { EMPTY_WORDS } from '../lexicon/common.ts';
import { personName } from '../names.ts';
import type { Told } from './claim.ts';
import { isCutName } from './cutname.ts';
import { hasNamesake } from './namesake.ts';
import { isOfThePage } from './pagename.ts';
import { canBe, holds, partsOf } from './pronoun.ts';
import { isOfOthers } from './whose.ts';

/** Nobody that could be asked: “many”, “reports”. */
const NOBODY =
  /^(?:(?:the |some |many |other |most |much )?(?:people|reports?|rumou?rs?|speculation|observers)|many|most|some|others?|several|few|all|both|an?|one|any|another|a number|hundreds|thousands|dozens)$/iu;
/** Not one that could be asked either: “some of the mistakes”, “60 percent”, “congressional”, “people on”, and a name read over a full stop. */
const NO_NAME =
  /^(?:[Ss]ome|[Mm]any|[Mm]ost|[Ss]everal|[Ff]ew|[Aa]ll|[Nn]one|[Pp]art) of\b|^\d[\d.,]* ?(?:%|percent|per cent)|^(?:[Aa]n? |[Tt]he )?(?:[Aa]llegation|[Aa]ccusation|[Cc]laim|[Cc]harge|[Ss]uggestion|[Nn]otion)s?\b|^(?:an?|the) \p{Lu}\.\s|^\p{Ll}+(?:al|ive|ic)$|^(?:[Tt]he )?(?:pro|anti|non)-\p{L}+$|\s(?:on|of|in|at|from|with|for|by|and|or|the)$/u;
const isNoName = (name: string): boolean => NO_NAME.test(name);
const PRONOUN = /^(?:he|him|she|it|they|them|i|we|his|her|its|their)$/iu;
const RELATIVE = /^(?:who|which|that|whose|whom)$/iu;
/** “reportedly had gathered …”: somebody tells it of the one named, who tells nothing. */
const ONLY_ADVERB =
  /^(?:has |had |have )?(?:reportedly|allegedly|apparently|supposedly|seem\w*|appear\w*)$/iu;

/** “Lund was accused of …”: by whom it does not tell. */
const PASSIVE =
  /\b(?:is|are|was|were|been|being|faces|facing) (?:\p{L}+ )?(?:accused|charged|blamed|alleged|allegations|accusations)\b(?!.*\bby$)/iu;

export function isTraced(text: string, told: Told): boolean {
  const { speaker, source, cue } = told;
  const place = hull(source);
  if (
    !speaker ||
    !place ||
    NOBODY.test(speaker.name) ||
    EMPTY_WORDS.has(speaker.name.toLowerCase()) ||
    isNoName(speaker.name) ||
    !/\p{L}/u.test(speaker.name)
  )
    return false;
  const words = text.slice(place.start, place.end).replace(/[,—–\s]+$/u, '');
  const verb = joinedText(text, cue).trim();
  if (NOBODY.test(words) || ONLY_ADVERB.test(verb) || PASSIVE.test(verb)) return false;
  const parts = partsOf(speaker.name);
  if (isOfThePage(text, speaker) || isOfOthers(text, told)) return false;
  if (RELATIVE.test(words)) {
    const before = text.slice(0, place.start);
    return followsName(before, speaker.name) && !(/^which$/iu.test(words) && isPlace(before, speaker.name));
  }
  if (/^they$/iu.test(words) && isOne(speaker)) return false;
  if (PRONOUN.test(words)) return canBe(text, place, speaker.name, parts);
  if (isCutName(text, told) || isAnothersRole(text, words, parts)) return false;
  if (speaker.kind === 'person' && hasNamesake(text, words, speaker.name)) return false;
  return !isOfAnother(words, speaker.name, parts);
}

/** “Lund, who says”: the name itself, and no description that may be of anybody. */
const followsName = (before: string, name: string): boolean => {
  const last = name.split(' ').at(-1)!;
  return /^\p{Lu}/u.test(last) && new RegExp(`${literal(last)},?\\s+$`, 'u').test(before);
};
/** “a statement made aboard the Orrin Belle, which said”: what was made there may have said it. */
const isPlace = (before: string, name: string): boolean =>
  new RegExp(`\\b(?:aboard|in|at|on|near|inside|outside) (?:the )?${literal(name)},?\\s+$`, 'u').test(before);
const literal = (words: string): string => words.replace(/[^\p{L}\p{N}\s]/gu, '.');

/** “The manager of Lund’s mill” is not Hale; nor is Orrin “a clerk at Orrin”. */
function isOfAnother(words: string, name: string, parts: readonly string[]): boolean {
  if (!holds(words, [parts.at(0) ?? '', parts.at(-1) ?? '']))
    return words.split(/\s+/u).length >= 4 && /\s\p{Lu}/u.test(words);
  // “Jon Falk” is not Jon Falk Jr.
  const { generation, last } = personName(name);
  if (generation !== '' && holds(words, [last]) && !holds(words, [generation]) && / /u.test(words))
    return true;
  const first = words.indexOf(name.split(' ')[0]!);
  return first > 0 && /\s(?:from|at)\s/u.test(words.slice(0, first));
}

/** “The port clerk”, put down to Falk where the text has “port clerk Ada Roe”. */
function isAnothersRole(text: string, words: string, parts: readonly string[]): boolean {
  const role = /^[Tt]he (\p{L}[\p{L}’' -]* \p{Ll}[\p{L}-]+)$/u.exec(words)?.[1];
  if (role === undefined || holds(words, parts)) return false;
  const named = [
    ...text.matchAll(
      new RegExp(`\\b${literal(role)},? (\\p{Lu}[\\p{L}.’-]+(?: \\p{Lu}[\\p{L}.’-]+)+)`, 'gu'),
    ),
  ];
  return named.length > 0 && !named.some(([, name]) => holds(name!, parts));
}

/** “They” are not one person, nor “a spokesman”. */
const isOne = ({ kind, name }: NonNullable<Told['speaker']>): boolean =>
  kind === 'person' || /^an? /iu.test(name);
