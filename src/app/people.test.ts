/** Who is taken to be who across articles, and that the order in which they come does not matter. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Made, type MadeArticle, made } from '../record/testing/made.ts';
import type { SpeakerKind } from '../core/speaker.ts';
import type { Whence } from './api.ts';
import { openWhence } from './open.ts';
import { pipelineOf } from './testing/pipeline.ts';
import { overrule } from './relate.ts';
import { connect } from '../record/connection.ts';

let made_ = 0;
/** An article of no story in which the speakers say something. */
function saying(
  ...speakers: { name: string; kind?: SpeakerKind; role?: string; speaksFor?: string }[]
): MadeArticle {
  made_++;
  return made(`a${made_}`, {
    paragraphs: [`Item${made_}.`, ...speakers.map(({ name }, i) => `${name} said point${made_}x${i}.`)],
    speakers,
    says: speakers.map(({ name }, i) => ({ by: name, content: `point${made_}x${i}` })),
  });
}

async function recordOf(articles: readonly MadeArticle[], batches = false): Promise<Whence> {
  const whence = openWhence(':memory:', { pipeline: pipelineOf(articles) });
  const ids = articles.map(({ article }) => article.id);
  for (const group of batches ? ids.map((id) => [id]) : [ids]) for await (const _ of whence.add(group));
  return whence;
}

/** The clusters as sets of `articleId:speaker name`. */
function clusters(whence: Whence): string[] {
  const groups = new Map<string, string[]>();
  for (const { key, id } of whence.articles().items) {
    const view = whence.article(key)!;
    for (const speaker of view.reading.speakers) {
      const person = view.people[speaker.id]!.id;
      groups.set(person, [...(groups.get(person) ?? []), `${id}:${speaker.name}`]);
    }
  }
  return [...groups.values()].map((group) => group.sort().join(' = ')).sort();
}

const together = async (...speakers: Parameters<typeof saying>): Promise<boolean> => {
  const whence = await recordOf(speakers.map((speaker) => saying(speaker)));
  return clusters(whence).length === 1;
};

describe('are the same', () => {
  it.each([
    ['the same full name', { name: 'Ana Ruiz' }, { name: 'Ana Ruiz', role: 'governor' }],
    ['with a title and an accent', { name: 'Gov. Ana Ruíz' }, { name: 'Ana Ruiz' }],
    ['a middle initial more', { name: 'Ana J. Ruiz' }, { name: 'Ana Ruiz' }],
    [
      'a short form and the role',
      { name: 'Bob Hale', role: 'harbour master' },
      { name: 'Robert Hale', role: 'the harbour master' },
    ],
    [
      'roles of one walk of life',
      { name: 'Ana Ruiz', role: 'senator' },
      { name: 'Ana Ruiz', role: 'businesswoman' },
    ],
    [
      'a surname with an office, and the full name with it',
      { name: 'Ruiz', role: 'President' },
      { name: 'Ana Ruiz', role: 'the president' },
    ],
    ['a suffix, twice', { name: 'Ivo Ruiz Jr.' }, { name: 'Ivo Ruiz, Jr.' }],
    [
      'a suffix left out, and the role',
      { name: 'Ivo Ruiz Jr.', role: 'senator' },
      { name: 'Ivo Ruiz', role: 'senator' },
    ],
    ['a queen and her number', { name: 'Ana II', role: 'Queen' }, { name: 'Ana', role: 'the queen' }],
    ['a surname with an office, twice', { name: 'Ruiz', role: 'Gov.' }, { name: 'Ruiz', role: 'governor' }],
    [
      'an organisation with its article',
      { name: 'the Tide Office', kind: 'organisation' },
      { name: 'Tide Office', kind: 'organisation' },
    ],
    [
      'acronym and full name',
      { name: 'FOT', kind: 'organisation' },
      { name: 'the Federal Office of Tides', kind: 'organisation' },
    ],
    [
      'a country and its initials',
      { name: 'the U.K.', kind: 'government' },
      { name: 'United Kingdom', kind: 'government' },
    ],
    [
      'a ministry of the same country',
      { name: 'the Defence Ministry', kind: 'organisation', speaksFor: 'Orland' },
      { name: 'Defence Ministry', kind: 'organisation', speaksFor: 'Orland' },
    ],
  ] as const)('%s', async (_, a, b) => expect(await together(a, b)).toBe(true));
});

describe('are not the same', () => {
  it.each([
    ['a surname alone', { name: 'Ruiz' }, { name: 'Ana Ruiz' }],
    ['father and son', { name: 'Ivo Ruiz Sr.' }, { name: 'Ivo Ruiz Jr.' }],
    [
      'father and son with offices of one word',
      { name: 'Ivo Ruiz', role: 'president' },
      { name: 'Ivo Ruiz Jr.', role: 'executive vice president' },
    ],
    ['perhaps father and son', { name: 'Ivo Ruiz', role: 'senator' }, { name: 'Ivo Ruiz Jr.' }],
    ['a son by his surname', { name: 'Ruiz Jr.' }, { name: 'Ivo Ruiz Jr.' }],
    ['a surname alone, twice', { name: 'Ruiz' }, { name: 'Ruiz' }],
    ['a surname with another office', { name: 'Ruiz', role: 'mayor' }, { name: 'Ana Ruiz', role: 'senator' }],
    ['a surname with a common role', { name: 'Ruiz', role: 'officer' }, { name: 'Ruiz', role: 'officer' }],
    ['other given names', { name: 'Ana Ruiz' }, { name: 'Eva Ruiz' }],
    ['a short form without a role', { name: 'Bob Hale' }, { name: 'Robert Hale' }],
    [
      'a short form and another role',
      { name: 'Bob Hale', role: 'baker' },
      { name: 'Robert Hale', role: 'judge' },
    ],
    ['walks of life apart', { name: 'Ana Ruiz', role: 'senator' }, { name: 'Ana Ruiz', role: 'goalkeeper' }],
    ['other kinds', { name: 'Ana Ruiz' }, { name: 'Ana Ruiz', kind: 'organisation' }],
    [
      'anonymous ones',
      { name: 'senior officials', kind: 'anonymous' },
      { name: 'senior officials', kind: 'anonymous' },
    ],
    ['documents', { name: 'the report', kind: 'document' }, { name: 'the report', kind: 'document' }],
    ['groups', { name: 'residents', kind: 'group' }, { name: 'residents', kind: 'group' }],
    [
      'seats and countries',
      { name: 'Orla City', kind: 'government', speaksFor: 'Orland' },
      { name: 'Orland', kind: 'government' },
    ],
    [
      'ministries of nowhere in particular',
      { name: 'the Defence Ministry', kind: 'organisation' },
      { name: 'the Defence Ministry', kind: 'organisation' },
    ],
    [
      'ministries of two countries',
      { name: 'the Defence Ministry', kind: 'organisation', speaksFor: 'Orland' },
      { name: 'the Defence Ministry', kind: 'organisation', speaksFor: 'Vesland' },
    ],
  ] as const)('%s', async (_, a, b) => expect(await together(a, b)).toBe(false));

  it('two of the name, and one that may be either', async () => {
    const whence = await recordOf([
      saying({ name: 'Paul R. Marsh' }),
      saying({ name: 'Paul T. Marsh' }),
      saying({ name: 'Paul Marsh' }),
    ]);
    expect(clusters(whence)).toHaveLength(3);
  });

  it('two holders of an office with one surname, and the surname with the office', async () => {
    const whence = await recordOf([
      saying({ name: 'Paul Marsh', role: 'president' }),
      saying({ name: 'Paul Marsh' }),
      saying({ name: 'Eva Marsh', role: 'president' }),
      saying({ name: 'Marsh', role: 'President' }),
    ]);
    expect(clusters(whence)).toHaveLength(3);
  });

  it('but one slip does not make a second holder', async () => {
    const president = { name: 'Paul Marsh', role: 'president' };
    const whence = await recordOf([
      saying({ name: 'Marsh', role: 'President' }),
      saying({ name: 'Eva Marsh', role: 'president' }),
      ...Array.from({ length: 6 }, () => saying(president)),
    ]);
    expect(clusters(whence)).toHaveLength(2);
  });

  it('two bodies of the same initials, and the initials', async () => {
    const bodies = ['Federal Office of Tides', 'Fund of Tradesmen', 'FOT'];
    const whence = await recordOf(bodies.map((name) => saying({ name, kind: 'organisation' })));
    expect(clusters(whence)).toHaveLength(3);
  });
});

describe('a surname alone, in a story', () => {
  const story = (id: string, day: string, name: string, role?: string): MadeArticle => {
    const of: Made = {
      title: `Ferry Alcor runs aground off Sable Point (${id})`,
      published: day,
      paragraphs: [
        `The ferry Alcor ran aground off Sable Point with ninety aboard. ${name} said all were safe.`,
        'Divers will look at the hull of the Alcor before the tide turns at Sable Point.',
      ],
      speakers: [{ name, ...(role ? { role } : {}) }],
      says: [{ by: name, content: 'all were safe' }],
    };
    return made(id, of);
  };
  it('is the one of that name in it', async () => {
    const whence = await recordOf([
      story('f1', '2021-05-01', 'Tove Lind', 'captain'),
      story('f2', '2021-05-02', 'Lind'),
      saying({ name: 'Lind' }),
    ]);
    expect(clusters(whence)).toHaveLength(2);
    const [lind] = whence.findPeople('tove lind');
    expect(whence.person(lind!.id)!.judgements[0]!.reason).toMatch(/same surname in articles of one story/u);
  });
  it('is nobody where two of that name are in it', async () => {
    const whence = await recordOf([
      story('f1', '2021-05-01', 'Tove Lind', 'captain'),
      story('f2', '2021-05-02', 'Lind'),
      story('f3', '2021-05-02', 'Rolf Lind'),
    ]);
    expect(clusters(whence)).toHaveLength(3);
  });
});

describe('the order of arrival', () => {
  const ferry = (id: string, day: string, ...names: string[]): MadeArticle =>
    made(id, {
      title: `Ferry Alcor runs aground off Sable Point (${id})`,
      published: day,
      paragraphs: [
        'The ferry Alcor ran aground off Sable Point with ninety aboard, and divers will look at its hull.',
        ...names.map((name, i) => `${name} said thing ${id}${i}.`),
      ],
      speakers: names.map((name) => ({ name })),
      says: names.map((name, i) => ({ by: name, content: `thing ${id}${i}` })),
    });
  const articles = [
    ferry('f1', '2021-05-01', 'Tove Lind', 'Marsh'),
    ferry('f2', '2021-05-02', 'Lind', 'Paul Marsh'),
    ferry('f3', '2021-05-03', 'Lind', 'Eva Marsh'),
    saying({ name: 'Paul T. Marsh', role: 'senator' }),
    saying({ name: 'Paul Marsh', role: 'senator' }),
    saying({ name: 'Paul Marsh', role: 'goalkeeper' }, { name: 'Lind' }),
    saying({ name: 'Robert Hale', role: 'harbour master' }),
    saying({ name: 'Bob Hale', role: 'harbour master' }, { name: 'FOT', kind: 'organisation' }),
    saying({ name: 'Bob Hale' }, { name: 'Federal Office of Tides', kind: 'organisation' }),
    saying({ name: 'Fund of Tradesmen', kind: 'organisation' }),
    saying({ name: 'senior officials', kind: 'anonymous' }),
    saying({ name: 'Marsh', role: 'Sen.' }, { name: 'Hale', role: 'governor' }),
    saying({ name: 'Hale', role: 'Gov.' }),
    saying({ name: 'Ida Hale', role: 'governor' }),
    saying({ name: 'Tove Lind', role: 'captain' }),
  ];
  const shuffled = (seed: number): MadeArticle[] => {
    let state = seed;
    const list = [...articles];
    for (let i = list.length - 1; i > 0; i--) {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      const j = state % (i + 1);
      [list[i], list[j]] = [list[j]!, list[i]!];
    }
    return list;
  };
  it('changes nothing, nor does the size of the batches', async () => {
    const expected = clusters(await recordOf(articles));
    const last = articles.at(-1)!.article.id;
    expect(expected).toContain(`${last}:Tove Lind = f1:Tove Lind = f2:Lind = f3:Lind`);
    for (let seed = 1; seed <= 40; seed++)
      expect(clusters(await recordOf(shuffled(seed), seed % 2 === 0))).toEqual(expected);
  });
});

describe('what a person says', () => {
  const articles = [
    saying({ name: 'Ana Ruiz', role: 'senator' }),
    saying({ name: 'Ana Ruiz' }),
    saying({ name: 'Ana Ruiz', role: 'writer' }),
    saying({ name: 'Eva Sole' }),
  ];
  const thing = (i: number): string => `${articles[i]!.article.key}/p1`;
  const by = { name: 'an editor', reason: 'asked her', at: '2022-01-01T00:00:00Z' };
  const people = (path: string): number[] => {
    const whence = openWhence(path, { readonly: true });
    const ids = articles.map(({ article }) => whence.article(article.key)!.people.p1!.id);
    whence.close();
    return ids.map((id) => ids.indexOf(id));
  };

  it('outranks the machine, and outlives its next run', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'whence-overrule-'));
    const path = join(folder, 'record.db');
    const whence = openWhence(path, { pipeline: pipelineOf(articles) });
    for await (const _ of whence.add(articles.map(({ article }) => article.id)));
    whence.close();
    expect(people(path)).toEqual([0, 0, 0, 3]);

    const record = connect(path, { readonly: false });
    overrule(record, [thing(0), thing(1)], 'no', by);
    expect(people(path)).toEqual([0, 1, 0, 3]);
    overrule(record, [thing(0), thing(3)], 'yes', by);
    expect(people(path)).toEqual([0, 1, 0, 0]);
    record.close();

    const newer = articles.map(({ article, reading }) => ({
      article,
      reading: { ...reading, makers: [{ stage: 'hand', version: '2' }] },
    }));
    const again = openWhence(path, { pipeline: pipelineOf(newer, 'hand@2') });
    for await (const _ of again.reread());
    again.close();
    expect(people(path)).toEqual([0, 1, 0, 0]);

    // And it can be taken back.
    const last = connect(path, { readonly: false });
    overrule(last, [thing(0), thing(1)], 'yes', { ...by, at: '2022-01-02T00:00:00Z' });
    expect(people(path)).toEqual([0, 0, 0, 0]);
    last.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
