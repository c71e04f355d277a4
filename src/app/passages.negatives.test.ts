// Statements that share their words and are not the same; whichever of the articles comes first.
import { expect, test } from 'vitest';
import { made } from '../record/testing/made.ts';
import { bothWays, direct, grouped, sayings } from './testing/groupings.ts';

test('what opens with “as I said” and the words that were said before', () => {
  const first = direct(
    'Ana Roe',
    '“I would likely vote for a new bridge at that point of the plan, just as in 1999”',
    '2024-03-01',
  );
  const again = direct(
    'Ana Roe',
    '“As I said last week, I have to read the papers first. I would likely vote for a new bridge at that point of the plan, just as in 1999”',
    '2024-03-09',
  );
  const apart = ['a1', 'b1'];
  expect(bothWays(sayings('a', first), sayings('b', again))).toEqual([apart, apart]);
});

test('a turn of phrase that comes back after months', () => {
  const short = direct(
    'Ana Roe',
    '“We are the oldest harbour town on the whole northern coast”',
    '2024-03-01',
  );
  const long = direct(
    'Ana Roe',
    '“People ask me why I stay, and I tell them that the day we are no more the oldest harbour town on the northern coast I will go, and not before, whatever they pay elsewhere”',
    '2022-06-01',
  );
  const apart = ['a1', 'b1'];
  expect(bothWays(sayings('a', short), sayings('b', long))).toEqual([apart, apart]);
});

test('a topic that two outlets tell in their words', () => {
  const told = (content: string) => ({ by: 'Ana Roe', content, when: '2024-03-01' });
  const apart = ['a1', 'b1'];
  expect(
    bothWays(
      sayings('a', told('new contracts for Kessel Ridge wardens')),
      sayings('b', told('two new contracts for Kessel Ridge wardens')),
    ),
  ).toEqual([apart, apart]);
});

test('what somebody has told, and what an outlet says that they have not', () => {
  const content = 'her decision to close both gates of the northern lock';
  const tells = (id: string, cue: string) =>
    made(id, {
      outlet: id,
      paragraphs: [`Ana Roe ${cue} ${content}.`],
      speakers: [{ name: 'Ana Roe' }],
      says: [{ by: 'Ana Roe', content, source: 'Ana Roe', cue, when: '2024-03-01' }],
    });
  expect(bothWays(tells('a', 'explained'), tells('b', 'justified'))).toEqual([['a1b1'], ['a1b1']]);
  expect(bothWays(tells('a', 'explained'), tells('b', 'has not explained'))).toEqual([
    ['a1', 'b1'],
    ['a1', 'b1'],
  ]);
});

test('a phrase of one speaker and the sentence of another that cites it', () => {
  const phrase = direct('Ana Roe', '“the jewel of the delta”');
  const cites = direct('Kim Lund', '“To call our town ‘the jewel of the delta’ is as cheap as it is untrue”');
  expect(grouped([sayings('a', phrase, cites)])).toEqual(['a1', 'a2']);
  expect(grouped([sayings('a', cites, phrase)])).toEqual(['a1', 'a2']);
});

test('two addresses', () => {
  const address = (tag: string) =>
    direct('Ana Roe', `"https://ferry.example/hashtag/${tag}?src=hash&ref_src=widget"`);
  expect(grouped([sayings('a', address('dam'), address('lock'))])).toEqual([]);
});
