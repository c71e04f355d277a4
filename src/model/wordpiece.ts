/**
 * Text to the word pieces of an uncased BERT vocabulary, with offsets.
 *
 *     “Córdoba’s” → cordoba [0,7)   ’ [7,8)   s [8,9)       and cordoba → cord ##oba
 *
 * As the reference tokenizer does it (clean, split CJK, strip accents, lower, split at blanks and marks, then the longest
 * piece first), but one code point at a time, so that every word knows where it stands in the text as it is, in UTF-16
 * units. What the reference drops (controls, combining marks, format characters) belongs to the word around it.
 */
import type { Span } from '../core/span.ts';

/** A word as the network sees it: where it stands, and its pieces' ids. */
export interface Word extends Span {
  readonly pieces: readonly number[];
}

export interface Wordpiece {
  /** Ids of the marks that frame a window. */
  readonly begin: number;
  readonly separator: number;
  /** The words of text[from, to), in order, never overlapping. */
  words(text: string, from?: number, to?: number): Word[];
}

/** A longer run without blank or mark is no word; the reference gives up at the same length. */
const LONGEST = 100;
/** So many distinct words are remembered with their pieces; news repeats itself. */
const REMEMBERED = 50_000;

/** From the lines of a vocabulary file, in order of id. Throws a TypeError when a mark is missing in it. */
export function wordpiece(vocabulary: readonly string[]): Wordpiece {
  const ids = new Map(vocabulary.map((piece, id) => [piece, id]));
  const idOf = (mark: string): number => {
    const id = ids.get(mark);
    if (id === undefined) throw new TypeError(`the vocabulary has no ${mark}`);
    return id;
  };
  const unknown = [idOf('[UNK]')];
  const known = new Map<string, readonly number[]>();

  const split = (word: string): readonly number[] => {
    const units = [...word];
    if (units.length > LONGEST) return unknown;
    const pieces: number[] = [];
    let at = 0;
    while (at < units.length) {
      let end = units.length;
      let id: number | undefined;
      for (; end > at; end--) {
        id = ids.get((at > 0 ? '##' : '') + units.slice(at, end).join(''));
        if (id !== undefined) break;
      }
      if (id === undefined) return unknown;
      pieces.push(id);
      at = end;
    }
    return pieces;
  };
  const piecesOf = (word: string): readonly number[] => {
    const held = known.get(word);
    if (held) return held;
    const pieces = split(word);
    if (known.size < REMEMBERED) known.set(word, pieces);
    return pieces;
  };

  return {
    begin: idOf('[CLS]'),
    separator: idOf('[SEP]'),
    words(text, from = 0, to = text.length) {
      const words: Word[] = [];
      let [form, start, end] = ['', from, from];
      const close = () => {
        if (form !== '') words.push({ start, end, pieces: piecesOf(form) });
        form = '';
      };
      for (let at = from; at < to; ) {
        const code = text.codePointAt(at)!;
        const next = Math.min(to, at + (code > 0xffff ? 2 : 1));
        const plain = code < 128 ? ASCII[code]! : characterOf(code);
        if (plain === BLANK) close();
        else if (plain === DROPPED) {
          if (form !== '') end = next;
        } else if (plain.alone) {
          close();
          words.push({ start: at, end: next, pieces: piecesOf(plain.form) });
        } else {
          if (form === '') start = at;
          form += plain.form;
          end = next;
        }
        at = next;
      }
      close();
      return words;
    },
  };
}

const isCjk = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  (code >= 0x20000 && code <= 0x2a6df) ||
  (code >= 0x2a700 && code <= 0x2b81f) ||
  (code >= 0x2b920 && code <= 0x2ceaf) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0x2f800 && code <= 0x2fa1f);

interface Character {
  readonly form: string;
  /** A word by itself: a mark, or a CJK character. */
  readonly alone: boolean;
}
const BLANK = { form: ' ', alone: false };
const DROPPED = { form: '', alone: false };

function characterOf(code: number): Character {
  const character = String.fromCodePoint(code);
  if (code === 0 || code === 0xfffd) return DROPPED;
  if (/[\t\n\r]/u.test(character)) return BLANK;
  if (/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.test(character)) return DROPPED;
  if (/\p{White_Space}/u.test(character)) return BLANK;
  const form = character
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  if (form === '') return DROPPED;
  const alone = isCjk(code) || (code < 128 ? /[!-/:-@[-`{-~]/u.test(form) : /^\p{P}$/u.test(form));
  return { form, alone };
}
const ASCII = Array.from({ length: 128 }, (_, code) => characterOf(code));
