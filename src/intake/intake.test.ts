// Inputs that hold no article say so in one line; the others say what they are.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { articlesFrom } from './intake.ts';
import { problemOf, taken } from './testing/taken.ts';

const BODY = 'Dam bursts\n\nThe dam above Kestrel burst on Monday night, the mayor said.';

test('the key is of the bytes, the id of the name', () => {
  const article = taken(BODY, 'coverage/dam.burst.txt');
  expect(article.key).toBe(createHash('sha256').update(BODY).digest('hex').slice(0, 32));
  expect(article.id).toBe('dam.burst');
  expect(article.from).toEqual({
    name: 'coverage/dam.burst.txt',
    mediaType: 'text/plain',
    encoding: 'utf-8',
    bytes: BODY.length,
  });
});

test.each([
  ['an empty file', '', /is empty/u],
  ['a blank file', ' \n\n ', /is empty/u],
  ['a PDF file', '%PDF-1.7 x', /is a PDF file/u],
  ['NULs', 'abc\0def', /is binary data/u],
  ['nothing but furniture', 'Leave a Reply\n\nShare this:', /only page furniture/u],
])('%s', (_, source, problem) => {
  expect(problemOf(source)).toMatch(problem);
  expect(problemOf(source)).toMatch(/^dam\.txt /u);
});

test('nested tags beyond measure are told off at once', () => {
  const started = performance.now();
  expect(problemOf('<div>'.repeat(200_000), 'bomb.html')).toMatch(/^bomb\.html has tags nested more than/u);
  expect(problemOf('<p>x</p>'.repeat(200_000), 'bomb.html')).toMatch(/^bomb\.html has more than/u);
  expect(performance.now() - started).toBeLessThan(5000);
});

test('what has no ending is known by its looks', () => {
  expect(taken(`<!DOCTYPE html><title>Dam</title><p>${BODY}`, '-').from.mediaType).toBe('text/html');
  expect(taken('{"text": "It rained in the valley, she said."}', '-').from).toMatchObject({
    name: '-#1',
    mediaType: 'application/jsonl',
  });
  expect(taken(BODY, '-').from.mediaType).toBe('text/plain');
});

test('lines of a file of many, and those that are broken', () => {
  const source =
    '{"id":"x","title":"Dam bursts","text":"Dam bursts\\n\\nIt rained.","author":["Jane Doe"],"date":"2020-06-04","outlet":"Harbour Echo"}\nbroken\n\n{"title":"none"}\n';
  const results = [...articlesFrom({ name: 'dams.jsonl', bytes: new TextEncoder().encode(source) })];
  expect(results).toHaveLength(3);
  expect(results[0]).toMatchObject({
    article: {
      id: 'x',
      text: 'Dam bursts\n\nIt rained.',
      title: { value: 'Dam bursts', span: { start: 0, end: 10 } },
      byline: { value: 'Jane Doe' },
      published: { value: '2020-06-04', basis: 'metadata' },
      outlet: { value: 'Harbour Echo' },
    },
  });
  expect(results[1]).toMatchObject({
    problem: expect.stringMatching(/^dams\.jsonl#2 is not JSON/u) as string,
  });
  expect(results[2]).toMatchObject({
    problem: expect.stringMatching(/^dams\.jsonl#4 has no "text"/u) as string,
  });
});

test('the language is told by the words where nothing states it', () => {
  const german =
    'Der Damm ist gebrochen\n\nDer Damm über dem Dorf ist in der Nacht zum Montag gebrochen, sagte die Bürgermeisterin am Dienstag.';
  expect(taken(german).language).toMatchObject({ value: 'de', basis: 'inferred' });
});
