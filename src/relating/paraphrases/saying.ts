/**
 * A statement as it is laid beside what other articles have of the same speaker: sentence by sentence, in stems.
 *
 *     Hale | said | “We are ready. The gates will hold.”
 *       →  { who: 'hale', parts: [{ says: 'The gates will hold.', stems: {gate, hold}, tells: true, … }] }
 */
import { joinedText } from '../../core/span.ts';
import { type Claim, claimOf, type Told } from '../disputes/claim.ts';
import { stemsOf } from '../likeness.ts';
import { folded, personName } from '../names.ts';
import { QUOTED } from '../passages.ts';
import { rarity } from '../rarity.ts';

export interface Part {
  readonly says: string;
  /** Without the speaker's own name. */
  readonly stems: ReadonlySet<string>;
  /** Whether all of it stands in quotation marks. */
  readonly wholly: boolean;
  /** Those of what stands in quotation marks. */
  readonly quoted: ReadonlySet<string>;
  /** How rare its stems are, added up. */
  readonly weight: number;
  /** Whether it only asks: a question, or what somebody would not say. */
  readonly asks: boolean;
}

export interface Saying {
  readonly local: string;
  readonly who: string;
  /** Of a person, where it is told. */
  readonly given: string;
  readonly stance: Claim['stance'];
  /** The first and last day on which it may have been said; YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  readonly parts: readonly Part[];
}

export interface ToldOn extends Told {
  readonly from: string;
  readonly to: string;
}

/** Of a longer speech the first sentences are compared: what is told of it is mostly what articles open it with. */
const MOST_PARTS = 8;
/** Fewer stems than these say too little to be known again in other words. */
const LEAST_STEMS = 2;

export function sayingOf(text: string, told: ToldOn): Saying {
  const { stance, says, who } = claimOf(text, told);
  const own = stemsOf(`${who} ${told.speaker?.name ?? ''}`);
  const content = joinedText(text, told.content);
  const marked = /^[“"«„‘]/u.test(content);
  const wholly = marked && /[”"’'»][,.!?]*$/u.test(content);
  const open = OPEN.test(content) || WITHHELD.test(joinedText(text, told.cue));
  const parts = sentencesOf(says)
    .slice(0, MOST_PARTS)
    .map((sentence) => partOf(sentence, own, { marked, wholly, open }))
    .filter(({ stems }) => stems.size >= LEAST_STEMS);
  const given = told.speaker?.kind === 'person' ? personName(told.speaker.name).first : '';
  return { local: told.local, who, given, stance, from: told.from, to: told.to, parts };
}

const sentencesOf = (says: string): string[] => [
  ...new Set(says.split(/(?<=[.!?][”"’]?)\s+(?=[“"‘]?\p{Lu})/u)),
];

/** What is asked, or what somebody would not say: “whether it will”, “to say if”. */
const OPEN = /^["“'‘]?(?:whether|if|to (?:say|comment|answer))\b/iu;
const WITHHELD = /\b(?:declin|refus)\w*\b/iu;

function partOf(
  says: string,
  own: ReadonlySet<string>,
  { marked, wholly, open }: { readonly marked: boolean; readonly wholly: boolean; readonly open: boolean },
): Part {
  const stems = new Set([...stemsOf(says)].filter((term) => !own.has(term)));
  const inMarks = [...says.matchAll(QUOTED)].map(({ 1: double, 2: single }) => double ?? single ?? '');
  return {
    says,
    stems,
    wholly,
    quoted: marked ? stems : stemsOf(inMarks.join(' ')),
    weight: weightOf(stems),
    asks: open || says.includes('?'),
  };
}

/** Whether it says that something is so, as far as its verbs show, and does not only name a thing. */
export const tells = (says: string): boolean => VERB.test(says);
const VERB =
  /\b(?:is|are|was|were|has|have|had|did|does|do|will|would|can|could|should|may|might|must|won|came|went|took|gave|made|knew|sent|paid|fell|shot|led|left|lost|began|broke|became|held|hit|met|saw|spoke|spent|stood|got|fled|remains?|wants?|needs?|plans to|hopes?|works?|poses?|makes?|takes?|knows?|supports?|opposes?|believes?|thinks?|feels?|expects?|intends?|means?|shows?|seems?|appears?|deserves?|refuses?|\p{L}{2,}ed(?! by))\b|n['’]t\b|['’](?:re|ve|d|ll)\b|^(?:it|that)['’]s\b/iu;

/** How rare the terms are, added up. */
export function weightOf(stems: Iterable<string>): number {
  let sum = 0;
  for (const term of stems) sum += rarity(term);
  return sum;
}

/** The words of the text that have the stems, each once, as they stand. */
export const wordsWith = (says: string, stems: ReadonlySet<string>): string[] => [
  ...new Set(
    folded(says)
      .split(/[ -]+/u)
      .filter((word) => [...stemsOf(word)].some((term) => stems.has(term))),
  ),
];
