/**
 * A statement as it is laid beside others: who says it, what it says in whole words, and whether it denies something.
 *
 *     Orrin | denied on Tuesday | that it had opened the gates
 *       →  { who: 'orrin', says: 'Orrin had opened the gates', stance: 'denies', stems: {orrin, open, gate} }
 */
import { joinedText, type Span } from '../../core/span.ts';
import type { Attitude, Mode } from '../../core/statement.ts';
import { stemsBy } from '../likeness.ts';
import { bodyName, nameKeyBare, personName } from '../names.ts';
import { stem } from '../stem.ts';
import { type Figure, figuresIn } from './figures.ts';
import { type Stance, stanceIn } from './stance.ts';
import { isTraced } from './traced.ts';
import { isUncut } from './uncut.ts';

/** A statement with what is known of it, in the article's own coordinates. */
export interface Told {
  readonly local: string;
  readonly mode: Mode;
  readonly attitude: Attitude;
  readonly headline: boolean;
  readonly parent: string | null;
  readonly speaker: {
    readonly name: string;
    readonly kind: string;
    /** Of a seat, its state: “Russia” of Moscow. */
    readonly speaksFor?: string | null;
  } | null;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface Claim extends Told {
  /** By what two articles' names of one speaker agree; empty where nobody is named. */
  readonly who: string;
  /** By what else it may be called: of the Kremlin, `russia`. */
  readonly others: readonly string[];
  readonly stance: Stance;
  /** The content as it stands, in one line. */
  readonly own: string;
  /** The content, the speaker's own pronouns resolved. */
  readonly says: string;
  /** Of the content as it stands. */
  readonly stems: ReadonlySet<string>;
  /** Whether the content names its own speaker, as people seldom do. */
  readonly selfNamed: boolean;
  /** Whether the cue lays it at somebody’s door: accused, blamed. */
  readonly accuses: boolean;
  /** Whether it puts something forward as being so: not a thing alone, a question, a wish, or what might be. */
  readonly asserts: boolean;
  /** Whether it is at least a clause of its own, of what is or will be. */
  readonly clause: boolean;
  /** Whether it tells something by itself: a clause, or a deed and whose, “Orrin of opening the gates”; not “Orrin” alone. */
  readonly whole: boolean;
  /** Whether the speaker only passes on what another says: “quoted an expert”. */
  readonly passesOn: boolean;
  /** Whether the one who says it stands where it is said; else another may be meant. */
  readonly traced: boolean;
  /** Whether it says what its speaker is about to do, or why: “its goal was to …”, “it would …”. */
  readonly intends: boolean;
  readonly figures: readonly Figure[];
  /** Whether it tells of what somebody knew: “denied knowing of the theft”. */
  readonly ofKnowing: boolean;
  /** Whether its sentence leads back to an earlier time: “Before the vote, Orrin denied …”. */
  readonly before: boolean;
  /** Whether the content only points back: “that claim”, “the allegations”, “it”. */
  readonly pointsBack: boolean;
  /** Whose words it points back to, where it says so: of “Hale’s assertion”, `hale`. */
  readonly pointsTo: string | null;
}

/** Nouns by which a text points to what somebody has said. */
export const SAID =
  'claim|allegation|accusation|charge|assertion|report|suggestion|notion|idea|statement|criticism|contention|characterization|characterisation|account|rumou?r|insinuation|speculation|assessment';
const POINTING = new RegExp(
  // “the allegations”, “this”, “a charge”, “any such thing”
  `^(?:that|this|it|which|them|those|these|such|so|any such thing|(?:(?:an?|the|that|this|those|these|such|his|her|their|its|any|all|both|(?<owner>(?:the )?(?:\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*)*|(?<=the )\\p{L}+))(?:['’]s?|(?<=the .*)(?= report)))(?: (?:the|of these|of those|those|these|latest|earlier|new|similar|such))* )?(?:${SAID})s?)$`,
  'u',
);

/** What takes work is worked out when first asked for, because most claims are laid beside none. */
export function claimOf(text: string, told: Told): Claim {
  const own = joinedText(text, told.content).replace(/\s+/gu, ' ').trim();
  const cue = joinedText(text, told.cue);
  const { speaker, mode } = told;
  const who = speaker === null ? '' : nameKeyBare(speaker.name, speaker.kind);
  const heldOff = once(() => isHeldOff(speaker?.name ?? '', cue));
  const accuses = once(() => ACCUSES.test(cue));
  // “accused it of …”: another is meant than the one who speaks
  const says = once(() => selfNamed(own, accuses() ? null : speaker));
  const pointing = once(() => POINTING.exec(lowered(own.replace(AS_WHAT, '').replace(/[“”".,]/gu, ''))));
  const tells = once(() => VERB.test(own.replace(ALLEGED, '')) || /\b(?:will|would|can|could)\b/iu.test(own));
  const stems = once(() => stemsOf(own));
  const figures = once(() => figuresIn(says()));
  const traced = once(() => isTraced(text, told));
  const uncut = once(() => isUncut(text, told.content));
  const puts = once(() => !heldOff() && asserts(own, cue, mode));
  return {
    ...told,
    who,
    others: speaker?.speaksFor ? [bodyName(speaker.speaksFor)] : [],
    own,
    stance: stanceIn(text, told),
    get says() {
      return says();
    },
    get stems() {
      return stems();
    },
    get selfNamed() {
      return speaker?.kind === 'person' && holdsName(own, who);
    },
    get accuses() {
      return accuses();
    },
    get asserts() {
      return puts();
    },
    get clause() {
      return (
        !heldOff() &&
        mode === 'said' &&
        !ASKS.test(cue) &&
        !/^(?:whether|if|how|why|to)\b|\?/iu.test(own) &&
        !OF_A_CLAIM.test(own) &&
        tells()
      );
    },
    get whole() {
      return (
        uncut() && (tells() || (accuses() && (A_DEED.test(own) || /\b(?:of|for|with)$/u.test(cue.trim()))))
      );
    },
    get passesOn() {
      return /\b(?:quot|cit)(?:es?|ed|ing)\b|\b(?:respond|react|refer|point|allud)\p{L}* to\b/iu.test(cue);
    },
    get traced() {
      return traced();
    },
    get intends() {
      return mode === 'said' && /\b(?:would|will|goal|aim|purpose|intention|plan)\b/iu.test(own);
    },
    get ofKnowing() {
      return KNOWING.test(`${cue} ${own}`);
    },
    get before() {
      const start = told.cue[0]?.start ?? 0;
      return EARLIER.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
    },
    get figures() {
      return figures();
    },
    get pointsBack() {
      return pointing() !== null;
    },
    get pointsTo() {
      const owner = pointing()?.groups?.owner;
      return owner === undefined ? null : personName(owner).last;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** “the claims as ‘baseless’” */
const AS_WHAT = /,? as (?:an? |the )?[“"'‘]?\p{L}[\p{L} -]*[”"'’.,]*$/u;

/** “The allegation” at the head of a sentence as within one; names stay. */
const lowered = (words: string): string =>
  words.replace(/^(?:That|This|It|Which|Th[eo]se|Such|The|An?|Any|All|Both|His|Her|Their|Its)\b/u, (word) =>
    word.toLowerCase(),
  );

function holdsName(words: string, name: string): boolean {
  const parts = name.split(/[^\p{L}\p{N}]+/u);
  // an expression of its own costs more than the rest of a claim, and most do not hold the name
  if (!words.toLowerCase().includes(parts[0]!)) return false;
  return new RegExp(`(?<!\\p{L})${parts.join('.')}(?!\\p{L})`, 'iu').test(words);
}

export const stemsOf = (words: string): ReadonlySet<string> => stemsBy(words, stemOf);

/** “used” and “using” are too short for the stemmer. */
export const stemOf = (word: string): string => (/^us(?:es?|ed|ing)$/u.test(word) ? 'use' : stem(word));

/** A verb that holds, as far as its form tells. */
const VERB =
  /(?:\b(?:(?:is|are|was|were|has|have|had|did|does|do)(?:n['’]t)?|will|won|came|went|took|gave|made|knew|sent|told|paid|fell|shot|led|left|lost|began|broke|became|held|hit|met|put|ran|saw|spent|stood|got|fled)|\p{L}{2,}ed(?<!feed|\b(?:need|seed|speed|deed|indeed|breed|greed|hundred|sacred))|['’](?:re|ve|d))\b/iu;
/** “The alleged theft” is a thing, and no clause. */
const ALLEGED = /(?<=\b(?:the|an?|his|her|its|their) )alleged(?=\s)/giu;
/** Of an accusation, what of: “of theft”, “for the flood”. */
const A_DEED = /\b(?:of|for|with)\s+\p{Ll}/u;
const ACCUSES =
  /\b(?:accus\w*|blam\w*|alleg\w*|charg(?:e[sd]?|ing)|condemn\w*|pin(?:s|ned)|denounc\w*|fault(?:s|ed))\b/iu;
/** What is only asked, supposed or wished. */
const OPEN =
  /^[“"'‘]?(?:whether|if|how|why|because|what|who|when|where|to|for|on|about)\b|\?|^(?:\S+ ){0,6}(?:would|should|could|might|may|must|if|will|going to)\b|^(?:\S+ ){0,2}\S+['’]ll\b/iu;
/** Cues of what is to be, not of what is. */
const ASKS =
  /\b(?:call(?:s|ed|ing)? (?:for|on)|urg\w*|demand\w*|ask\w*|want\w*|hop(?:e[sd]?|ing)|expect\w*|propos\w*|offer\w*|order\w*|plan(?:s|ned)?|vow\w*|threaten\w*|investigat\w*|seek\w*|sought|tr(?:y|ies|ied|ying)|promis\w*|slam\w*|criticis\w*|criticiz\w*|blast\w*|wonder\w*|doubt\w*|declin\w*|refus\w*|praise[sd]?|thank\w*|defend\w*|tout\w*|hail\w*|welcom\w*|endors\w*|oppos\w*|rebuk\w*)\b/iu;
/** Of what somebody knew, and not of what was done. */
export const KNOWING = /\b(?:kn(?:ow|ows|ew|own|owing|owledge)|(?:un)?aware(?:ness)?)\b/iu;
/** “Before leaving” is the same day; “before the vote” may be any. */
const EARLIER = /(?:^|[.!?]["”’)]*\s)(?:But )?(?:before|until|prior to) (?!\p{L}+ing\b)[^.!?]*$/iu;
/** That it is not so. */
export const NEGATED =
  /\b(?:never|nobody|neither|nor|no|false|untrue|fake|fabricat\w*|baseless|groundless|unfounded|lies?|lying|cannot|denie[sd]|deny|denying|denial|reject(?:s|ed)|dismiss(?:es|ed)?|hoax|made up|fictitious|absurd|unlikely|unproven|unable|unrelated|uninvolved|innocent|doubts?|(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|should)(?: \p{L}+)? not|^not|but not|nothing(?! new))\b|n['’]t\b|(?:[,–—]|--) not(?= that)/iu;

/** “Not everyone says so”, “did not say so”. */
const isHeldOff = (who: string, cue: string): boolean =>
  /^(?:not|no|nobody|none|few|neither)\b/iu.test(who) || /\b(?:not|never|no mention)\b|n['’]t\b/iu.test(cue);

function asserts(own: string, cue: string, mode: Mode): boolean {
  if (mode !== 'said' && mode !== 'believed') return false;
  if (OPEN.test(own) || ASKS.test(cue)) return false;
  return ACCUSES.test(cue) || VERB.test(own);
}

/** “the council’s assessment that it had opened”: praised or played down, and not put forward. */
const OF_A_CLAIM = new RegExp(
  `^[“"]?(?:(?:the|an?|his|her|their|its|this|\\p{Lu}[\\p{L}.’' -]*['’]s?)(?: [\\p{L}’'-]+){0,4} (?:${SAID}|belief|view|theory|conclusion|finding)s?|(?:${SAID})s (?:by|from) [\\p{L}.’' -]{1,40}) (?:that|of)\\b`,
  'u',
);

/** “that it had opened” of Orrin → “Orrin had opened”; “we will stay” → “Orrin will stay”. */
function selfNamed(words: string, speaker: Told['speaker']): string {
  const bare = words.replace(/^[“"'‘]?(?:that|whether)\s+/u, '');
  if (speaker === null || speaker.name === '') return bare;
  const { name, kind } = speaker;
  const owned =
    /^(?:any |all |the |its |his |her |their )?(?=(?:use|involvement|role|responsibility|knowledge|wrongdoing|part|complicity|guilt|misconduct|collusion|interference|meddling)\b)/iu;
  if (owned.test(bare)) return bare.replace(owned, `${name}’s `);
  if (/^having\b/iu.test(bare)) return bare.replace(/^having\b/iu, `${name} had`);
  if (
    /^(?:\p{L}+ly )?(?:ever )?\p{Ll}{2,}ing\b(?! (?:of|is|was)\b)/u.test(bare) &&
    !/^(?:being|nothing|anything|something|everything)\b/u.test(bare)
  )
    return `${name} was ${bare}`;
  if (/^being\b/iu.test(bare)) return bare.replace(/^being\b/iu, `${name} was`);
  return bare
    .replace(kind === 'person' ? /^(?:he|she|it)\b(?=\s)/iu : /^(?:it|they)\b(?=\s)/iu, name)
    .replace(kind === 'person' ? /^(?:his|her|its)\b(?=\s)/iu : /^(?:its|their)\b(?=\s)/iu, `${name}’s`)
    .replace(/(?<![\p{L}’'])(?:I|[Ww]e)\b(?!['’])/gu, name);
}
