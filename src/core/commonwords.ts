/**
 * What two rows of words have in common: the longest row that both have, in order (Wagner and Fischer, 1974).
 *
 *     inCommon([the, old, dam], [the, dam])  →  [[true, false, true], [true, true]]
 *     standIn([the, dam], [the, old, dam])   →  true
 */

/** Beyond this the table, which has a cell for each two words, would cost more than a reader gains. */
const MOST_CELLS = 4_000_000;

/** For either side, whether each word belongs to it. Of two speeches of thousands of words, only what they begin and end with. */
export function inCommon(a: readonly string[], b: readonly string[]): [boolean[], boolean[]] {
  const least = Math.min(a.length, b.length);
  let head = 0;
  while (head < least && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < least - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const [inLeft, inRight] =
    left.length * right.length > MOST_CELLS
      ? [left.map(() => false), right.map(() => false)]
      : between(left, right);
  const ends = (middle: boolean[]): boolean[] => [
    ...Array<boolean>(head).fill(true),
    ...middle,
    ...Array<boolean>(tail).fill(true),
  ];
  return [ends(inLeft), ends(inRight)];
}

function between(a: readonly string[], b: readonly string[]): [boolean[], boolean[]] {
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i] === b[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  const kept: [boolean[], boolean[]] = [a.map(() => false), b.map(() => false)];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      kept[0][i++] = true;
      kept[1][j++] = true;
    } else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i++;
    else j++;
  }
  return kept;
}

/** In lower case, without marks. */
export const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’']/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** What an editor cuts out of words that are printed once more, as a share of what is left. */
const CUT_OUT = 0.4;

/** Whether all of the words stand in the others in their order, hardly anything between them. */
export function standIn(words: readonly string[], others: readonly string[]): boolean {
  if (others.length < words.length) return false;
  const theirs = new Set(others);
  if (!words.every((word) => theirs.has(word))) return false;
  const [own, found] = inCommon(words, others);
  const stretch = found.lastIndexOf(true) - found.indexOf(true) + 1;
  return own.every(Boolean) && stretch <= words.length * (1 + CUT_OUT);
}
