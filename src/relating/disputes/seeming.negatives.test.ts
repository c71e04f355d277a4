// What seems to answer: said with reserve, of a part, of what is cited, or by nobody.
import { expect, test } from 'vitest';
import { answersWithin } from './answers.ts';
import { laid, type Part } from './testing/laid.ts';

const found = (text: string, ...parts: readonly Part[]) => {
  const all = laid(text, ...parts);
  return answersWithin(all.text, all.claims).map(({ kind }) => kind);
};

test('what only seems to contradict or to confirm', () => {
  for (const cue of ['appeared to contradict', 'supposedly confirmed'])
    expect(
      found(
        `Hale said the port had lost two dredgers. The letters ${cue} this claim.`,
        ['Hale', 'said', 'the port had lost two dredgers', { kind: 'person' }],
        ['The letters', cue, 'this claim'],
      ),
    ).toEqual([]);
});

test('only a part, and another’s own', () => {
  expect(
    found(
      'The records show Hale was charged with theft of two dredgers. Hale admitted only to the theft of dredgers.',
      ['The records', 'show', 'Hale was charged with theft of two dredgers'],
      ['Hale', 'admitted', 'only to the theft of dredgers', { kind: 'person' }],
    ),
  ).toEqual([]);
  expect(
    found(
      'The port reported losing two dredgers. The mill confirmed that it had lost two dredgers.',
      ['The port', 'reported', 'losing two dredgers'],
      ['The mill', 'confirmed', 'that it had lost two dredgers'],
    ),
  ).toEqual([]);
});

test('what somebody cites', () => {
  expect(
    found(
      'Falk cited letters that the port was broke. Hale echoed those concerns.',
      ['Falk', 'cited', 'letters that the port was broke', { kind: 'person' }],
      ['Hale', 'echoed', 'those concerns', { kind: 'person' }],
    ),
  ).toEqual([]);
});

test('a claim that others say is made up is not what they dismiss', () => {
  expect(
    found(
      'Some keepers asserted that Falk made up the theft. The bakers dismissed the allegations.',
      ['Some keepers', 'asserted', 'that Falk made up the theft', { kind: 'group', attitude: 'doubting' }],
      ['The bakers', 'dismissed', 'the allegations', { kind: 'group' }],
    ),
  ).toEqual([]);
});

test('whoever denies it has to be told', () => {
  const said: Part = ['Hale', 'said', 'the port had lost two dredgers', { kind: 'person' }];
  const text = 'Hale said the port had lost two dredgers. Others denied this claim.';
  expect(found(text, said, ['Others', 'denied', 'this claim', { kind: 'group' }])).toEqual([]);
});

test('what somebody only responds to', () => {
  expect(
    found(
      'Falk was responding to reports that the port was broke. Hale denied these reports.',
      ['Falk', 'was responding to reports', 'that the port was broke', { kind: 'person' }],
      ['Hale', 'denied', 'these reports', { kind: 'person' }],
    ),
  ).toEqual([]);
});

test('a thing that is denounced is no claim', () => {
  expect(
    found(
      'Two clerks denounced Milfeed’s decision. On Monday Hale dismissed the allegations.',
      ['Two clerks', 'denounced', 'Milfeed’s decision', { kind: 'group' }],
      ['Hale', 'dismissed', 'the allegations', { kind: 'person' }],
    ),
  ).toEqual([]);
});
