import { expect, test } from 'vitest';
import { dayOf, daysOf, isEdtf } from './edtf.ts';

test.each([
  '2024',
  '2024-03',
  '2024-03-05',
  'XXXX-10-14',
  '2024-21',
  '2024-03-04/2024-03-10',
  '2024-03-05T09:30:00Z',
  '2024-02-29',
  '201X',
  '2024-03~',
  '../2024-03',
])('%s is EDTF', (value) => expect(isEdtf(value)).toBe(true));

test.each([
  '',
  '/',
  'Tuesday',
  '2024-13',
  '2024-02-30',
  '2023-02-29',
  '2024-04-31',
  '05/03/2024',
  '2024-3-5',
  '2024-03-00',
])('%s is not', (value) => expect(isEdtf(value)).toBe(false));

test('the day of an instant, and of nothing less than a day', () => {
  expect(dayOf('2024-03-05T23:59:00+02:00')).toBe('2024-03-05');
  expect(dayOf('2024-03')).toBeUndefined();
  expect(dayOf('XXXX-03-05')).toBeUndefined();
  expect(dayOf(null)).toBeUndefined();
});

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2024-22', '2024-06-01', '2024-08-31'],
  ['2024-03-04/2024-03-10', '2024-03-04', '2024-03-10'],
  ['../2024-03', '0000-01-01', '2024-03-31'],
  ['201X', '2010-01-01', '2019-12-31'],
])('%s reaches from %s to %s', (value, from, to) => expect(daysOf(value)).toEqual({ from, to }));

test('a day of an unknown year has no place in a range', () => expect(daysOf('XXXX-10-14')).toBeUndefined());
