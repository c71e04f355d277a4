// A person's name in a source's words who is not the one, or not the only one, who speaks.
import { expect, test } from 'vitest';
import { speakersOf } from '../testing/speakers.ts';

const last = (source: string) =>
  speakersOf(`The dam held, and people looked on. ${source} said: “It held all night, and we are glad.”`)
    .at(-1)
    ?.replace(/^.* → /u, '');

test.each([
  ['two who are both named', 'President Peter Hale and Vice President Mary Holt', /Hale.*Holt/u],
  ['two of two places', 'Peter Hale of Norvane and Mary Holt of Pelland', /Hale.*Holt/u],
  ['two of a kind', 'Port pilots Peter Hale and Mary Holt', /Hale.*Holt/u],
  [
    'the one by office, the other by name',
    'The president and first lady Mary Holt',
    /president and first lady/u,
  ],
  ['one and others', 'Peter Hale and other Republicans', /others|other/u],
  [
    'one of a place and many',
    'Peter Hale of Norvane and Harbour members of the board',
    /and Harbour members/u,
  ],
  [
    'many, of whom some are named',
    'Two other pilots — Peter Hale of Norvane and Mary Holt of Pelland —',
    /[Tt]wo other pilots/u,
  ],
  ['many, including one', 'Some team owners, including pilot Peter Hale,', /[Ss]ome team owners/u],
  ['an adviser to somebody', 'An adviser to Gov. Peter Hale', /[Aa]n adviser/u],
  ['an aide by the place of the other', 'An aide to Norvane Sen. Peter Hale', /[Aa]n aide/u],
  ['a study by somebody', 'An analysis by harbour institute fellow Peter Hale', /[Aa]n analysis/u],
  ['several bodies', 'The Harbour Fund, Norvane Bank and U.S. Treasury', /Harbour Fund/u],
  ['somebody of a body with an “of”', 'A Museum of Norvane History spokeswoman', /spokeswoman/u],
  ['a place of two words', 'South Carolina', /^South Carolina$/u],
  ['a party’s member', 'A Norvane Democrat', /^[Aa] Norvane Democrat$/u],
  ['a law', 'A group that defends free speech and the First Amendment', /First Amendment/u],
  ['a ship', 'The ferry Mary Holt', /ferry/u],
  ['a house led by a party', 'The Republican-led House', /Republican-led House/u],
  ['a thing that ends as those do who do something', 'The order', /order/u],
])('%s', (_, source, name) => expect(last(source)).toMatch(name));

test('a country, where somebody of its name is told of, too', () =>
  expect(
    speakersOf(
      'Rep. Frank Israel wants peace in Israel.\n\nIsrael said on Monday: “It held all night, and we are glad.”',
    ).at(-1),
  ).not.toMatch(/Frank/u));

test('a slogan is no fuller name', () =>
  expect(
    speakersOf(
      'The pilots of the harbour know Mr. Orlin.\n\n“Let Orlin Be Orlin,” Jo Pell, yelling at the pilots, was told when the board met.\n\nHe knows that the gates will be closed. “It held all night, and we are glad,” Orlin said. He knows that he will win.',
    ).join(),
  ).not.toContain('Let Orlin'));
