/**
 * What counts for how much in whether two articles tell of one happening. Made by bench/tunestories.ts from pairs of
 * articles of the tuning half: DATED (two whose days are known) and UNDATED from 10,682 of which 925 tell of one
 * happening; SURROUNDINGS from those of them that come on record, among no others, 3,000 and all of the set.
 */
import type { Days, NamedDays, Words } from '../alike.ts';
import type { Seen } from '../surroundings.ts';

export const DATED: Readonly<Record<'constant' | keyof Words | keyof Days, number>> = {
  constant: -6.6605,
  body: 4.5836,
  lede: -4.4938,
  title: -4.0449,
  names: -1.6244,
  bodyRoot: 2.785,
  ledeRoot: 3.8872,
  titleRoot: 4.5464,
  covered: 1.2504,
  coveredLess: 1.0603,
  quotes: 0.2629,
  bodyCount: 0.6503,
  ledeCount: 0.7249,
  nameCount: -0.17,
  foremost: -0.0261,
  days: -0.0816,
  sameDay: 0.8638,
  overADay: -2.9905,
  overThreeDays: -1.1759,
};

export const UNDATED: Readonly<Record<'constant' | keyof Words | keyof NamedDays, number>> = {
  constant: -11.9172,
  body: 2.1314,
  lede: 2.0632,
  title: -1.3312,
  names: 0.8034,
  bodyRoot: 2.7687,
  ledeRoot: 1.5363,
  titleRoot: 3.5468,
  covered: 2.0245,
  coveredLess: 0.2182,
  quotes: 1.0869,
  bodyCount: 1.6428,
  ledeCount: 0.6084,
  nameCount: -0.5205,
  foremost: -3.1207,
  dayNamed: 0.4184,
  otherDaysNamed: -0.158,
};

export const SURROUNDINGS: Readonly<Record<'constant' | keyof Seen, number>> = {
  constant: 2.6544,
  own: 0.9,
  common: 1.5133,
  rivals: -1.5059,
};
