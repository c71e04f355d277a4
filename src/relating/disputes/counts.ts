/**
 * Two counts of one thing: that differ, and are disputed, or are the same, and shared.
 *
 *     “40 people were killed in Orrin”, “80 people were killed in Orrin”  →  figures
 */
import { type Candidate, mentions } from './candidates.ts';
import { type Claim, NEGATED } from './claim.ts';
import type { Found } from './decide.ts';
import { clashing } from './figures.ts';
import { HARMED, isOfParts, ofOneHarm } from './harm.ts';
import { areOneUtterance } from './utterance.ts';

/** What people count when they count the dead; only of these do figures differ rather than speak of different things. */
const COUNTED =
  /^(?:peopl|person|civilian|child|children|women|woman|men|man|soldier|victim|student|worker|resident|passenger|protester|migrant|fighter|body|bodi|troop|missil|rocket|strik|airstrik|arrest|cas|case|death|fataliti|fatality|casualty|injury|house|home|building|vote|plane|aircraft|warplane)$/u;
export function figures({ a, b, shared, cover, coverBack, apart }: Candidate): Found | undefined {
  const clash = clashing(a, b);
  if (!clash || !a.asserts || !b.asserts || a.who === b.who || !a.traced || !b.traced) return undefined;
  if (areOneSource(a, b)) return undefined;
  if (isOfParts(a.says, a.figures, clash.a) || isOfParts(b.says, b.figures, clash.b)) return undefined;
  if (!COUNTED.test(clash.a.of) || !ofOneHarm(a.says, clash.a, b.says, clash.b)) return undefined;
  const near = apart !== null && apart <= 1;
  const both = Math.min(cover, coverBack);
  const score =
    shared >= 5 ? 0.88 : near && shared >= 2 && both >= 0.25 ? 0.86 : shared >= 4 && both >= 0.4 ? 0.84 : 0;
  const own = (claim: Claim, { start, end }: { start: number; end: number }): string =>
    /(?:(?:at least|more than|about|nearly|some|up to|around|over) )?$/iu.exec(
      claim.says.slice(0, start),
    )![0] + claim.says.slice(start, end);
  return {
    relation: 'disputes',
    kind: 'figures',
    score,
    reason: `“${own(a, clash.a)}” and “${own(b, clash.b)}” of the same`,
  };
}

/** “Orrin Health Board figures” and “the latest numbers of the Orrin Health Board”: one count, of two days. */
function areOneSource(a: Claim, b: Claim): boolean {
  const [one, other] = [a, b].map(({ speaker }) => new Set(speaker?.name.match(/\p{Lu}[\p{L}-]{2,}/gu)));
  const shared = [...one!].filter((word) => other!.has(word)).length;
  return shared >= 2 && shared === Math.min(one!.size, other!.size);
}

/** “28 people were killed”, say two who speak for themselves. */
export function sameFigures(candidate: Candidate): Found | undefined {
  const { a, b, shared, cover, coverBack } = candidate;
  if (!a.asserts || !b.asserts || a.who === '' || b.who === '' || a.who === b.who) return undefined;
  if (
    !a.traced ||
    !b.traced ||
    clashing(a, b) ||
    shared < 4 ||
    Math.min(cover, coverBack) < 0.4 ||
    !HARMED.test(a.says)
  )
    return undefined;
  if (!HARMED.test(b.says) || NEGATED.test(a.says) !== NEGATED.test(b.says)) return undefined;
  const both = a.figures.find(
    (x) =>
      x.value > 2 &&
      COUNTED.test(x.of) &&
      b.figures.some((y) => y.value === x.value && y.of === x.of && ofOneHarm(a.says, x, b.says, y)),
  );
  // one tells what the other has said, or both have it in the same words from a third
  if (!both || mentions(a, b.who) || mentions(b, a.who) || areOneUtterance(candidate)) return undefined;
  return {
    relation: 'agrees',
    kind: 'same',
    score: 0.84,
    reason: `both say “${a.says.slice(both.start, both.end)}” of the same`,
  };
}
