// Names that links of a page were read into.
import { expect, test } from 'vitest';
import { isOfThePage } from './pagename.ts';

const LINKS =
  'The keeper, Ruta Falk Ruta Ann FalkKeeper sues over gates Porth warns Ada Roe Hale gets key at Lund Fair MORE, said so. Hale left.';
const ofThePage = (name: string, kind = 'person', text = LINKS) => isOfThePage(text, { name, kind });

test('two joined, a link’s end, a name of two links', () => {
  expect(ofThePage('Ruta Ann FalkKeeper')).toBe(true);
  expect(ofThePage('Lund Fair MORE')).toBe(true);
  expect(ofThePage('Ada Roe Hale')).toBe(true);
  expect(ofThePage('CLOSE Ada Roe')).toBe(true);
  expect(ofThePage('KEEPER SUED IN PORTH')).toBe(true);
});

test('a caption that stands at each picture', () => {
  const at = 'Picture: Night fair in Lund Hale came late. Picture: Night fair in Lund Roe left.';
  expect(ofThePage('Night fair in Lund Hale', 'organisation', at)).toBe(true);
  const named = 'The Fund for Peace in Lund said so. The Fund for Peace in Lund left.';
  expect(ofThePage('Fund for Peace in Lund', 'organisation', named)).toBe(false);
});

test('not: names that stand elsewhere too, or are written so', () => {
  expect(ofThePage('Ruta Falk')).toBe(false);
  expect(ofThePage('Ruta Ann Falk')).toBe(false);
  expect(ofThePage('Ada Roe Hale', 'person', `${LINKS} Ada Roe Hale left, too.`)).toBe(false);
  expect(ofThePage('Ida von MacDonald')).toBe(false);
  expect(ofThePage('The PortWatch Group', 'organisation')).toBe(false);
});
