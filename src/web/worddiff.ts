/**
 * Two wordings of one thing, word by word: “He will not go” / “He would not go” → `will` and `would` differ.
 *
 * Quotation marks, case and the marks around a word are not counted as differences: house styles differ in them.
 */
import { inCommon } from '../core/commonwords.ts';

export interface Stretch {
  readonly text: string;
  readonly differs: boolean;
}

const WORDS = /\s*\S+\s*/gu;

export function wordDiff(
  a: string,
  b: string,
): { readonly a: readonly Stretch[]; readonly b: readonly Stretch[] } {
  const [left, right] = [split(a), split(b)];
  const [keptLeft, keptRight] = inCommon(left.map(plain), right.map(plain));
  return { a: stretches(left, keptLeft), b: stretches(right, keptRight) };
}

const split = (text: string): string[] => text.match(WORDS) ?? [];

/** The word as compared: `“Won’t,` → `won't`; a lone dash stays itself. */
function plain(word: string): string {
  const bare = word.trim().replace(/[’‘]/gu, "'").toLowerCase();
  return bare.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || bare;
}

function stretches(words: readonly string[], kept: readonly boolean[]): Stretch[] {
  const out: { text: string; differs: boolean }[] = [];
  words.forEach((text, i) => {
    const differs = !kept[i];
    const last = out.at(-1);
    if (last?.differs === differs) last.text += text;
    else out.push({ text, differs });
  });
  // The blank after the last differing word belongs to what follows, so that a mark ends with its word.
  out.forEach((piece, i) => {
    const blank = piece.differs ? (/\s+$/u.exec(piece.text)?.[0] ?? '') : '';
    const next = out[i + 1];
    if (!blank || !next) return;
    piece.text = piece.text.slice(0, -blank.length);
    next.text = blank + next.text;
  });
  return out;
}
