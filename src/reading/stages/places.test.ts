import { expect, test } from 'vitest';
import { type Given, layersWith } from '../testing/settings.ts';

const wheres = (marked: string, given?: Given): (string | undefined)[] =>
  layersWith(marked, given).layers.places.map((place) => place?.value);

test.each([
  ['Mara Quill told reporters in Brightwater on Monday that the lock was safe.', 'Brightwater'],
  ['“It was safe,” Quill said in Port Royal.', 'Port Royal'],
  ['“It was safe,” Quill said at a rally in Halvard, Ostmark, on Monday.', 'Halvard, Ostmark'],
  ['In Brightwater, Mara Quill said the lock was safe.', 'Brightwater'],
  ['Speaking at a rally in Halvard, Quill said the lock was safe.', 'Halvard'],
])('%s', (text, where) => expect(wheres(text)).toEqual([where]));

test('“here” is the dateline’s place, inferred', () => {
  const { layers } = layersWith('HALVARD: “It was safe,” Mara Quill said at a briefing here on Monday.', {
    dateline: { words: 'HALVARD:', place: 'Halvard' },
  });
  expect(layers.places[0]).toMatchObject({ value: 'Halvard', basis: 'inferred' });
});

test('during a visit, the place is where it went, inferred', () => {
  const { layers } = layersWith('During her visit to Halvard last week, Quill said the lock was safe.');
  expect(layers.places[0]).toMatchObject({ value: 'Halvard', basis: 'inferred' });
});

test.each([
  ['inside the content', 'Quill said the lock in Halvard was safe.'],
  ['a dateline alone', 'HALVARD: “It was safe,” Quill said at a briefing.'],
  ['a paper', '“It was safe,” Quill said in the Port Times.'],
  ['a language', '“It was safe,” Quill said in German.'],
  ['a body', '“It was safe,” Quill said in Parliament.'],
  ['one addressed', '“It was safe,” Quill said in a letter to Strand.'],
  ['a month', '“It was safe,” Quill said in March.'],
])('no place: %s', (_, text) =>
  expect(
    wheres(text, text.startsWith('H') ? { dateline: { words: 'HALVARD:', place: 'Halvard' } } : {}),
  ).toEqual([undefined]),
);
