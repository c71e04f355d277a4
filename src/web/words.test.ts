import { describe, expect, test } from 'vitest';
import { counted, dateInWords, datesInWords, distinct, listed, shortened } from './words.ts';

describe('dates', () => {
  test.each([
    ['2015-10-13', '13 October 2015'],
    ['2015-10', 'October 2015'],
    ['2015', '2015'],
    ['XXXX-10-14', '14 October, year not stated'],
    ['201X', '2010s'],
    ['2015-21', 'spring 2015'],
    ['2015-10-13T14:05:00Z', '13 October 2015, 14:05'],
    ['2015-10-13~', 'about 13 October 2015'],
    ['2015-05-01/2015-05-03', '1 May 2015 to 3 May 2015'],
    ['../2015-05-03', 'until 3 May 2015'],
    ['2015-05-01/', 'from 1 May 2015'],
    ['XXXX-XX-XX', 'date not stated'],
  ])('%s', (edtf, words) => {
    expect(dateInWords(edtf)).toBe(words);
  });

  test.each([
    ['2026-03-03', '2026-03-09', '3–9 March 2026'],
    ['2026-02-28', '2026-03-03', '28 February – 3 March 2026'],
    ['2025-12-31', '2026-01-02', '31 December 2025 – 2 January 2026'],
    ['2026-03-03', '2026-03-03T12:00:00Z', '3 March 2026'],
    ['2026-03-03', null, '3 March 2026'],
    ['2026-03', '2026-04-02', 'March 2026 to 2 April 2026'],
    [null, null, 'undated'],
  ])('%s to %s', (from, to, words) => {
    expect(datesInWords(from, to)).toBe(words);
  });
});

test('counts and lists', () => {
  expect(counted(1, 'article')).toBe('1 article');
  expect(counted(1200, 'article')).toBe('1,200 articles');
  expect(listed([])).toBe('');
  expect(listed(['a'])).toBe('a');
  expect(listed(['a', 'b'])).toBe('a and b');
  expect(listed(['a', 'b', 'c', 'd', 'e'], 3)).toBe('a, b and 3 more');
  expect(distinct(['mayor', 'Mayor', 'clerk'])).toEqual(['mayor', 'clerk']);
});

test('shortened at a blank, with an ellipsis', () => {
  expect(shortened('One two  three', 40)).toBe('One two three');
  expect(shortened('One two, three four', 12)).toBe('One two …');
  expect(shortened('Unbrokenwordthatislong', 10)).toBe('Unbrokenwo …');
});
