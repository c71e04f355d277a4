/**
 * Two statements as the network sees them: one row of pieces, and for each whose it is and how its word stands to the other side.
 *
 *     “Two fled.” “Three fled.”  →  [CLS] two fled . [SEP] three fled . [SEP]
 *                         marks     0     6   1    0  0     6     1    0  0      two and three: figures the other lacks
 *
 * A small network does not easily see that a name or a figure of one side is missing on the other; here it is told.
 */
import type { Word, Wordpiece } from '../../model/wordpiece.ts';

export interface PairPieces {
  readonly pieces: Int32Array;
  /** 0 the first statement with the marks that frame it, 1 the second. */
  readonly sides: Int32Array;
  /** 0 no word; then 1 a word, 3 a name, 5 a figure, 7 a denial that the other side has too; one more: that it lacks. */
  readonly marks: Int32Array;
}

/** Pieces of one statement; what is longer is cut. Statements of two sentences have some 60. */
export const LONGEST_SIDE = 120;

export function pairPieces(a: string, b: string, { words, begin, separator }: Wordpiece): PairPieces {
  const texts = [a, b];
  const each = texts.map((text) => fitting(words(text)).map((word) => seen(text, word)));
  const held = each.map((side) => new Set(side.map(({ key }) => key)));
  const pieces = [begin];
  const sides = [0];
  const marks = [0];
  each.forEach((side, i) => {
    for (const { word, kind, key } of side) {
      const mark = kind === MARK ? 0 : 1 + 2 * kind + (held[1 - i]!.has(key) ? 0 : 1);
      for (const piece of word.pieces) {
        pieces.push(piece);
        sides.push(i);
        marks.push(mark);
      }
    }
    pieces.push(separator);
    sides.push(i);
    marks.push(0);
  });
  return { pieces: Int32Array.from(pieces), sides: Int32Array.from(sides), marks: Int32Array.from(marks) };
}

function fitting(words: readonly Word[]): Word[] {
  let size = 0;
  return words.filter(({ pieces }) => {
    size += pieces.length;
    return size <= LONGEST_SIDE;
  });
}

const [WORD, NAME, FIGURE, DENIAL, MARK] = [0, 1, 2, 3, -1];

/** A word, what kind it is, and by what it is found again: its pieces, a figure by its value. */
function seen(text: string, word: Word): { word: Word; kind: number; key: string } {
  const form = text.slice(word.start, word.end);
  const lower = form.toLowerCase();
  if (DENIALS.has(lower) || (lower === 't' && /n['’]$/iu.test(text.slice(0, word.start))))
    return { word, kind: DENIAL, key: 'not' };
  const figure = FIGURES.get(lower);
  if (figure !== undefined || /^\p{Nd}/u.test(form)) return { word, kind: FIGURE, key: figure ?? form };
  const key = word.pieces.join(' ');
  if (!/[\p{L}\p{N}]/u.test(form)) return { word, kind: MARK, key };
  const capital = /^\p{Lu}/u.test(form) && /[\p{L}\p{N}]/u.test(text.slice(0, word.start));
  return { word, kind: capital ? NAME : WORD, key };
}

const DENIALS = new Set(
  'not no never none nobody nothing neither nor without cannot nowhere hardly'.split(' '),
);
const FIGURES = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((name, value) => [name, String(value)]),
);
