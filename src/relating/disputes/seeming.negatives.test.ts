// What seems to answer: said with reserve, of a part, of what is cited, or by nobody.
import { expect, test } from 'vitest';
import { answersWithin } from './answers.ts';
import { claimOf } from './claim.ts';
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

test('an accusation of another than whoever denies', () => {
  const said: Part = ['Two clerks', 'accused', 'Mayor Jon Falk of theft', { kind: 'group' }];
  const text = 'Hale came. Two clerks accused Mayor Jon Falk of theft, which he has denied.';
  const denied = (name: string) => {
    const { claims } = laid(text, said, ['he', 'has denied', 'has denied', { kind: 'person', name }]);
    const at = text.indexOf('which');
    const b = claimOf(text, { ...claims[1]!, content: [{ start: at, end: at + 5 }] });
    return answersWithin(text, [claims[0]!, b]).map(({ kind }) => kind);
  };
  expect(denied('Jon Falk')).toEqual(['denies']);
  expect(denied('Hale')).toEqual([]);
});

test('what is conceded or defended is no allegation', () => {
  const denied: Part = ['Hale', 'denied', 'the allegations', { kind: 'person' }];
  for (const cue of ['acknowledged', 'defended']) {
    const text = `The Post ${cue} that Hale had few friends among its clerks. Hale denied the allegations.`;
    expect(found(text, ['The Post', cue, 'that Hale had few friends among its clerks'], denied)).toEqual([]);
  }
  const text = 'The Post said that Hale had few friends among its clerks. Hale denied the allegations.';
  expect(found(text, ['The Post', 'said', 'that Hale had few friends among its clerks'], denied)).toEqual([
    'denies',
  ]);
});

test('what nobody has confirmed', () => {
  const said: Part = ['The Post', 'reported', 'that the port had lost two dredgers'];
  const confirms = (who: string) =>
    found(`The Post reported that the port had lost two dredgers. By May ${who} had confirmed this.`, said, [
      who,
      'had confirmed',
      'this',
    ]);
  expect(confirms('another paper')).toEqual(['confirms']);
  expect(confirms('no other paper')).toEqual([]);
});

test('“the company”, which may be the one that said so', () => {
  const confirms = (who: string) =>
    found(
      `The mill said the port had lost two dredgers. ${who} acknowledged that the port lost two dredgers.`,
      ['The mill', 'said', 'the port had lost two dredgers'],
      [who, 'acknowledged', 'that the port lost two dredgers'],
    );
  expect(confirms('The union')).toEqual(['confirms']);
  expect(confirms('The company')).toEqual([]);
});
