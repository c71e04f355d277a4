// “The allegations” of which the text itself tells what they are, and it is not what was just said: silence.
import { expect, test } from 'vitest';
import { answersWithin } from './answers.ts';
import { claimOf } from './claim.ts';
import { laid, type Part } from './testing/laid.ts';

const found = (text: string, ...parts: readonly Part[]) => {
  const all = laid(text, ...parts);
  return answersWithin(all.text, all.claims).map(({ kind }) => kind);
};

test('what it is stands right after it', () => {
  expect(
    found(
      'The Post reported that the clerk had been sent away. Hale denied the Post report that his office was broke.',
      ['The Post', 'reported', 'that the clerk had been sent away'],
      ['Hale', 'denied', 'the Post report', { kind: 'person' }],
    ),
  ).toEqual([]);
});

test('other allegations stand nearer, or within what is said', () => {
  expect(
    found(
      'Falk blames the port for the row over Hale, who left after facing allegations of theft. Hale denied the allegations.',
      ['Falk', 'blames', 'the port for the row over Hale', { kind: 'person' }],
      ['Hale', 'denied', 'the allegations', { kind: 'person' }],
    ),
  ).toEqual([]);
  expect(
    found(
      'Ada Roe claims that she told the keeper about allegations of theft by Hale. Hale has denied the allegations.',
      [
        'Ada Roe',
        'claims',
        'that she told the keeper about allegations of theft by Hale',
        { kind: 'person' },
      ],
      ['Hale', 'has denied', 'the allegations', { kind: 'person' }],
    ),
  ).toEqual([]);
  expect(
    found(
      'Ada Roe said that Hale was asked about two claims of theft. Hale denied both allegations.',
      ['Ada Roe', 'said', 'that Hale was asked about two claims of theft', { kind: 'person' }],
      ['Hale', 'denied', 'both allegations', { kind: 'person' }],
    ),
  ).toEqual([]);
});

test('reports, of somebody who reports nothing', () => {
  expect(
    found(
      'Ada Roe said that Hale, named as an heir by the Post, was always counting votes. But Hale dismissed the reports.',
      [
        'Ada Roe',
        'said',
        'that Hale, named as an heir by the Post, was always counting votes',
        { kind: 'person' },
      ],
      ['Hale', 'dismissed', 'the reports', { kind: 'person' }],
    ),
  ).toEqual([]);
});

test('“which” of another sentence', () => {
  expect(
    found(
      'Hale said the gates had been shut. It was all a show, which has been confirmed by Jon Falk.',
      ['Hale', 'said', 'the gates had been shut', { kind: 'person' }],
      ['Jon Falk', 'confirmed by', 'which', { kind: 'person' }],
    ),
  ).toEqual([]);
});

test('“that”, with a sentence of the outlet’s own between', () => {
  const said: Part = ['Hale', 'said', 'the port had lost two dredgers', { kind: 'person' }];
  const denied = (between: string) =>
    found(`Hale said the port had lost two dredgers. ${between}The port denied that.`, said, [
      'The port',
      'denied',
      'that',
    ]);
  expect(denied('')).toEqual(['denies']);
  expect(denied('Its clerks were old. ')).toEqual([]);
});

test('“which” of what stands nearer to it', () => {
  const text =
    'Hale said the gates had been shut when the clerks showed him the answer of the port, which was confirmed by Falk.';
  const { claims } = laid(
    text,
    ['Hale', 'said', 'the gates had been shut', { kind: 'person' }],
    ['Falk', 'Falk', 'Falk', { kind: 'person' }],
  );
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const which = claimOf(text, { ...claims[1]!, cue: [at('was confirmed by')], content: [at('which')] });
  expect(answersWithin(text, [claims[0]!, which])).toEqual([]);
  const near = 'Hale said the gates had been shut on Monday, which was confirmed by Falk.';
  const there = (words: string) => ({ start: near.indexOf(words), end: near.indexOf(words) + words.length });
  const said = laid(near, ['Hale', 'said', 'the gates had been shut', { kind: 'person' }]).claims[0]!;
  const confirmed = claimOf(near, {
    ...which,
    source: [there('Falk')],
    cue: [there('was confirmed by')],
    content: [there('which')],
  });
  expect(answersWithin(near, [said, confirmed]).map(({ kind }) => kind)).toEqual(['confirms']);
});

test('remarks that echo others', () => {
  expect(
    found(
      'Hale warned that the town was losing its port. His remarks echoed lines from several of his letters.',
      ['Hale', 'warned', 'that the town was losing its port', { kind: 'person' }],
      ['several of his letters', 'echoed', 'His remarks', { kind: 'group' }],
    ),
  ).toEqual([]);
});

test('an earlier claim that speaks of whoever denies them is too far off to be told', () => {
  expect(
    found(
      `The silt came from Lund or Orrin, Ada Roe said. ${'The keepers went on with their work. '.repeat(8)}Porth sent two ships, she added. Orrin’s mayor, Jon Falk, denied Roe’s claims.`,
      ['Ada Roe', 'said', 'The silt came from Lund or Orrin', { kind: 'person' }],
      ['she', 'added', 'Porth sent two ships', { kind: 'person', name: 'Ada Roe' }],
      ['Orrin’s mayor, Jon Falk,', 'denied', 'Roe’s claims', { kind: 'person', name: 'Jon Falk' }],
    ),
  ).toEqual([]);
});

test.each([
  [
    'a clause before it',
    'Hale said the gates had held. When it came out that they leaked, the port denied it.',
    'denied',
    'it',
  ],
  [
    'a clause beside it',
    'Hale said the port had no key. None of the locks would hold; the port confirmed this.',
    'confirmed',
    'this',
  ],
])('what its own sentence tells first: %s', (_, text, cue, content) => {
  const said = text.slice('Hale said '.length, text.indexOf('.'));
  expect(found(text, ['Hale', 'said', said, { kind: 'person' }], ['the port', cue, content])).toEqual([]);
});
