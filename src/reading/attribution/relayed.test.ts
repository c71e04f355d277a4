// Whose a quotation is that another outlet's account, a topic or another tag stands beside.
import { expect, test } from 'vitest';
import { speakersOf } from '../testing/speakers.ts';
import type { Draft } from './draft.ts';
import { withoutRelayed } from './relayed.ts';

test('whoever is quoted in an outlet’s account speaks, and the outlet does not', () =>
  expect(speakersOf('“It held,” said Ana Roe last year, according to the Harbour Echo.')).toEqual([
    'Ana Roe → Ana Roe',
  ]));

test('an account ends where somebody else is quoted', () =>
  expect(
    speakersOf('According to the Harbour Echo, the dam broke in March, but Ana Roe said, “It held.”').at(-1),
  ).toBe('Ana Roe → Ana Roe'));

test('quoted as saying', () =>
  expect(
    speakersOf('The newspaper also quoted Ana Roe, the head of the port, as saying: “It held all night.”').at(
      -1,
    ),
  ).toMatch(/→ Ana Roe$/u));

test('a tag with words before its name', () =>
  expect(
    speakersOf(
      'Jo Pell asked again: “Did it hold?”\n\n“Do not interrupt me,” a clearly angry Ana Roe complained to Pell.',
    ).at(-1),
  ).toMatch(/Ana Roe → Ana Roe$/u));

test('a quotation over paragraphs goes with the tag of its last one', () =>
  expect(
    speakersOf(
      'Jo Pell said the lock was shut.\n\n“The dam was old and nobody had looked at it for years.\n\n“It held all the same,” Ana Roe said in a report.',
    ).filter((one) => one.startsWith('·')),
  ).toEqual([]));

test('a piece led to by a colon', () =>
  expect(
    speakersOf(
      'Jo Pell said the lock was shut.\n\nHere’s Ana Roe’s statement in full:\n\n“The dam held through the night and nobody was hurt.”\n\n“We thank the crews.”',
    ).at(-1),
  ).toMatch(/→ Ana Roe$/u));

test('a signature below tells better than what leads to the quotation', () =>
  expect(
    speakersOf(
      'Yet “the dam is old, and it was never made for such a flood as this one.”\n\nAna Roe, Harbour Echo',
    ),
  ).toEqual(['Ana Roe → Ana Roe']));

test('somebody’s saying that is all that others tell is theirs', () => {
  const text = 'Roe said it was “a wreck” and left, port clerks said.';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const draft = (source: string, cue: string, content: string): Draft => ({
    source: [at(source)],
    cue: [at(cue)],
    content: [at(content)],
    mode: 'said',
    carriesOn: null,
  });
  const clerks = draft('port clerks', 'said.', 'Roe said it was “a wreck” and left');
  const roe = draft('Roe', 'said', 'it was “a wreck” and left');
  const quotation = {
    style: 'double' as const,
    ...at('“a wreck”'),
    inner: at('a wreck'),
    parent: null,
    closed: true,
    continues: null,
  };
  expect(withoutRelayed(text, [quotation], [clerks], [clerks, roe])).toEqual([]);
});

test('also behind “we learned that”', () =>
  expect(
    speakersOf(
      'Mayor Jo Pell was out. This week we learned from a paper that the mayor told Ana Roe, “We do not have a dam problem.”',
    ).at(-1),
  ).toMatch(/→ Jo Pell$/u));

test('a line from somebody', () =>
  expect(
    speakersOf('Ana Roe added another line from Mr. Pell: “I do not want the dam to go in vain.”').at(-1),
  ).toMatch(/→ Pell$/u));

test('“Her answer?” leads to a quotation', () =>
  expect(
    speakersOf(
      'Ana Roe said she meets two kinds of pilots.\n\nHer answer to the proud ones?\n\n“I tell them that the tide does not wait for anybody.”',
    ).at(-1),
  ).toMatch(/→ Ana Roe$/u));

test('a document led to by a colon', () =>
  expect(
    speakersOf(
      'Here is the opening of the original report:\n\n“The gate may not hold in a flood that is higher than the old ones.”',
    ).at(-1),
  ).toBe('the original report → the original report'));

test('a signature that goes on about who it is', () =>
  expect(
    speakersOf(
      'Jo Pell wrote about it.\n\n“Every gate that is shut is a gate that somebody has to open.” -- Ana Q. Roe, 3rd master of the port 1953-1961',
    ).at(-1),
  ).toBe('Ana Q. Roe → Ana Q. Roe'));

test('an account is of its own sentence', () =>
  expect(
    speakersOf(
      'Ana Roe’s biography on the website described her as a “bold harbour strategist.” She was on the payroll of the port between 2016 and 2018, according to tax records.',
    ).some((one) => one.startsWith('tax records') && one.includes('bold')),
  ).toBe(false));

test('a question in a row of them is of whoever asked the one before', () =>
  expect(
    speakersOf(
      'Pell asked Roe, “Did you tell the mayor what you knew about the gate?”\n\n“No. I did not,” Roe said.\n\n“Did you tell him that the gate was old?”\n\n“No,” Roe said.',
    ),
  ).toEqual(['Pell → Pell', 'Roe → Roe', '· → Pell', 'Roe → Roe']));

test('a quotation goes on behind a line that leads to it', () =>
  expect(
    speakersOf(
      '“We have laws to follow, and we will follow them,” Ana Roe writes.\n\nOne notable change is coming to the harbour:\n\n“The place where the crews have had most contact is the gate, and the gate will be shut.”',
    ).at(-1),
  ).toMatch(/→ Ana Roe$/u));

test('whom a note is written to does not say it', () =>
  expect(
    speakersOf(
      'Norvane Bank just trimmed its forecast, but in a note to clients added that “a longer flood would prompt a larger cut.”',
    ).at(-1),
  ).not.toMatch(/clients/u));

test('what an outlet also reported that somebody said', () =>
  expect(
    speakersOf(
      'The Harbour Echo also reported that a port official said the leaks “carry the mark of a crew that was never told to look at the gate.”',
    ),
  ).toContain('a port official → a port official'));
