// Datelines as agencies and papers write them; the place, the date and the agencies in them.
import { expect, test } from 'vitest';
import { datelineAt } from './dateline.ts';

test.each([
  ['Lisbon, Oct 3: The ferry', 'Lisbon, Oct 3:', 'Lisbon', 'XXXX-10-03', []],
  ['LONDON (AP) — The ferry', 'LONDON (AP) —', 'LONDON', null, ['The Associated Press']],
  ['OSLO, Jan. 8 (Reuters) - The ferry', 'OSLO, Jan. 8 (Reuters) -', 'OSLO', 'XXXX-01-08', ['Reuters']],
  ['KYIV, Ukraine — The ferry', 'KYIV, Ukraine —', 'KYIV, Ukraine', null, []],
  [
    'TAMPA, Fla., Oct. 11 (UPI) — The ferry',
    'TAMPA, Fla., Oct. 11 (UPI) —',
    'TAMPA, Fla.',
    'XXXX-10-11',
    ['UPI'],
  ],
  ['New Delhi: The ferry', 'New Delhi:', 'New Delhi', null, []],
  [
    'BEIJING, Oct. 14, 2015 (Xinhua) -- The',
    'BEIJING, Oct. 14, 2015 (Xinhua) --',
    'BEIJING',
    '2015-10-14',
    ['Xinhua'],
  ],
  [
    'BEIJING, 14 October (Xinhua) -- The',
    'BEIJING, 14 October (Xinhua) --',
    'BEIJING',
    'XXXX-10-14',
    ['Xinhua'],
  ],
  ['(CNN) — The ferry', '(CNN) —', null, null, ['CNN']],
  ['Lisbon (CNN) The ferry', 'Lisbon (CNN)', 'Lisbon', null, ['CNN']],
  ['Aug 27 (Reuters) - The ferry', 'Aug 27 (Reuters) -', null, 'XXXX-08-27', ['Reuters']],
  ['Rome (Reuters/AFP) – The ferry', 'Rome (Reuters/AFP) –', 'Rome', null, ['Reuters', 'AFP']],
  ['MANCHESTER, N.H. - The ferry', 'MANCHESTER, N.H. -', 'MANCHESTER, N.H.', null, []],
  ['LONDON—The ferry', 'LONDON—', 'LONDON', null, []],
])('%s', (text, whole, place, date, agencies) => {
  const words = datelineAt(text);
  expect(text.slice(0, words?.length)).toBe(whole);
  expect(words?.place ? text.slice(words.place.start, words.place.end) : null).toBe(place);
  expect(words?.date?.value ?? null).toBe(date);
  expect(words?.agencies.map(({ value }) => value)).toEqual(agencies);
});
