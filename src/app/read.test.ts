/** Reading without a record, from files to readings, with the real intake and the real stages. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleProblems } from '../core/article.ts';
import { textOf } from '../core/span.ts';
import { statementProblems } from '../core/statement.ts';
import { openWhence } from './open.ts';
import { makersKeyNow, nameIn, type ReadResult, readInputs } from './read.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-read-'));
const news = join(folder, 'news');
beforeAll(() => {
  mkdirSync(news);
  writeFileSync(
    join(news, 'lighthouse.txt'),
    [
      'Lighthouse to stay dark, harbour chief says',
      'NORTH ESK, April 3: The lighthouse at North Esk will stay dark until May, harbour chief Runa Falk said on Tuesday.',
      '“The lens has cracked,” Falk told reporters. She denied that the lamp had been neglected.',
    ].join('\n\n'),
  );
  writeFileSync(join(news, 'empty.txt'), '');
  writeFileSync(join(news, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 9]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function all(results: AsyncIterable<ReadResult>): Promise<ReadResult[]> {
  const list: ReadResult[] = [];
  for await (const result of results) list.push(result);
  return list;
}

describe('reading inputs', () => {
  it('gives articles with readings that keep their invariants, and says what is wrong with the rest', async () => {
    const results = await all(readInputs([news, join(folder, 'nowhere.txt')], { published: '2018-04-04' }));
    expect(results.map(({ name }) => name.slice(folder.length + 1))).toEqual([
      'news/empty.txt',
      'news/lighthouse.txt',
      'news/picture.txt',
      'nowhere.txt',
    ]);
    expect(results.map((result) => 'problem' in result)).toEqual([true, false, true, true]);
    for (const result of results) if ('problem' in result) expect(result.problem).toContain(result.name);
    const read = results[1]!;
    if ('problem' in read) throw new Error(read.problem);
    const { article, reading } = read;
    expect(articleProblems(article)).toEqual([]);
    expect(statementProblems(reading.statements, reading.speakers, article.text.length)).toEqual([]);
    expect(article.published?.value).toBe('2018-04-04');
    const direct = reading.statements.find(({ kind }) => kind === 'direct')!;
    expect(textOf(article.text, direct.content[0]!)).toContain('The lens has cracked');
    expect(reading.speakers.find(({ id }) => id === direct.speaker)?.name).toBe('Runa Falk');
    expect(makersKeyNow()).toBe(reading.makers.map(({ stage, version }) => `${stage}@${version}`).join(' '));
  });

  it('takes standard input', async () => {
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('Tide table lost\n\nThe tide table is lost, ');
      yield Buffer.from('the ferry office said.');
    }
    const [read] = await all(readInputs(['-'], { stdin: stdin() }));
    expect(read).toMatchObject({ name: '-', article: { title: { value: 'Tide table lost' } } });
  });

  it('touches no record', async () => {
    const before = readdirSync(folder);
    await all(readInputs([news]));
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe('the name in a problem', () => {
  it.each([
    ['a b/c.txt does not exist: check the path', 'a b/c.txt'],
    ['x.txt may not be read: check its permissions', 'x.txt'],
    ['folder has no articles in it: …', 'folder'],
    ['Standard input (-) is larger than an article may be (30 MB, …', 'Standard input (-)'],
  ])('%s', (problem, name) => expect(nameIn(problem)).toBe(name));
});

describe('adding to a record from files', () => {
  it('adds, knows again, and finds', async () => {
    const whence = openWhence(join(folder, 'record.db'));
    const kinds: string[] = [];
    for await (const event of whence.add([news])) kinds.push(event.kind);
    for await (const event of whence.add([join(news, 'lighthouse.txt')])) kinds.push(event.kind);
    expect(kinds).toEqual(['found', 'failed', 'added', 'failed', 'found', 'known']);
    expect(whence.findPeople('harbour chief')[0]?.name).toBe('Runa Falk');
    expect(whence.search('cracked lens').items[0]?.statement?.person?.name).toBe('Runa Falk');
    for await (const step of whence.reread()) throw new Error(`nothing is to be read again: ${step.of}`);
    whence.close();
  });
});
