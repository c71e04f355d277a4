// Copy in common, told from quotations in common, phrases in common and the frame of an outlet's pages.
import { expect, test } from 'vitest';
import { made } from '../record/testing/made.ts';
import { copyOf, prepared } from './copies.ts';

const WIRE = [
  'The river Orrin broke through the dam above Veyra early on Monday and carried away two bridges, the water board of the province told its members in a letter.',
  'Rescuers brought some forty families to the school on the hill, where they were given blankets, soup and a dry place for the night.',
  'The dam was built ninety years ago by a mining company that has since been dissolved, and its upkeep had been a matter of dispute in the council for a decade.',
];
const OWN = [
  'Fishermen in the harbour of Lund say that the catch has not been as small for a generation, and few of their sons want the boats.',
  'A short walk up from the quay the cannery stands empty, its windows boarded since the owners left for a town with a deeper port.',
];
const of = (
  paragraphs: readonly string[],
  outlet: string | null = 'Echo',
  day: string | null = '2024-03-05',
) => prepared({ ...made('a', { paragraphs }).article, outlet, day });

test('a reprint with another beginning shares its copy', () => {
  const copy = copyOf(of(WIRE), of([OWN[0]!, ...WIRE], 'Post'))!;
  expect(copy.aShare).toBe(1);
  expect(copy.bShare).toBeGreaterThan(0.6);
  expect(copy.paragraphs).toHaveLength(3);
  expect(copy.reason).toContain('3 paragraphs are nearly the same');
});

test('paragraphs that were run together, and a word changed here and there', () => {
  const altered = WIRE.join(' ').replace('early on Monday', 'at dawn').replace('blankets, soup', 'food');
  const copy = copyOf(of(WIRE), of([altered], 'Post'))!;
  expect(copy.aShare).toBeGreaterThan(0.7);
  expect(copy.paragraphs.length).toBeGreaterThan(1);
});

test('what two articles have in common does not depend on which comes first', () => {
  const [a, b] = [of(WIRE), of([OWN[0]!, WIRE[2]!, OWN[1]!], 'Post')];
  const [one, other] = [copyOf(a, b)!, copyOf(b, a)!];
  expect([other.words, other.bShare, other.aShare]).toEqual([one.words, one.aShare, one.bShare]);
  expect(other.paragraphs.map(({ a, b }) => [b, a])).toEqual(one.paragraphs.map(({ a, b }) => [a, b]));
});

const SPEECH =
  '“We will not rest until every family of the lower town has a roof over its head and the dam stands again, higher than before and safer than any in the country,” Roe said.';

test.each([
  ['the same quotation in texts of their own', of([OWN[0]!, SPEECH]), of([WIRE[0]!, SPEECH], 'Post')],
  [
    'the same post',
    of([OWN[0]!, `${WIRE[1]} — Ana Roe (@anaroe) March 5, 2024`]),
    of([WIRE[0]!, `${WIRE[1]} — Ana Roe (@anaroe) March 5, 2024`], 'Post'),
  ],
  [
    'a name and a title',
    of([`${OWN[0]} The deputy minister for water and works of the province came late.`]),
    of([`${WIRE[0]} It was the deputy minister for water and works of the province who spoke.`], 'Post'),
  ],
  ['the frame of one outlet, on other days', of(WIRE), of([OWN[0]!, WIRE[1]!], 'Echo', '2024-06-01')],
  [
    'what both pages say of themselves',
    of([OWN[0]!, `Subscribe to our letter. ${WIRE[1]} ${WIRE[2]}`]),
    of([OWN[1]!, `Subscribe to our letter. ${WIRE[1]} ${WIRE[2]}`], 'Post'),
  ],
  [
    'one paragraph, if it is not known when they appeared',
    of([OWN[0]!, WIRE[2]!, OWN[1]!], 'Echo', null),
    of([WIRE[0]!, WIRE[2]!, WIRE[1]!], 'Post'),
  ],
  ['history, told again years later', of(WIRE), of([OWN[0]!, WIRE[2]!], 'Post', '2026-03-05')],
])('%s is no copy', (_, a, b) => expect(copyOf(a, b)).toBeUndefined());

test('boilerplate counts for nothing', () => {
  const [a, b] = [of([OWN[0]!, WIRE[2]!]), of([OWN[1]!, WIRE[2]!], 'Post')];
  expect(copyOf(a, b)).toBeDefined();
  expect(copyOf(a, b, new Set(a.paragraphs[1]!.keys))).toBeUndefined();
});

test('a short text and none at all have keys as they can', () => {
  expect(of(['It rained.']).keys).toEqual([]);
  expect(of([]).keys).toEqual([]);
  expect(of(['It rained on the old town.']).keys).toHaveLength(1);
});
