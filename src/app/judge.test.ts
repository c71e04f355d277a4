// What a person says of two speakers or two statements, as a command says it.
import { expect, test } from 'vitest';
import { made } from '../record/testing/made.ts';
import { WhenceError } from './api.ts';
import { openWhence } from './open.ts';
import { pipelineOf } from './testing/pipeline.ts';

const WORDS = '“The old dam will hold for another forty years,”';
const one = (id: string, outlet: string) =>
  made(id, {
    title: `Dam of ${id}`,
    outlet,
    published: '2024-03-05',
    paragraphs: [`${WORDS} Ana Roe said.`],
    speakers: [{ name: 'Ana Roe' }],
    says: [{ by: 'Ana Roe', content: WORDS, kind: 'direct' }],
  });
const [A, B] = [one('a', 'Echo'), one('b', 'Post')];
const keyA = A.article.key;
const keyB = B.article.key;

async function opened() {
  const whence = openWhence(':memory:', { pipeline: pipelineOf([A, B]) });
  for await (const _ of whence.add(['a', 'b']));
  return whence;
}

test('two speakers of one name are two people once somebody says so, and one again when they take it back', async () => {
  const whence = await opened();
  expect(whence.people()).toHaveLength(1);
  whence.judge({
    a: `${keyA.slice(0, 10)}/p1`,
    b: `${keyB}/p1`,
    verdict: 'different',
    because: 'mother and daughter',
    by: 'desk',
  });
  expect(whence.people()).toHaveLength(2);
  const [x, y] = whence.people();
  whence.judge({ a: x!.id, b: y!.id, verdict: 'same' });
  expect(whence.people()).toHaveLength(1);
  expect(whence.judgements().map(({ verdict, because }) => [verdict, because])).toEqual([
    ['same', 'said by a person'],
    ['different', 'mother and daughter'],
  ]);
});

test('statements too', async () => {
  const whence = await opened();
  expect(whence.judge({ a: `${keyA}/s1`, b: `${keyB}/s1`, verdict: 'different' })).toMatchObject({
    relation: 'same-statement',
    verdict: 'different',
  });
});

test.each([
  ['nobody', `${keyB}/p1`, /nobody is nobody’s address/u],
  [`${keyA}/s1`, `${keyB}/p1`, /is a statement and .* a speaker/u],
  [`${keyA}/s9`, `${keyB}/s1`, /has no statement s9/u],
  ['ffff0000/s1', `${keyB}/s1`, /no article ffff0000/u],
  [`${keyA}/p1`, `${keyA.slice(0, 12)}/p1`, /one and the same speaker/u],
])('what cannot be judged is said: %s %s', async (a, b, message) => {
  const whence = await opened();
  const judging = () => whence.judge({ a, b, verdict: 'same' });
  expect(judging).toThrow(WhenceError);
  expect(judging).toThrow(message);
  expect(whence.judgements()).toEqual([]);
});
