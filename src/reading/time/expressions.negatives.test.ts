import { expect, test } from 'vitest';
import { timeExpressions } from './expressions.ts';

test.each([
  'The Sun reported it, and the Mon people agreed.',
  'They may march with us.',
  'Theresa May will say so.',
  'It cost $1990 and drew 2000 people to No. 1987.',
  'About 1500 million, or 1,998, or 1998.5.',
  'On February 30 and 2017-13-01.',
  'It took two weeks, and a year later nothing was left.',
  'The weekly paper of the week.',
  'A 19900-tonne ship.',
])('no time: %s', (text) => expect(timeExpressions(text, '2018-03-14').map((t) => t.edtf)).toEqual([]));
