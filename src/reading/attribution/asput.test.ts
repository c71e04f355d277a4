// “…,” as somebody put it.
import { expect, test } from 'vitest';
import { speakersOf } from '../testing/speakers.ts';

const of = (text: string) => speakersOf(text).filter((one) => /Roe$/u.test(one)).length;

test.each([
  'The crews must learn “the art of waiting,” as Ana Roe aptly put it.',
  'Perhaps the clerks should explain to the town “the price of rain,” as Ana Roe once called it.',
  'The pompous man — “Saint Jo of the Lock,” as Ana Roe calls him — was there.',
])('%s', (text) => expect(of(text)).toBe(1));

test('what another says around it stays theirs', () =>
  expect(
    speakersOf('Jo Pell said the crews must learn “the art of waiting,” as Ana Roe put it, and soon.').sort(),
  ).toEqual(['Ana Roe → Ana Roe', 'Jo Pell → Jo Pell']));

test.each([
  'Jo Pell called it “a disgrace,” as the crews of the Roe left.',
  'Jo Pell said “it held,” as Ana Roe came in.',
])('not: %s', (text) => expect(of(text)).toBe(0));

test.each([
  'The crews answered Ana Roe’s loud talk of a “flood of fools” with a song.',
  'You may agree with Ana Roe’s analysis of Pell’s “half-baked plan,” but it stands.',
])('of somebody’s talk: %s', (text) =>
  expect(speakersOf(text).filter((one) => one === 'Ana Roe → Ana Roe')).toHaveLength(1),
);

test('what another says of somebody’s remarks is not theirs', () =>
  expect(
    speakersOf('Sam Pell was there. He said Ana Roe’s remarks on the dam “should be taken back at once.”').at(
      -1,
    ),
  ).toBe('He → Sam Pell'));

test('somebody’s own words behind a colon', () =>
  expect(
    speakersOf(
      'And the crews should remember Ana Roe’s sober advice: “It is amazing how much water there is in a dam.”',
    ).at(-1),
  ).toBe('Ana Roe → Ana Roe'));
