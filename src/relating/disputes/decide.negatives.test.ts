// What shares words and is no dispute: silence.
import { expect, test } from 'vitest';
import type { PairScores } from '../trained/pairs.ts';
import { candidatesOf } from './candidates.ts';
import { type Claim, claimOf } from './claim.ts';
import { decide } from './decide.ts';
import { claim } from './testing/claim.ts';

const SCORES: PairScores = { same: 0, contradicts: 0.1, neither: 0.9, follows: 0.2, precedes: 0, alike: 0.5 };
const kinds = (claims: readonly Claim[], scores: Partial<PairScores> = {}) =>
  candidatesOf(claims, claims).flatMap((one) => decide(one, () => ({ ...SCORES, ...scores }))?.kind ?? []);
const denial = claim('Orrin', 'denied', 'that it had opened the flood gates', { at: 300 });

test.each([
  [
    'an answer to the deed',
    claim('Hale', 'said', 'the town would respond to the opened flood gates of Orrin'),
  ],
  ['what is only supposed', claim('Hale', 'said', 'it was examining whether Orrin opened the flood gates')],
  ['another who did it', claim('Hale', 'said', 'a storm tore the flood gates open')],
  ['one of the same mind', claim('Hale', 'said', 'Orrin never opened the flood gates')],
  ['a wish', claim('Hale', 'called for', 'Orrin to keep the flood gates shut')],
  ['the same speaker', claim('Orrin', 'said', 'Orrin opened the flood gates in spring')],
])('%s', (_, other) => {
  expect(kinds([other, denial])).toEqual([]);
});

test('a cue that is held off denies nothing', () => {
  const held = claim('Orrin', 'did not deny', 'that it had opened the flood gates', { at: 300 });
  expect(kinds([claim('Hale', 'said', 'Orrin opened the flood gates'), held])).toEqual([]);
});

test('figures that allow for each other, or count other things', () => {
  const killed = claim('the hospital', 'said', 'more than 80 people were killed in the collapse at Orrin');
  expect(
    kinds([killed, claim('the union', 'said', '87 people were killed in the collapse', { at: 200 })]),
  ).toEqual([]);
  expect(
    kinds([killed, claim('the union', 'said', '40 workers were killed in the collapse', { at: 200 })]),
  ).toEqual([]);
});

test('the same words twice are a copy and no agreement', () => {
  const twice = [
    claim('the mayor', 'said', 'the flood gates were opened at night by mistake'),
    claim('the union', 'said', 'the flood gates were opened at night by mistake', { at: 400 }),
  ];
  expect(kinds(twice, { same: 0.99 })).toEqual([]);
});

test('a no about another one is no contradiction', () => {
  const both = [
    claim('the mayor', 'said', 'Orrin was willing to repair the flood gates'),
    claim('the union', 'said', 'Hale was not willing to repair the flood gates', { at: 400 }),
  ];
  expect(kinds(both, { contradicts: 0.6, alike: 0.7 })).toEqual([]);
});

test('a thing in common and no deed, such as is told elsewhere, and one side with itself', () => {
  const war = claim('Orrin', 'repudiated', 'the river war', { at: 300 });
  expect(kinds([claim('Hale', 'said', 'Orrin had voted on the river war in spring'), war])).toEqual([]);
  const such = claim('Orrin', 'denied', 'that it had opened such flood gates', { at: 300 });
  expect(kinds([claim('Hale', 'said', 'Orrin opened the flood gates'), such])).toEqual([]);
  const trying = claim('Orrin', 'tried to deny', 'that it had opened the flood gates', { at: 300 });
  expect(kinds([claim('Hale', 'said', 'Orrin opened the flood gates'), trying])).toEqual([]);
});

test('a speaker that is nobody', () => {
  expect(kinds([claim('Some', 'said', 'Orrin opened the flood gates'), denial])).toEqual([]);
});

test('a denial of an earlier time, and one of having known', () => {
  const said = claim('Hale', 'said', 'Orrin opened the flood gates');
  const text = 'Before the vote in May, Orrin denied that it had opened the flood gates';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const then = claimOf(text, {
    ...denial,
    source: [at('Orrin')],
    cue: [at('denied')],
    content: [at('that it had opened the flood gates')],
  });
  expect(kinds([said, then])).toEqual([]);
  const knowing = claim('Orrin', 'denied knowing', 'that it had opened the flood gates', { at: 300 });
  expect(kinds([said, knowing])).toEqual([]);
});

test('a confirmation of which another tells, and two groups that may be one', () => {
  const said = claim(
    'port sources',
    'said',
    'in spring Orrin opened the flood gates without a word to the towns below',
  );
  const confirmed = (who: string, more = {}) =>
    kinds([said, claim(who, 'confirmed', 'that Orrin opened the flood gates', { at: 200, ...more })]);
  expect(confirmed('the keepers')).toEqual(['confirms']);
  expect(confirmed('the keepers', { parent: 's9' })).toEqual([]);
  expect(confirmed('port aides')).toEqual([]);
});

test('two counts of one source', () => {
  const count = (who: string, figure: string, at: number) =>
    claim(who, 'said', `${figure} people were killed by the flood in Orrin`, { at });
  expect(kinds([count('Orrin Health Board', '40', 0), count('the union', '80', 200)])).toEqual(['figures']);
  expect(
    kinds([count('Orrin Health Board', '40', 0), count('figures of the Orrin Health Board', '80', 200)]),
  ).toEqual([]);
});

test('what is said of the thing in common is not shared', () => {
  const said = claim('Hale', 'said', 'the clerks of Orrin met the millers of Lund by night');
  const denied = (own: string) => claim('Orrin', 'denied', own, { at: 300 });
  expect(kinds([said, denied('that its clerks met the millers of Lund')])).toEqual(['denies']);
  expect(kinds([said, denied('that the millers of Lund whom its clerks met were armed')])).toEqual([]);
  expect(kinds([said, denied('feeding the clerks who met the millers of Lund')])).toEqual([]);
});

test('“they”, of one person, and what somebody is only told about', () => {
  const denied = claim('Jon Hale', 'denied', 'that they had opened the flood gates', {
    at: 300,
    kind: 'person',
  });
  expect(kinds([claim('Falk', 'said', 'Jon Hale opened the flood gates'), denied])).toEqual([]);
  expect(
    kinds([claim('Falk', 'said', 'it lacked details about the flood gates Orrin opened'), denial]),
  ).toEqual([]);
});

test('parts of a count, and a reason', () => {
  const parts = claim(
    'the hospital',
    'said',
    '10 people were killed in the hall and 20 people were killed in the yard of Orrin',
  );
  const all = claim('the union', 'said', '31 people were killed in the hall and the yard of Orrin', {
    at: 300,
  });
  expect(kinds([parts, all])).toEqual([]);
  expect(kinds([claim('Hale', 'was uneasy', 'because Orrin had opened the flood gates'), denial])).toEqual(
    [],
  );
});

test('what one tells of another’s words is that other’s again', () => {
  const said = claim(
    'Hale',
    'said',
    'by mistake the gates of Orrin were opened by drunken keepers in the night of the flood',
  );
  const told = (more = {}) =>
    claim(
      'the Post',
      'said',
      'keepers whom the mill paid let the flood in at Orrin when they opened its gates, drunken as they were',
      {
        at: 300,
        ...more,
      },
    );
  const between = (one: readonly Claim[], other: readonly Claim[]) =>
    candidatesOf(one, other).flatMap((pair) => decide(pair, () => ({ ...SCORES, same: 0.9 }))?.kind ?? []);
  expect(between([said], [told()])).toEqual(['same']);
  expect(between([said], [told({ parent: 's9' })])).toEqual([]);
});

test('a no that is of something else', () => {
  const scores = { alike: 0.7, contradicts: 0.5 };
  const was = claim('the union', 'said', 'Orrin was found to be leaking oil', { at: 400 });
  const other = (own: string) => kinds([claim('the mayor', 'said', own), was], scores);
  expect(other('Orrin was not found to be leaking oil')).toEqual(['contradicts']);
  expect(other('Orrin was not fined when found to be leaking oil')).toEqual([]);
  expect(other('Orrin was not found to be leaking oil before')).toEqual([]);
});

test('what is purported, or not spoken of, and a confirmation by the same people', () => {
  expect(kinds([claim('Hale', 'said', 'it studied how Orrin opened the flood gates'), denial])).toEqual([]);
  expect(
    kinds([claim('Hale', 'said', 'this was after Orrin purportedly opened the flood gates'), denial]),
  ).toEqual([]);
  expect(kinds([claim('Hale', 'said', 'Orrin tried to open the flood gates'), denial])).toEqual([]);
  const image = claim('Hale', 'showed', 'a purported image of how Orrin opened the flood gates');
  expect(kinds([image, denial])).toEqual(['denies']);
  expect(kinds([claim('Hale', 'made no mention', 'that Orrin opened the flood gates'), denial])).toEqual([]);
  const said = claim(
    'his family and clerks',
    'said',
    'in spring Orrin opened the flood gates without a word to the towns below',
  );
  const confirms = (who: string) =>
    kinds([said, claim(who, 'confirmed', 'that Orrin opened the flood gates', { at: 300 })]);
  expect(confirms('the keepers')).toEqual(['confirms']);
  expect(confirms('his clerks')).toEqual([]);
});
