// The same few words, which anybody may say, as other statements; whichever of the articles comes first.
import { expect, test } from 'vitest';
import { bothWays, direct, grouped, sayings } from './testing/groupings.ts';

const PHRASE = '“You have to do both of them”';
const apart = ['a1', 'b1'];

test('of two speakers, weeks apart', () =>
  expect(
    bothWays(
      sayings('a', direct('Ana Roe', PHRASE, '2024-03-01')),
      sayings('b', direct('Kim Lund', PHRASE, '2024-04-20')),
    ),
  ).toEqual([apart, apart]));

test('of two speakers, on days that are not known', () =>
  expect(bothWays(sayings('a', direct('Ana Roe', PHRASE)), sayings('b', direct('Kim Lund', PHRASE)))).toEqual(
    [apart, apart],
  ));

test('a phrase that says more, of two people years apart', () =>
  expect(
    bothWays(
      sayings('a', direct('Ana Roe', '“a small step towards a safer harbour”', '2013-02-07')),
      sayings('b', direct('Kim Lund', '“a small step towards a safer harbour”', '2015-06-07')),
    ),
  ).toEqual([apart, apart]));

test('a phrase of two people on days in one week, when it says little', () =>
  expect(
    bothWays(
      sayings('a', direct('Ana Roe', PHRASE, '2024-03-01')),
      sayings('b', direct('Kim Lund', PHRASE, '2024-03-04')),
    ),
  ).toEqual([apart, apart]));

test('what crowds shout, months apart', () => {
  const shouted = (id: string, when: string) => {
    const article = sayings(id, direct('protesters', '“The quay belongs to its people”', when));
    return {
      ...article,
      reading: {
        ...article.reading,
        speakers: article.reading.speakers.map((one) => ({ ...one, kind: 'group' as const })),
      },
    };
  };
  expect(bothWays(shouted('a', '2012-11-27'), shouted('b', '2014-11-29'))).toEqual([apart, apart]);
  expect(bothWays(shouted('a', '2012-11-27'), shouted('b', '2012-11-28'))).toEqual([['a1b1'], ['a1b1']]);
});

test('told of one speaker, weeks apart', () => {
  const told = (when: string) => ({ by: 'Ana Roe', content: 'to keep the harbour open in the winter', when });
  expect(bothWays(sayings('a', told('2024-03-01')), sayings('b', told('2024-04-20')))).toEqual([
    apart,
    apart,
  ]);
});

test('told of one speaker, a stock sentence months apart', () => {
  const told = (when: string) => ({
    by: 'Ana Roe',
    content: 'theft of the harbour keys and bribery of wardens',
    when,
  });
  expect(bothWays(sayings('a', told('2024-03-01')), sayings('b', told('2024-08-20')))).toEqual([
    apart,
    apart,
  ]);
});

test('told of two speakers on one day', () => {
  const told = (by: string) => ({
    by,
    content: 'to keep the harbour open in the winter',
    when: '2024-03-01',
  });
  expect(bothWays(sayings('a', told('Ana Roe')), sayings('b', told('Kim Lund')))).toEqual([apart, apart]);
});

test('in any order, of three articles', () => {
  const [a, b, c] = [
    sayings('a', direct('Ana Roe', PHRASE, '2024-03-01')),
    sayings('b', direct('Kim Lund', PHRASE, '2024-06-20')),
    sayings('c', direct('Ana Roe', PHRASE, '2024-06-22')),
  ] as const;
  for (const order of [
    [a, b, c],
    [c, b, a],
    [b, a, c],
    [a, c, b],
  ])
    expect(grouped(order)).toEqual(['a1b1c1']);
  for (const order of [
    [a, b],
    [b, a],
  ])
    expect(grouped(order)).toEqual(['a1', 'b1']);
});

test('what many want, told by two outlets on one day', () => {
  const wanted = (id: string, content: string) => {
    const article = sayings(id, { by: 'islanders', content, when: '2024-03-01' });
    const speakers = article.reading.speakers.map((one) => ({ ...one, kind: 'group' as const }));
    return { ...article, reading: { ...article.reading, speakers } };
  };
  expect(
    bothWays(
      wanted('a', 'Kestrel quay as winter harbour of a northern island ferry'),
      wanted('b', 'it to cede Kestrel quay as winter harbour of a northern ferry'),
    ),
  ).toEqual([apart, apart]);
  const sentence =
    'to keep the northern quay, the lighthouse and the old customs house for a cheaper ferry service';
  expect(bothWays(wanted('a', sentence), wanted('b', sentence))).toEqual([['a1b1'], ['a1b1']]);
});
