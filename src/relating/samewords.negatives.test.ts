// The same speaker's words that come back after months, and are another utterance.
import { expect, test } from 'vitest';
import { wordsOf } from './passages.ts';
import { SAME_WORDS, sameWords, saysAgain } from './samewords.ts';

test('a turn of phrase within a longer passage, months apart', () => {
  const [a, b] = [
    'We are the oldest harbour town on the whole northern coast',
    'People ask me why I stay, and I tell them that the day we are no more the oldest harbour town on the northern coast I will go, and not before, whatever they pay elsewhere',
  ].map(wordsOf) as [string[], string[]];
  const same = (x: string[], y: string[], bond: 'same speaker' | 'months apart') =>
    (sameWords(x, y, bond)?.score ?? 0) >= SAME_WORDS;
  expect(same(a, b, 'same speaker')).toBe(true);
  expect(same(a, b, 'months apart')).toBe(false);
  expect(same(b, a, 'months apart')).toBe(false);
});

test('a word for another in a motto, months apart', () => {
  const [a, b] = [
    'the boats of Kestrel are ours and we have come to take our harbour back',
    'the boats of Kestrel are ours and we have come to take our town back',
  ].map(wordsOf) as [string[], string[]];
  const same = (bond: 'same occasion' | 'months apart') => (sameWords(a, b, bond)?.score ?? 0) >= SAME_WORDS;
  expect(same('same occasion')).toBe(true);
  expect(same('months apart')).toBe(false);
});

test.each([
  'as i walked in they said it was over',
  'as we have boats enough nobody said a word',
  'the mayor as i said last week is wrong',
  'as i see it nothing was said',
])('says nothing again: %s', (words) => expect(saysAgain(words)).toBe(false));
