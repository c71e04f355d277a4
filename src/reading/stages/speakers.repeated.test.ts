// Words that the article has twice, once with whoever said them: pull quotes, headings, captions.
import { expect, test } from 'vitest';
import { read } from '../english.ts';
import { articleOf } from '../testing/article.ts';

const whose = (text: string): (string | undefined)[] => {
  const article = articleOf(text);
  const { statements, speakers } = read(article);
  return statements.map(
    ({ speaker, content }) =>
      `${speakers.find(({ id }) => id === speaker)?.name ?? 'nobody'}: ${content.map(({ start, end }) => article.text.slice(start, end)).join(' … ')}`,
  );
};

const BEFORE = '“The gates were opened far too late that night,” Jo Pell told the council on Monday.';
const FULLER =
  'Ana Roe, an engineer, did not agree. “I am quite sure that the dam will hold for many years to come,” Roe said.';

test.each([
  '“The dam will hold for years to come”',
  '“the dam will hold for many years”',
  '‘I am quite sure that the dam will hold’',
])('%s', (line) => {
  const all = whose(`${BEFORE}\n\n${line}\n\n${FULLER}`);
  expect(all).toContain(`Ana Roe: ${line}`);
  expect(all.filter((one) => one?.startsWith('Jo Pell')).join()).not.toContain('hold');
});

test.each([
  ['other words', '“The mill will stand for years to come”'],
  ['too few', '“The dam will hold”'],
])('not Ana Roe’s: %s', (_, line) => {
  expect(whose(`${BEFORE}\n\n${line}\n\n${FULLER}`)).not.toContain(`Ana Roe: ${line}`);
});
