// A person's name behind or before what they are, however that is told: the name is theirs, and what they are is none of it.
import { expect, test } from 'vitest';
import { speakersOf } from '../testing/speakers.ts';

const last = (source: string) =>
  speakersOf(`The dam held, and people looked on. ${source} said: “It held all night, and we are glad.”`)
    .at(-1)
    ?.replace(/^.* → /u, '');

test.each([
  ['a reverend', 'the Rev. Mary Holt, a pilot in Halvard,', 'Mary Holt'],
  ['a party’s member, by the place', 'Norvane Republican Peter Hale', 'Peter Hale'],
  ['… of a place', 'House Republican Peter Hale of Norvane', 'Peter Hale'],
  ['… with an article', 'The Norvane Democrat Mary Holt', 'Mary Holt'],
  ['a house of two things', 'Ports and Harbours Secretary Mary Holt', 'Mary Holt'],
  ['a committee of two things', 'House Ways and Means Chairman Peter Hale, R-Norvane,', 'Peter Hale'],
  [
    'two things that she is',
    'Republican strategist and Echo contributor Mary Holt, who was a pilot before,',
    'Mary Holt',
  ],
  ['two offices', 'Norvane port chairman and state Sen. Peter Hale', 'Peter Hale'],
  ['of a body of two things', 'Peter Hale of the Center for Ports and Harbours', 'Peter Hale'],
  ['what is told between dashes', 'Sen. Peter Hale -- chairman of the Harbour Committee --', 'Peter Hale'],
  ['… with long dashes', 'Mary Holt — a pilot by training —', 'Mary Holt'],
  ['a whip', 'House Minority Whip Peter Hale of Norvane', 'Peter Hale'],
  ['an agent', 'Harbour Special Agent Peter Hale', 'Peter Hale'],
  ['an ambassador to a place', 'Norvane’s ambassador to Pelland Mary Holt', 'Mary Holt'],
  ['a senator from a place', 'former senator from Norvane Peter Hale', 'Peter Hale'],
  ['a professor of something', 'Norvane University professor of marine science Mary Holt', 'Mary Holt'],
  ['an agent in charge', 'Harbour Special Agent in Charge Mary Holt', 'Mary Holt'],
  ['how he was just then', 'a newly elected Peter Hale', 'Peter Hale'],
  ['an occupation in small letters', 'The Harbour Echo publisher Mary Holt', 'Mary Holt'],
  ['an elect', 'President-elect Peter Hale', 'Peter Hale'],
  ['a title in the plural', 'Sens. Peter Hale', 'Peter Hale'],
  ['a surname that is a title, before a suffix', 'Dr. Peter King Jr.', 'Peter King Jr.'],
  ['a surname that is a country', 'Mr. Israel', 'Israel'],
  ['a second half in small letters', 'Secretary General Ban Ki-moon', 'Ban Ki-moon'],
  ['a first name that is a law', 'Her husband Bill', 'Bill'],
  ['a surname that is a language', 'The conservative writer Peter French', 'Peter French'],
  ['what he is called in passing', 'The great Peter Hale', 'Peter Hale'],
  ['a surname with a small beginning', 'Frank diOrlin, a pilot,', 'Frank diOrlin'],
  ['a short form before', 'EPA Mary Holt', 'Mary Holt'],
  ['the end of a department', 'Human Services Mary Holt', 'Mary Holt'],
  ['a headline’s verb', 'Backing Mary Holt', 'Mary Holt'],
  ['an office of few', 'Harbour Administrator Mary Holt', 'Mary Holt'],
  ['accents', 'Norvane Democrat Raúl Pell', 'Raúl Pell'],
  ['a source cut short', 'port director Mary Holt as', 'Mary Holt'],
  ['a place and a dash', 'HALVARD, Norvane — Port director Mary Holt, who leads the watch,', 'Mary Holt'],
])('%s', (_, source, name) => expect(last(source)).toBe(name));

test('all who are told to speak together', () =>
  expect(last('Peter Hale (R-NO), Frank Orlin (R-PE), and Mary Holt (R-HA)')).toBe(
    'Peter Hale, Frank Orlin and Mary Holt',
  ));

test('… and who is told without an “and” of his own', () =>
  expect(
    last('Ports Chairman Peter Hale of Norvane, Harbour Chairman Frank Orlin of Pelland and Mary Holt'),
  ).toBe('Peter Hale, Frank Orlin and Mary Holt'));

test('a body of many things', () =>
  expect(last('The Bureau of Ports, Harbours and Locks')).toBe('The Bureau of Ports, Harbours and Locks'));

test('in capitals, as transcripts have it, of somebody whom the article names', () =>
  expect(
    speakersOf(
      'Peter Hale spoke on Harbour Radio.\n\nLUND: Will it hold?\n\nHALE said: “It held all night, and we are glad.”',
    ).at(-1),
  ).toMatch(/→ Peter Hale$/u));

test('a surname that is a country, of somebody whom the article names', () =>
  expect(
    speakersOf(
      'Rep. Frank Israel spoke of the dam.\n\n“It held all night, and we are glad,” Israel said.',
    ).at(-1),
  ).toMatch(/→ Frank Israel$/u));

test('a broadcaster with an “of”', () => expect(last('Voice of America')).toBe('Voice of America'));

test('whose paper “the paper” is', () =>
  expect(
    speakersOf(
      'The Washington Post said the dam had held. “It held all night, and we are glad,” the paper said on Monday.',
    ).at(-1),
  ).toMatch(/→ The Washington Post$/u));

test('a first name that nobody knows, of somebody who speaks by the surname', () =>
  expect(
    speakersOf(
      'They gave the keys to Bowerly Quell, who had asked for them. “It held all night, and we are glad,” Quell said.',
    ).at(-1),
  ).toMatch(/→ Bowerly Quell$/u));

test('a first name that is an office, too', () => expect(last('Sen. Dean Quell')).toBe('Dean Quell'));
