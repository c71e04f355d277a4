// What titles, headings and lines of their own quote out of the text below.
import { expect, test } from 'vitest';
import { read } from '../english.ts';
import { articleOf } from '../testing/article.ts';

const whose = (text: string, words: string): string | undefined => {
  const article = articleOf(text);
  const { statements, speakers } = read(article);
  const at = article.text.indexOf(words);
  const found = statements.find(({ content }) => content.some(({ start, end }) => start <= at && at < end));
  return found && (speakers.find(({ id }) => id === found.speaker)?.name ?? '—');
};

const BODY =
  'Peter Hale, a pilot, did not agree. “It is all about the lock. Let the crews decide,” Hale said.';

test('a line of its own', () =>
  expect(whose(`The clerks met on Monday.\n\n‘Let the crews decide’\n\n${BODY}`, '‘Let')).toBe('Peter Hale'));

test.each([
  ['other words', '‘Let the clerks decide’'],
  ['too few words', '‘The crews’'],
])('not %s', (_, line) =>
  expect(whose(`The clerks met on Monday.\n\n${line}\n\n${BODY}`, line)).not.toBe('Peter Hale'),
);
