import { expect, test } from 'vitest';
import { type Cell, csv } from './csv.ts';

const cell = (value: Cell): string => csv(['a'], [[value]]).slice('a\r\n'.length, -'\r\n'.length);

test.each<[Cell, string]>([
  ['Ana Roe', 'Ana Roe'],
  ['Roe, Ana', '"Roe, Ana"'],
  ['the “expert”', 'the “expert”'],
  ['the "expert"', '"the ""expert"""'],
  ['two\nlines', '"two\nlines"'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['', ''],
  [null, ''],
  [0, '0'],
  [-3.5, '-3.5'],
  ['Łódź', 'Łódź'],
])('%j stays what it is', (value, written) => expect(cell(value)).toBe(written));

test.each([
  ['=1+1', "'=1+1"],
  ['+49 30', "'+49 30"],
  ['-3.5', "'-3.5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1+1', "'\t=1+1"],
  ['\r=1+1', '"\'\r=1+1"'],
  ['＝1+1', "'＝1+1"],
  ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
])('%j is no formula', (value, written) => expect(cell(value)).toBe(written));

test('a header and lines that end alike', () =>
  expect(
    csv(
      ['name', 'words'],
      [
        ['a', 1],
        ['b', null],
      ],
    ),
  ).toBe('name,words\r\na,1\r\nb,\r\n'));
