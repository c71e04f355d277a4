// Quotation marks around what nobody says.
import { expect, test } from 'vitest';
import { isStillSaid } from '../testing/quoted.ts';

test.each([
  ['a book', 'As Ana Roe [points out] in her book, “The Long Canal of Norvane,” it was old.'],
  ['a thing by its name', 'She [posted] a “Calculator for the Tides” on Monday.'],
  ['a so-called term', 'Roe [condemned] the so-called “wash” on Monday.'],
  ['a meaning', 'They did it by keying, a word that [means] “to turn the key of a gate.”'],
  ['what something is known as', 'The basin is widely known as “the Pool” today.'],
  ['a button', 'If you click “Yes,” it [asks] for a name.'],
  ['an abbreviation', 'The report [reiterates] that the Port Board (“PB”) has a say.'],
  ['a report', 'They are [not glad] in their long report “Water Lost: How Dams Leak.”'],
  ['what something is not about', 'But the suit [isn’t about] “fair play.”'],
  ['a programme', 'Roe [told] of it in an interview on “The Harbour Hour.”'],
  ['a part of a programme', 'The station [devoted] an episode of “Harbour Hour with Ana Roe” to it.'],
  ['words somebody hears', 'The next time you [hear] the phrase “free land,” ask.'],
])('%s', (_, text) => expect(isStillSaid(text)).toBe(false));
