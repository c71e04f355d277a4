/**
 * Pairs made from the marked ones, for what few of these teach: that a figure, a name or a “not” makes all the difference.
 *
 *     “Two fled to Bern.”  →  with itself: the same;  “Three fled to Bern.”  “Two did not flee …”: contradicts;
 *                             “Two fled to Oslo.”: neither, for both may be so
 *
 * Made within each part, from sentences of news only. The same input makes the same pairs.
 */
import type { MarkedPair } from '../bench/measures/pairs.ts';

const NEWS = new Set(['mrpc', 'sts', 'rte1', 'rte2', 'rte3']);

export function madeFrom(marked: readonly MarkedPair[]): MarkedPair[] {
  const made: MarkedPair[] = [];
  const news = marked.filter(({ set }) => NEWS.has(set));
  for (const part of ['train', 'tune', 'score'] as const) {
    const pairs = news.filter((pair) => pair.part === part);
    const names = [...new Set(pairs.flatMap(({ a }) => namesIn(a)))];
    pairs.forEach((pair, i) => {
      // by turns, so that each kind has its share and no pair makes more than one
      const [x, y] = i % 2 === 0 ? [pair.a, pair.b] : [pair.b, pair.a];
      // against the other wording where both say the same, otherwise against itself
      const against = pair.same === 1 ? y : x;
      const add = (set: string, b: string | undefined, to: string, rest: Partial<MarkedPair>) => {
        if (b !== undefined && b !== x)
          made.push({ set, part, ...(i % 3 === 0 ? { a: b, b: to } : { a: to, b }), same: 0, ...rest });
      };
      const turn = i % 8;
      if (turn < 2) add('made figure', otherFigure(x, against, i), against, { allowed: [2] });
      else if (turn < 4) add('made denial', denied(x), x, { allowed: [2] });
      else if (turn < 6) add('made name', otherName(x, against, names, i), against, { allowed: [1] });
      else if (turn === 6)
        made.push({ set: 'made itself', part, a: x, b: retouched(x, i), allowed: [0], same: 1, alike: 1 });
      else {
        const far = pairs[(i * 31 + 17) % pairs.length]!;
        made.push({ set: 'made far', part, a: x, b: far.b, allowed: [1], same: 0, alike: 0 });
      }
    });
  }
  return made;
}

const FIGURES = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve'];

/** One figure that both texts have exchanged for another: a word for a word, digits with one of them changed. */
function otherFigure(text: string, against: string, seed: number): string | undefined {
  const found = [
    ...text.matchAll(/\b(?:\d[\d,.]*\d|\d|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/giu),
  ].filter(([figure]) => wordsOf(against).includes(figure.toLowerCase()));
  if (found.length === 0) return undefined;
  const { 0: figure, index } = found[seed % found.length]!;
  const at = FIGURES.indexOf(figure.toLowerCase());
  let other = FIGURES[(at + 1 + (seed % (FIGURES.length - 1))) % FIGURES.length]!;
  if (at < 0) {
    const lead = Number(figure[0]);
    other = `${1 + ((lead + (seed % 7)) % 9)}${figure.slice(1)}`;
    if (other === figure) return undefined;
  } else if (/^\p{Lu}/u.test(figure)) other = other[0]!.toUpperCase() + other.slice(1);
  return text.slice(0, index) + other + text.slice(index + figure.length);
}

const namesIn = (text: string): string[] =>
  [...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)*/gu)].map(([name]) => name);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N},.]*(?<![,.])/gu) ?? [];

/** One name that both texts have exchanged for another of as many words. */
function otherName(text: string, against: string, names: readonly string[], seed: number): string | undefined {
  const found = namesIn(text).filter((name) => against.includes(name));
  const name = found[seed % Math.max(1, found.length)];
  if (!name || /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u.test(name)) return undefined;
  const count = name.split(' ').length;
  for (let k = 0; k < names.length; k++) {
    const other = names[(seed * 7919 + k) % names.length]!;
    if (other.split(' ').length === count && !text.includes(other) && !/day$/u.test(other))
      return text.replace(name, other);
  }
  return undefined;
}

/** “will” → “will not”, “does not” → “does”, “said it” → “denied that it”. */
function denied(text: string): string | undefined {
  const less = text.replace(/\b(is|are|was|were|will|would|can|could|has|have|had|did|does|do|should) not\b/u, '$1');
  if (less !== text) return less;
  const more = text.replace(/\b(is|are|was|were|will|would|can|could|has|should)\b(?! not|n['’]t)/u, '$1 not');
  return more === text ? undefined : more;
}

/** The same with what does not matter changed: case, the full stop, who is said to say it. */
function retouched(text: string, seed: number): string {
  switch (seed % 5) {
    case 0:
      return text;
    case 1:
      return text.toLowerCase();
    case 2:
      return text.replace(/[.]$/u, '');
    case 3:
      return text
        .replace(/\b(\d+) percent\b/gu, '$1%')
        .replace(/\bdid not\b/gu, "didn't")
        .replace(/\bwill not\b/gu, "won't")
        .replace(/\b(?:two|three|four|five|six|seven|eight|nine)\b/gu, (word) => String(FIGURES.indexOf(word) + 2));
    default:
      return text.replace(/["“”]/gu, '');
  }
}
