/**
 * Whether a name was read out of links that a page puts among the words of an article, so that nobody is called so.
 *
 *     Ruta Falk Ruta Ann FalkKeeper sues over gates Porth warns Ada Roe Hale gets key at Lund Fair MORE said …
 *       →  “Ruta Ann FalkKeeper”, where two are joined, “Lund Fair MORE”, and “Ada Roe Hale”, where one link ends and another begins;
 *          and “KEEPER SUED IN PORTH”, a heading
 *          and “Fair in Lund Hale”, where a caption that stands at each picture, “Fair in Lund”, runs into the words after it
 */
export function isOfThePage(
  text: string,
  { name, kind }: { readonly name: string; readonly kind: string },
): boolean {
  const words = name.split(' ');
  if (isOfCaption(text, words)) return true;
  if (kind !== 'person' || words.length < 3) return false;
  if (OF_BUTTON.test(name) || JOINED.test(name) || !/\p{Ll}/u.test(name)) return true;
  const pieces = text.split(name);
  // right before the links the name stands as it is, and again as the first of them
  return (
    pieces.length > 1 &&
    pieces.slice(1).every((after) => OF_LINKS.test(after) && !after.startsWith(` ${words[0]} `))
  );
}
const JOINED = /(?<!\b(?:Fitz|Mac))(?<=\p{Ll}{3})\p{Lu}\p{Ll}/u;
/** What a page writes at a picture or at the end of a row of links. */
const OF_BUTTON = /^CLOSE\s|\sMORE$/u;
/** The word with which such a row of links ends; a sentence would have ended before. */
const OF_LINKS = /^(?!\p{L})[^\n.!?]{0,300}\bMORE\b/u;

/** “Fair in Lund [Hale]”, with “Fair in Lund” at other pictures, too. */
function isOfCaption(text: string, words: readonly string[]): boolean {
  const caption = words.slice(0, -1).join(' ');
  if (words.length < 4 || !/ (?:in|at|on) /u.test(caption)) return false;
  return text.split(`${caption} `).filter((after, i) => i > 0 && !after.startsWith(words.at(-1)!)).length > 0;
}
