// Attributions of one sentence: which words are source, cue and content.
import { expect, test } from 'vitest';
import { saidByRules as said } from '../testing/attributions.ts';

test.each([
  // the source first
  ['The port denied on Monday that the ship was unsafe.', ['The port | denied | that the ship was unsafe']],
  ['Roe said the dam would hold.', ['Roe | said | the dam would hold']],
  ['Roe told reporters the dam would hold.', ['Roe | told | the dam would hold']],
  [
    'Roe said in an interview with Radio Meridian that the dam would hold.',
    ['Roe | said | that the dam would hold'],
  ],
  [
    'The report shows that the water rose by two metres.',
    ['The report | shows | that the water rose by two metres'],
  ],
  [
    'Ana Roe, the head of the port, said the ship was safe.',
    ['Ana Roe, the head of the port, | said | the ship was safe'],
  ],
  [
    'A person close to the talks said the deal was dead.',
    ['A person close to the talks | said | the deal was dead'],
  ],
  // the content first
  ['The dam would hold, Roe said.', ['Roe | said | The dam would hold']],
  ['The dam would hold, according to the ministry.', ['the ministry | according to | The dam would hold']],
  ['According to the ministry, the dam would hold.', ['the ministry | According to | the dam would hold']],
  [
    'The ship was towed in by night the port authority has said.',
    ['the port authority | has said | The ship was towed in by night'],
  ],
])('%s', (text, expected) => expect(said(text)).toEqual(expected));

test.each([
  ['“It held,” Roe said.', ['Roe | said | “It held,”']],
  ['“It held,” said Ana Roe, head of the port.', ['Ana Roe, head of the port | said | “It held,”']],
  ["'It held,' Roe told the council.", ["Roe | told | 'It held,'"]],
  ['Roe said: “It held.”', ['Roe | said: | “It held.”']],
  ['“Did it hold?” Roe asked.', ['Roe | asked | “Did it hold?”']],
  ['“It held,” Roe said. “It always did.”', ['Roe | said | “It held,” … “It always did.”']],
  ['“It held,” Roe said, “and it always will.”', ['Roe | said | “It held,” … “and it always will.”']],
  ['“It held. It did. It is fine,” Roe said.', ['Roe | said | “It held. It did. It is fine,”']],
  ['Roe: “It held through the night.”', ['Roe | : | “It held through the night.”']],
])('quotations: %s', (text, expected) => expect(said(text)).toEqual(expected));

test.each([
  ['Roe said the dam was “almost certainly” safe.', ['Roe | said | the dam was “almost certainly” safe']],
  ['Critics called the plan “reckless”.', ['Critics | called | the plan “reckless”']],
])('fragments: %s', (text, expected) => expect(said(text)).toEqual(expected));

test('the dam, he said, was safe: content in two parts', () => {
  expect(said('The dam, he said, was safe.')).toEqual(['he | said | The dam … was safe']);
});

test.each([
  [
    'Roe said the dam held, adding that it was old.',
    ['Roe | said | the dam held', 'Roe | adding | that it was old'],
  ],
  [
    'Roe praised the crew and said they would be paid.',
    ['Roe | praised | the crew', 'Roe | said | they would be paid'],
  ],
  [
    'The dam held, the ministry said, accusing the port of neglect.',
    ['the ministry | said | The dam held', 'the ministry | accusing | the port of neglect'],
  ],
  [
    'While the port said it was ready, the city accused it of delay.',
    ['the port | said | it was ready', 'the city | accused | it of delay'],
  ],
  [
    'Roe, who said the dam held, denied the charge.',
    ['who | said | the dam held', 'Roe, who said the dam held, | denied | the charge'],
  ],
])('several in a sentence: %s', (text, expected) => expect(said(text).sort()).toEqual([...expected].sort()));

test('an agency that quotes is not the source', () => {
  expect(said('“It held,” Coastal Wire quoted Roe as saying at a briefing on Monday.')).toEqual([
    'Roe | saying | “It held,”',
  ]);
});

test.each([
  ['# Mayor denies dam was unsafe\n\nA story.', ['Mayor | denies | dam was unsafe']],
  ['# Dam ‘held’, says mayor\n\nA story.', ['mayor | says | Dam ‘held’']],
])('headlines: %s', (text, expected) => expect(said(text)).toEqual(expected));
