import { expect, test } from 'vitest';
import type { Judgement } from './judgement.ts';
import { ruling } from './judgement.ts';
import { span } from './span.ts';
import { type Statement, statementProblems } from './statement.ts';

const statement = (given: Partial<Statement>): Statement => ({
  id: 's1',
  kind: 'indirect',
  mode: 'said',
  attitude: 'neutral',
  source: [],
  cue: [],
  content: [span(0, 4)],
  speaker: null,
  speakerReason: null,
  occasion: null,
  when: null,
  where: null,
  relay: [],
  parent: null,
  headline: false,
  ...given,
});

test('a whole statement has no problems', () =>
  expect(statementProblems([statement({})], [], 10)).toEqual([]));

test.each<[string, Statement[], string]>([
  ['no content', [statement({ content: [] })], 's1 has no content'],
  ['a span outside', [statement({ cue: [span(8, 12)] })], 's1 points outside the text: 8–12'],
  ['an unknown speaker', [statement({ speaker: 'p9' })], 's1 names an unknown speaker p9'],
  ['an unknown parent', [statement({ parent: 's7' })], 's1 is nested in an unknown statement s7'],
  [
    'a circle',
    [statement({ parent: 's2' }), statement({ id: 's2', parent: 's1' })],
    's1 is nested in itself',
  ],
  ['one id twice', [statement({}), statement({})], 'two statements share an id'],
])('%s is a problem', (_, statements, problem) =>
  expect(statementProblems(statements, [], 10)).toContain(problem),
);

const judged = (given: Partial<Judgement>): Judgement => ({
  relation: 'same-speaker',
  a: 'x',
  b: 'y',
  verdict: 'yes',
  score: 0.9,
  reason: 'the same name',
  maker: { kind: 'machine', name: 'speakers', version: '1' },
  at: '2024-03-05T00:00:00Z',
  ...given,
});

test('a newer judgement supersedes an older one', () => {
  const older = judged({});
  const newer = judged({ verdict: 'no', at: '2024-03-06T00:00:00Z' });
  expect(ruling([newer, older])).toBe(newer);
});

test('a person outranks the machine, however early', () => {
  const person = judged({
    verdict: 'no',
    maker: { kind: 'person', name: 'Ida' },
    at: '2020-01-01T00:00:00Z',
  });
  expect(ruling([person, judged({})])).toBe(person);
  expect(ruling([])).toBeUndefined();
});
