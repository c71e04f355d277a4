// The same article gives the same reading: on any run, after any others, on any thread.
import { expect, test } from 'vitest';
import { openReaders } from '../../app/readers.ts';
import { read } from '../english.ts';
import { articleOf } from '../testing/article.ts';

const texts = [
  '# Dam holds\n\nThe dam held, Ana Roe said. “It’s Roe’s dam,” her deputy Jo Pell told reporters on Monday.',
  'Shares of Norvane fell after the company’s chief warned that profit would miss forecasts.\n\n‘A disgrace,’ one holder said.',
  'ROE: I never said that.\n\nPELL: You did. You said the lock’s gates would hold.',
  `The port’s board met. ${'The lock was closed and the dam’s gates were shut for the winter. '.repeat(40)}Roe said it would open.`,
];

test('in any order and on any thread', async () => {
  const alone = texts.map((text) => JSON.stringify(read(articleOf(text))));
  const turned = [...texts].reverse().map((text) => JSON.stringify(read(articleOf(text))));
  expect(turned.reverse()).toEqual(alone);
  const readers = openReaders(2);
  const together = await Promise.all(
    [...texts, ...texts].map((text, i) => readers.read({ name: `${i}`, article: articleOf(text) })),
  );
  await readers.close();
  together.forEach((result, i) => {
    if ('problem' in result) throw new Error(result.problem);
    expect(JSON.stringify(result.reading)).toBe(alone[i % texts.length]);
  });
});
