/**
 * Which statements of an article, or of two, are worth laying side by side: those that speak of the same thing. Never all pairs.
 *
 *     candidatesOf(claims, claims)  →  [{ a: “the gates were opened”, b: “denied that it opened them”, cover: .8, … }]
 *
 * Everything is weighed within the two articles alone, so that what else is on record, or comes later, changes nothing.
 */
import type { Claim } from './claim.ts';
import { folded } from '../names.ts';
import { clashing } from './figures.ts';

export interface Candidate {
  readonly a: Claim;
  /** Of a denial and what it denies, the denial; else the later in the text, or of the second article. */
  readonly b: Claim;
  /** The stems that both have, by weight, as a share of all of b’s; of a’s; and how many they are. */
  readonly cover: number;
  readonly coverBack: number;
  readonly shared: number;
  /** Whether a speaks of the one who says b. */
  readonly named: boolean;
  /** Statements between the two in one article; 0 for next to each other; null in two articles. */
  readonly apart: number | null;
  readonly nested: boolean;
}

/** So many pairs with a denial are kept for each denial, and so many of the others for each two articles. */
const MOST_BY_DENIAL = 3;
const MOST_OTHERS = 4;
const LEAST_SHARED = 2;
const LEAST_COVER = 0.3;
/** Two figures of the same thing say by themselves that the matter is the same. */
const LEAST_OF_FIGURES = 0.2;

export const isDenial = ({ stance }: Claim): boolean => stance === 'denies' || stance === 'rejects';

/** Of one article, given twice, or of two. */
export function candidatesOf(first: readonly Claim[], second: readonly Claim[]): Candidate[] {
  const within = first === second;
  const weight = weigher(within ? first : [...first, ...second]);
  const sum = (stems: Iterable<string>): number => {
    let all = 0;
    for (const term of stems) all += weight(term);
    return all;
  };
  const squares = new Map([...first, ...second].map((claim) => [claim, sum(claim.stems)]));
  const candidate = (a: Claim, b: Claim, apart: number | null): Candidate | undefined => {
    const nested = a.parent === b.local && within;
    const shared = sharedBy(a.stems, b.stems);
    if (shared.length === 0 && !nested) return undefined;
    const both = sum(shared);
    return {
      a,
      b,
      cover: both / (squares.get(b)! || 1),
      coverBack: both / (squares.get(a)! || 1),
      shared: shared.length,
      named: b.who !== '' && mentions(a, b.who),
      apart,
      nested,
    };
  };
  const denied: Candidate[] = [];
  const others: Candidate[] = [];
  const figured: Candidate[] = [];
  first.forEach((x, i) => {
    second.forEach((y, j) => {
      if (within && j <= i) return;
      const apart = within ? j - i - 1 : null;
      if (within && (y.parent === x.local || x.parent === y.local) && !(isDenial(x) && y.parent === x.local))
        return;
      if (isDenial(x) !== isDenial(y)) {
        const found = isDenial(y) ? candidate(x, y, apart) : candidate(y, x, apart);
        if (found && worthDenying(found)) denied.push(found);
        return;
      }
      const found = candidate(x, y, apart);
      if (!found || found.shared < LEAST_SHARED || x.pointsBack || y.pointsBack) return;
      if (Math.min(found.cover, found.coverBack) >= LEAST_OF_FIGURES && clashing(x, y) !== undefined)
        figured.push(found);
      else if (
        Math.min(found.cover, found.coverBack) >= LEAST_COVER &&
        Math.max(found.cover, found.coverBack) >= 0.4
      )
        others.push(found);
    });
  });
  const byDenial = new Map<Claim, Candidate[]>();
  for (const one of denied.sort(byCover)) {
    const list = byDenial.get(one.b) ?? [];
    byDenial.set(one.b, list);
    if (list.length < MOST_BY_DENIAL) list.push(one);
  }
  return [
    ...[...byDenial.values()].flat(),
    ...figured.sort(byCover).slice(0, MOST_OTHERS),
    ...others.sort(byCover).slice(0, MOST_OTHERS),
  ];
}

/** Goes through the smaller of the two. */
const sharedBy = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return [...few].filter((term) => many.has(term));
};

const sameWho = (a: Claim, b: Claim): boolean => a.who !== '' && a.who === b.who;

function worthDenying(found: Candidate): boolean {
  const { a, b } = found;
  if (sameWho(a, b)) return false;
  if (found.nested) return true;
  if (!a.asserts && b.stance === 'denies') return false;
  if (b.pointsBack) return false;
  return (
    (found.shared >= LEAST_SHARED && found.cover >= LEAST_COVER) ||
    (found.named && found.shared >= 1 && found.cover >= 0.25)
  );
}

const strength = ({ cover, coverBack, named, nested }: Candidate): number =>
  cover + coverBack / 2 + (named ? 0.3 : 0) + (nested ? 1 : 0);

const byCover = (x: Candidate, y: Candidate): number =>
  strength(y) - strength(x) ||
  x.a.content[0]!.start - y.a.content[0]!.start ||
  x.b.content[0]!.start - y.b.content[0]!.start;

/** Whether the words speak of the one who has the name: every word of it. */
export function mentions(claim: Claim, who: string): boolean {
  const words = wordsOf.get(claim) ?? new Set(folded(claim.says).split(/[ -]+/u));
  wordsOf.set(claim, words);
  return who.split(/[ -]/u).every((word) => words.has(word));
}

/** Each is asked for once for every claim that it is laid beside. */
const wordsOf = new WeakMap<Claim, ReadonlySet<string>>();

function weigher(claims: readonly Claim[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const { stems } of claims) for (const term of stems) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => Math.log((claims.length + 20) / ((counts.get(term) ?? 0) + 1));
}
