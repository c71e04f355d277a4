/**
 * What became of a statement’s words from one wording to another.
 *
 *     “the dam will hold for forty years” / “the dam may hold for forty years”
 *       →  { kind: 'sense', reason: 'how sure it is: will / may', taken: ['will'], put: ['may'] }
 *
 * Words are those of passages (lower case, no marks). What changes the sense comes first: a no, a figure, a name, how sure it is, an
 * opposite, who does it to whom. A name is only known where `names` tells it.
 */
import { EMPTY_WORDS } from './lexicon/common.ts';
import { stem } from './stem.ts';

export type AlterationKind = 'same' | 'shorter' | 'longer' | 'style' | 'sense';

export interface Alteration {
  readonly kind: AlterationKind;
  readonly reason: string;
  /** Words that only the first has, and only the second, in their order. */
  readonly taken: readonly string[];
  readonly put: readonly string[];
}

const NO = /^(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without)$/u;
/** As words of passages, without their apostrophes. */
const IS_NO = new Set(
  'dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt hasnt havent hadnt mustnt'.split(
    ' ',
  ),
);
const SURE = new Set('will would may might must can could should shall'.split(' '));
const FIGURE =
  /^(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion|half|dozen)$/u;
const OPPOSITES = new Map(
  'more less|up down|rise fall|rose fell|increase decrease|win lose|won lost|all some|always sometimes|before after|first last|open close|safe unsafe|legal illegal|guilty innocent|true false|support oppose|accept reject|ally enemy|begin end|in out|best worst|better worse|high low|higher lower|above below|majority minority'
    .split('|')
    .flatMap((pair) => {
      const [x, y] = pair.split(' ') as [string, string];
      return [[x, y] as const, [y, x] as const];
    }),
);

export function alteration(
  a: readonly string[],
  b: readonly string[],
  names: ReadonlySet<string> = new Set(),
): Alteration {
  const { taken, put } = difference(a, b);
  const made = (kind: AlterationKind, reason: string): Alteration => ({ kind, reason, taken, put });
  if (taken.length === 0 && put.length === 0) return made('same', 'word for word');
  const changed = (is: (word: string) => boolean): [string, string] | undefined => {
    const [x, y] = [taken.filter(is), put.filter(is)];
    return x.join(' ') === y.join(' ') ? undefined : [x.join(' ') || '–', y.join(' ') || '–'];
  };
  const no = changed((word) => NO.test(word) || IS_NO.has(word));
  if (no) return made('sense', `a no: ${no.join(' / ')}`);
  const both = taken.length > 0 && put.length > 0;
  for (const [what, is] of [
    ['a figure', (word: string) => FIGURE.test(word)],
    ['how sure it is', (word: string) => SURE.has(word)],
    ['a name', (word: string) => names.has(word)],
  ] as const) {
    const pair = changed(is);
    // what is only cut away, at an end or between, makes it shorter and not other
    if (pair && both && pair[0] !== '–' && pair[1] !== '–')
      return made('sense', `${what}: ${pair.join(' / ')}`);
  }
  const turned = taken.find((word) => put.includes(OPPOSITES.get(word) ?? ''));
  if (turned !== undefined) return made('sense', `opposites: ${turned} / ${OPPOSITES.get(turned)!}`);
  const moved = taken.filter((word) => put.includes(word) && !EMPTY_WORDS.has(word));
  if (moved.length > 0 && taken.length + put.length <= a.length + b.length && isSwap(a, b, moved))
    return made(
      'sense',
      `who does it to whom: ${(moved.some((word) => names.has(word)) ? moved.filter((word) => names.has(word)) : moved).join(', ')}`,
    );
  const telling = (words: readonly string[]): number => words.filter((word) => !EMPTY_WORDS.has(word)).length;
  if (put.length === 0 || (telling(put) === 0 && telling(taken) > 0))
    return made('shorter', `left out: ${taken.join(' ')}`);
  if (taken.length === 0 || (telling(taken) === 0 && telling(put) > 0))
    return made('longer', `put in: ${put.join(' ')}`);
  return made('style', `${taken.join(' ')} / ${put.join(' ')}`);
}

/** “Hale accused Orrin” and “Orrin accused Hale”: the same words, and two of them in each other’s place. */
function isSwap(a: readonly string[], b: readonly string[], moved: readonly string[]): boolean {
  const sorted = (words: readonly string[]): string => words.map(stem).sort().join(' ');
  return (
    moved.length >= 1 &&
    sorted(a) === sorted(b) &&
    a.join(' ') !== b.join(' ') &&
    !/\bby\b/u.test([...a, ...b].join(' '))
  );
}

/** By the longest row of words that both have (Wagner and Fischer). */
function difference(a: readonly string[], b: readonly string[]): { taken: string[]; put: string[] } {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i] === b[j]
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  const [taken, put]: [string[], string[]] = [[], []];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i++;
      j++;
    } else if (
      j === b.length ||
      (i < a.length && longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!)
    )
      taken.push(a[i++]!);
    else put.push(b[j++]!);
  }
  return { taken, put };
}
