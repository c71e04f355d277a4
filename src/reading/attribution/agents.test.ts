// Who does what a passive tells, and whose observation, claim or report it is that another tells of.
import { expect, test } from 'vitest';
import { said } from '../testing/attributions.ts';

const sources = (marked: string) => said(marked).map((one) => one.split(' | ')[0]);
const last = (marked: string) => said(marked).at(-1);

test.each([
  [
    'those in a trade',
    'The plan has been labeled “a folly of the first order” by those in the harbour trade since it was drawn up in May.',
    'those in the harbour trade',
  ],
  [
    'several quotations',
    'The plan has been labeled “dishonest,” “loose with the facts,” and “a full assault on boats” by those in the harbour community since its debut on May 15.',
    'those in the harbour community',
  ],
])('%s', (_, text, source) => expect(sources(text)).toContain(source));

test.each([
  [
    'an observation',
    'Judge Peter Hale wrote a few sharp words, noting Mary Holt’s 2003 observation that the use of the lock “will no longer be needed” one day.',
    'Mary Holt',
  ],
  [
    'what is underlined',
    'The writer Peter Hale recalls Orlin’s underlining of “the old and true conclusion that a dam is a dam.”',
    'Orlin',
  ],
])('%s', (_, text, source) => expect(sources(text)).toContain(source));

test.each([
  [
    'said of somebody',
    'Hale reported that one of the pilots said of the clerks, “They were laughing at us all day.”',
  ],
  [
    'said about somebody',
    'Hale reported that one of the pilots said about the clerks, “They were laughing at us all day.”',
  ],
])('%s', (_, text) =>
  expect(last(text)).toBe('one of the pilots | said | “They were laughing at us all day.”'),
);

test.each([
  [
    'an apposition between',
    'The locks “may be dry by the end of March if nothing comes up,” Li Orlan, director of the harbour’s chief laboratory, told reporters Wednesday, the Echo reported.',
    /^Li Orlan/u,
  ],
  [
    'an interview that another reports',
    '“We believe that the lock is needed. It serves us all,” Mr. Orlin said in an interview broadcast Friday, the Harbour Press news service reported.',
    /^(?:Mr\. )?Orlin/u,
  ],
])('%s', (_, text, source) => expect(last(text)).toMatch(source));

test('a rarer word of saying before the name', () =>
  expect(last('“It would take a thousand pilots. It will not happen,” opines Mark Quell.')).toMatch(
    /^Mark Quell \| opines/u,
  ));
