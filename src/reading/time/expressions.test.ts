import { expect, test } from 'vitest';
import { textOf } from '../../core/span.ts';
import { marked } from '../testing/marked.ts';
import { timeExpressions } from './expressions.ts';

/** A Wednesday. */
const DAY = '2018-03-14';

/** The expressions of a text in which they are marked, and their dates. */
function dates(notation: string, reference?: string): string[] {
  const { text, spans } = marked(notation);
  const found = timeExpressions(text, reference);
  expect(found.map(({ span }) => textOf(text, span))).toEqual(spans.map((span) => textOf(text, span)));
  expect(found.map(({ span }) => span)).toEqual(spans);
  return found.map(({ edtf }) => edtf);
}

test.each([
  ['The lock opened on [[2017-05-06]].', '2017-05-06'],
  ['It closed on [[May 6, 2017]], early.', '2017-05-06'],
  ['It closed on [[Saturday, May 6, 2017]].', '2017-05-06'],
  ['It closed on [[Sat., Oct. 7th, 2017]].', '2017-10-07'],
  ['It closed on [[the 6th of May 2017]].', '2017-05-06'],
  ['It closed on [[6 May]].', '2017-05-06'],
  ['It closed on [[March 13]].', '2018-03-13'],
  ['It closed on [[March 15]].', '2018-03-15'],
  ['It closed on [[March 16]].', '2017-03-16'],
  ['It closed on [[December 29]].', '2017-12-29'],
  ['It closed in [[mid-May 2017]].', '2017-05'],
  ['It closed in [[February]].', '2018-02'],
  ['It closed in early [[May]].', '2017-05'],
  ['It closed in [[summer 2016]].', '2016-22'],
  ['It closed in [[the 1980s]].', '198X'],
  ['It closed [[in 1987]] for good.'.replace('[[in ', 'in [['), '1987'],
])('a date that is stated: %s', (text, edtf) => expect(dates(text, DAY)).toEqual([edtf]));

test.each([
  ['It closed on [[Tuesday]].', '2018-03-13'],
  ['It closed on [[Wednesday]].', '2018-03-14'],
  ['It closed on [[Thursday evening]].', '2018-03-08'],
  ['It closed [[late on Monday]].', '2018-03-12'],
  ['It closed [[last Wednesday]].', '2018-03-07'],
  ['It closes [[next Wednesday]].', '2018-03-21'],
  ['It closed on [[Friday last week]].', '2018-03-09'],
  ['It closed on [[Monday of this week]].', '2018-03-12'],
  ['It closed [[yesterday]].', '2018-03-13'],
  ['It closed [[the day before yesterday]].', '2018-03-12'],
  ['It closed [[last night]].', '2018-03-13'],
  ['It closed [[this morning]].', '2018-03-14'],
  ['It closed [[last week]].', '2018-03-05/2018-03-11'],
  ['It closed [[earlier this week]].', '2018-03-12/2018-03-14'],
  ['It closed [[this week]].', '2018-03-12/2018-03-18'],
  ['It closed [[last weekend]].', '2018-03-10/2018-03-11'],
  ['It closed [[over the weekend]].', '2018-03-10/2018-03-11'],
  ['It closed [[last month]].', '2018-02'],
  ['It closed [[earlier this month]].', '2018-03'],
  ['It closed [[last year]].', '2017'],
  ['It closed in [[May last year]].', '2017-05'],
  ['It closed [[last October]].', '2017-10'],
  ['It closed [[last summer]].', '2017-22'],
  ['It closed [[three days ago]].', '2018-03-11'],
  ['It closed [[two weeks ago]].', '2018-02-26/2018-03-04'],
  ['It closed [[a couple of months ago]].', '2018-01'],
  ['It closed [[10 years ago]].', '2008'],
])('a time counted from the reference: %s', (text, edtf) => expect(dates(text, DAY)).toEqual([edtf]));

test('on a Monday, “earlier this week” is that Monday', () =>
  expect(dates('It closed [[earlier this week]].', '2018-03-12')).toEqual(['2018-03-12']));

test('without a reference a day keeps its unknown year, and a weekday has no date', () => {
  expect(dates('It closed on [[October 7]].')).toEqual(['XXXX-10-07']);
  expect(dates('It closed on Tuesday, last week, yesterday.')).toEqual([]);
  expect(dates('It closed on [[October 7, 2015]].')).toEqual(['2015-10-07']);
});

test('seen from near, a date without a year is the nearest one', () => {
  const near = (text: string) => timeExpressions(text, DAY, 0, 'near')[0]?.edtf;
  expect(near('on April 2')).toBe('2018-04-02');
  expect(near('in May')).toBe('2018-05');
  expect(near('on December 29')).toBe('2017-12-29');
});

test('offsets are counted from where the stretch begins', () =>
  expect(timeExpressions('on Tuesday', DAY, 100)[0]!.span).toEqual({ start: 103, end: 110 }));
