/**
 * Answers that stand right after what they answer, so that the text itself lays the two side by side.
 *
 *     “While Orrin said it had kept the gates shut, Hale accused it of flooding the town.”   →  answers: Hale, Orrin
 *     “Hale accused Orrin of opening the gates. Orrin denied the allegation.”                 →  denies: Orrin, Hale
 *     “Hale said two men had drowned. The port confirmed that two men drowned.”               →  confirms: the port, Hale
 *
 * What the words between the two say is enough; the network is not asked. Disputes of statements further apart are decide.ts's.
 */
import { hull, joinedText } from '../../core/span.ts';
import { folded } from '../names.ts';
import { accusesAnother, meansAnother, pointsToSeveral, speaksOfSource } from './antecedent.ts';
import { isDenial } from './candidates.ts';
import { type Claim, KNOWING, NEGATED, stemOf } from './claim.ts';
import type { Finding } from './decide.ts';
import { akin, deedsOf, HEDGES, REFUSED } from './denial.ts';
import { clashing } from './figures.ts';
import { NOTES } from './reported.ts';
import { onOneSide } from './sides.ts';

/** So many characters after what it answers an answer may begin, and so many statements may stand between. */
const NEXT = 220;
const REACH = 3;

/** Of one article; claims in the order of the text. Each answer is told once, of the nearest that it can be of. */
export function answersWithin(text: string, claims: readonly Claim[]): Finding[] {
  const found: Finding[] = [];
  claims.forEach((b, j) => {
    const named = pointsToSeveral(b)
      ? claims.slice(Math.max(0, j - REACH), j).filter((a) => speaksOfSource(text, a, b))
      : [];
    for (let back = 1; back <= REACH && back <= j; back++) {
      const a = claims[j - back]!;
      if (named.some(({ who }) => who === a.who) && !named.includes(a)) continue;
      const one = answer(text, a, b, back);
      if (!one) continue;
      found.push(one);
      break;
    }
  });
  return found;
}

const extentOf = ({ source, cue, content }: Claim): { start: number; end: number } =>
  hull([...source, ...cue, ...content])!;

function answer(text: string, a: Claim, b: Claim, back: number): Finding | undefined {
  if (a.headline || b.headline || a.who === '' || b.who === '' || a.who === b.who) return undefined;
  if (a.parent !== null || b.parent !== null) return undefined;
  const accuses = b.accuses && BLAMES.test(joinedText(text, b.cue));
  if (!isDenial(b) && b.stance !== 'confirms' && !accuses) return undefined;
  const [one, other] = [extentOf(a), extentOf(b)];
  const gap = other.start - one.end;
  if (gap < 0 || gap > NEXT) return undefined;
  const between = text.slice(one.end, other.start);
  if (/\n\s*\n[\s\S]*\n\s*\n/u.test(between)) return undefined;
  if (!a.whole || a.passesOn || onOneSide(a, b)) return undefined;
  // what somebody concedes is no allegation
  if (A_DEED.test(b.own) && CONCEDES.test(joinedText(text, a.cue))) return undefined;
  if (isDenial(b) && accusesAnother(text, a, b)) return undefined;
  if ((b.pointsBack || SENTIMENT.test(b.own)) && meansAnother(text, a, b)) return undefined;
  const told = toldOf(text, a, b, {
    back,
    together: !/[.!?]["”’]?\s|\n/u.test(between),
    contrast: CONTRAST.test(between) || LEAD.test(text.slice(Math.max(0, one.start - 12), one.start)),
  });
  // whose words they are costs most to tell, and is asked last
  if (!told || !a.traced || !b.traced) return undefined;
  return { ...told, relation: b.stance === 'confirms' ? 'agrees' : 'disputes', a, b };
}

function toldOf(text: string, a: Claim, b: Claim, place: Place): Told | undefined {
  if (isDenial(b)) return deniedAtOnce(a, b, place);
  if (b.stance !== 'confirms') return accusedBack(a, b, place);
  return NOTES.test(joinedText(text, b.cue)) && NOUN.test(b.own) ? undefined : confirmedAtOnce(a, b, place);
}

/** Of a deed; whoever denounces something accuses nobody of it, and “the blame for” it lays nobody. */
const BLAMES = /(?<!\b(?:the|a|an|no|any|of) )\b(?:accus|blam|alleg|charg|fault)/iu;

interface Place {
  /** How many statements back the first is: 1 of the one just before. */
  readonly back: number;
  /** Whether both stand in one sentence. */
  readonly together: boolean;
  /** Whether the text sets the one against the other: “while …, …”, “…, but …”. */
  readonly contrast: boolean;
}
const CONTRAST = /\b(?:but|while|whereas|however|although|though|yet|in turn)\b/iu;
const LEAD = /(?:^|[.!?”"]\s+|\n|,\s+|—\s?)(?:while|although|though|whereas|but while|and while)\s+$/iu;

type Told = Pick<Finding, 'kind' | 'score' | 'reason'>;

function deniedAtOnce(a: Claim, b: Claim, { back, together }: Place): Told | undefined {
  const kind = b.stance === 'rejects' ? 'rejects' : 'denies';
  if (a.mode !== 'said' || isDenial(a)) return undefined;
  const accused = a.accuses || a.attitude === 'doubting';
  if (!a.accuses && NEGATED.test(a.says)) return undefined;
  if (!b.pointsBack) return deniedInItsWords(a, b, kind, back);
  const named = [b.who, ...b.others].some((name) => namedIn(a, name));
  // of oneself, the name that stands in it is only that of the one who says “I”
  if (OF_ONESELF.test(a.own) && !namedIn({ says: a.own }, b.who)) return undefined;
  if (CRITICISM.test(b.own) && !a.accuses) return undefined;
  // a deed is alleged of somebody, and that one denies it
  if (A_DEED.test(b.own) && !named && !accused && kind === 'denies') return undefined;
  const told = { kind, reason: `“${b.own}” points back at what is said just before it` } as const;
  if (b.pointsTo !== null)
    return (a.clause || a.accuses) && a.who.split(' ').some((part) => akin(part, b.pointsTo!))
      ? { ...told, score: 0.92, reason: `“${b.own}” points back at it, and says whose it is` }
      : undefined;
  if (back > 1) return undefined;
  if (accused)
    return { ...told, score: 0.9, reason: `“${b.own}” points back at the accusation just before it` };
  if (!a.clause) return undefined;
  if (THIS_CLAIM.test(b.own) || (NOUN.test(b.own) && (named || together))) return { ...told, score: 0.86 };
  // “The port says he did, but Hale denies that.”
  const meant = named || (together && HE.test(a.own) && a.speaker?.kind !== 'person');
  return meant && a.asserts ? { ...told, score: 0.84 } : undefined;
}
const A_DEED = /\b(?:allegation|accusation|charge)s?\b/iu;
const CONCEDES = /\b(?:acknowledg|conced|admit)/iu;
const CRITICISM = /\bcriticisms?\b/iu;
/** “I have had enough”: no claim about another. */
const OF_ONESELF = /^[“"].*?(?<!\p{L})(?:I|[Ww]e)(?!\p{L})/u;
const NOUN = /\b(?:claim|allegation|accusation|charge|assertion|suggestion|characteri[sz]ation)s?\b/iu;
const THIS_CLAIM =
  /^(?:this|that|these|those|such|his|her|their|its)\b.*\b(?:claim|allegation|accusation|assertion|assessment|contention|characteri[sz]ation)s?\b/iu;

/** “Orrin opened the gates, Hale says. Orrin denies opening them.”: the deed's words, all of them, and who did it. */
function deniedInItsWords(a: Claim, b: Claim, kind: 'denies' | 'rejects', back: number): Told | undefined {
  if (back > 1 || kind === 'rejects' || !(a.asserts || a.accuses) || HEDGES.test(a.says)) return undefined;
  if (NEGATED.test(b.says) || REFUSED.test(b.own)) return undefined;
  // who denies that they knew of it does not deny it
  if (b.ofKnowing && !KNOWING.test(a.own)) return undefined;
  const deeds = deedsOf(b);
  if (deeds.length === 0 || !deeds.every((term) => [...a.stems].some((other) => oneWord(term, other))))
    return undefined;
  const named = [b.who, ...b.others].some((name) => namedIn(a, name));
  // “that he had taken it” and “denied that he ever took it”: of the same he, as the one stands right after the other
  if (!named && !(HE.test(a.own) && HE.test(b.own))) return undefined;
  return {
    kind,
    score: named ? 0.88 : 0.84,
    reason: 'what is denied is what is said just before it',
  };
}
/** “Hale said two men had drowned. The port confirmed that two men drowned.”, “… echoed that view.” */
function confirmedAtOnce(a: Claim, b: Claim, { back }: Place): Told | undefined {
  if (back > 1 || !a.clause || isDenial(a) || a.stance === 'confirms' || HEDGES.test(a.says))
    return undefined;
  // “the mill said”, and then “the company confirmed”: it may be the mill
  if (a.speaker?.kind === 'organisation' && A_BODY.test(b.speaker?.name ?? '')) return undefined;
  if (CRITICISM.test(b.own) && !a.accuses) return undefined;
  if (b.pointsTo !== null && !a.who.split(' ').some((part) => akin(part, b.pointsTo!))) return undefined;
  // a paper has findings, and no sentiments; whose they are it would have to say
  if (SENTIMENT.test(b.own) && /^(?:document|organisation)$/u.test(a.speaker?.kind ?? '')) return undefined;
  if (b.pointsBack || SENTIMENT.test(b.own))
    return { kind: 'confirms', score: 0.86, reason: `“${b.own}” points back at what is said just before it` };
  // “admitted only to theft” is not all of it, and “that they had it, too” is another’s having
  if (/^only\b/iu.test(b.own) || (HE.test(b.own) && !namedIn(a, b.who))) return undefined;
  const deeds = deedsOf(b);
  const shared = deeds.filter((term) => [...a.stems].some((other) => oneWord(term, other)));
  if (!b.asserts || deeds.length < 2 || shared.length < deeds.length * MOST_OF_IT) return undefined;
  if (NEGATED.test(a.says) !== NEGATED.test(b.says) || clashing(a, b)) return undefined;
  return { kind: 'confirms', score: 0.86, reason: 'what is confirmed is what is said just before it' };
}
const A_BODY =
  /^the (?:agency|body|bureau|company|department|firm|group|institution|ministry|office|organi[sz]ation)$/iu;
const MOST_OF_IT = 0.8;
const SENTIMENT =
  /^(?:that|this|those|these|the|his|her|their|the same) (?:sentiment|view|point|concern|remark|revelation|argument|finding|warning)s?$/iu;

const HE = /^[“"'‘]?(?:that )?(?:he|she|they|it)\b/iu;

/** “interfered” and “interference”, which the stemmer leaves apart. */
const oneWord = (x: string, y: string): boolean =>
  x === y || (Math.min(x.length, y.length) >= 6 && (x.startsWith(y) || y.startsWith(x)));

const namedIn = (claim: Pick<Claim, 'says'>, name: string): boolean =>
  folded(claim.says)
    .split(/[ -]+/u)
    .some((word) => name.split(' ').some((part) => part.length > 3 && akin(stemOf(word), stemOf(part))));

/** “…, Hale accused it of …”: the one who speaks first is the one accused. */
function accusedBack(a: Claim, b: Claim, { together, contrast, back }: Place): Told | undefined {
  if (!together || !contrast || back > 1 || a.accuses || !(a.asserts || a.intends)) return undefined;
  const accused = /^[“"'‘]?(?:the )?((?:\p{L}|[.'’-])+(?: \p{Lu}(?:\p{L}|[.'’-])+)?)/u.exec(b.own)?.[1] ?? '';
  if (/^(?:it|this|that|the \p{L}+) on\b/iu.test(b.own))
    return a.asserts
      ? { kind: 'contradicts', score: 0.86, reason: 'in the same sentence another is blamed for it' }
      : undefined;
  const person = a.speaker?.kind === 'person';
  // “him” may be anybody of whom the first one speaks
  const pronoun =
    !person && /^(?:it|them)$/iu.test(accused) && !(/^them$/iu.test(accused) && PEOPLE.test(a.own));
  const named = a.who.split(' ').some((part) => part.length > 3 && akin(folded(accused), part));
  if (!pronoun && !named) return undefined;
  return { kind: 'answers', score: 0.88, reason: 'the one who says so is accused in the same sentence' };
}

/** “two members had left”: of “them” nobody knows then who is meant. */
const PEOPLE = /\b(?:people|others|\p{L}*men|\p{L}+(?:ers|ors|ists|ians|ants))\b/iu;
