/**
 * Makes people of nodes anew where something has changed: block by block those with full names, then story by story
 * the bare surnames, then what persons have said, which outranks both.
 *
 * Each step decides from all that is on record and not from what was decided before, so that the order in which
 * articles came makes no difference. Only addresses remember it.
 */
import type { Connection } from '../record/connection.ts';
import { judge, judgementsByPeople, judgementsOf } from '../record/judgements.ts';
import * as kept from '../record/people.ts';
import * as stories from '../record/stories.ts';
import { type Link, linksWithin } from '../relating/links.ts';
import { slugOf } from '../relating/names.ts';
import { partsOf } from '../relating/nodes.ts';
import { type Affected, MAKER } from './affected.ts';

/** What people have said of who is who, as nodes. */
interface Said {
  readonly same: readonly (readonly [kept.NodeRow, kept.NodeRow])[];
  forbids(a: number, b: number): boolean;
}

function saidByPeople(record: Connection): Said {
  const same: [kept.NodeRow, kept.NodeRow][] = [];
  const apart = new Set<string>();
  for (const { a, b, verdict } of judgementsByPeople(record, 'same-speaker')) {
    const [one, other] = [kept.nodeOfThing(record, a), kept.nodeOfThing(record, b)];
    if (!one || !other) continue;
    if (verdict === 'yes') same.push([one, other]);
    else apart.add(`${one.id} ${other.id}`).add(`${other.id} ${one.id}`);
  }
  return { same, forbids: (a, b) => apart.has(`${a} ${b}`) };
}

/** Whether it is a surname without a given name, and so only tied to somebody by its story. */
const isWeak = (node: kept.NodeRow): boolean => node.kind === 'person' && node.signature.includes('@');

/** The name by which a weak one is called: “roe”, “roe jr”. */
const surnameOf = (weak: kept.NodeRow): string =>
  weak.signature.slice('person|'.length, weak.signature.indexOf('@'));

/** Whether somebody may be called so for short. */
const goesBy = (surname: string, node: kept.NodeRow): boolean => {
  const { last, generation } = partsOf(node.signature);
  return surname === last || (generation !== '' && surname === `${last} ${generation}`);
};

/** What settling does to nodes and people. */
interface Hands {
  readonly said: Said;
  move(node: kept.NodeRow, person: number): void;
  newPerson(name: string): number;
}

export function settle(record: Connection, affected: Affected, at: string): void {
  /** People who lost a node, and who has it now. */
  const heirs = new Map<number, number>();
  const move = (node: kept.NodeRow, person: number): void => {
    if (node.person === person) return;
    if (node.person !== null) {
      affected.people.add(node.person);
      heirs.set(node.person, person);
    }
    affected.people.add(person);
    kept.assignNode(record, node.id, person);
  };

  /** Somebody whose only article was read again keeps the address they had. */
  const newPerson = (name: string): number => {
    const slug = slugOf(name);
    for (const person of [...affected.bereft].sort((a, b) => a - b)) {
      if (kept.nodesOfPerson(record, person).length > 0) continue;
      const had = kept.slugOfPerson(record, person);
      if (had === slug || (had?.startsWith(`${slug}-`) && /^\d+$/u.test(had.slice(slug.length + 1))))
        return person;
    }
    return kept.makePerson(record, slug);
  };

  for (const [id, name] of affected.alone) {
    const node = kept.nodeByRow(record, id);
    if (node && node.person === null) move(node, newPerson(name));
  }
  const said = saidByPeople(record);
  const hands: Hands = { said, move, newPerson };
  const shaken = new Set<number>();
  for (const block of affected.blocks) settleBlock(record, block, at, hands, shaken);
  for (const person of shaken)
    for (const node of kept.nodesOfPerson(record, person))
      if (isWeak(node)) {
        const story = stories.storyOf(record, articleOfNode(record, node));
        if (story !== undefined) affected.stories.add(story);
      }
  for (const story of affected.stories) settleSurnames(record, kept.nodesInStory(record, story), at, hands);
  for (const article of affected.torn)
    settleSurnames(record, kept.nodesInArticle(record, article), at, hands);
  for (const [a, b] of saidByPeople(record).same) {
    if (a.person === null || b.person === null || a.person === b.person) continue;
    const [first, second] = a.person < b.person ? [a.person, b.person] : [b.person, a.person];
    for (const node of kept.nodesOfPerson(record, second)) move(node, first);
  }
  for (const person of affected.people) kept.refreshPerson(record, person, ultimate(heirs, person));
}

function ultimate(heirs: ReadonlyMap<number, number>, person: number): number | null {
  const seen = new Set([person]);
  let heir = heirs.get(person);
  while (heir !== undefined && heirs.has(heir) && !seen.has(heir)) {
    seen.add(heir);
    heir = heirs.get(heir);
  }
  return heir === undefined || seen.has(heir) ? null : heir;
}

/** Makes people of a block's nodes anew. */
function settleBlock(
  record: Connection,
  block: string,
  at: string,
  { said, move, newPerson }: Hands,
  shaken: Set<number>,
): void {
  const nodes = kept.nodesInBlock(record, block);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const groups = new Map(nodes.map((node) => [node.id, [node]]));
  /** Joins what the two stand in, unless a person has said of any two in it that they are not the same. */
  const join = (a: number, b: number): boolean => {
    const [x, y] = [groups.get(a)!, groups.get(b)!];
    if (x === y) return true;
    if (x.some((one) => y.some((other) => said.forbids(one.id, other.id)))) return false;
    const both = [...x, ...y];
    for (const { id } of both) groups.set(id, both);
    return true;
  };
  for (const [a, b] of said.same) if (byId.has(a.id) && byId.has(b.id)) join(a.id, b.id);
  // The surest first, so that where not all can be followed the surest are, whatever the order of arrival.
  const links = linksWithin(nodes).sort(
    (x, y) => y.score - x.score || (signatures(x, byId) < signatures(y, byId) ? -1 : 1),
  );
  for (const { a, b, score, reason } of links) {
    if (!join(a, b)) continue;
    judge(record, {
      relation: 'same-speaker',
      a: byId.get(a)!.anchor,
      b: byId.get(b)!.anchor,
      verdict: 'yes',
      score,
      reason,
      maker: MAKER,
      at,
    });
  }
  const claimed = new Set<number>();
  const after = new Map<number, number>();
  // The group of the oldest node first, which so keeps its address.
  for (const members of new Set(nodes.map(({ id }) => groups.get(id)!))) {
    const free = members.flatMap(({ person }) => (person === null || claimed.has(person) ? [] : [person]));
    const person = free.length > 0 ? Math.min(...free) : newPerson(slugName(record, members));
    claimed.add(person);
    for (const node of members) {
      if (node.person !== null && node.person !== person) {
        shaken.add(node.person);
        shaken.add(person);
      }
      move(node, person);
      after.set(node.id, person);
    }
  }
  // What was taken to be one and no longer is: said so, because the older judgement stays on record.
  for (const [i, a] of nodes.entries()) {
    if (a.person === null || !shaken.has(a.person)) continue;
    for (const b of nodes.slice(i + 1)) {
      if (b.person !== a.person || after.get(a.id) === after.get(b.id)) continue;
      if (judgementsOf(record, 'same-speaker', a.anchor, b.anchor).length === 0) continue;
      judge(record, {
        relation: 'same-speaker',
        a: a.anchor,
        b: b.anchor,
        verdict: 'no',
        score: 0.5,
        reason: 'others of the name are on record now, and which of them is meant is open',
        maker: MAKER,
        at,
      });
    }
  }
}

const signatures = ({ a, b }: Link, byId: ReadonlyMap<number, kept.NodeRow>): string =>
  [byId.get(a)!.signature, byId.get(b)!.signature].sort().join('\n');

/** The name by which articles mostly call the group, in full; of two the plainer one. */
function slugName(record: Connection, members: readonly kept.NodeRow[]): string {
  const names = kept.namesOfNodes(
    record,
    members.map(({ id }) => id),
  );
  const full = (name: string): number => Number(/\S\s+\S/u.test(name));
  const [first] = names.sort(
    (x, y) =>
      full(y.text) - full(x.text) ||
      y.count - x.count ||
      x.text.length - y.text.length ||
      (x.text < y.text ? -1 : 1),
  );
  return first?.text ?? '';
}

const articleOfNode = (record: Connection, node: kept.NodeRow): number =>
  record.get<{ article: number }>('SELECT article FROM speakers WHERE node = ? LIMIT 1', node.id)?.article ??
  -1;

/**
 * Surnames without a given name among the nodes of a story, or of an article of none: the one person of that surname
 * in it, if there is just one and the surname's own article does not tell the two apart.
 */
function settleSurnames(
  record: Connection,
  all: readonly kept.NodeRow[],
  at: string,
  { said, move, newPerson }: Hands,
): void {
  const nodes = all.filter((node) => node.kind === 'person');
  const decided = new Set(said.same.flatMap(([a, b]) => [a.id, b.id]));
  const weak = nodes.filter((node) => isWeak(node) && !decided.has(node.id));
  const firstOf = new Map<string, number>();
  for (const node of weak) {
    const surname = surnameOf(node);
    const full = nodes.filter((other) => !isWeak(other) && goesBy(surname, other));
    const here = new Set(kept.nodesInArticle(record, articleOfNode(record, node)).map(({ id }) => id));
    const people = new Set(full.map(({ person }) => person));
    const apart = full.some(({ id }) => here.has(id) || said.forbids(id, node.id));
    const one = people.size === 1 && !apart ? full[0]! : undefined;
    if (one?.person) {
      judge(record, {
        relation: 'same-speaker',
        a: node.anchor,
        b: one.anchor,
        verdict: 'yes',
        score: 0.8,
        reason: 'the same surname in articles of one story, and nobody else in it has that name',
        maker: MAKER,
        at,
      });
      move(node, one.person);
      continue;
    }
    // Nobody to tie it to, or several: with the story's other bare surnames if nobody has the full name, else alone.
    const shared = full.length === 0 ? firstOf.get(surname) : undefined;
    const own = shared ?? ownPerson(record, node, surname, newPerson);
    if (full.length === 0 && shared === undefined) firstOf.set(surname, own);
    move(node, own);
  }
}

/** The person that is this bare surname's alone, made if it was counted to somebody until now. */
function ownPerson(
  record: Connection,
  node: kept.NodeRow,
  surname: string,
  newPerson: Hands['newPerson'],
): number {
  if (node.person !== null) {
    const all = kept.nodesOfPerson(record, node.person);
    if (all[0]?.id === node.id && all.every(isWeak)) return node.person;
  }
  return newPerson(surname);
}
