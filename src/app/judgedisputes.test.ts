// A person's word on disputes and stories, in a real record: it outranks the machine's, and survives that articles are read again.
import { afterEach, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MadeArticle, made } from '../record/testing/made.ts';
import { WhenceError } from './api.ts';
import { openWhence } from './open.ts';
import { pipelineOf } from './testing/pipeline.ts';

interface Line {
  readonly by: string;
  readonly cue: string;
  readonly content: string;
}

const TOWN = 'The flood gates of Orrin Lock stand above the lower town of Halvard.';

/** `first` is a line before the one that matters, as another reading may find it. */
function news(
  id: string,
  published: string,
  lines: readonly Line[],
  read: readonly Line[] = lines,
): MadeArticle {
  const sentences = lines.map(({ by, cue, content }) => `${by} ${cue} ${content}.`);
  const { article, reading } = made(id, {
    title: 'Flood gates at Orrin Lock opened at night',
    outlet: id,
    published,
    paragraphs: [...sentences, TOWN],
    speakers: lines.map(({ by }) => ({ name: by, kind: 'organisation' as const })),
    says: read.map(({ by, content }) => ({ by, content })),
  });
  const cues = read.map(({ by, cue }) => article.text.indexOf(`${by} ${cue} `) + by.length + 1);
  return {
    article,
    reading: {
      ...reading,
      statements: reading.statements.map((statement, i) => ({
        ...statement,
        source: [{ start: cues[i]! - 1 - read[i]!.by.length, end: cues[i]! - 1 }],
        cue: [{ start: cues[i]!, end: cues[i]! + read[i]!.cue.length }],
      })),
    },
  };
}

const FIRST: Line = {
  by: 'Lund Bakers',
  cue: 'said',
  content: 'the lower town of Halvard would be flooded again',
};
const SAID: Line = {
  by: 'Hale Council',
  cue: 'said',
  content: 'Stannard Works opened the flood gates at night',
};
const DENIED: Line = {
  by: 'Stannard Works',
  cue: 'denied',
  content: 'that it had opened the flood gates at night',
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function opened(articles: readonly MadeArticle[], reread?: readonly MadeArticle[]) {
  const folder = mkdtempSync(join(tmpdir(), 'judged-'));
  folders.push(folder);
  const path = join(folder, 'record.db');
  const first = openWhence(path, { pipeline: pipelineOf(articles) });
  for await (const event of first.add(articles.map(({ article }) => article.id)))
    if (event.kind === 'failed') throw new Error(event.message);
  if (!reread) return { whence: first, again: async () => undefined };
  first.close();
  const second = openWhence(path, { pipeline: pipelineOf(reread, 'hand@2') });
  return {
    whence: second,
    again: async () => {
      for await (const _ of second.reread());
    },
  };
}

const plain = (whence: Awaited<ReturnType<typeof opened>>['whence']) =>
  whence.disputes().items.map(({ kind, said, answer, by, reason }) => ({
    kind,
    pair: [said.words, answer.words],
    by,
    reason,
  }));

test('no dispute, says a person; and a dispute again, when they say so', async () => {
  const { whence } = await opened([news('Echo', '2024-03-05', [SAID]), news('Post', '2024-03-06', [DENIED])]);
  const [found] = whence.disputes().items;
  expect(found?.by).toBe('machine');
  const pair = { a: found!.answer.ref, b: found!.said.ref };
  whence.judge({ ...pair, verdict: 'unrelated', because: 'of other gates', by: 'desk' });
  expect(plain(whence)).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 2));
  whence.judge({ ...pair, verdict: 'disputes', because: 'of the same gates', by: 'desk' });
  expect(plain(whence)).toEqual([
    {
      kind: 'denies',
      pair: [SAID.content, DENIED.content],
      by: 'person',
      reason: 'of the same gates',
    },
  ]);
  expect(whence.judgements().map(({ verdict, because }) => [verdict, because])).toEqual([
    ['disputes', 'of the same gates'],
    ['unrelated', 'of other gates'],
  ]);
  whence.close();
});

test('a dispute that the machine does not see, and which of the two answers', async () => {
  const { whence } = await opened([news('Echo', '2024-03-05', [SAID, FIRST])]);
  const { key } = whence.articles().items[0]!;
  whence.judge({ a: `${key}/s2`, b: `${key}/s1`, verdict: 'agrees', because: 'as one' });
  expect(plain(whence)).toEqual([
    { kind: 'same', pair: [SAID.content, FIRST.content], by: 'person', reason: 'as one' },
  ]);
  await new Promise((resolve) => setTimeout(resolve, 2));
  whence.judge({ a: `${key}/s1`, b: `${key}/s2`, verdict: 'disputes' });
  expect(plain(whence).map(({ kind, pair }) => [kind, pair])).toEqual([
    ['contradicts', [FIRST.content, SAID.content]],
  ]);
  whence.close();
});

test('it holds of the same statements after a reading that numbers them otherwise', async () => {
  const lines = [FIRST, SAID];
  const { whence, again } = await opened(
    [news('Echo', '2024-03-05', lines, [SAID]), news('Post', '2024-03-06', [DENIED])],
    [news('Echo', '2024-03-05', lines), news('Post', '2024-03-06', [DENIED])],
  );
  const [found] = whence.disputes().items;
  expect(found!.said.ref.endsWith('/s1')).toBe(true);
  whence.judge({ a: found!.answer.ref, b: found!.said.ref, verdict: 'disputes', because: 'I was there' });
  await new Promise((resolve) => setTimeout(resolve, 2));
  await again();
  const now = whence.disputes().items;
  expect(plain(whence).map(({ pair, by }) => [pair, by])).toEqual([
    [[SAID.content, DENIED.content], 'person'],
  ]);
  expect(now[0]!.said.ref.endsWith('/s2')).toBe(true);
  whence.close();
});

test('no dispute stays none after that, and the machine’s own disputes follow their statements', async () => {
  const lines = [FIRST, SAID];
  const articles = [news('Echo', '2024-03-05', lines, [SAID]), news('Post', '2024-03-06', [DENIED])];
  const later = [news('Echo', '2024-03-05', lines), news('Post', '2024-03-06', [DENIED])];
  const untouched = await opened(articles, later);
  await untouched.again();
  expect(plain(untouched.whence).map(({ pair, by }) => [pair, by])).toEqual([
    [[SAID.content, DENIED.content], 'machine'],
  ]);
  untouched.whence.close();
  const { whence, again } = await opened(articles, later);
  const [found] = whence.disputes().items;
  whence.judge({ a: found!.answer.ref, b: found!.said.ref, verdict: 'unrelated' });
  await again();
  expect(plain(whence)).toEqual([]);
  whence.close();
});

test('a statement that is not read any more takes its dispute along', async () => {
  const { whence, again } = await opened(
    [news('Echo', '2024-03-05', [SAID, FIRST]), news('Post', '2024-03-06', [DENIED])],
    [news('Echo', '2024-03-05', [SAID, FIRST], [FIRST]), news('Post', '2024-03-06', [DENIED])],
  );
  expect(whence.disputes().total).toBe(1);
  await again();
  expect(whence.disputes().total).toBe(0);
  whence.close();
});

test('an article that does not belong to its story, and takes the disputes of the two along; and back', async () => {
  const { whence } = await opened([news('Echo', '2024-03-05', [SAID]), news('Post', '2024-03-06', [DENIED])]);
  const [story] = whence.stories();
  const post = whence.articles().items.find(({ outlet }) => outlet === 'Post')!;
  const echo = whence.articles().items.find(({ outlet }) => outlet === 'Echo')!;
  const made = whence.judge({
    a: post.key.slice(0, 10),
    b: story!.id,
    verdict: 'different',
    because: 'another lock',
  });
  expect(made.relation).toBe('same-story');
  expect([whence.stories().length, whence.disputes().total]).toEqual([0, 0]);
  await new Promise((resolve) => setTimeout(resolve, 2));
  whence.judge({ a: post.key, b: echo.key, verdict: 'same' });
  expect([whence.stories().length, whence.disputes().total]).toEqual([1, 1]);
  whence.close();
});

test.each([
  ['disputes', '/s1', '', /name two statements/u],
  ['same', '/s1', '', /is a statement and .* an article/u],
] as const)('what cannot be judged is said: %s %s %s', async (verdict, one, other, message) => {
  const { whence } = await opened([news('Echo', '2024-03-05', [SAID]), news('Post', '2024-03-06', [DENIED])]);
  const [a, b] = whence.articles().items;
  const judging = () => whence.judge({ a: a!.key + one, b: b!.key + other, verdict });
  expect(judging).toThrow(WhenceError);
  expect(judging).toThrow(message);
  whence.close();
});
