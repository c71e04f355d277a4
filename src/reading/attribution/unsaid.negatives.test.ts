// Short, odd or capitalised, and somebody's words all the same.
import { expect, test } from 'vitest';
import { isStillSaid } from '../testing/quoted.ts';

test.each([
  ['what somebody calls it', 'Roe [called] it “a disgrace” on Monday.'],
  ['a nickname that is given', 'Roe [called] him a “Lying Lock Keeper” on Monday.'],
  ['a word that is used', 'Roe [used] the word “wreck” of it.'],
  ['a slogan that is chanted', 'The crowd [chanted] “Open The Gate” all night.'],
  ['what is referred to by somebody', 'Roe [referred] to it as “the worst lock in the land.”'],
  ['what a report says', 'In the report, Roe [wrote] “It leaks, and it will leak.”'],
  ['what somebody denies', 'Roe [denied] that it was “about fair play.”'],
  ['what a book says', 'In her book, Roe [wrote], “The canal was never meant to be deep.”'],
  ['a sentence in an article', 'Roe [said] in the article, “We were never asked about it.”'],
])('%s', (_, text) => expect(isStillSaid(text)).toBe(true));
