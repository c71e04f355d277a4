/**
 * Whether the one to whom a statement is put down stands where it is said: only then is it told that another disputes or shares it.
 *
 *     Hale said the gates were open.  She said so twice, with Hale in the lines before.      →  traced
 *     … amid allegations of theft by a clerk.  Some say so.  According to reports, …          →  not: whose words they are is a guess
 */
import { hull, joinedText, type Span } from '../../core/span.ts';
import { folded } from '../names.ts';
import type { Told } from './claim.ts';
import { isOfThePage } from './pagename.ts';

/** Nobody that could be asked: “many”, “reports”. */
const NOBODY =
  /^(?:(?:the |some |many |other |most |much )?(?:people|reports?|rumou?rs?|speculation|observers)|many|most|some|others?|several|few|all|both|an?|one|any|another|a number|hundreds|thousands|dozens)$/iu;
/** Not one that could be asked either: “some of the mistakes”, “60 percent”, “congressional”, and a name read over a full stop. */
const NO_NAME =
  /^(?:[Ss]ome|[Mm]any|[Mm]ost|[Ss]everal|[Ff]ew|[Aa]ll|[Nn]one|[Pp]art) of\b|^\d[\d.,]* ?(?:%|percent|per cent)|^(?:an?|the) \p{Lu}\.\s|^\p{Ll}+(?:al|ive|ic)$/u;
export const isNoName = (name: string): boolean => NO_NAME.test(name);
const PRONOUN = /^(?:he|she|it|they|i|we|his|her|its|their)$/iu;
const RELATIVE = /^(?:who|which|that|whose|whom)$/iu;
/** “reportedly had gathered …”: somebody tells it of the one named, who tells nothing. */
const ONLY_ADVERB =
  /^(?:has |had |have )?(?:reportedly|allegedly|apparently|supposedly|seem\w*|appear\w*)$/iu;

/** “Lund was accused of …”: by whom it does not tell. */
const PASSIVE =
  /\b(?:is|are|was|were|been|being|faces|facing) (?:\p{L}+ )?(?:accused|charged|blamed|alleged|allegations|accusations)\b(?!.*\bby$)/iu;

/** So far back a pronoun's name is looked for. */
const BACK = 700;

export function isTraced(text: string, told: Told): boolean {
  const { speaker, source, cue } = told;
  const place = hull(source);
  if (
    !speaker ||
    !place ||
    NOBODY.test(speaker.name) ||
    isNoName(speaker.name) ||
    !/\p{L}/u.test(speaker.name)
  )
    return false;
  const words = text.slice(place.start, place.end).replace(/[,—–\s]+$/u, '');
  const verb = joinedText(text, cue).trim();
  if (NOBODY.test(words) || ONLY_ADVERB.test(verb) || PASSIVE.test(verb)) return false;
  const parts = partsOf(speaker.name);
  if (isOfThePage(text, speaker) || isCutFrom(text, told) || isOfAPiece(text, place, told)) return false;
  if (RELATIVE.test(words)) return followsName(text.slice(0, place.start), speaker.name);
  if (/^they$/iu.test(words) && isOne(speaker)) return false;
  if (PRONOUN.test(words)) {
    const before = text.slice(Math.max(0, place.start - BACK), place.start);
    return isNear(before, parts) && !isNearer(text, before.slice(before.lastIndexOf('\n') + 1), parts);
  }
  return !isOfAnother(words, speaker.name, parts) && !passesOver(text, place.start, told);
}

/**
 * Whether the words between tell of another whose it is: “the audit led to [claims] by the bakers that”, “Lund printed a letter
 * [alleging]”, “Lund held up a letter from the port that [stated]”.
 */
function isOfAPiece(text: string, source: Span, { cue }: Told): boolean {
  const verb = hull(cue);
  if (!verb || verb.start < source.end) return false;
  const [before, after] = [text.slice(source.end, verb.start), text.slice(verb.end, verb.end + 40)];
  if (A_CLAIM.test(joinedText(text, cue)) && /^ (?:made )?(?:by|from) \p{L}/u.test(after)) return true;
  if (/^\p{L}+ing\b/u.test(text.slice(verb.start)) && PIECE_BEFORE.test(before)) return true;
  return PIECE_OF.test(before);
}
const A_CLAIM = /\b(?:accusation|allegation|assertion|claim|charge|complaint|criticism|suggestion)s?$/iu;
const PIECES = '(?:letter|e-?mail|memo|report|article|column|document|statement|book|ad)s?';
const PIECE_BEFORE = new RegExp(`\\b${PIECES}(?: to [^.,]{1,40})?,? $`, 'iu');
const PIECE_OF = new RegExp(`\\b${PIECES} (?:from|by) .*\\b(?:that|which)\\b`, 'iu');

/** “Lund, who says”: the name itself, and no description that may be of anybody. */
const followsName = (before: string, name: string): boolean => {
  const last = name.split(' ').at(-1)!;
  return /^\p{Lu}/u.test(last) && new RegExp(`${literal(last)},?\\s+$`, 'u').test(before);
};
const literal = (words: string): string => words.replace(/[^\p{L}\p{N}\s]/gu, '.');

const partsOf = (name: string): string[] =>
  folded(name)
    .split(/[ -]+/u)
    .filter((part) => part.length > 2);
const holds = (words: string, parts: readonly string[]): boolean => {
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

/** “The manager of Lund’s mill” is not Hale; nor is Orrin “a clerk at Orrin”. */
function isOfAnother(words: string, name: string, parts: readonly string[]): boolean {
  if (!holds(words, [parts.at(0) ?? '', parts.at(-1) ?? '']))
    return words.split(/\s+/u).length >= 4 && /\s\p{Lu}/u.test(words);
  const first = words.indexOf(name.split(' ')[0]!);
  return first > 0 && /\s(?:from|at)\s/u.test(words.slice(0, first));
}

/** “…,” said Mona Lund, Orrin’s Post reported: the one named nearer said it. */
function passesOver(text: string, start: number, { cue, content }: Told): boolean {
  const place = hull(cue);
  if (!place || place.end > start || start - place.end > 160) return false;
  // “Denying Mona Lund’s claim, Falk …”: named in what is said
  const from = Math.max(place.end, ...content.map(({ end }) => end).filter((end) => end <= start));
  return /\p{Lu}[\p{L}.’'-]+ \p{Lu}/u.test(text.slice(from, start));
}

/** “They” are not one person, nor “a spokesman”. */
const isOne = ({ kind, name }: NonNullable<Told['speaker']>): boolean =>
  kind === 'person' || /^an? /iu.test(name);

/** “Lund & Sons said”, put down to Sons; “as the Post notes, Hale claims that”, put down to the Post. */
function isCutFrom(text: string, { speaker, source, cue, content }: Told): boolean {
  const [who, verb, what] = [hull(source)!, hull(cue), hull(content)];
  if (/^[^\n]* & /u.test(text.slice(who.start, who.end)) && !speaker!.name.includes('&')) return true;
  if (verb && OF_ANOTHER_THING.test(text.slice(who.end, verb.start))) return true;
  return !!verb && !!what && verb.end < what.start && SAYS_ANOTHER.test(text.slice(verb.end, what.start));
}
/** “Lund shared notes that claimed”, “Lund left amid claims”: others put that forward. */
const OF_ANOTHER_THING = /\p{L}+ (?:that|which)\s+$|\bamid (?:\p{L}+ )*$/u;
const SAYS_ANOTHER =
  /^,\s[^.]*\b(?:says?|said|claim(?:s|ed)|alleg(?:es|ed)|report(?:s|ed)|tells?|told)\s*$/iu;
