// Who each source is: one phenomenon a test, on texts of a few sentences.
import { expect, test } from 'vitest';
import { read } from '../english.ts';
import { articleOf } from '../testing/article.ts';
import { speakersOf as speakers } from '../testing/speakers.ts';

const one = (marked: string) => read(articleOf(marked)).speakers[0];

test('surnames, honorifics and pronouns are the person named before', () => {
  expect(
    speakers(
      'Ana Roe said it held.\n\nRoe said it was old.\n\nMs Roe said it was sound.\n\nShe said it would stand.',
    ),
  ).toEqual(['Ana Roe → Ana Roe', 'Roe → Ana Roe', 'Ms Roe → Ana Roe', 'She → Ana Roe']);
});

test('he and she go by the gender of names', () => {
  expect(
    speakers('Mary Holt met John Ferris on Monday. She said the ship was safe. He said it was not.'),
  ).toEqual(['She → Mary Holt', 'He → John Ferris']);
});

test('the last to speak goes on speaking', () => {
  expect(
    speakers(
      'John Ferris said the ship was safe.\n\n“It was built to last,” he said, adding that it was young.',
    ),
  ).toEqual(['John Ferris → John Ferris', 'he → John Ferris', 'he → John Ferris']);
});

test('a role goes to whoever holds it', () => {
  expect(
    speakers(
      'Port chief Ana Roe said it held. The harbour had been closed.\n\nThe port chief said it would open soon.',
    ),
  ).toEqual(['Port chief Ana Roe → Ana Roe', 'The port chief → Ana Roe']);
});

test('an office by another name', () => {
  expect(
    speakers('Defence minister Olof Quist said it held.\n\nThe defence secretary said it was sound.'),
  ).toEqual(['Defence minister Olof Quist → Olof Quist', 'The defence secretary → Olof Quist']);
});

test('a role in the opening whose holder is named next', () => {
  expect(
    speakers(
      '# Port chief denies that ship was unsafe\n\nThe port chief has denied that the ship was unsafe.\n\n“We did what we could,” Ana Roe stated in an interview.',
    ),
  ).toEqual(['Port chief → Ana Roe', 'The port chief → Ana Roe', 'Ana Roe → Ana Roe']);
});

test('a title that is nobody’s yet goes to the one just named', () => {
  expect(speakers('Idris Quell denied it. “I said no such thing,” the minister said.')).toEqual([
    'Idris Quell → Idris Quell',
    'the minister → Idris Quell',
  ]);
});

test('governments by their seats and names', () => {
  const { speakers: known } = read(
    articleOf(
      'The Kremlin said it was ready. Downing Street said it was not. The US said nothing was decided.',
    ),
  );
  expect(known.map(({ name, kind, speaksFor }) => [name, kind, speaksFor])).toEqual([
    ['The Kremlin', 'government', 'Russia'],
    ['Downing Street', 'government', 'United Kingdom'],
    ['The US', 'government', 'United States'],
  ]);
});

test('a firm that something comes from is no government, a town that something happens in may speak for one', () => {
  const kindOf = (text: string) => read(articleOf(text)).speakers.map(({ name, kind }) => [name, kind]);
  expect(kindOf('She had asked for help from Norvello. Norvello said it was ready.')).toEqual([
    ['Norvello', 'organisation'],
  ]);
  expect(kindOf('She had grown up in Norvello. Norvello said it was ready.')).toEqual([
    ['Norvello', 'government'],
  ]);
});

test('a body, its short form and its acronym', () => {
  expect(
    speakers(
      'The Harbour Safety Agency said it was safe. The HSA said it was sound. The agency said it would stand.',
    ),
  ).toEqual([
    'The Harbour Safety Agency → The Harbour Safety Agency',
    'The HSA → The Harbour Safety Agency',
    'The agency → The Harbour Safety Agency',
  ]);
});

test('it is the body that speaks', () => {
  expect(
    speakers('Norvane Shipping never made promises, however, it has insisted that it would pay.'),
  ).toEqual(['it → Norvane Shipping']);
});

test('people without names, and why they have none', () => {
  expect(
    one(
      'A senior official said the dam was never visited. The official spoke on condition of anonymity because she was not authorised to speak.',
    ),
  ).toMatchObject({
    name: 'A senior official',
    kind: 'anonymous',
    anonymity: 'on condition of anonymity because she was not authorised to speak',
  });
});

test('spokesmen speak for somebody', () => {
  expect(one('Ministry spokesman Dan Orlin said it was safe.')).toMatchObject({
    name: 'Dan Orlin',
    role: 'Ministry spokesman',
    speaksFor: 'Ministry',
  });
  expect(one('A spokeswoman for the port said it was safe.')).toMatchObject({
    kind: 'anonymous',
    speaksFor: 'the port',
  });
});

test.each([
  ['A leaked report said the dam was cracked.', 'document'],
  ['Residents said the dam was cracked.', 'group'],
  ['Sources close to the talks said the deal was dead.', 'anonymous'],
  ['The port authority said the dam was cracked.', 'organisation'],
  ['Dr. Mei-Lin Farrow said the dam was cracked.', 'person'],
])('%s is of kind %s', (text, kind) => expect(one(text)?.kind).toBe(kind));

test('names of many shapes', () => {
  for (const name of ['Solveig Mbeki-Aune', 'Anouk d’Este', 'Jan van der Berg', 'Conor O’Malley'])
    expect(one(`Mayor ${name} said the dam was cracked.`)?.name).toBe(name);
});

test('“Mr.” is no woman’s surname', () =>
  expect(
    speakers('Hillary Quill met the workers. Bill Quill came too.\n\n“It will do,” Mr. Quill told them.'),
  ).toEqual(['Mr. Quill → Bill Quill']));

test('“the president” is whom the article calls so most, and not who stands near', () =>
  expect(
    speakers(
      'President Roe spoke on Monday. Roe said the dam was safe. In 1974 President Pell resigned.\n\nThe president said it would hold.',
    ).at(-1),
  ).toBe('The president → Roe'));

test('whoever is named by another outlet’s account speaks, and the outlet relays', () =>
  expect(speakers('“It never held,” Roe said of the dam, according to the Harbour Echo.')).toEqual([
    'Roe → Roe',
  ]));

test('a question is the asker’s', () =>
  expect(speakers('Roe was asked by Jo Pell: “Why did nobody come when the dam broke?”').at(-1)).toBe(
    'Jo Pell → Jo Pell',
  ));
