// Changes that leave the sense alone.
import { expect, test } from 'vitest';
import { alteration } from './alteration.ts';
import { wordsOf } from './passages.ts';

test.each([
  ['the tenant left', 'the tenant went'],
  ['we met in May', 'we met in the spring'],
  ['two of the gates held for forty years', 'two of the gates held'],
  ['the gates were opened by Hale at night', 'at night the gates were opened by Hale'],
])('%s → %s', (a, b) => {
  expect(alteration(wordsOf(a), wordsOf(b), new Set(['hale'])).kind).not.toBe('sense');
});
