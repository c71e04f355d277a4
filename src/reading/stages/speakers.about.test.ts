// Roles of several, where the sentence before tells which of them is meant.
import { expect, test } from 'vitest';
import { speakersOf } from '../testing/speakers.ts';

const last = (marked: string) =>
  speakersOf(marked)
    .at(-1)
    ?.replace(/^.* → /u, '');

const SENATORS =
  'Sen. Mark Holt, who faces a hard vote, said he will look at the plan.\n\nOthers, like Ned Pell of Halvard and Peter Toome of Norvane, have not told.';

test('whom the sentence before is about, of whom no other office is told', () =>
  expect(
    last(
      `${SENATORS}\n\nNorvane’s Toome, one of the senators facing a hard vote, left the house in haste. In a paper that his office gave out, the first-term senator said the choice should wait “to give the town a voice.”`,
    ),
  ).toMatch(/Toome$/u));

test('the president whom the sentence before is about', () =>
  expect(
    last(
      '“He built something that lasts,” Biden said. “His work goes on,” Biden told Biden’s friends.\n\nTrump sought to divide them by writing that the party was unfair. The president said they “should come over to us.”',
    ),
  ).toMatch(/Trump$/u));

test('an aged description', () =>
  expect(
    last(
      '“It is why they cannot do as well as we can,” Peter Hale said.\n\nThe 35-year-old harbour titan admitted on Tuesday that the words were his, saying that he often shares “openly what I think of all kinds of things.”',
    ),
  ).toBe('Peter Hale'));

test('a judge who is not named is nobody who is named below', () =>
  expect(
    speakersOf(
      'Crews went to the three locks on Monday. A harbour judge ordered the agency to “make every effort to open them.”\n\nMary Holt, who leads the crews, said that it knew of one case only.',
    ),
  ).toContain('A harbour judge → A harbour judge'));

test('a pronoun before the name that it means', () =>
  expect(
    last(
      'Eva Pell said the dam was old.\n\nWhile she did not name the paper, Mary Holt asked about the pumps, again and again demanding, “Are we able to get to a hundred of them?”',
    ),
  ).toBe('Mary Holt'));
