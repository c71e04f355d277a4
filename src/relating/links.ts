/**
 * Which nodes of a block are the same, with score and reason. Decided from all of the block's nodes together, never
 * from the order in which they came, so that the same coverage makes the same people however it was added.
 *
 *     ash carter (public), ash carter (no role)  →  linked, .92, “the same full name”
 *     george w bush, george h bush, george bush  →  none: the third may be either
 *     bob kennedy, bob kennedy jr    →  none, unless they are called alike
 */
import { fullFormsOf, sameGivenName } from './lexicon/names.ts';
import { officesIn, roleWords } from './lexicon/roles.ts';
import { type NodeParts, partsOf } from './nodes.ts';
import { initialsOf } from './names.ts';

export interface NodeInBlock {
  readonly id: number;
  readonly signature: string;
  readonly roles: readonly string[];
  /** How many speakers of the node are given each of the roles. */
  readonly counts: readonly number[];
}

export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly reason: string;
}

type Compared = NodeInBlock & NodeParts;

interface Likeness {
  readonly score: number;
  readonly reason: string;
}

export function linksWithin(nodes: readonly NodeInBlock[]): Link[] {
  const compared: Compared[] = nodes.map((node) => ({ ...node, ...partsOf(node.signature) }));
  const like = new Map<Compared, Map<Compared, Likeness>>(compared.map((node) => [node, new Map()]));
  for (const bucket of bucketsOf(compared))
    for (const [i, a] of bucket.entries())
      for (const b of bucket.slice(i + 1)) {
        const found = like.get(a)!.get(b) ?? likeness(a, b);
        if (!found) continue;
        like.get(a)!.set(b, found);
        like.get(b)!.set(a, found);
      }
  // A surname with an office may be anybody of that surname who holds it, whatever the given name begins with.
  for (const titled of compared.filter(isTitled)) {
    const held = compared.map((other) => (isTitled(other) ? 0 : timesInOffice(titled, other)));
    const most = Math.max(...held);
    for (const [i, other] of compared.entries()) {
      const found = held[i]! * MARGIN > most ? titledLikeness(titled, other) : undefined;
      if (!found) continue;
      like.get(titled)!.set(other, found);
      like.get(other)!.set(titled, found);
    }
  }
  const links: Link[] = [];
  for (const [a, others] of like)
    for (const [b, found] of others) {
      if (a.id >= b.id) continue;
      // A third that could be one of the two but not the other leaves open which of them the vaguer one is.
      const contested = (x: Compared, y: Compared): boolean =>
        [...like.get(x)!.keys()].some(
          (other) => other !== y && !isTitled(other) && !like.get(y)!.has(other) && !settled(a, b, other),
        );
      if ((isTitled(b) || !contested(a, b)) && (isTitled(a) || !contested(b, a)))
        links.push({ a: a.id, b: b.id, ...found });
    }
  return links;
}

/**
 * Those that can be alike at all, so that a common surname does not mean comparing all with all: given names that
 * begin alike, and forms of one given name.
 */
function bucketsOf(nodes: readonly Compared[]): Iterable<Compared[]> {
  const buckets = new Map<string, Compared[]>();
  for (const node of nodes)
    for (const key of keysOf(node)) buckets.set(key, [...(buckets.get(key) ?? []), node]);
  return buckets.values();
}

const keysOf = (node: Compared): readonly string[] => {
  if (isTitled(node)) return [];
  return node.kind === 'person' ? [node.first[0]!, ...fullFormsOf(node.first)] : [''];
};

/** Somebody without a role who shares the name of one in public life and of others is the one in public life. */
const settled = (a: NodeParts, b: NodeParts, other: NodeParts): boolean =>
  [a, b].some((node) => node.field === 'public') &&
  [a, b].every((node) => node.field === 'public' || node.field === '') &&
  other.field !== 'public' &&
  other.field !== '';

const isTitled = (node: NodeParts): boolean => node.kind === 'person' && node.first === '';

/** Somebody called by an office so many times less than a namesake is not whom its bare title means. */
const MARGIN = 5;

function timesInOffice(titled: Compared, other: Compared): number {
  const offices = new Set(titled.roles.flatMap(officesIn));
  if (other.kind !== 'person' || other.last !== titled.last) return 0;
  return other.roles.reduce(
    (sum, role, i) => sum + (officesIn(role).some((office) => offices.has(office)) ? other.counts[i]! : 0),
    0,
  );
}

function titledLikeness(titled: Compared, other: Compared): Likeness | undefined {
  if (timesInOffice(titled, other) === 0 || isTitled(other)) return undefined;
  return { score: 0.86, reason: 'the same surname and office, and hardly anybody else on record has both' };
}

function likeness(a: Compared, b: Compared): Likeness | undefined {
  if (a.kind !== b.kind) return undefined;
  return a.kind === 'person' ? personLikeness(a, b) : bodyLikeness(a, b);
}

function personLikeness(a: Compared, b: Compared): Likeness | undefined {
  if (a.last !== b.last || !agree(a.field, b.field) || !agreeInMiddle(a.middle, b.middle)) return undefined;
  const shared = sharedRole(a.roles, b.roles);
  // A name without “Jr.” may be the father's: only what both are called tells.
  if (!agree(a.generation, b.generation) || (a.generation !== b.generation && !haveOneRole(a.roles, b.roles)))
    return undefined;
  const role = shared ? `; both are called “${shared}”` : '';
  if (a.first === b.first) {
    const middle = a.middle === b.middle ? '' : ', one with a middle name';
    const suffix = a.generation === b.generation ? '' : `, one with “${a.generation || b.generation}”`;
    return { score: shared ? 0.97 : 0.92, reason: `the same full name${middle}${suffix}${role}` };
  }
  // A different given name counts against; only a known short form and the same role together outweigh it.
  if (!givenNamesAgree(a.first, b.first) || a.first === '' || b.first === '' || !shared) return undefined;
  return { score: 0.85, reason: `the same surname, given names that are forms of one${role}` };
}

const agree = (a: string, b: string): boolean => a === '' || b === '' || a === b;

const agreeInMiddle = (a: string, b: string): boolean =>
  agree(a, b) ||
  isInitial(a, b) ||
  (a.length > 1 && b.length > 1 && a.replaceAll('-', ' ') === b.replaceAll('-', ' '));

/** Whether the given names of two who share a surname leave it open that they are one: none, the same, or a form of it. */
export const givenNamesAgree = (a: string, b: string): boolean =>
  agree(a, b) || sameGivenName(a, b) || isInitial(a, b) || isBeginning(a, b);

const isInitial = (a: string, b: string): boolean =>
  (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** Ash and Ashton; three letters at least, so that Al is not everybody from Alan to Alvaro. */
const isBeginning = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a));

function sharedRole(a: readonly string[], b: readonly string[]): string | undefined {
  for (const one of [...a].sort())
    for (const other of [...b].sort()) {
      const words = new Set(roleWords(other));
      if (roleWords(one).some((word) => words.has(word))) return one.length <= other.length ? one : other;
    }
  return undefined;
}

/** Whether they are called by one role in all of its words: a vice president is no president. */
const haveOneRole = (a: readonly string[], b: readonly string[]): boolean => {
  const key = (role: string): string => [...new Set(roleWords(role))].sort().join(' ');
  const keys = new Set(a.map(key));
  return b.some((role) => key(role) !== '' && keys.has(key(role)));
};

function bodyLikeness(a: Compared, b: Compared): Likeness | undefined {
  if (a.acronym === b.acronym) return undefined;
  const [short, full] = a.acronym ? [a.body, b.body] : [b.body, a.body];
  if (!initialsOf(full).includes(short)) return undefined;
  return {
    score: 0.88,
    reason: `${short.toUpperCase()} are the initials of the full name, and of no other on record`,
  };
}
