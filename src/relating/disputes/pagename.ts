/**
 * Whether a name was read out of links that a page puts among the words of an article, so that nobody is called so.
 *
 *     Ruta Falk Ruta Ann FalkKeeper sues over gates Porth warns Ada Roe Hale gets key at Lund Fair MORE said …
 *       →  “Ruta Ann FalkKeeper”, where two are joined, “Lund Fair MORE”, and “Ada Roe Hale”, where one link ends and another begins
 */
export function isOfThePage(
  text: string,
  { name, kind }: { readonly name: string; readonly kind: string },
): boolean {
  const words = name.split(' ');
  if (kind !== 'person' || words.length < 3) return false;
  if (words.at(-1) === 'MORE' || JOINED.test(name)) return true;
  const pieces = text.split(name);
  // right before the links the name stands as it is, and again as the first of them
  return (
    pieces.length > 1 &&
    pieces.slice(1).every((after) => OF_LINKS.test(after) && !after.startsWith(` ${words[0]} `))
  );
}
const JOINED = /(?<!\b(?:Fitz|Mac))(?<=\p{Ll}{3})\p{Lu}\p{Ll}/u;
/** The word with which such a row of links ends; a sentence would have ended before. */
const OF_LINKS = /^(?!\p{L})[^\n.!?]{0,300}\bMORE\b/u;
