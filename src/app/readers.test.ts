// Reading on threads: results in order, the asker free meanwhile, an article that breaks its reading alone.
import { expect, test } from 'vitest';
import { articleOf } from '../reading/testing/article.ts';
import { inOrder, openReaders } from './readers.ts';

async function* upTo(n: number): AsyncGenerator<number> {
  for (let i = 0; i < n; i++) yield i;
}
const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('results come in the order of the items, and no more than so many are under way', async () => {
  let [under, most] = [0, 0];
  const results: number[] = [];
  for await (const result of inOrder(upTo(9), 3, async (i) => {
    most = Math.max(most, ++under);
    await later(i % 2 === 0 ? 12 : 1);
    under--;
    return i;
  }))
    results.push(result);
  expect(results).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(most).toBe(3);
});

test('whoever asks can go on while articles are read', async () => {
  const readers = openReaders(2);
  const long = articleOf(
    '“The dam held,” Ana Roe said. The lock did not, Jo Pell told reporters.\n\n'.repeat(150).trim(),
  );
  await readers.read({ name: 'first', article: articleOf('Roe said it held.') });
  const reading = Promise.all([1, 2].map((n) => readers.read({ name: `${n}`, article: long })));
  let ticks = 0;
  let done = false;
  void reading.then(() => {
    done = true;
  });
  while (!done) {
    await later(1);
    ticks++;
  }
  for (const result of await reading) expect('reading' in result).toBe(true);
  expect(ticks).toBeGreaterThan(5);
  await readers.close();
});

test('an article that cannot be read is a problem of its own', async () => {
  const readers = openReaders(1);
  const broken = { ...articleOf('Roe said it held.'), blocks: null } as never;
  const [bad, good] = await Promise.all([
    readers.read({ name: 'bad.txt', article: broken }),
    readers.read({ name: 'good.txt', article: articleOf('Roe said it held.') }),
  ]);
  expect(bad).toMatchObject({
    name: 'bad.txt',
    problem: expect.stringMatching(/^bad\.txt could not be read: /u),
  });
  expect('reading' in good!).toBe(true);
  await readers.close();
});

test('more articles than threads wait for one', async () => {
  const readers = openReaders(1);
  const results = await Promise.all(
    Array.from({ length: 5 }, (_, i) =>
      readers.read({ name: `${i}`, article: articleOf(`Roe said it held ${i} days.`) }),
    ),
  );
  expect(results.map(({ name }) => name)).toEqual(['0', '1', '2', '3', '4']);
  await readers.close();
});

test('closing waits for the articles at hand, and answers what waited', async () => {
  const readers = openReaders(1);
  const asked = [1, 2, 3].map((n) =>
    readers.read({ name: `${n}.txt`, article: articleOf(`Roe said it held ${n} days.`) }),
  );
  await readers.close();
  const results = await Promise.all(asked);
  expect('reading' in results[0]!).toBe(true);
  expect(results.slice(1)).toEqual([
    { name: '2.txt', problem: expect.stringContaining('was stopped') },
    { name: '3.txt', problem: expect.stringContaining('was stopped') },
  ]);
});
