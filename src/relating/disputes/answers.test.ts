// An answer right after what it answers: a denial that points back, one in the same words, an accusation in return.
import { expect, test } from 'vitest';
import { answersWithin } from './answers.ts';
import { claimOf } from './claim.ts';
import { laid, type Part } from './testing/laid.ts';

const found = (text: string, ...parts: readonly Part[]) => {
  const all = laid(text, ...parts);
  return answersWithin(all.text, all.claims).map(({ kind, a, b }) => `${b.who} ${kind} ${a.who}`);
};

test('an accusation in return, within the sentence', () => {
  expect(
    found(
      'While Orrin said its aim was to keep the gates shut, Hale accused it of flooding the town.',
      ['Orrin', 'said', 'its aim was to keep the gates shut', { kind: 'government' }],
      ['Hale', 'accused', 'it of flooding the town', { kind: 'government' }],
    ),
  ).toEqual(['hale answers orrin']);
});

test('the allegation, these claims', () => {
  expect(
    found(
      'Hale accused Orrin of hiding the reports. Orrin denied the allegation.',
      ['Hale', 'accused', 'Orrin of hiding the reports'],
      ['Orrin', 'denied', 'the allegation'],
    ),
  ).toEqual(['orrin denies hale']);
  expect(
    found(
      'The council said the dredgers were sold at half their worth. The port disputes these claims.',
      ['The council', 'said', 'the dredgers were sold at half their worth'],
      ['The port', 'disputes', 'these claims'],
    ),
  ).toEqual(['port rejects council']);
});

test('it says whose claim it is, though another speaks in between', () => {
  expect(
    found(
      'Ruta Falk said members had agreed to pay more. The bank said it took no side. The bakers later disputed Ms. Falk’s assertion.',
      ['Ruta Falk', 'said', 'members had agreed to pay more', { kind: 'person' }],
      ['The bank', 'said', 'it took no side'],
      ['The bakers', 'disputed', 'Ms. Falk’s assertion', { kind: 'group' }],
    ),
  ).toEqual(['bakers rejects falk']);
});

test('in the words of what is denied', () => {
  expect(
    found(
      'Surveyors concluded that Stannia interfered in the vote. Porth has denied any interference.',
      ['Surveyors', 'concluded', 'that Stannia interfered in the vote'],
      ['Porth', 'has denied', 'any interference', { kind: 'government', speaksFor: 'Stannia' }],
    ),
  ).toEqual(['porth denies surveyors']);
});

test('a claim that others dispute, in the passive', () => {
  const text = 'Falk claimed that the gates had held. But that claim has been disputed by the keepers.';
  const { claims } = laid(
    text,
    ['Falk', 'claimed', 'that the gates had held', { kind: 'person', attitude: 'doubting' }],
    ['the keepers', 'disputed by', 'the keepers'],
  );
  const at = text.indexOf('that claim');
  const passive = claimOf(text, { ...claims[1]!, content: [{ start: at, end: at + 10 }] });
  expect(answersWithin(text, [claims[0]!, passive]).map(({ kind }) => kind)).toEqual(['rejects']);
  expect(answersWithin(text, claims)).toEqual([]);
});

test('confirmed in the same words, or with a word that points back', () => {
  const said: Part = ['Hale', 'said', 'two men had drowned below the gates'];
  expect(
    found('Hale said two men had drowned below the gates. The port confirmed that two men drowned.', said, [
      'The port',
      'confirmed',
      'that two men drowned',
    ]),
  ).toEqual(['port confirms hale']);
  expect(
    found('Hale said two men had drowned below the gates. The port confirmed the report.', said, [
      'The port',
      'confirmed',
      'the report',
    ]),
  ).toEqual(['port confirms hale']);
});

test('who acknowledges something confirms it; “them” where nobody else can be meant', () => {
  expect(
    found(
      'Hale said the port had lost two dredgers. The port acknowledged that it lost two dredgers.',
      ['Hale', 'said', 'the port had lost two dredgers', { kind: 'person' }],
      ['The port', 'acknowledged', 'that it lost two dredgers'],
    ),
  ).toEqual(['port confirms hale']);
  expect(
    found(
      'While the clerks said the gates had held, Hale accused them of theft.',
      ['the clerks', 'said', 'the gates had held', { kind: 'group' }],
      ['Hale', 'accused', 'them of theft', { kind: 'person' }],
    ),
  ).toEqual(['hale answers clerks']);
});

test('“he”, of whom another says so in the same sentence', () => {
  expect(
    found(
      'The port says that he did leave, but Hale denies that.',
      ['The port', 'says', 'that he did leave'],
      ['Hale', 'denies', 'that', { kind: 'person' }],
    ),
  ).toEqual(['hale denies port']);
});
