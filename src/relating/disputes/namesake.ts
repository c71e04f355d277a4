/**
 * Whether a surname alone may be another's of the same surname, of whom the text tells more.
 *
 *     Jon Falk came. Ruta Falk left. Later Ruta Falk wrote. Falk denies it.  →  not surely Jon
 */
import { EMPTY_WORDS } from '../lexicon/common.ts';
import { HONORIFICS } from '../lexicon/names.ts';
import { folded, personName } from '../names.ts';

export function hasNamesake(text: string, words: string, name: string): boolean {
  const { first, last } = personName(name);
  const bare = /^(?:M(?:r|s|rs)\.? )?(\p{Lu}[\p{L}’'-]+)$/u.exec(words)?.[1];
  if (first === '' || bare === undefined || folded(bare) !== last) return false;
  const all = [
    ...text.matchAll(
      new RegExp(`((?:(?<!\\p{L})\\p{Lu}\\p{Ll}[\\p{L}’-]* (?:\\p{Lu}\\. )?)+)${bare}(?!\\p{L})`, 'gu'),
    ),
  ]
    .map(([, names]) => folded(names!).split(' '))
    .map((names) =>
      names.filter((one) => !HONORIFICS.has(one) && !EMPTY_WORDS.has(one) && !isWord(text, one)),
    );
  const own = new Set(folded(name).split(' ').slice(0, -1));
  const others = all.filter((names) => names.length > 0 && !names.some((one) => own.has(one)));
  const ours = all.filter((names) => names.some((one) => own.has(one))).length;
  return others.some((names) => others.filter((other) => other.at(-1) === names.at(-1)).length > ours);
}

/** “Attorney Falk”, where the text has attorneys, too. */
const isWord = (text: string, word: string): boolean =>
  new RegExp(`(?<!\\p{L})${word}s?(?!\\p{L})`, 'u').test(text);
