/**
 * Relates articles that were just added, or read again, to what is on record: which story they belong to, and who
 * their speakers are. Runs within the transaction that wrote them, so that a record never holds half of it.
 *
 *     relate(record, [{ row: 17, article, reading }], at)  →  story_members, nodes, people, judgements
 *
 * What is decided is the business of relating/, and how it is kept that of record/; this file carries between them.
 */
import type { Article } from '../core/article.ts';
import type { Judgement } from '../core/judgement.ts';
import { textOf } from '../core/span.ts';
import type { Speaker } from '../core/speaker.ts';
import { loadArticle } from '../record/articles.ts';
import type { Connection } from '../record/connection.ts';
import { judge, judgementsByPeople, judgementsOf, judgementsOfThings } from '../record/judgements.ts';
import * as kept from '../record/people.ts';
import * as stories from '../record/stories.ts';
import { type Link, linksWithin } from '../relating/links.ts';
import { slugOf } from '../relating/names.ts';
import { nodeNameOf, partsOf } from '../relating/nodes.ts';
import {
  blockTermsOf,
  profileOf,
  type Rarity,
  SAME_STORY,
  storyLikeness,
  WINDOW_DAYS,
} from '../relating/stories.ts';

export const MAKER: Judgement['maker'] = { kind: 'machine', name: 'relating', version: '1' };

export interface Added {
  readonly row: number;
  readonly article: Article;
}

interface Affected {
  readonly blocks: Set<string>;
  readonly stories: Set<number>;
  /** Nodes that nothing else decides about: they are somebody of their own. */
  readonly alone: Map<number, string>;
  readonly people: Set<number>;
}

export function relate(record: Connection, added: readonly Added[], at: string): void {
  const affected: Affected = { blocks: new Set(), stories: new Set(), alone: new Map(), people: new Set() };
  for (const { row, article } of added) {
    placeInStory(record, row, article, at, affected);
    placeSpeakers(record, row, article, at, affected);
  }
  settle(record, affected, at);
}

/** Before an article's speakers are replaced: takes the old ones out of who is who. `settleAgain` must follow. */
export function unrelate(record: Connection, row: number, key: string, text: string): Affected {
  const left = kept.leaveNodes(record, row, key, (speaker) => formsOf(speaker, text));
  const story = stories.storyOf(record, row);
  return {
    blocks: new Set(left.blocks),
    stories: new Set(story === undefined ? [] : [story]),
    alone: new Map(),
    people: new Set(left.people),
  };
}

/** After they were replaced: relates the new ones. */
export function relateAgain(
  record: Connection,
  { row, article }: Added,
  affected: Affected,
  at: string,
): void {
  placeSpeakers(record, row, article, at, affected);
  settle(record, affected, at);
  // What was said of the speakers that it had before, and is no longer so, is superseded.
  const things = kept.speakersOfArticle(record, row).map(({ speaker }) => `${article.key}/${speaker.id}`);
  for (const { a, b, verdict, maker } of judgementsOfThings(record, 'same-speaker', things)) {
    if (verdict === 'no' || maker.kind === 'person') continue;
    const [one, other] = [kept.nodeOfThing(record, a), kept.nodeOfThing(record, b)];
    if (one && other && one.person === other.person) continue;
    judge(record, {
      relation: 'same-speaker',
      a,
      b,
      verdict: 'no',
      score: 0,
      reason: 'an article was read again, and these are somebody else in it now',
      maker: MAKER,
      at,
    });
  }
}

/**
 * Keeps what a person says of two speakers, each `articleKey/localId`, and makes people anew by it. It holds against
 * every judgement of a machine, before and after.
 */
export function overrule(
  record: Connection,
  [one, other]: readonly [string, string],
  verdict: Judgement['verdict'],
  by: { readonly name: string; readonly reason: string; readonly at: string },
): void {
  record.transaction(() => {
    const [a, b] = one < other ? [one, other] : [other, one];
    const maker = { kind: 'person', name: by.name } as const;
    judge(record, { relation: 'same-speaker', a, b, verdict, score: 1, reason: by.reason, maker, at: by.at });
    // The one that stands for its node stays in it, and the other is placed anew.
    const moving = kept.nodeOfThing(record, b)?.anchor === b ? a : b;
    const key = moving.split('/')[0]!;
    const stored = loadArticle(record, key);
    if (!stored) return;
    const affected = unrelate(record, stored.row, key, stored.article.text);
    relateAgain(record, stored, affected, by.at);
  });
}

// ---- stories ----

function placeInStory(
  record: Connection,
  row: number,
  article: Article,
  at: string,
  affected: Affected,
): void {
  const profile = profileOf(article);
  stories.addProfile(record, row, profile);
  // Counts are fetched for many terms at once: a profile has dozens, and there may be hundreds of profiles.
  const articles = stories.profileCount(record);
  const rarityOf = (profiles: readonly stories.StoredProfile[]): Rarity => {
    const terms = new Set(profiles.flatMap((one) => one.terms.map(([term]) => term)));
    const counts = stories.termCounts(record, [...terms]);
    return { of: (term) => counts.get(term) ?? 0, articles };
  };
  const terms = blockTermsOf(profile, rarityOf([profile]));
  const near = stories.candidates(record, row, profile.day, WINDOW_DAYS, terms, 300);
  const rarity = rarityOf([profile, ...near.map((one) => one.profile)]);
  stories.addBlockTerms(record, row, profile.day, terms);
  const like = near
    .flatMap(({ article: other, profile: its }) => {
      const found = storyLikeness(profile, its, rarity);
      return found && found.score >= SAME_STORY ? [{ other, ...found }] : [];
    })
    .sort((a, b) => b.score - a.score || a.other - b.other);
  for (const { other, score, reason } of like) {
    const [mine, its] = [stories.storyOf(record, row), stories.storyOf(record, other)];
    // Already joined through a likelier one: the judgement would add nothing.
    if (mine !== undefined && mine === its) continue;
    judge(record, {
      relation: 'same-story',
      a: article.key,
      b: record.get<{ key: string }>('SELECT key FROM articles WHERE id = ?', other)!.key,
      verdict: 'yes',
      score,
      reason,
      maker: MAKER,
      at,
    });
    if (mine !== undefined && its !== undefined) {
      const [into, from] = mine < its ? [mine, its] : [its, mine];
      stories.mergeStories(record, into, from);
      affected.stories.delete(from);
      affected.stories.add(into);
      continue;
    }
    const title = record.get<{ title: string | null }>(
      'SELECT title FROM articles WHERE id = ?',
      other,
    )!.title;
    const story = mine ?? its ?? stories.makeStory(record, slugOf(title ?? article.title?.value ?? 'story'));
    stories.joinStory(record, row, story);
    stories.joinStory(record, other, story);
    affected.stories.add(story);
  }
}

// ---- speakers ----

/** What the article calls the speaker, each once. */
function formsOf(speaker: Speaker, text: string): kept.Form[] {
  const forms: kept.Form[] = [{ what: 'name', text: speaker.name }];
  if (speaker.role !== null) forms.push({ what: 'role', text: speaker.role });
  const seen = new Set([speaker.name.toLowerCase(), speaker.role?.toLowerCase()]);
  for (const { span, basis } of speaker.mentions) {
    if (basis === 'pronoun' || basis === 'carried-on') continue;
    const called = textOf(text, span).replace(/\s+/gu, ' ');
    // A whole clause may hang on a name; nobody is called that.
    if (called.length > 80 || seen.has(called.toLowerCase())) continue;
    seen.add(called.toLowerCase());
    forms.push({ what: 'alias', text: called });
  }
  return forms;
}

function placeSpeakers(
  record: Connection,
  row: number,
  article: Article,
  at: string,
  affected: Affected,
): void {
  for (const { row: speakerRow, speaker, statements } of kept.speakersOfArticle(record, row)) {
    const thing = `${article.key}/${speaker.id}`;
    const { signature, blocks, weak } = isSetApart(record, thing, speaker)
      ? { signature: `${speaker.kind}|${speaker.name}@${thing}`, blocks: [], weak: false }
      : nodeNameOf(speaker, thing);
    const { node, fresh } = kept.nodeOf(record, signature, speaker.kind, thing, blocks);
    const news = kept.joinNode(record, speakerRow, node.id, statements, formsOf(speaker, article.text));
    if (!fresh && node.anchor !== thing)
      judge(record, {
        relation: 'same-speaker',
        a: node.anchor,
        b: thing,
        verdict: 'yes',
        score: speaker.role === null ? 0.9 : 0.94,
        reason:
          speaker.role === null
            ? 'the same full name'
            : 'the same full name, and roles that one person can have',
        maker: MAKER,
        at,
      });
    if (node.person !== null) affected.people.add(node.person);
    if (!fresh && !news) continue;
    if (weak) affected.alone.set(node.id, speaker.name);
    else if (blocks.length === 0) affected.alone.set(node.id, speaker.name);
    else for (const block of blocks) affected.blocks.add(block);
  }
  const story = stories.storyOf(record, row);
  if (story !== undefined) affected.stories.add(story);
}

/** Whether a person has said that this is not the one whom the name would make it. */
const isSetApart = (record: Connection, thing: string, speaker: Speaker): boolean =>
  judgementsByPeople(record, 'same-speaker').some(({ a, b, verdict }) => {
    if (verdict !== 'no' || (a !== thing && b !== thing)) return false;
    return kept.nodeOfThing(record, a === thing ? b : a)?.signature === nodeNameOf(speaker, thing).signature;
  });

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

const surnameOf = (node: kept.NodeRow): string =>
  isWeak(node)
    ? node.signature.slice('person|'.length, node.signature.indexOf('@'))
    : partsOf(node.signature).last;

/** What settling does to nodes and people. */
interface Hands {
  readonly said: Said;
  move(node: kept.NodeRow, person: number): void;
  newPerson(name: string): number;
}

function settle(record: Connection, affected: Affected, at: string): void {
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
    for (const person of [...affected.people].sort((a, b) => a - b)) {
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
  for (const story of affected.stories) settleSurnames(record, story, at, hands);
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
  const group = new Map(nodes.map((node) => [node.id, node.id]));
  /** Joins what the two stand in, unless a person has said of any two in it that they are not the same. */
  const join = (a: number, b: number): boolean => {
    const [x, y] = [group.get(a)!, group.get(b)!];
    const inGroup = (leader: number): number[] =>
      nodes.flatMap(({ id }) => (group.get(id) === leader ? [id] : []));
    if (inGroup(x).some((one) => inGroup(y).some((other) => said.forbids(one, other)))) return false;
    for (const id of inGroup(Math.max(x, y))) group.set(id, Math.min(x, y));
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
  const before = new Map(nodes.map((node) => [node.id, node.person]));
  const claimed = new Set<number>();
  const after = new Map<number, number>();
  for (const leader of [...new Set(group.values())].sort((a, b) => a - b)) {
    const members = nodes.filter((node) => group.get(node.id) === leader);
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
  for (const [i, a] of nodes.entries())
    for (const b of nodes.slice(i + 1)) {
      if (before.get(a.id) === null || before.get(a.id) !== before.get(b.id)) continue;
      if (after.get(a.id) === after.get(b.id)) continue;
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

const signatures = ({ a, b }: Link, byId: ReadonlyMap<number, kept.NodeRow>): string =>
  [byId.get(a)!.signature, byId.get(b)!.signature].sort().join('\n');

function slugName(record: Connection, members: readonly kept.NodeRow[]): string {
  const [name] = members
    .map(
      ({ id }) =>
        record.get<{ text: string }>(
          `SELECT text FROM forms WHERE node = ? AND what = 'name' ORDER BY count DESC, length(text) DESC LIMIT 1`,
          id,
        )?.text ?? '',
    )
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return name ?? '';
}

const articleOfNode = (record: Connection, node: kept.NodeRow): number =>
  record.get<{ article: number }>('SELECT article FROM speakers WHERE node = ? LIMIT 1', node.id)?.article ??
  -1;

/**
 * Surnames without a given name, story by story: the one person of that surname in the story, if there is just one
 * and the surname's own article does not tell the two apart.
 */
function settleSurnames(
  record: Connection,
  story: number,
  at: string,
  { said, move, newPerson }: Hands,
): void {
  const nodes = kept.nodesInStory(record, story).filter((node) => node.kind === 'person');
  const decided = new Set(said.same.flatMap(([a, b]) => [a.id, b.id]));
  const weak = nodes.filter((node) => isWeak(node) && !decided.has(node.id));
  const firstOf = new Map<string, number>();
  for (const node of weak) {
    const surname = surnameOf(node);
    const full = nodes.filter((other) => !isWeak(other) && surnameOf(other) === surname);
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
    const first = kept.nodesOfPerson(record, node.person)[0];
    if (first?.id === node.id) return node.person;
  }
  return newPerson(surname);
}
