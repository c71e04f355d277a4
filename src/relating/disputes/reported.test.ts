// A claim that stands within the statement that rejects it.
import { expect, test } from 'vitest';
import { ownedClaim, claimsAnswered } from './reported.ts';
import { laid, type Part } from './testing/laid.ts';

const found = (text: string, part: Part) => {
  const all = laid(text, part);
  return claimsAnswered(text, all.claims).map(({ words }) => text.slice(words.start, words.end));
};

test('whose claim it is', () => {
  const words = 'Hale’s claim that it had opened the gates';
  expect(found(`Orrin rejected ${words}.`, ['Orrin', 'rejected', words])).toEqual([words]);
  expect(ownedClaim(words)).toEqual({ owner: 'Hale', what: 'it had opened the gates' });
  expect(ownedClaim('the allegation by Ruta Falk that the gates were open')?.owner).toBe('Ruta Falk');
});

test.each([
  ['rejected', 'his claim that the gates were open'],
  ['rejected', 'Hale’s offer of help'],
  ['rejected', 'Orrin’s claim that the gates were open'],
  ['confirms', 'Hale’s claim that the gates were open'],
  ['repeated', 'Hale’s claim that the gates were open'],
  ['acknowledged', 'Hale’s claim that the gates were open'],
])('nothing of: %s %s', (cue, words) => {
  expect(found(`Orrin ${cue} ${words}.`, ['Orrin', cue, words])).toEqual([]);
});

test('rejected by whoever is named, and by nobody where “she” may be another', () => {
  const words = 'the port’s claim that the gates were open';
  const told = (text: string, speaker: string) =>
    found(text, [speaker, 'rejected', words, { name: 'Ada Roe', kind: 'person' }]);
  expect(told(`Judge Ada Roe heard it. She rejected ${words}.`, 'She')).toEqual([words]);
  expect(told(`Judge Ada Roe had ruled.\n\nJudge Falk tore into it. She rejected ${words}.`, 'She')).toEqual(
    [],
  );
});
