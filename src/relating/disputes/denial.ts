/**
 * Whether one statement puts forward what another denies: that the same one has done the same.
 *
 *     “Orrin opened the gates at night”, Hale said.  Orrin denied that it had opened the gates.
 *       →  { deed: 1, agent: true, hedged: false, … }
 *
 * Words in common are not enough: whoever speaks of an answer to the deed, or of what would follow from it, shares them too.
 */
import { EMPTY_WORDS } from '../lexicon/common.ts';
import { folded } from '../names.ts';
import type { Candidate } from './candidates.ts';
import { type Claim, NEGATED, stemOf } from './claim.ts';

export interface DenialEvidence {
  /** Share of what is denied, without who did it, that stands in the other’s words. */
  readonly deed: number;
  /** Those words as the denial has them, and how many they are. */
  readonly words: readonly string[];
  readonly hits: number;
  /** Whether it says what was done, and not only that it was theirs: “was involved”. */
  readonly telling: boolean;
  /** Whether the other has the same one do it: “Orrin opened …”, “… opened by Orrin”, “accused Orrin of …”. */
  readonly agent: boolean;
  /** Whether the other only supposes it or speaks of what comes of it: “alleged”, “to deter”, “in response to”. */
  readonly hedged: boolean;
  /** The shortest stretch of words that holds the deed’s words, as a share of ten; the tighter, the more it is one deed. */
  readonly spread: number;
}

export const HEDGES =
  /\b(?:allege[ds]?|alleged(?:ly)?|suspected|supposed(?:ly)?|purported(?:ly)?(?! (?:images?|videos?|photos?|footage|recordings?|documents?)\b)|possible|potential|whether|if|would|could|might|deter|prevent|stop|respon(?:d|ds|ded|ding|se)|retaliat\w*|punish\w*|react(?:ion|ed)?|investigat\w*|examin\w*|stud(?:y|ies|ied|ying)|determine|pretext|propos(?:al|ed)|hand(?:ed|ing)? over|turn(?:ed|ing)? over|gives? up|giving up|destr(?:oy|uction)\w*|control of|remov\w*|securing|dismantl\w*|trying|tried to|cover up|condemn|avoid|justif\w*|any|future|each other|(?:details|questions|concerns|fears) (?:about|of|over))\b/iu;

/** The stems of what is denied that tell what was done, without who did it; none of “it was behind it”. */
export function deedsOf(b: Claim): string[] {
  const subject = subjectOf(b);
  return [...b.stems].filter(
    (term) => !subject.some((name) => akin(name, term)) && !DOING.has(term) && !OF_STATES.has(term),
  );
}

/** A statement of another deed of theirs is none of what was denied: “the rebels did it” shares all words but one. */
export function denialEvidence({ a, b }: Pick<Candidate, 'a' | 'b'>): DenialEvidence {
  const subject = subjectOf(b);
  const telling = deedsOf(b);
  const deeds = telling.length > 0 ? telling : [...b.stems];
  const words = folded(a.says).split(/[ -]+/u).filter(Boolean);
  const stems = words.map(stemOf);
  const at = deeds.flatMap((term) => {
    const found = stems.flatMap((one, i) => (one === term ? [i] : []));
    return found.length > 0 ? [found] : [];
  });
  const hit = at.flat();
  const span = narrowest(at);
  return {
    deed: at.length / deeds.length,
    words: folded(b.says)
      .split(/[ -]+/u)
      .filter(
        (word, i, all) =>
          deeds.includes(stemOf(word)) && stems.includes(stemOf(word)) && all.indexOf(word) === i,
      ),
    hits: at.length,
    telling: telling.length > 0,
    agent: subject.length === 0 ? false : hasAgent(a, words, hit, subject),
    hedged: HEDGES.test(a.says),
    spread: Math.min(1, span / 10),
  };
}

/** Words for having done it, whatever it was. */
const DOING = new Set(
  'behind responsibl responsibility carri carry commit involv involvement role part conduct deliberat deliberately ever anyone anybody anything else'.split(
    ' ',
  ),
);

/** The names that lead what is denied: of “the Assad regime carried out …”, assad; of a thing alone, the speaker’s. */
export function subjectOf(claim: Claim): string[] {
  if (UNRESOLVED.test(claim.says)) return [];
  const lead =
    /^(?:the |that |a |an )*((?:\p{Lu}[\p{L}.'’-]*|government|regime|forces|troops|army)(?: (?:\p{Lu}[\p{L}.'’-]*|government|regime|forces|troops|army|and|officials))*)/u.exec(
      claim.says,
    )?.[1];
  // “al-Hale’s use of …” begins with no capital
  if (claim.speaker && claim.who !== '' && claim.says.startsWith(claim.speaker.name))
    return wordsOf(claim.speaker.name);
  const own = /^(?:person|government|organisation)$/u.test(claim.speaker?.kind ?? '') ? claim.who : '';
  return wordsOf(lead ?? own);
}
/** “they” of one person: somebody else is meant. */
const UNRESOLVED = /^[“"'‘]?(?:he|she|it|they)\b/iu;
const wordsOf = (names: string): string[] =>
  folded(names)
    .split(/[ -]+/u)
    .filter((word) => word.length > 2 && !EMPTY_WORDS.has(word) && !OF_STATES.has(word));
const OF_STATES = new Set(
  'govern government regim regime forc forces troop troops army official officials president prime minister secretary state office ministry campaign'.split(
    ' ',
  ),
);

/** Syria and Syrian, Russia and Russians, Iran’s and Iranian. */
export const akin = (x: string, y: string): boolean =>
  x === y ||
  (x.length >= 4 && y.length >= 4 && x.slice(0, 4) === y.slice(0, 4) && Math.abs(x.length - y.length) <= 3);

/** How far before the deed the one who did it may stand, in words. */
const BEFORE = 13;

function hasAgent(
  a: Claim,
  words: readonly string[],
  deeds: readonly number[],
  subject: readonly string[],
): boolean {
  const named = words.flatMap((word, i) => (subject.some((name) => akin(name, word)) ? [i] : []));
  return (
    named.some((i) =>
      deeds.some(
        (j) =>
          (j > i && j - i <= BEFORE && !apart(words.slice(i + 1, j))) ||
          (i > j && i - j <= BEFORE && words.slice(j, i).some((w) => w === 'by' || w === 'behind')),
      ),
    ) ||
    (a.accuses && named.some((i) => i < ACCUSED))
  );
}

/** Whom an accusation is of stands first in it: “Orrin of opening the gates”. */
const ACCUSED = 4;

/** Words between a name and a deed that part them: “Orrin would answer the …”, “to Orrin after the …”. */
const apart = (between: readonly string[]): boolean =>
  between.some((word) =>
    /^(?:to|after|against|in|on|from|over|before|because|since|when|while|following|amid|of)$/u.test(word),
  );

function narrowest(at: readonly (readonly number[])[]): number {
  if (at.length < 2) return at.length === 0 ? 10 : 1;
  let best = Number.POSITIVE_INFINITY;
  for (const start of at.flat()) {
    const end = Math.max(
      ...at.map((places) => Math.min(...places.filter((p) => p >= start), Number.POSITIVE_INFINITY)),
    );
    best = Math.min(best, end - start);
  }
  return Number.isFinite(best) ? best : 10;
}

/** “Hale’s allegation”, “the claims by Hale”: whose words are denied, if it tells that alone. */
const OWNED =
  /^(?:the |an? )?(\p{Lu}[\p{L}.-]*)['’]s? (?:\p{L}+ ){0,2}(?:claim|allegation|accusation|charge|assertion|account|version|suggestion|statement|assessment|characteri[sz]ation|recollection|explanation)s?$/u;

/** “All of the allegations ahead of the hearing”: of what it does not tell. */
const VAGUE =
  /^(?:all|any|each|many|most|both|the|those|these|his|her|their|its)?(?: of)?(?: (?:the|those|these|his|her|their|its))?(?: \p{L}+)? ?(?:claim|allegation|accusation|charge|assertion|report|rumou?r)s?(?! (?:that|he|she|it|they)\b)/iu;

/** What is refused and not denied: “denied requests from …”. */
export const REFUSED =
  /^(?:(?:the|a|an|his|her|their|its|any|all|most|some)\s)?(?:\p{L}+ )?(?:requests?|access|entry|bail|services?|petitions?|motions?|appeals?|visas?|applications?|licen[cs]es?|permi(?:ts?|ssion)|coverage|asylum|funding|aid|care|benefits|votes?|them|him|her|us|people|women|men|those)\b/iu;

/** What keeps a pair from being looked at as a denial at all. */
export function cannotDeny({ a, b }: Candidate): boolean {
  if (a.who === '' || b.who === '' || !a.asserts) return true;
  if (NEGATED.test(a.says) || NEGATED.test(b.says)) return true;
  if (b.stance === 'rejects' && !b.asserts) return true;
  if (VAGUE.test(b.says) || REFUSED.test(b.own)) return true;
  const owner = OWNED.exec(b.says)?.[1];
  if (owner !== undefined && !akin(folded(owner), a.who.split(' ').at(-1)!)) return true;
  // a name of the speaker where another’s is due: the speaker was not told apart from whom the words are about
  return /^(?:as|of|by|with|for|to)\b/iu.test(b.says) || b.selfNamed;
}

/** Parts of a long sentence, of which one may be what the other is about. */
const PARTS = 6;
const clausesOf = (text: string): string[] => {
  const parts = text
    .split(/[,;:—–]\s|\.\s+(?=[A-Z“"])|\s(?=(?:that|which|who|and|but|because|after|before|when|while)\s)/u)
    .map((part) => part.replace(/^(?:that|which|who|and|but)\s/u, '').trim())
    .filter((part) => part.split(' ').length >= 3);
  return parts.length > 1 ? parts.slice(0, PARTS) : [];
};

/** How near the first, or the nearest part of it, is to the second in what it is about. */
export const alikeAt = (
  a: string,
  b: string,
  ask: (a: string, b: string) => { readonly alike: number },
): number => Math.max(...[a, ...clausesOf(a)].map((part) => ask(part, b).alike));
