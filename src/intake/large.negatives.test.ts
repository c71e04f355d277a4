// Large and lopsided input: taken in or refused with a line, in bounded time, and never with an exception.
import { expect, test } from 'vitest';
import { articlesFrom } from './intake.ts';

const SENTENCE = 'The harbour wall gave way in the night, the port master said. ';
const PAGE = 'wall.html';
const TEXT = 'wall.txt';

/** The text of the article, or the problem; and that it did not take longer than somebody waits. */
function takenIn(name: string, content: string, milliseconds = 10_000): { text?: string; problem?: string } {
  const started = performance.now();
  const [result] = [...articlesFrom({ name, bytes: Buffer.from(content) })];
  expect(performance.now() - started).toBeLessThan(milliseconds);
  return result && 'article' in result ? { text: result.article.text } : { problem: result?.problem ?? '' };
}

test('a paragraph of a megabyte takes time in step with its length', () => {
  const words = SENTENCE.repeat(16_000);
  expect(takenIn(PAGE, `<html><body><p>${words}</p></body></html>`).text).toBe(words.trim());
});

test('a page of more text nodes in one element than a call may have arguments', () => {
  const { text } = takenIn(
    PAGE,
    `<html><body><p>${'&amp;'.repeat(150_000)} ${SENTENCE.repeat(9)}</p></body></html>`,
  );
  expect(text).toContain(SENTENCE.trim());
});

test('a page that is nearly all opening brackets', () => {
  const { text, problem } = takenIn(
    PAGE,
    `<html><body><p>${SENTENCE.repeat(9)}</p><p>${'<'.repeat(200_000)}`,
  );
  expect(text ?? problem).toContain(text === undefined ? PAGE : SENTENCE.trim());
});

test('a page without html and body, of as many text nodes', () => {
  const { text } = takenIn(PAGE, `${'&amp;'.repeat(150_000)}<p>${SENTENCE.repeat(9)}</p>`);
  expect(text).toContain(SENTENCE.trim());
});

test('a text of more lines than a call may have arguments', () => {
  const lines = `Wall gives way\n\n${'Gone.\n'.repeat(200_000)}`;
  expect(takenIn(TEXT, lines).text).toBe(lines);
});

test('a text of one line of two megabytes', () => {
  const line = SENTENCE.repeat(32_000);
  expect(takenIn(TEXT, line).text).toBe(line);
});

test('a text of blank lines only between two sentences', () => {
  const sparse = `${SENTENCE}${'\n'.repeat(500_000)}${SENTENCE}`;
  expect(takenIn(TEXT, sparse).text).toBe(sparse);
});
