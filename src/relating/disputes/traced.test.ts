// Whether the one to whom words are put down stands where they are said.
import { expect, test } from 'vitest';
import { traced } from './testing/traced.ts';

test('the name, a description, a pronoun with its name in the lines before, a relative right after it', () => {
  expect(traced('Ruta Falk said it rained.', 'Ruta Falk', 'said', 'Ruta Falk')).toBe(true);
  expect(traced('The mayor said it rained.', 'The mayor', 'said', 'Ruta Falk')).toBe(true);
  expect(traced('Falk came late.\n\nShe said it rained.', 'She', 'said', 'Ruta Falk')).toBe(true);
  expect(traced('Ruta Falk, who came late, said it rained.', 'Ruta Falk', 'said', 'Ruta Falk')).toBe(true);
  expect(traced('It was Ruta Falk, who said it rained.', 'who', 'said', 'Ruta Falk')).toBe(true);
  expect(traced('Lund & Sons said it rained.', 'Lund & Sons', 'said', 'Lund & Sons')).toBe(true);
  expect(traced('Falk came on Monday. On Friday he said it rained.', 'he', 'said', 'Ruta Falk')).toBe(true);
  expect(traced('Falk came. Mayor Hale left.\n\nShe said it rained.', 'She', 'said', 'Ruta Falk')).toBe(true);
  expect(traced('“It rained,” said Falk, the mayor.', 'Falk, the mayor', 'said', 'Ruta Falk')).toBe(true);
});

test.each([
  ['carried over', 'Falk came. There were claims of theft.', '', 'claims', 'Falk'],
  ['nobody', 'Some said it rained.', 'Some', 'said', 'Some'],
  ['a figure', 'The 4,800 confirmed cases of flu.', '4,800', 'confirmed', '4,800'],
  [
    'over a heading',
    'Falk came late.\n\nJon Hale\n\nThe clerk left. She said so.',
    'She',
    'said',
    'Ruta Falk',
  ],
  ['another accused', 'Falk sings. He was accused by Ada Roe. She says so.', 'She', 'says', 'Ruta Falk'],
  [
    'a description',
    'It hit the maker of dredgers, which faced claims so.',
    'which',
    'claims',
    'maker of dredgers',
  ],
  [
    'a place of work',
    'So write the authors, geologists from Lund and Orrin.',
    'the authors, geologists from Lund and Orrin',
    'write',
    'Lund',
  ],
  ['one passed over', '“It rained,” said keeper Ada Roe, the Post reported.', 'the Post', 'said', 'the Post'],
  ['the accused', 'Then Falk was accused of theft, and he left.', 'he', 'was accused of', 'Falk'],
  ['only reported of', 'Falk reportedly gathered proof.', 'Falk', 'reportedly', 'Falk'],
  ['they, of one', 'Ruta Falk came. They said so.', 'They', 'said', 'Ruta Falk'],
  ['they, of a clerk', 'A clerk of Lund came. They said so.', 'They', 'said', 'A clerk of Lund'],
  ['half a firm', 'Lund & Sons said so.', 'Lund & Sons', 'said', 'Sons'],
  ['what a third one says', 'As the Post notes, Ada Roe claims so.', 'the Post', 'notes', 'the Post'],
  ['amid', 'Ruta Falk left amid new claims of theft.', 'Ruta Falk', 'claims', 'Ruta Falk'],
  ['notes that', 'Ruta Falk kept notes that claimed so.', 'Ruta Falk', 'claimed', 'Ruta Falk'],
  [
    'another in the paragraph',
    'Falk met Mayor Hale.\n\nHale’s plan had failed. He said so.',
    'He',
    'said',
    'Ruta Falk',
  ],
  [
    'another’s manager',
    'The manager for Ada Roe of Lund said so.',
    'The manager for Ada Roe of Lund',
    'said',
    'Jon Hale',
  ],
  [
    'by another',
    'The audit led to accusations by the bakers that it rained.',
    'The audit',
    'accusations',
    'The audit',
  ],
  [
    'what is printed',
    'The Post printed a letter alleging that it rained.',
    'The Post',
    'alleging',
    'The Post',
  ],
  [
    'what is held up',
    'Hale held up a letter from the port that falsely stated it rained.',
    'Hale',
    'stated',
    'Jo Hale',
  ],
  [
    'some of them',
    'Some of the slips include stating it rained.',
    'Some of the slips',
    'stating',
    'Some of the slips',
  ],
  [
    'another’s role',
    'The port clerk said it rained. So port clerk Ada Roe wrote.',
    'The port clerk',
    'said',
    'Ruta Falk',
  ],
  [
    'an allegation',
    'The allegation from Tara said it rained.',
    'The allegation from Tara',
    'said',
    'The allegation from Tara',
  ],
  [
    'a surname of two',
    'Jon Falk came. Ruta Falk and Ruta Falk left. Falk said it.',
    'Falk',
    'said',
    'Jon Falk',
  ],
  ['a word', 'Whether claiming it rained or not.', 'Whether', 'claiming', 'Whether'],
  ['a son', 'Jon Falk said it rained.', 'Jon Falk', 'said', 'Jon Falk Jr.'],
  ['a share', '60 percent said it rained.', '60 percent', 'said', '60 percent'],
  [
    'what is left of a name',
    'To congressional complaints that it rained.',
    'congressional',
    'complaints',
    'congressional',
  ],
])('not: %s', (_, text, source, cue, name) => {
  expect(traced(text, source, cue, name)).toBe(false);
});

test('whose own letter it is', () => {
  expect(traced('In a letter the port stated it rained.', 'the port', 'stated', 'the port')).toBe(true);
  expect(traced('Lund wrote a letter and said it rained.', 'Lund', 'said', 'Lund')).toBe(true);
});
