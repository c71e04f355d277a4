// What stands next to each other and answers nothing: silence.
import { expect, test } from 'vitest';
import { answersWithin } from './answers.ts';
import { laid, type Part } from './testing/laid.ts';

const found = (text: string, ...parts: readonly Part[]) => {
  const all = laid(text, ...parts);
  return answersWithin(all.text, all.claims).map(({ kind }) => kind);
};

test('a request that is denied', () => {
  expect(
    found(
      'Hale asked for the gates to be opened, and said Orrin opened them last year. Orrin denied the request.',
      ['Hale', 'said', 'Orrin opened them last year'],
      ['Orrin', 'denied', 'the request'],
    ),
  ).toEqual([]);
});

test('a denial of something else', () => {
  expect(
    found(
      'Falk said the port had lost money. The mayor denied any wish to resign.',
      ['Falk', 'said', 'the port had lost money'],
      ['The mayor', 'denied', 'any wish to resign'],
    ),
  ).toEqual([]);
});

test('an accusation of a third one, or of “him”', () => {
  expect(
    found(
      'While Orrin said it would repair the gates, Hale accused Lund of theft.',
      ['Orrin', 'said', 'it would repair the gates'],
      ['Hale', 'accused', 'Lund of theft'],
    ),
  ).toEqual([]);
  expect(
    found(
      'Ruta Falk said it was wrong to blame the mayor, but many have accused him of neglect.',
      ['Ruta Falk', 'said', 'it was wrong to blame the mayor', { kind: 'person' }],
      ['many', 'have accused', 'him of neglect', { kind: 'group' }],
    ),
  ).toEqual([]);
});

test('“I have had enough” is no claim', () => {
  expect(
    found(
      'Falk said: “I have had enough, and something is wrong here.” The mayor has denied the accusation.',
      ['Falk', 'said', '“I have had enough, and something is wrong here.”', { kind: 'person' }],
      ['The mayor', 'has denied', 'the accusation', { kind: 'person' }],
    ),
  ).toEqual([]);
});

test('two paragraphs on, or whose claim it is not', () => {
  expect(
    found(
      'Hale accused Orrin of hiding the reports.\n\nThe sun shone.\n\nOrrin denied the allegation.',
      ['Hale', 'accused', 'Orrin of hiding the reports'],
      ['Orrin', 'denied', 'the allegation'],
    ),
  ).toEqual([]);
  expect(
    found(
      'Hale said the gates were open. The port disputed Lund’s claim.',
      ['Hale', 'said', 'the gates were open'],
      ['The port', 'disputed', 'Lund’s claim'],
    ),
  ).toEqual([]);
});

test('confirmed, but something else', () => {
  expect(
    found(
      'Hale said two men had drowned below the gates. The port confirmed that the gates were painted in May.',
      ['Hale', 'said', 'two men had drowned below the gates'],
      ['The port', 'confirmed', 'that the gates were painted in May'],
    ),
  ).toEqual([]);
});

test('a name alone is nothing said', () => {
  expect(
    found(
      'Hale blamed Orrin. Orrin denied the allegation.',
      ['Hale', 'blamed', 'Orrin'],
      ['Orrin', 'denied', 'the allegation'],
    ),
  ).toEqual([]);
});

test('nobody denies what is said on the own side', () => {
  expect(
    found(
      'Orrin accused Lund of theft. The palace denied the allegation.',
      ['Orrin', 'accused', 'Lund of theft', { kind: 'government' }],
      ['The palace', 'denied', 'the allegation', { kind: 'government', speaksFor: 'Orrin' }],
    ),
  ).toEqual([]);
});

test('an allegation that is of nobody who denies it, and one that another made', () => {
  expect(
    found(
      'Hale told the Post that it was like a flood. Orrin denied the allegation.',
      ['Hale', 'told', 'that it was like a flood'],
      ['Orrin', 'denied', 'the allegation'],
    ),
  ).toEqual([]);
  expect(
    found(
      'Hale said the clerk was away all week. The port confirmed Falk’s account.',
      ['Hale', 'said', 'the clerk was away all week'],
      ['The port', 'confirmed', 'Falk’s account'],
    ),
  ).toEqual([]);
});

test('criticism that is echoed after words that criticise nobody, and sentiments of a paper', () => {
  expect(
    found(
      'The mayor said the budget was settled. Falk echoed the criticism.',
      ['The mayor', 'said', 'the budget was settled', { kind: 'person' }],
      ['Falk', 'echoed', 'the criticism'],
    ),
  ).toEqual([]);
  expect(
    found(
      'The Orrin Post said the camp had sent a letter. Falk echoed those sentiments.',
      ['The Orrin Post', 'said', 'the camp had sent a letter'],
      ['Falk', 'echoed', 'those sentiments'],
    ),
  ).toEqual([]);
});

test('what is denounced is nobody’s deed, and what no official confirmed is not confirmed', () => {
  expect(
    found(
      'Orrin said the drills were usual, but Hale denounced them as a threat.',
      ['Orrin', 'said', 'the drills were usual'],
      ['Hale', 'denounced', 'them as a threat'],
    ),
  ).toEqual([]);
  expect(
    found(
      'Hale said the gates were open. No officials have confirmed the report.',
      ['Hale', 'said', 'the gates were open'],
      ['officials', 'have confirmed', 'the report'],
    ),
  ).toEqual([]);
});

test('“the blame for it” lays nothing at anybody’s door', () => {
  expect(
    found(
      'Though Orrin said the anger was at the port, Hale takes the blame for it.',
      ['Orrin', 'said', 'the anger was at the port'],
      ['Hale', 'takes the blame for', 'it'],
    ),
  ).toEqual([]);
});

test('who denies that they knew of it does not deny it', () => {
  expect(
    found(
      'Roe accused Hale of hiding the theft of keys. Hale denied knowing of the theft.',
      ['Roe', 'accused', 'Hale of hiding the theft of keys', { kind: 'person' }],
      ['Hale', 'denied knowing', 'of the theft', { kind: 'person' }],
    ),
  ).toEqual([]);
});

test('“them” that may be those of whom is spoken', () => {
  const said: Part = ['Two clerks', 'said', 'two keepers stayed at their posts', { kind: 'group' }];
  const text = 'Two clerks said two keepers stayed at their posts, though women have accused them of theft.';
  expect(found(text, said, ['women', 'have accused', 'them of theft', { kind: 'group' }])).toEqual([]);
});

test('who acknowledges an allegation has taken note of it', () => {
  expect(
    found(
      'Hale said the port had lost two dredgers. The port acknowledged the allegation.',
      ['Hale', 'said', 'the port had lost two dredgers', { kind: 'person' }],
      ['The port', 'acknowledged', 'the allegation'],
    ),
  ).toEqual([]);
});

test('what is cut off before it says anything, and what is a third one’s claim', () => {
  expect(
    found(
      'Two clerks have opened a shop that, Hale reports, sells the keys. The shop has denied this.',
      ['Hale', 'reports', 'Two clerks have opened a shop that', { kind: 'person' }],
      ['The shop', 'has denied', 'this'],
    ),
  ).toEqual([]);
  expect(
    found(
      'Hale referred to claims by two keepers that the port had hidden the keys. The port denies this.',
      ['Hale', 'referred to', 'claims by two keepers that the port had hidden the keys', { kind: 'person' }],
      ['The port', 'denies', 'this'],
    ),
  ).toEqual([]);
  expect(
    found(
      'Ada Roe and Hale are to speak about the alleged theft. Hale has denied Roe’s claims.',
      ['Ada Roe', 'are to speak about', 'the alleged theft', { kind: 'person' }],
      ['Hale', 'has denied', 'Roe’s claims', { kind: 'person' }],
    ),
  ).toEqual([]);
});
