import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('works once for a text', () => {
  let times = 0;
  const length = remembered(10, (text) => {
    times++;
    return text.length;
  });
  expect([length('dam'), length('dam'), length('')]).toEqual([3, 3, 0]);
  expect(length('')).toBe(0);
  expect(times).toBe(2);
});

test('forgets when it remembers as many as it may', () => {
  const asked: string[] = [];
  const same = remembered(2, (text) => {
    asked.push(text);
    return text;
  });
  for (const text of ['a', 'b', 'c', 'c', 'a']) same(text);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});

test('remembers an empty answer', () => {
  let times = 0;
  const empty = remembered(2, () => {
    times++;
    return '';
  });
  empty('a');
  empty('a');
  expect(times).toBe(1);
});
