/**
 * Who is who across articles: nodes (ways of naming somebody), the people they make up, and the forms they go by.
 *
 *     findPeople(record, 'harbour mast', 10)  →  [{ slug: 'jo-lind', name: 'Jo Lind', … }]
 *
 * What belongs together is decided elsewhere; this file keeps it. All of it can be computed anew from the articles
 * and the judgements.
 */
import type { Speaker } from '../core/speaker.ts';
import { type SpeakerRow, speakerOf } from './articles.ts';
import type { Connection } from './connection.ts';
import { matchBeginning } from './words.ts';

export interface SpeakerOfArticle {
  readonly row: number;
  readonly speaker: Speaker;
  readonly statements: number;
}

export const speakersOfArticle = (record: Connection, article: number): SpeakerOfArticle[] =>
  record
    .all<SpeakerRow>('SELECT * FROM speakers WHERE article = ? ORDER BY id', article)
    .map((row) => ({ row: row.id, speaker: speakerOf(row), statements: row.statements }));

export interface NodeRow {
  readonly id: number;
  readonly signature: string;
  readonly kind: string;
  readonly anchor: string;
  readonly person: number | null;
}

const NODE = 'nodes.id, nodes.signature, nodes.kind, nodes.anchor, nodes.person';

/** The node of that signature, made if need be. `anchor` is the thing that stands for it in judgements. */
export function nodeOf(
  record: Connection,
  signature: string,
  kind: string,
  anchor: string,
  blocks: readonly string[],
): { node: NodeRow; fresh: boolean } {
  const found = record.get<NodeRow>(`SELECT ${NODE} FROM nodes WHERE signature = ?`, signature);
  if (found) return { node: found, fresh: false };
  const id = record.run(
    'INSERT INTO nodes (signature, kind, anchor, statements, speakers) VALUES (?, ?, ?, 0, 0)',
    signature,
    kind,
    anchor,
  );
  for (const block of blocks) record.run('INSERT INTO node_blocks (block, node) VALUES (?, ?)', block, id);
  return { node: { id, signature, kind, anchor, person: null }, fresh: true };
}

/** What a speaker is called, counted: `name`, `role`, `alias` (what else the article calls them). */
export interface Form {
  readonly what: 'name' | 'role' | 'alias';
  readonly text: string;
}

/** Puts the speaker into the node. True if a name or role came that the node did not have. */
export function joinNode(
  record: Connection,
  speaker: number,
  node: number,
  statements: number,
  forms: readonly Form[],
): boolean {
  record.run('UPDATE speakers SET node = ? WHERE id = ?', node, speaker);
  record.run(
    'UPDATE nodes SET statements = statements + ?, speakers = speakers + 1 WHERE id = ?',
    statements,
    node,
  );
  let news = false;
  for (const { what, text } of forms) {
    const known = record.get<{ id: number }>(
      'SELECT id FROM forms WHERE node = ? AND what = ? AND text = ?',
      node,
      what,
      text,
    );
    if (known) record.run('UPDATE forms SET count = count + 1 WHERE id = ?', known.id);
    else {
      const id = record.run(
        'INSERT INTO forms (node, what, text, count) VALUES (?, ?, ?, 1)',
        node,
        what,
        text,
      );
      record.run('INSERT INTO form_words (rowid, text) VALUES (?, ?)', id, text);
      news ||= what !== 'alias';
    }
  }
  return news;
}

/** Takes the article's speakers out of their nodes; a node that is empty then goes. Gives the blocks and people concerned. */
export function leaveNodes(
  record: Connection,
  article: number,
  key: string,
  formsOf: (speaker: Speaker) => readonly Form[],
): { blocks: string[]; people: number[] } {
  const blocks = new Set<string>();
  const people = new Set<number>();
  for (const { row, speaker, statements } of speakersOfArticle(record, article)) {
    const node = record.get<NodeRow>(
      `SELECT ${NODE} FROM speakers JOIN nodes ON nodes.id = speakers.node WHERE speakers.id = ?`,
      row,
    );
    if (!node) continue;
    for (const block of blocksOf(record, node.id)) blocks.add(block);
    if (node.person !== null) people.add(node.person);
    record.run('UPDATE speakers SET node = NULL WHERE id = ?', row);
    record.run(
      'UPDATE nodes SET statements = statements - ?, speakers = speakers - 1 WHERE id = ?',
      statements,
      node.id,
    );
    for (const { what, text } of formsOf(speaker))
      record.run(
        'UPDATE forms SET count = count - 1 WHERE node = ? AND what = ? AND text = ?',
        node.id,
        what,
        text,
      );
    dropForms(record, 'node = ? AND count <= 0', node.id);
    const left = record.get<{ thing: string }>(
      `SELECT articles.key || '/' || speakers.local AS thing FROM speakers JOIN articles ON articles.id = speakers.article
       WHERE speakers.node = ? ORDER BY speakers.id LIMIT 1`,
      node.id,
    );
    if (!left) {
      dropForms(record, 'node = ?', node.id);
      record.run('DELETE FROM nodes WHERE id = ?', node.id);
    } else if (node.anchor.startsWith(`${key}/`))
      record.run('UPDATE nodes SET anchor = ? WHERE id = ?', left.thing, node.id);
  }
  return { blocks: [...blocks], people: [...people] };
}

function dropForms(record: Connection, where: string, node: number): void {
  record.run(`DELETE FROM form_words WHERE rowid IN (SELECT id FROM forms WHERE ${where})`, node);
  record.run(`DELETE FROM forms WHERE ${where}`, node);
}

export const blocksOf = (record: Connection, node: number): string[] =>
  record
    .all<{ block: string }>('SELECT block FROM node_blocks WHERE node = ? ORDER BY block', node)
    .map(({ block }) => block);

export interface NodeWithRoles extends NodeRow {
  readonly roles: readonly string[];
  /** How many of its speakers are given each of the roles. */
  readonly counts: readonly number[];
}

export const nodesInBlock = (record: Connection, block: string): NodeWithRoles[] =>
  record
    .all<NodeRow & { roles: string }>(
      `SELECT ${NODE}, (SELECT json_group_array(json_array(text, count)) FROM forms
         WHERE node = nodes.id AND what = 'role') AS roles
       FROM node_blocks JOIN nodes ON nodes.id = node WHERE block = ? ORDER BY nodes.id`,
      block,
    )
    .map((row) => {
      const roles = JSON.parse(row.roles) as [string, number][];
      return { ...row, roles: roles.map(([text]) => text), counts: roles.map(([, count]) => count) };
    });

/** The nodes that speakers of the story's articles belong to. */
export const nodesInStory = (record: Connection, story: number): NodeRow[] =>
  record.all<NodeRow>(
    `SELECT DISTINCT ${NODE} FROM story_members JOIN speakers ON speakers.article = story_members.article
     JOIN nodes ON nodes.id = speakers.node WHERE story = ? ORDER BY nodes.id`,
    story,
  );

export const nodesInArticle = (record: Connection, article: number): NodeRow[] =>
  record.all<NodeRow>(
    `SELECT DISTINCT ${NODE} FROM speakers JOIN nodes ON nodes.id = speakers.node WHERE article = ? ORDER BY nodes.id`,
    article,
  );

export const nodesOfPerson = (record: Connection, person: number): NodeRow[] =>
  record.all<NodeRow>(`SELECT ${NODE} FROM nodes WHERE person = ? ORDER BY id`, person);

export function makePerson(record: Connection, slug: string): number {
  return record.run(
    `INSERT INTO people (slug, name, kind, statements, speakers) VALUES (?, '', '', 0, 0)`,
    freeSlug(record, slug),
  );
}

function freeSlug(record: Connection, slug: string): string {
  const taken = (candidate: string): boolean =>
    record.get(
      'SELECT 1 FROM people WHERE slug = ?1 UNION ALL SELECT 1 FROM former_slugs WHERE slug = ?1',
      candidate,
    ) !== undefined;
  if (!taken(slug)) return slug;
  // Doubling first keeps a name that ten thousand articles share from costing ten thousand look-ups each time.
  let high = 2;
  while (taken(`${slug}-${high}`)) high *= 2;
  let low = high === 2 ? 2 : high / 2 + 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (taken(`${slug}-${middle}`)) low = middle + 1;
    else high = middle;
  }
  return taken(`${slug}-${low}`) ? `${slug}-${high}` : `${slug}-${low}`;
}

export const namesOfNodes = (
  record: Connection,
  nodes: readonly number[],
): { text: string; count: number }[] =>
  record.all(
    `SELECT text, sum(count) AS count FROM json_each(?) AS wanted JOIN forms ON forms.node = wanted.value
     WHERE what = 'name' GROUP BY text`,
    JSON.stringify(nodes),
  );

export const slugOfPerson = (record: Connection, person: number): string | undefined =>
  record.get<{ slug: string }>('SELECT slug FROM people WHERE id = ?', person)?.slug;

export const nodeByRow = (record: Connection, id: number): NodeRow | undefined =>
  record.get<NodeRow>(`SELECT ${NODE} FROM nodes WHERE id = ?`, id);

export const assignNode = (record: Connection, node: number, person: number): void => {
  record.run('UPDATE nodes SET person = ? WHERE id = ?', person, node);
};

/** Counts and names the person anew; one without nodes goes, and its address leads to `heir`, if there is one. */
export function refreshPerson(record: Connection, person: number, heir: number | null): void {
  const sum = record.get<{ nodes: number; statements: number | null; speakers: number | null; kind: string }>(
    'SELECT count(*) AS nodes, sum(statements) AS statements, sum(speakers) AS speakers, min(kind) AS kind FROM nodes WHERE person = ?',
    person,
  )!;
  if (sum.nodes === 0) {
    const row = record.get<{ slug: string }>('SELECT slug FROM people WHERE id = ?', person);
    if (!row) return;
    if (heir === null) record.run('DELETE FROM people WHERE id = ?', person);
    else {
      record.run('UPDATE former_slugs SET person = ? WHERE person = ?', heir, person);
      record.run('DELETE FROM people WHERE id = ?', person);
      record.run('INSERT INTO former_slugs (slug, person) VALUES (?, ?)', row.slug, heir);
    }
    return;
  }
  // The fullest of the usual names: more words first, then how often it is used.
  const name = record.get<{ text: string }>(
    `SELECT forms.text FROM nodes JOIN forms ON forms.node = nodes.id WHERE nodes.person = ? AND what = 'name'
     GROUP BY forms.text ORDER BY min(2, length(forms.text) - length(replace(forms.text, ' ', ''))) >= 1 DESC,
       sum(forms.count) DESC, length(forms.text) DESC, forms.text LIMIT 1`,
    person,
  );
  record.run(
    'UPDATE people SET name = ?, kind = ?, statements = ?, speakers = ? WHERE id = ?',
    name?.text ?? '',
    sum.kind,
    sum.statements ?? 0,
    sum.speakers ?? 0,
    person,
  );
}

export interface PersonRow {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly statements: number;
}

const PERSON = 'people.id, people.slug, people.name, people.kind, people.statements';

export const personBySlug = (record: Connection, slug: string): PersonRow | undefined =>
  record.get<PersonRow>(
    `SELECT ${PERSON} FROM people WHERE slug = ?1
     UNION ALL SELECT ${PERSON} FROM former_slugs JOIN people ON people.id = person WHERE former_slugs.slug = ?1 LIMIT 1`,
    slug,
  );

export const mostHeard = (record: Connection, limit: number): PersonRow[] =>
  record.all<PersonRow>(
    `SELECT ${PERSON} FROM people WHERE statements > 0 ORDER BY statements DESC, slug LIMIT ?`,
    limit,
  );

/** By words of any name, role or other form, the last word perhaps unfinished; who is heard most first. */
export function findPeople(record: Connection, typed: string, limit: number): PersonRow[] {
  const match = matchBeginning(typed);
  if (match === undefined) return [];
  return record.all<PersonRow>(
    `SELECT ${PERSON}, max((what = 'name') * 4 + (what = 'role') * 2 + 1) AS how FROM form_words
     JOIN forms ON forms.id = form_words.rowid JOIN nodes ON nodes.id = forms.node
     JOIN people ON people.id = nodes.person
     WHERE form_words MATCH ?1 GROUP BY people.id
     ORDER BY people.name = ?2 COLLATE NOCASE DESC, how DESC, people.statements DESC, people.slug LIMIT ?3`,
    match,
    typed.trim(),
    limit,
  );
}

/** The people of an article's speakers, by the speaker's id in it. */
export const peopleOfArticle = (record: Connection, article: number): (PersonRow & { local: string })[] =>
  record.all(
    `SELECT ${PERSON}, speakers.local FROM speakers JOIN nodes ON nodes.id = speakers.node
     JOIN people ON people.id = nodes.person WHERE article = ?`,
    article,
  );

export const peopleOfStory = (record: Connection, story: number): PersonRow[] =>
  record.all<PersonRow>(
    `SELECT ${PERSON}, sum(speakers.statements) AS heard FROM story_members
     JOIN speakers ON speakers.article = story_members.article JOIN nodes ON nodes.id = speakers.node
     JOIN people ON people.id = nodes.person
     WHERE story = ? GROUP BY people.id HAVING heard > 0 ORDER BY heard DESC, people.slug`,
    story,
  );

/** A person's forms of a sort, most frequent first. */
export const formsOfPerson = (record: Connection, person: number, what: Form['what']): string[] =>
  record
    .all<{ text: string }>(
      `SELECT forms.text FROM nodes JOIN forms ON forms.node = nodes.id WHERE nodes.person = ? AND what = ?
       GROUP BY forms.text ORDER BY sum(count) DESC, forms.text`,
      person,
      what,
    )
    .map(({ text }) => text);

export const articlesOfPerson = (record: Connection, person: number): number =>
  record.get<{ n: number }>(
    'SELECT count(DISTINCT article) AS n FROM nodes JOIN speakers ON speakers.node = nodes.id WHERE person = ?',
    person,
  )!.n;

/** `articleKey/localId` of a person's speakers, in the order they were added. */
export const thingsOfPerson = (record: Connection, person: number, limit: number): string[] =>
  record
    .all<{ thing: string }>(
      `SELECT articles.key || '/' || speakers.local AS thing FROM nodes JOIN speakers ON speakers.node = nodes.id
       JOIN articles ON articles.id = speakers.article WHERE person = ? ORDER BY speakers.id LIMIT ?`,
      person,
      limit,
    )
    .map(({ thing }) => thing);

/** The node that a thing's speaker is in. */
export const nodeOfThing = (record: Connection, thing: string): NodeRow | undefined => {
  const [key = '', local = ''] = thing.split('/');
  return record.get<NodeRow>(
    `SELECT ${NODE} FROM articles JOIN speakers ON speakers.article = articles.id
     JOIN nodes ON nodes.id = speakers.node WHERE key = ? AND local = ?`,
    key,
    local,
  );
};
