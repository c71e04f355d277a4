// Words that look as if they were none of a name's, and are.
import { expect, test } from 'vitest';
import { speakersOf } from '../testing/speakers.ts';

const last = (marked: string) =>
  speakersOf(marked)
    .at(-1)
    ?.replace(/^.* → /u, '');

test('two first names', () =>
  expect(last('Mary Frank Orlin said “it held all night.”')).toBe('Mary Frank Orlin'));

test('several and no one person', () =>
  expect(last('The police and the mayor, Ana Roe, said “it held all night.”')).not.toBe('Ana Roe'));
