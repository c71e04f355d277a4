/**
 * Which statements of two articles are worth asking whether they are one in other words: the same speaker's, within days, with
 * enough of what they say in common. Never all pairs.
 *
 *     “The gates will hold” (Hale) and “the lock’s gates would hold”, Hale said  →  { least: .7, most: 1, quoted: 0, … }
 *
 * All is weighed by a fixed list of how rare words are, so that what else is on record, or comes later, changes nothing.
 */
import { NEGATED } from '../disputes/claim.ts';
import { clashing, figuresIn } from '../disputes/figures.ts';
import { givenNamesAgree } from '../links.ts';
import { ofOneOccasion } from '../occasion.ts';
import { tellingIn, wordsOf } from '../passages.ts';
import { SAME_WORDS, sameWords } from '../samewords.ts';
import { type Part, type Saying, tells, weightOf } from './saying.ts';

export interface Likely {
  readonly a: Saying;
  readonly b: Saying;
  /** The sentences of the two that are most alike. */
  readonly x: Part;
  readonly y: Part;
  readonly shared: ReadonlySet<string>;
  /** What they share by weight, as a part of the one that has more besides, and of the other. */
  readonly least: number;
  readonly most: number;
  readonly weight: number;
  /** How many of the shared stems stand in quotation marks in both. */
  readonly quoted: number;
  /** Nearly the same words: no network is needed to tell. */
  readonly sameWords: boolean;
}

const LEAST_SHARED = 2;
/** “I don’t know” is anybody’s. */
const LEAST_WEIGHT = 3;
const LEAST = 0.3;
const MOST = 0.4;
/** The network is asked of so many for each statement, and of so many for two articles: the likeliest. As many of the same words are kept. */
const MOST_BY_STATEMENT = 2;
const MOST_BY_PAIR = 5;

export function likelyBetween(first: readonly Saying[], second: readonly Saying[]): Likely[] {
  const found = first.flatMap((a) =>
    second.flatMap((b) =>
      isSame(a, b) && ofOneOccasion(a, b) && isTurned(a) === isTurned(b) ? (likeliest(a, b) ?? []) : [],
    ),
  );
  const [same, asked]: [Likely[], Likely[]] = [[], []];
  const taken = new Map<Saying, number>();
  for (const one of found.sort((x, y) => evidence(y) - evidence(x) || byPlace(x, y))) {
    const of = [one.a, one.b].map((saying) => taken.get(saying) ?? 0);
    const list = one.sameWords ? same : asked;
    if (list.length >= MOST_BY_PAIR || (!one.sameWords && Math.max(...of) >= MOST_BY_STATEMENT)) continue;
    list.push(one);
    [one.a, one.b].forEach((saying, i) => {
      taken.set(saying, of[i]! + 1);
    });
  }
  return [...same, ...asked];
}

/** By the surname, if the given names leave it open: not Eva Hale and Jo Hale. */
const isSame = (a: Saying, b: Saying): boolean => a.who === b.who && givenNamesAgree(a.given, b.given);

/** To deny something and to say it are not the same. */
const isTurned = ({ stance }: Saying): boolean => stance === 'denies' || stance === 'rejects';

const number = ({ local }: Saying): number => Number(local.replace(/\D+/gu, ''));
const byPlace = (one: Likely, other: Likely): number =>
  number(one.a) - number(other.a) || number(one.b) - number(other.b);

function likeliest(a: Saying, b: Saying): Likely | undefined {
  let best: Omit<Likely, 'sameWords'> | undefined;
  for (const x of a.parts)
    for (const y of b.parts) {
      const found = laid(a, b, x, y);
      if (found && (!best || evidence(found) > evidence(best))) best = found;
    }
  if (!best) return undefined;
  const found = { ...best, sameWords: haveSameWords(best) };
  return found.sameWords || (isWorthAsking(found) && !areTwoQuotations(found)) ? found : undefined;
}

/** What stands in quotation marks in both is the same words or something else: nobody's exact words are given in two wordings. */
const areTwoQuotations = ({ x, y }: Pick<Likely, 'x' | 'y'>): boolean =>
  x.wholly && y.wholly && !runsTogether(wordsOf(x.says), wordsOf(y.says));

/** Whether so many words that follow each other in the one do so in the other, two of which tell. */
function runsTogether(one: readonly string[], other: readonly string[]): boolean {
  const joined = ` ${other.join(' ')} `;
  return one.some((_, i) => {
    const run = one.slice(i, i + RUN);
    return run.length === RUN && tellingIn(run) >= 2 && joined.includes(` ${run.join(' ')} `);
  });
}
const RUN = 5;

const haveOtherFigures = (x: Part, y: Part): boolean =>
  clashing({ figures: figuresIn(x.says) }, { figures: figuresIn(y.says) }) !== undefined;

function haveSameWords({ x, y, quoted }: Omit<Likely, 'sameWords'>): boolean {
  const words = sameWords(wordsOf(x.says), wordsOf(y.says), 'same occasion', quoted === 0);
  return words !== undefined && words.score >= SAME_WORDS && NEGATED.test(x.says) === NEGATED.test(y.says);
}

function laid(a: Saying, b: Saying, x: Part, y: Part): Omit<Likely, 'sameWords'> | undefined {
  const shared = new Set([...x.stems].filter((term) => y.stems.has(term)));
  if (shared.size < LEAST_SHARED) return undefined;
  const quoted = [...shared].filter((term) => x.quoted.has(term) && y.quoted.has(term)).length;
  // two names of one thing are no statement
  if ((quoted === 0 && !(tells(x.says) && tells(y.says))) || x.asks !== y.asks) return undefined;
  const weight = weightOf(shared);
  const [one, other] = [weight / x.weight, weight / y.weight];
  const [least, most] = [Math.min(one, other), Math.max(one, other)];
  if (weight < LEAST_WEIGHT || least < LEAST || most < MOST || haveOtherFigures(x, y)) return undefined;
  return { a, b, x, y, shared, least, most, weight, quoted };
}

/**
 * What the shared words alone say for it. With `ofNetwork` and `BIAS` (decide.ts) the coefficients of one logistic regression over 205 pairs
 * of real news that were marked by reading them.
 */
export const evidence = ({
  least,
  most,
  weight,
  quoted,
}: Pick<Likely, 'least' | 'most' | 'weight' | 'quoted'>): number =>
  1.62 * (2 * least - 1) + 0.43 * (2 * most - 1) + 1.11 * (Math.log(weight) - 2) + 0.57 * Math.min(2, quoted);

/** Below it the network would have to be surer than it is of nearly any that are right. */
const LEAST_EVIDENCE = 0.4;
/** Fewer words in common than this may be a catchphrase: they have to be rare ones. */
export const FEW = 3;
const RARE = 5;
const isWorthAsking = (found: Likely): boolean =>
  evidence(found) >= LEAST_EVIDENCE && (found.shared.size >= FEW || found.weight >= RARE);
