/**
 * Personal names in a run of tokens.
 *
 *     “Pentagon press secretary Dr. Ana de Souza”  →  name “Ana de Souza”, before it “Pentagon press secretary Dr.”
 */

import { DOCUMENT_NOUNS, GROUP_NOUNS, likeAPerson, ORGANISATION_NOUNS, stateOf } from '../lexicon/bodies.ts';
import { type Gender, genderOfName } from '../lexicon/firstnames.ts';
import { HONORIFIC_GENDER, isRoleWord, TITLES } from '../lexicon/roles.ts';
import type { Token } from '../stage.ts';
import { isParty, isTitle } from './titles.ts';

export interface PersonName {
  /** Indices into the tokens: the name itself, without titles. */
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  /** “Jr.”, “III”: what tells a son from his father; undefined where nothing is said. */
  readonly generation: string | undefined;
  readonly gender: Gender | undefined;
  /** An honorific, a title or a known first name says that this is a person. */
  readonly sure: boolean;
}

const PARTICLES = new Set(
  'de da do dos du del della di la le van von der den ter ten bin ibn al el ben ap y e zu af av'.split(' '),
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;

/** “Roe”, “D’Orlin”, “diOrlin” */
export const NAME_WORD = /^(?:\p{Lu}|(?:[dl]['’]|d[ei]|la|von|van)\p{Lu})[\p{L}\u00AD’'.-]*$/u;

const isNameWord = (word: string, token: Token): boolean =>
  NAME_WORD.test(word) &&
  (token.tag === 'PROPN' ||
    token.tag === 'NOUN' ||
    token.tag === 'VERB' ||
    token.tag === 'ADJ' ||
    token.tag === 'ADP' ||
    token.tag === 'INTJ');

/** The last personal name among tokens [from, to), if there is one. */
export function personNameIn(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): PersonName | undefined {
  const word = (i: number) => text.slice(tokens[i]!.start, tokens[i]!.end);
  const isJoined = (i: number) => tokens[i - 1]!.end === tokens[i]?.start;
  const isOfName = (i: number) =>
    isNameWord(word(i), tokens[i]!) || SUFFIX.test(word(i)) || isSecondHalf(text, tokens, from, i);
  let end = to;
  while (end > from) {
    while (end > from && !isOfName(end - 1)) end--;
    let start = end;
    while (start > from) {
      const previous = word(start - 1);
      const joined = isJoined(start);
      if (isOfName(start - 1)) start--;
      // “the Rev. Ana Roe”: a title whose stop is a token of its own
      else if (
        previous === '.' &&
        start - 1 > from &&
        isJoined(start - 1) &&
        TITLES.has(word(start - 2).toLowerCase())
      )
        start -= 2;
      else if (start < end && PARTICLES.has(previous.toLowerCase())) {
        // “Jan van der Berg”: over all of them to the name before
        let i = start - 1;
        while (i > from && PARTICLES.has(word(i - 1).toLowerCase())) i--;
        if (i <= from || !isNameWord(word(i - 1), tokens[i - 1]!)) break;
        start = i;
      } else if (
        previous === '-' &&
        joined &&
        start - 1 > from &&
        tokens[start - 2]!.end === tokens[start - 1]!.start
      )
        start--;
      else break;
    }
    // “Post-Election Roe” cut in two
    if (word(start) === '-') start++;
    if (start >= end) return undefined;
    const name = nameInRun(text, tokens, start, end);
    if (name) return name;
    end = start;
  }
  return undefined;
}

/** “moon” of “Ban Ki-moon”. */
function isSecondHalf(text: string, tokens: readonly Token[], from: number, i: number): boolean {
  if (i - 3 < from || tokens[i - 1]!.norm !== '-') return false;
  if (tokens[i - 1]!.end !== tokens[i]!.start || tokens[i - 2]!.end !== tokens[i - 1]!.start) return false;
  const word = (at: number) => text.slice(tokens[at]!.start, tokens[at]!.end);
  return (
    /^\p{Ll}{2,5}$/u.test(word(i)) && [i - 2, i - 3].every((at) => /^\p{Lu}\p{Ll}{1,6}$/u.test(word(at)))
  );
}

/** The name at the end of a run of capitalised words, after titles, roles and what they are of. */
function nameInRun(text: string, tokens: readonly Token[], from: number, to: number): PersonName | undefined {
  const word = (i: number) => text.slice(tokens[i]!.start, tokens[i]!.end);
  let start = from;
  // “-Elect Ana Roe”, cut behind “President”
  if (start < to - 1 && start > 0 && word(start - 1) === '-' && /^(?:elect|designate)$/iu.test(word(start)))
    start++;
  // “On Wednesday Ana Roe said”
  while (start < to - 1 && NOT_NAMES.has(word(start).toLowerCase())) start++;
  // “Poor Roe”, “Young Ana Roe”: what somebody is called and not their name
  while (
    start < to - 1 &&
    (/^(?:poor|dear)$/iu.test(word(start)) ||
      (/^(?:young|old|late)$/iu.test(word(start)) && start < to - 2 && genderOfName(word(start + 1))))
  )
    start++;
  // “Pollster Ana Roe said”: what she is, large because it opens the sentence
  if (
    start < to - 2 &&
    tokens[start]!.tag === 'NOUN' &&
    genderOfName(word(start + 1)) &&
    !genderOfName(word(start))
  )
    start++;
  // “made by Norvane Inc. Ana Roe said”: a stop that ends the sentence and the body's name
  for (let i = start; i < to - 2; i++)
    if (/^(?:inc|corp|ltd|llc|plc)$/iu.test(word(i).replace('.', ''))) start = i + 1;
  let titled = false;
  let honoured = false;
  let gender: Gender | undefined;
  // “Dr. Ned King Jr.”: the surname is the last word before
  let surname = to - 1;
  while (surname > start && SUFFIX.test(word(surname))) surname--;
  for (let i = start; i < surname; i++) {
    const lower = word(i).toLowerCase();
    // “Dean Roe” is mostly his name
    if (lower === 'dean' && i === surname - 1) continue;
    if (isTitle(lower) || (isParty(lower) && i < surname - 1 && isFirst(word(i + 1)))) {
      start = i + 1;
      titled = true;
      honoured = HONORIFIC.test(lower);
      gender = HONORIFIC_GENDER.get(lower.replace(/\.$/u, '')) ?? gender;
      if (word(start) === '.') start++;
      // “President-Elect Roe”
      if (word(start) === '-') start = Math.min(start + 2, surname);
    }
  }
  start = afterLead(word, start, surname);
  start = afterBody(text, tokens, start, to);
  // a hyphened name comes in three tokens
  const words: string[] = [];
  for (let i = start; i < to; i++) {
    const joined =
      i > start && tokens[i]!.start === tokens[i - 1]!.end && (word(i) === '-' || word(i - 1) === '-');
    if (joined) words.push(words.pop()! + word(i));
    else words.push(word(i));
  }
  const plain = words.filter((w) => !SUFFIX.test(w));
  if (plain.length === 0 || plain.length > 5) return undefined;
  const last = plain.at(-1)!.toLowerCase();
  // “the Prime Minister”: a title and no name
  if (titled && plain.length === 1 && (isRoleWord(last) || TITLES.has(last))) return undefined;
  // King, Bishop, Judge are surnames as well: after a first name, or alone, where somebody so called is known
  const first = genderOfName(plain[0]!) ?? genderOfName(plain[0]!.split('-')[0]!);
  if ((isRoleWord(last) || TITLES.has(last)) && plain.length > 1 && first === undefined) return undefined;
  if (
    plain.some(
      (w, i) =>
        NOT_NAMES.has(w.toLowerCase()) &&
        !(i > 0 && i === plain.length - 1 && first !== undefined && SURNAMES_TOO.has(last)),
    ) ||
    // “Sen. Ana Figures”: after a title and a first name it is a surname
    (!(titled && first !== undefined && plain.length === 2) &&
      // “her husband Bill” is no law
      !(first !== undefined && plain.length === 1 && KIN_BEFORE.test(tokens[start - 1]?.norm ?? '')) &&
      (ORGANISATION_NOUNS.has(last) || DOCUMENT_NOUNS.has(last) || GROUP_NOUNS.has(last)))
  )
    return undefined;
  if (!honoured && (stateOf(plain.join(' ')) || likeAPerson(plain.join(' ')))) return undefined;
  // “Norvane Democrat”
  if (isParty(last)) return undefined;
  if (plain.length === 1 && !titled && tokens[start]!.tag !== 'PROPN') return undefined;
  const acronym = plain.length === 1 && /^\p{Lu}{2,}$/u.test(plain[0]!);
  if (acronym && !titled) return undefined;
  const sure = titled || (first !== undefined && plain.length > 1);
  const suffix = words.find((w) => SUFFIX.test(w)) ?? suffixBehindComma(tokens, to);
  return {
    from: start,
    to,
    words: plain,
    generation: suffix && generationOf(suffix),
    gender: gender ?? first,
    sure,
  };
}

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr)\.?$/u;
/** “Ana”, “R.” */
const isFirst = (word: string): boolean => genderOfName(word) !== undefined || /^\p{Lu}\.$/u.test(word);

/** “Ana Roe, Jr., said” */
const suffixBehindComma = (tokens: readonly Token[], to: number): string | undefined =>
  tokens[to]?.norm === ',' && SUFFIX.test(tokens[to + 1]?.norm ?? '') ? tokens[to + 1]!.norm : undefined;

/** As it is shown, however it was written: “Jr.”, “III”. */
const generationOf = (suffix: string): string =>
  /^[js]r/iu.test(suffix) ? `${suffix[0]!.toUpperCase()}r.` : suffix.replace('.', '').toUpperCase();

/** The name as it is shown: “Ned Roe Jr.” */
export const shownName = ({ words, generation }: Pick<PersonName, 'words' | 'generation'>): string =>
  [...words, ...(generation ? [generation] : [])].join(' ').replaceAll('\u00AD', '');

/** “director of National Planning Ana Roe”, “chairman of the Port Committee Ana Roe”: a name begins at the first name behind what it is of. */
function afterBody(text: string, tokens: readonly Token[], start: number, to: number): number {
  const word = (i: number) => text.slice(tokens[i]!.start, tokens[i]!.end);
  if (!/^(?:of|for|from|to|in|the|'s|’s)$/u.test(tokens[start - 1]?.norm ?? '') || genderOfName(word(start)))
    return start;
  for (let i = start + 1; i < to - 1; i++) if (genderOfName(word(i))) return i;
  return start;
}

/**
 * “EPA Ana Roe”, “Human Services Ana Roe”, “Team Ana Roe”: what stands before a first name that is known, and is no name itself;
 * other words before one may be a first name that is not known.
 */
function afterLead(word: (i: number) => string, start: number, surname: number): number {
  if (isFirst(word(start))) return start;
  for (let i = start; i < surname - 1; i++) {
    const [here, next] = [word(i), word(i + 1)];
    const acronym = /^\p{Lu}{2,5}$/u.test(here) && !/^\p{Lu}{2,}$/u.test(next);
    if (genderOfName(next) && (acronym || LEADS.has(here.toLowerCase()))) return i + 1;
  }
  return start;
}
const LEADS: ReadonlySet<string> = new Set(
  `services security affairs magazine news sports team backing take watch watching reading leading concerned courtesy fellow
  conservative liberal progressive freshman sophomore emeritus brexiteer parisian londoner welcome meet embed enter thanks
  everything considering recall expect wall obstacles`.split(/\s+/u),
);

const KIN_BEFORE =
  /^(?:husband|wife|son|daughter|brother|sister|father|mother|uncle|aunt|cousin|friend|partner|boyfriend|girlfriend)$/u;

/** “David French”, “Mary March” */
const SURNAMES_TOO = new Set('french german english march easter'.split(' '));

const NOT_NAMES = new Set(
  `the a an monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december i he she it they we you this that these those there in on at but and for as if when
  while after before his her their its our my however meanwhile yes no not what why how who where one two three
  american americans british russian russians chinese french german israeli indian european democratic republican
  democrats republicans congress parliament senate twitter facebook islamic state christmas easter`.split(
    /\s+/u,
  ),
);
