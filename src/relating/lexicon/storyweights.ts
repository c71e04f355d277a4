/**
 * What each likeness of two articles counts for in whether they tell of one happening (../stories.ts). Made by
 * bench/tunestories.ts from 6497 pairs of articles, 920 of them of one happening.
 */
import type { Features } from '../stories.ts';

export const CONSTANT = -5.2111;

export const COEFFICIENTS: Readonly<Record<keyof Features, number>> = {
  body: 0.8906,
  lede: -4.8333,
  title: -3.7007,
  names: -0.9317,
  bodyRoot: 8.3986,
  ledeRoot: 4.3835,
  titleRoot: 4.4409,
  covered: 2.0151,
  coveredLess: 0.5369,
  quotes: 0.8906,
  days: -1.379,
  sameDay: -0.0234,
  undated: -5.8561,
  undatedBody: 5.3656,
  undatedLede: 2.7423,
  dayNamed: 0.7921,
  otherDaysNamed: -0.2057,
};
