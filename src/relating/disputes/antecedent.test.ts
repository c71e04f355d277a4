// What “the allegations”, “which” and “Hale’s claims” point back to.
import { expect, test } from 'vitest';
import { answersWithin } from './answers.ts';
import { laid, type Part } from './testing/laid.ts';

const found = (text: string, ...parts: readonly Part[]) => {
  const all = laid(text, ...parts);
  return answersWithin(all.text, all.claims).map(({ kind, a, b }) => `${b.who} ${kind} ${a.own}`);
};

test('the allegation just made, though the text goes on to speak of it', () => {
  expect(
    found(
      'Ada Roe said Hale had hidden the keys from her. Her allegations were printed first by the Post. Hale denied these allegations.',
      ['Ada Roe', 'said', 'Hale had hidden the keys from her', { kind: 'person' }],
      ['Hale', 'denied', 'these allegations', { kind: 'person' }],
    ),
  ).toEqual(['hale denies Hale had hidden the keys from her']);
});

test('charges that were pressed are none that somebody lays', () => {
  expect(
    found(
      'Ada Roe said that Hale had owned up to two criminal charges to spite her. Hale rejected those accusations.',
      ['Ada Roe', 'said', 'that Hale had owned up to two criminal charges to spite her', { kind: 'person' }],
      ['Hale', 'rejected', 'those accusations', { kind: 'person' }],
    ),
  ).toEqual(['hale rejects that Hale had owned up to two criminal charges to spite her']);
});

test('a report of somebody who is said to report', () => {
  expect(
    found(
      'Ada Roe reported that the port had lost two dredgers. The port confirmed the report.',
      ['Ada Roe', 'reported', 'that the port had lost two dredgers', { kind: 'person' }],
      ['The port', 'confirmed', 'the report'],
    ),
  ).toEqual(['port confirms that the port had lost two dredgers']);
});

test.each([
  ['Ada Roe said Hale had sold two dredgers, which Hale has denied.', 'has denied'],
  ['Ada Roe said Hale had sold two dredgers, which has been denied by Hale.', 'has been denied by'],
])('“which” of its own sentence: %s', (text, cue) => {
  const { claims } = laid(
    text,
    ['Ada Roe', 'said', 'Hale had sold two dredgers', { kind: 'person' }],
    ['Hale', cue, 'which', { kind: 'person' }],
  );
  expect(answersWithin(text, claims).map(({ kind, b }) => `${b.who} ${kind}`)).toEqual(['hale denies']);
});

test('of several claims the one that speaks of whoever denies them', () => {
  expect(
    found(
      'The silt came from Lund or Orrin, Ada Roe said. Porth has to be asked, too, she added. Orrin’s mayor, Jon Falk, denied Roe’s claims.',
      ['Ada Roe', 'said', 'The silt came from Lund or Orrin', { kind: 'person' }],
      ['she', 'added', 'Porth has to be asked, too', { kind: 'person', name: 'Ada Roe' }],
      ['Orrin’s mayor, Jon Falk,', 'denied', 'Roe’s claims', { kind: 'person', name: 'Jon Falk' }],
    ),
  ).toEqual(['falk denies The silt came from Lund or Orrin']);
});

test.each([
  'Hale said the port had lost two dredgers. When asked about it on Monday, the port denied it.',
  'Hale said the port had lost two dredgers. In a letter on Monday, the port denied it.',
])('what stands before it in its sentence tells nothing: %s', (text) => {
  expect(
    found(
      text,
      ['Hale', 'said', 'the port had lost two dredgers', { kind: 'person' }],
      ['the port', 'denied', 'it'],
    ),
  ).toEqual(['port denies the port had lost two dredgers']);
});
