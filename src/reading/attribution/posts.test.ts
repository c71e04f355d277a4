// Posts with their signatures, and quotations of them in the article.
import { expect, test } from 'vitest';
import { attributed, said } from '../testing/attributions.ts';

test('a post is what its signer says', () =>
  expect(said('They never asked any of us down here. — Ana Roe (@anaroe) May 4, 2021')).toEqual([
    'Ana Roe | — | They never asked any of us down here.',
  ]));

test('what is said within a post is the post’s', () =>
  expect(said('The port says the dam is safe. It is not. — Jo Pell (@jopell) May 5, 2021')[0]).toBe(
    'Jo Pell | — | The port says the dam is safe. It is not.',
  ));

test('a post that is all somebody else’s words is theirs', () =>
  expect(said('JO PELL: “They never asked any of us down here.” — Ana Roe (@anaroe) May 4, 2021')).toEqual([
    'JO PELL | : | “They never asked any of us down here.”',
  ]));

test('whoever is quoted within a post speaks', () =>
  expect(
    said('Jo Pell says the gate was “a matter of patience” all along. — Ana Roe (@anaroe) May 4, 2021').some(
      (line) => line.startsWith('Jo Pell | says |'),
    ),
  ).toBe(true));

test('a signer who tells what others told them does so in their own words', () =>
  expect(
    said(
      'The Echo said that I was going to be its “Pilot of the Year,” again. — Ana Roe (@anaroe) May 4, 2021',
    )[0],
  ).toMatch(/^Ana Roe \| — \|/u));

test('whoever quotes a post by “he” means its signer', () => {
  const { text, layers } = attributed(
    'Kim Lund read it out.\n\n“They never asked any of us down here,” he wrote.\n\nThey never asked any of us down here. — Sam Roe (@samroe) May 4, 2021',
  );
  const [first] = layers.attributions;
  expect(first!.source.map(({ start, end }) => text.slice(start, end))).toEqual(['Sam Roe']);
});

test.each([
  'The match ended 2-1 — Rovers (@rovers) were better.',
  'She runs the account — Ana Roe (a clerk) — by herself.',
])('no post: %s', (text) => expect(said(text).some((line) => line.includes('| — |'))).toBe(false));
