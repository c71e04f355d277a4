// Two wordings of one statement: what was changed, and whether it changes the sense.
import { expect, test } from 'vitest';
import { alteration } from './alteration.ts';
import { wordsOf } from './passages.ts';

test.each([
  ['the dam will hold', 'The dam will hold.', 'same', 'word for word'],
  ['the dam will hold', 'the dam will not hold', 'sense', 'a no: – / not'],
  ['we don’t fear it', 'we fear it', 'sense', 'a no: do not / –'],
  ['forty people fled', 'fifty people fled', 'sense', 'a figure: forty / fifty'],
  ['the dam will hold', 'the dam may hold', 'sense', 'how sure it is: will / may'],
  ['Hale opened the gate', 'Orrin opened the gate', 'sense', 'a name: hale / orrin'],
  ['prices will rise again', 'prices will fall again', 'sense', 'opposites: rise / fall'],
  ['Hale accused Orrin', 'Orrin accused Hale', 'sense', 'who does it to whom: hale, orrin'],
  ['the dam will hold for years to come', 'the dam will hold for years', 'shorter', 'left out: to come'],
  ['the dam will hold', 'the old dam will hold', 'longer', 'put in: old'],
  ['they fled at night', 'they ran at night', 'style', 'fled / ran'],
])('%s → %s: %s', (a, b, kind, reason) => {
  const made = alteration(wordsOf(a), wordsOf(b), new Set(['hale', 'orrin']));
  expect([made.kind, made.reason]).toEqual([kind, reason]);
});
