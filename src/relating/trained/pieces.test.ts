// Two statements as the network sees them: sides, and how each word stands to the other side.
import { expect, it } from 'vitest';
import { englishWordpiece } from '../../model/english.ts';
import { LONGEST_SIDE, pairPieces } from './pieces.ts';

const english = englishWordpiece();
const marks = (a: string, b: string): number[] => [...pairPieces(a, b, english).marks];

it('frames both and tells them apart', () => {
  const { pieces, sides } = pairPieces('Two fled.', 'All fled home.', english);
  expect(pieces[0]).toBe(english.begin);
  expect([...pieces].filter((piece) => piece === english.separator)).toHaveLength(2);
  expect([...sides]).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
});

it('marks what the other side lacks', () => {
  expect(marks('Rain fell.', 'Snow fell.')).toEqual([0, 2, 1, 0, 0, 2, 1, 0, 0]);
});

it('knows a figure by its value', () => {
  expect(marks('All four left.', 'All 4 left.').slice(1, 4)).toEqual([1, 5, 1]);
  expect(marks('All four left.', 'All 5 left.').slice(1, 4)).toEqual([1, 6, 1]);
});

it('marks names, but not the capital that begins a text', () => {
  expect(marks('Then Bern won.', 'Then Oslo won.').slice(1, 4)).toEqual([1, 4, 1]);
});

it('marks denials, however they are written', () => {
  expect(marks('It did not hold.', 'It held.')[3]).toBe(8);
  for (const b of ['It didn’t hold.', "It didn't hold.", 'It never held.'])
    expect(marks('It did not hold.', b)[3], b).toBe(7);
});

it('cuts what is too long, and takes what is empty', () => {
  expect(pairPieces('word '.repeat(500), 'Short.', english).pieces).toHaveLength(LONGEST_SIDE + 5);
  expect(pairPieces('', '', english).pieces).toHaveLength(3);
});
