// The outlet against its source: said outright in the cue, or in a sentence of its own right after; and what is not said outright.
import { expect, test } from 'vitest';
import { laid, type Part } from './testing/laid.ts';
import { contestedByOutlet } from './voice.ts';

/** `own` are the outlet's sentences. */
const found = (text: string, parts: readonly Part[], ...own: readonly string[]) => {
  const all = laid(text, ...parts);
  const spans = own.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  return contestedByOutlet(text, all.claims, spans).map(({ claim, voice }) => [
    claim.who,
    text.slice(voice.start, voice.end),
  ]);
};
const GATES: Part = ['Hale', 'said', 'the gates were open all night'];
const after = (sentence: string) =>
  found(`Hale said the gates were open all night. ${sentence} Then it rained.`, [GATES], sentence);

test('falsely claimed', () => {
  expect(
    found('Hale falsely claimed that the gates were open.', [
      ['Hale', 'falsely claimed', 'that the gates were open'],
    ]),
  ).toEqual([['hale', 'falsely claimed']]);
});

test.each([
  'There is no evidence that the gates were open.',
  'But there is no evidence for this claim.',
  'That is not true.',
  'However, the claim has been widely debunked.',
  'The keepers never made any such report.',
])('%s', (sentence) => {
  expect(after(sentence)).toEqual([['hale', sentence]]);
});

test.each([
  'That is true.',
  'There is no evidence that the mayor took money.',
  'There is no indication of who paid for it.',
  'The keepers went home at ten.',
])('nothing of “%s”', (sentence) => {
  expect(after(sentence)).toEqual([]);
});

test('nothing where another is quoted in between, where somebody else says so, or where an outlet corrects itself', () => {
  const far =
    'Hale said the gates were open all night. “We shut them,” she wrote. “All of them.” That is not true.';
  expect(found(far, [GATES], 'That is not true.')).toEqual([]);
  expect(after('That is not true.').length).toBe(1);
  expect(found('Hale said the gates were open all night. That is not true.', [GATES])).toEqual([]);
  const itself = 'An earlier version of this article incorrectly said the gates were open.';
  expect(
    found(itself, [['An earlier version of this article', 'incorrectly said', 'the gates were open']]),
  ).toEqual([]);
});
