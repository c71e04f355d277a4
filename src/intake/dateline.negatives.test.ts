// Openings that look like datelines and are none.
import { expect, test } from 'vitest';
import { datelineAt } from './dateline.ts';

test.each([
  'Okafor: The ferry was late',
  'Correction: The ferry was late',
  'EXCLUSIVE — The ferry was late',
  'NOTE: The ferry was late',
  'BRUNEL--Isambard, 72, of Falmouth',
  'Lisbon, the capital, was flooded',
  'London was flooded on Oct. 3',
  'Anna Okafor, 43, said the ferry was late',
  'The dam — built in 1950 — burst',
  'WHO (the World Health Organization) said',
  'Reuters reported on Oct 3: the ferry was late',
  'On Oct 3: the ferry was late',
])('%s', (text) => {
  expect(datelineAt(text)).toBeUndefined();
});
