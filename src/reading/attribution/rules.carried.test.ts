// Quotations whose speaker stands elsewhere: carried on over sentences and paragraphs.
import { expect, test } from 'vitest';
import { attributedByRules, saidByRules as said } from '../testing/attributions.ts';

test('a paragraph that is all quotation goes on from the one before', () => {
  expect(said('“It held through the night,” Roe said.\n\n“We were all there to see it.”')).toEqual([
    'Roe | said | “It held through the night,” … “We were all there to see it.”',
  ]);
});

test('with more in the paragraph it is an attribution of its own, carried on', () => {
  const { attributions } = attributedByRules(
    '“It held through the night,” Roe said.\n\n“We were all there to see it,” adding that the port had known.',
  );
  const [first, second, third] = attributions;
  expect(first?.source).toHaveLength(1);
  expect(second).toMatchObject({ source: [], cue: [], carriesOn: 0 });
  expect(third).toMatchObject({ source: [] });
});

test('a quotation over paragraphs is one attribution', () => {
  expect(said('Roe said: “It held through the night.\n\n“We were all there to see it.”')).toEqual([
    'Roe | said: | “It held through the night. … “We were all there to see it.”',
  ]);
});
