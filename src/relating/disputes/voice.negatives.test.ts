// Where it is said that a claim is false, and it is not the outlet that says it, or not of the claim.
import { expect, test } from 'vitest';
import { laid, type Part } from './testing/laid.ts';
import { contestedByOutlet } from './voice.ts';

const found = (text: string, part: Part, ...own: readonly string[]) => {
  const all = laid(text, part);
  const spans = own.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  return contestedByOutlet(text, all.claims, spans).map(({ claim }) => claim.who);
};
const FALSELY: Part = ['Hale', 'falsely claimed', 'the gates were open'];

test('said outright, it is the outlet’s', () => {
  expect(found('On Monday Hale falsely claimed the gates were open.', FALSELY)).toEqual(['hale']);
});

test.each([
  ['an item of a list', 'The jury heard:\nThat in spring Hale falsely claimed the gates were open'],
  ['a clause of another', 'The keepers wrote that Hale falsely claimed the gates were open.'],
  ['prosecutors', 'Hale falsely claimed the gates were open, prosecutors wrote.'],
  ['according to', 'According to the indictment, Hale falsely claimed the gates were open.'],
  ['a third one, in between', 'Among his faults, Lund writes, Hale falsely claimed the gates were open.'],
  ['a quotation', 'The headline was “Hale falsely claimed the gates were open.”'],
  ['a correction', 'Correction: A caption of Hale falsely claimed the gates were open.'],
])('not of the outlet: %s', (_, text) => {
  expect(found(text, FALSELY)).toEqual([]);
});

test('of a participle whose subject comes after it', () => {
  const text = 'After falsely claiming the gates were open, they left.';
  const all = laid('they falsely claiming the gates were open', [
    'they',
    'falsely claiming',
    'the gates were open',
  ]);
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const moved = {
    ...all.claims[0]!,
    traced: true,
    source: [at('they left')],
    cue: [at('falsely claiming')],
    content: [at('the gates were open')],
  };
  expect(contestedByOutlet(text, [moved], [])).toEqual([]);
});

test('in a transcript', () => {
  const turns = ['ADA ROE: Hm.', 'JON HALE: Yes.', 'ADA ROE: So?', 'JON HALE: No.', 'ADA ROE: Well.'].join(
    '\n',
  );
  expect(found(`${turns}\nHale falsely claimed the gates were open.`, FALSELY)).toEqual([]);
});

test('in a check of facts it is the outlet’s', () => {
  const turns = ['HALE: Hm.', 'THE FACTS: Yes.', 'HALE: So?', 'THE FACTS: No.', 'HALE: Well.'].join('\n');
  expect(found(`${turns}\nHale falsely claimed the gates were open.`, FALSELY)).toEqual(['hale']);
});

test.each([
  'But there has been little evidence of any action.',
  'There is no evidence of a bribe paid.',
  'No such meeting was held.',
])('no word of the claim: “%s”', (sentence) => {
  const part: Part = ['Hale', 'said', 'the gates were open all night'];
  expect(
    found(`Hale said the gates were open all night. ${sentence} Then it rained.`, part, sentence),
  ).toEqual([]);
});

test('of two things said in one sentence it could be either', () => {
  const part: Part = ['Hale', 'adding', 'that the keepers were asleep'];
  const sentence = 'That is not true.';
  expect(
    found(`Hale said it rained, adding that the keepers were asleep. ${sentence}`, part, sentence),
  ).toEqual([]);
});

test('no evidence of something else, told as a statement of its own', () => {
  const text =
    'Hale said the gates were open all night. There is no evidence that the keepers knew of the keys.';
  expect(found(text, ['Hale', 'said', 'the gates were open all night'], 'There is no evidence')).toEqual([]);
  const same = 'Hale said the gates were open all night. There is no evidence that the gates were open.';
  expect(found(same, ['Hale', 'said', 'the gates were open all night'], 'There is no evidence')).toEqual([
    'hale',
  ]);
});

test.each(['That is completely true.', 'This was also quite clearly the case.'])(
  'so it is: “%s”',
  (sentence) => {
    const part: Part = ['Hale', 'said', 'the gates were open all night'];
    expect(found(`Hale said the gates were open all night. ${sentence}`, part, sentence)).toEqual([]);
  },
);

test.each(['helped to convince us', 'has firmly in mind'])('what nobody puts forward: %s', (cue) => {
  const part: Part = ['Hale', cue, 'that the gates were open all night'];
  const text = `Hale ${cue} that the gates were open all night. That is not true.`;
  expect(found(text, part, 'That is not true.')).toEqual([]);
});

test('what still stands within the quotation', () => {
  const text = 'Hale said the gates were open all night. That is not true.” Then it rained.';
  expect(found(text, ['Hale', 'said', 'the gates were open all night'], 'That is not true.”')).toEqual([]);
});

test('what another did, in the same words', () => {
  const part: Part = ['Hale', 'falsely claimed', 'the gates were open and Roe failed to say so'];
  expect(found('On Monday Hale falsely claimed the gates were open and Roe failed to say so.', part)).toEqual(
    [],
  );
});
