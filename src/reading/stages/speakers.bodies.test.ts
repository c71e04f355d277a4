// Bodies, offices and pieces that are called in general, and whose words they have.
import { expect, test } from 'vitest';
import { speakersOf } from '../testing/speakers.ts';

test('the agency is the body that spoke just before', () =>
  expect(
    speakersOf(
      'In a statement after the visit, the Halvard Harbour Patrol announced that it had built two locks.\n\n“The work goes on,” the agency stated.',
    ).at(-1),
  ).toBe('the agency → the Halvard Harbour Patrol'));

test('a group and its name beside it', () =>
  expect(
    speakersOf(
      'The group, Ports United, argues that the law is wrong.\n\n“It makes it harder to sail,” the group wrote.',
    ),
  ).toEqual(['The group, Ports United, → Ports United', 'the group → Ports United']));

test('shortened offices', () =>
  expect(
    speakersOf(
      'Gov. Ana Roe came to the harbour. Roe thanked the crews.\n\nThe lock was new.\n\n“They held it,” the governor said.',
    ).at(-1),
  ).toBe('the governor → Ana Roe'));

test('somebody’s statement has their words', () =>
  expect(speakersOf('Ana Roe came home on Monday.\n\n“It held,” Roe’s statement read.').at(-1)).toBe(
    'Roe’s statement → Ana Roe',
  ));

test('the statement is of whoever spoke by it', () =>
  expect(
    speakersOf('“It held,” Ana Roe said in a statement.\n\n“It will hold,” the statement said.').at(-1),
  ).toBe('the statement → Ana Roe'));

test('what somebody was, told of one who stands out', () =>
  expect(
    speakersOf(
      'Ana Roe said the dam was old. Roe had warned of it.\n\nThe former Halvard mayor said it would not hold.',
    ).at(-1),
  ).toBe('The former Halvard mayor → Ana Roe'));

test('the head of something, where nobody else is named', () =>
  expect(
    speakersOf(
      'Dr. Roe keeps her hands to herself.\n\n“Not now, and perhaps never again,” the head of the Halvard Port Authority told the Echo.',
    ).at(-1),
  ).toMatch(/→ Roe$/u));

test('what somebody was, of the only one who spoke', () =>
  expect(
    speakersOf(
      'Jo Quill called the plan a disgrace. “I was surprised by Sam Ferris,” Quill told the Echo on Friday.\n\nFerris has a large lead.\n\nMany boats were on the quay.\n\n“I get the lack of order,” the former Halvard governor said.',
    ).at(-1),
  ).toBe('the former Halvard governor → Jo Quill'));

test('the statement, after somebody’s statement', () =>
  expect(
    speakersOf(
      'Sam Roe’s statement late on Thursday claimed that the clerks “slept.”\n\n“The clerks were never at the gate,” the statement said.',
    ).at(-1),
  ).toBe('the statement → Sam Roe'));

test('an office of something of something, before a name', () =>
  expect(
    speakersOf(
      '“It has provided no help,” Harbour Attorney for the Southern District of Halvard John Ferris told the crews on Monday.',
    ).at(-1),
  ).toMatch(/→ John Ferris$/u));

test('what somebody was, who wrote', () =>
  expect(
    speakersOf(
      'The port’s deputy chief of staff, Bethany Welk, was once a pilot who wrote in 2016 that clerks are “paid to sleep.”',
    ).at(-1),
  ).toMatch(/→ Bethany Welk$/u));

test('an unnamed woman is none who was named', () =>
  expect(
    speakersOf(
      'The video was shared by Annabel Roe.\n\n“Are you saying that it leaks?” the unnamed woman asked. “Are you joking?”',
    ).at(-1),
  ).toBe('the unnamed woman → the unnamed woman'));

test('the 81-year old', () =>
  expect(
    speakersOf(
      'Alan Pell said that he danced on the quay.\n\n“They are the ones who get wet,” the 81-year old said.',
    ).at(-1),
  ).toBe('the 81-year old → Alan Pell'));

test('who is asked does not ask', () =>
  expect(
    speakersOf(
      'Harbour anchor Jorge Quill and Joe Pell had a hard exchange when the high-profile young journalist noted the leaks and asked Pell, “Why should we trust you?”',
    ).at(-1),
  ).not.toMatch(/→ Joe Pell$/u));

test('the commander-in-chief is the president', () =>
  expect(
    speakersOf(
      'President Sam Ferris left for the coast. On Monday the Commander-in-Chief declared that boats would be barred “in any capacity.”',
    ).at(-1),
  ).toMatch(/→ (?:Sam )?Ferris$/u));
