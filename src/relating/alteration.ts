/**
 * What became of a statement’s words from one wording to another.
 *
 *     “the dam will hold for forty years” / “the dam may hold for forty years”
 *       →  { kind: 'sense', reason: 'how sure it is: will / may', taken: ['will'], put: ['may'] }
 *
 * Words are those of passages (lower case, no marks). What changes the sense is one word or two put for others between words that
 * both have: a no, a figure, how sure it is, a name, an opposite; or two names in each other’s place. What is cut at an end, or left
 * out at length, makes a wording shorter and not other. A name is only known where `names` tells it.
 */
import { EMPTY_WORDS } from './lexicon/common.ts';
import { type Hunk, hunks } from './hunks.ts';
import { wordsOf } from './passages.ts';
import { stem } from './stem.ts';

export type AlterationKind = 'same' | 'shorter' | 'longer' | 'style' | 'sense';

export interface Alteration {
  readonly kind: AlterationKind;
  readonly reason: string;
  /** Words that only the first has, and only the second, in their order; of a changed sense those that change it. */
  readonly taken: readonly string[];
  readonly put: readonly string[];
}

/** Words with a capital where no sentence begins, as passages have them: names, as far as the text tells. */
export const namesIn = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/(?<=[\p{L}\p{N},;’'] )\p{Lu}[\p{L}’'.-]+/gu)].flatMap(([word]) => wordsOf(word)),
  );

const NO = /^(?:not|no|never|none|nobody|nothing|neither|nor|without)$/u;
/** What is no change beside a no: “does not hold”, “holds”. */
const HELPS = /^(?:do|does|did|ever|any|anything|anybody|have|has|be|to)$/u;
/** Told words put the past for the present, so that of each line the words are the same. */
const SURE = classes('will would shall|can could may might|must');
/** The first of a class: forms of one figure. */
const FIGURES = classes(
  'two 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|eleven 11|twelve 12 dozen|fifteen 15|twenty 20|thirty 30|forty 40|fifty 50|sixty 60|seventy 70|eighty 80|ninety 90|hundred 100|thousand thousands|million millions|billion billions|half',
);
const OPPOSITES = new Map(
  'more less|more fewer|up down|rise fall|rose fell|increase decrease|increased decreased|win lose|won lost|all some|always sometimes|before after|safe unsafe|legal illegal|guilty innocent|true false|support oppose|accept reject|ally enemy|best worst|better worse|higher lower|above below|majority minority|possible impossible|likely unlikely'
    .split('|')
    .flatMap((pair) => {
      const [x, y] = pair.split(' ') as [string, string];
      return [[x, y] as const, [y, x] as const];
    }),
);
/** Names of one and the same. */
const ALIASES = classes(
  'us usa america american americans united states|uk britain british england english|russia russian russians moscow kremlin soviet|iran iranian iranians tehran|china chinese beijing|syria syrian syrians assad damascus regime|isis isil islamic daesh|eu europe european|un nations|gop republican republicans|dems democrat democrats democratic|congress senate house|obamacare care|mr mrs ms president senator sen secretary',
);

export function alteration(
  a: readonly string[],
  b: readonly string[],
  names: ReadonlySet<string> = new Set(),
): Alteration {
  const [x, y] = [spelled(a), spelled(b)];
  const found = hunks(x, y);
  const taken = found.flatMap((hunk) => hunk.taken);
  const put = found.flatMap((hunk) => hunk.put);
  if (taken.length === 0 && put.length === 0)
    return { kind: 'same', reason: 'word for word', taken: [], put: [] };
  const moved = swapped(x, y, found, names);
  if (moved)
    return { kind: 'sense', reason: `who does it to whom: ${moved.join(', ')}`, taken: moved, put: moved };
  const covered = (x.length - taken.length) / Math.min(x.length, y.length);
  for (const hunk of covered >= COVERED ? found : []) {
    const changed = found.every((other) => other === hunk || isSlight(other)) && senseOf(hunk, names);
    if (changed) return { kind: 'sense', reason: `${changed}: ${inWords(hunk)}`, ...hunk };
  }
  const telling = (words: readonly string[]): number => words.filter((word) => !EMPTY_WORDS.has(word)).length;
  if (put.length === 0 || (telling(put) === 0 && telling(taken) > 0))
    return { kind: 'shorter', reason: `left out: ${taken.join(' ')}`, taken, put };
  if (taken.length === 0 || (telling(taken) === 0 && telling(put) > 0))
    return { kind: 'longer', reason: `put in: ${put.join(' ')}`, taken, put };
  return { kind: 'style', reason: `${taken.join(' ')} / ${put.join(' ')}`, taken, put };
}

/** What is cut, put in, or one word for another. */
const isSlight = ({ taken, put }: Hunk): boolean =>
  taken.length === 0 || put.length === 0 || (taken.length === 1 && put.length === 1);

const inWords = ({ taken, put }: Hunk): string => `${taken.join(' ') || '–'} / ${put.join(' ') || '–'}`;

/** Two sentences that begin alike are not one with a word changed: so much of the shorter has to stand in the other. */
const COVERED = 0.66;
/** What is put for what has to be this short, for it to be certain which word stands for which, */
const SHORT = 3;
/** and stand between so many words in a row that both have, or where both begin or end. */
const FIRM = 3;

function senseOf(
  { taken, put, before, after, first, last }: Hunk,
  names: ReadonlySet<string>,
): string | undefined {
  if (taken.length > SHORT || put.length > SHORT) return undefined;
  if (!(first || before >= FIRM) || !(last || after >= FIRM)) return undefined;
  const no = (words: readonly string[]): number => words.filter((word) => NO.test(word)).length;
  if (no(taken) !== no(put) && (no(taken) === 0 || no(put) === 0)) {
    const others = [...taken, ...put].filter((word) => !NO.test(word) && !HELPS.test(word));
    return before > 0 && after > 0 && others.length === 0 ? 'a no' : undefined;
  }
  if (taken.length !== put.length) return undefined;
  const places = taken.map((word, i) => [word, put[i]!] as const).filter(([one, other]) => one !== other);
  const [[one, other] = ['', ''], ...more] = places;
  if (more.length > 0) return undefined;
  if (isFigure(one) && isFigure(other) && figureOf(one) !== figureOf(other)) return 'a figure';
  if (SURE.has(one) && SURE.has(other) && SURE.get(one) !== SURE.get(other)) return 'how sure it is';
  if (OPPOSITES.get(one) === other) return 'opposites';
  if (areOthers(one, other, names)) return 'a name';
  return undefined;
}

/** Two names, and not two forms of one. */
function areOthers(one: string, other: string, names: ReadonlySet<string>): boolean {
  if (!names.has(one) || !names.has(other) || EMPTY_WORDS.has(one) || EMPTY_WORDS.has(other)) return false;
  if (one.slice(0, 3) === other.slice(0, 3) || one.includes(other) || other.includes(one)) return false;
  return one.length > 2 && other.length > 2 && !ALIASES.has(one) && !ALIASES.has(other);
}

const isFigure = (word: string): boolean => /^\d+$/u.test(word) || FIGURES.has(word);
/** One form of those that a figure has: 5 → five; any other word as it is. */
export const figureOf = (word: string): string => FIGURES.get(word) ?? word;

/** “Hale accused Orrin” and “Orrin accused Hale”: the same words, and two names in each other’s place. */
function swapped(
  a: readonly string[],
  b: readonly string[],
  found: readonly Hunk[],
  names: ReadonlySet<string>,
): string[] | undefined {
  if (found.length === 0 || a.length !== b.length) return undefined;
  const differing = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
  const [i, j, ...more] = differing;
  if (i === undefined || j === undefined || more.length > 0) return undefined;
  const [one, other] = [a[i]!, a[j]!];
  if (b[i] !== other || b[j] !== one || !names.has(one) || !names.has(other)) return undefined;
  const between = a.slice(i + 1, j);
  if (between.some((word) => /^(?:and|or|nor|with)$/u.test(word)) || stem(one) === stem(other))
    return undefined;
  return [one, other];
}

/** Without short forms: “dont” → do not. */
export const spelled = (words: readonly string[]): string[] =>
  words.flatMap((word) => SHORT_FORMS.get(word) ?? [word]);

const SHORT_FORMS = new Map<string, string[]>([
  ['cannot', ['can', 'not']],
  ['cant', ['can', 'not']],
  ['wont', ['will', 'not']],
  ...'do does did is are was were would could should has have had must'
    .split(' ')
    .map((verb) => [`${verb}nt`, [verb, 'not']] as [string, string[]]),
  ...'im i am|youre you are|theyre they are|weve we have|theyve they have|youve you have|ive i have|its it is|thats that is|theres there is|hes he is|shes she is|youll you will|theyll they will|gonna going to'
    .split('|')
    .map((line): [string, string[]] => {
      const [short = '', ...long] = line.split(' ');
      return [short, long];
    }),
]);

function classes(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines.split('|').flatMap((line) => {
      const [first = '', ...others] = line.split(' ');
      return [first, ...others].map((word) => [word, first] as const);
    }),
  );
}
