/** Small sets of words and tags by which phrases are told. */

export const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'SYM']);

export const SPLITTERS = new Set(
  'that which who whom whose whether if because while when although though as than then but so what where how why'.split(
    ' ',
  ),
);

/** Prepositions that join a noun to the noun before it. */
export const JOINS = new Set(
  'of for from at in with on to among behind inside within near close familiar against between by'.split(' '),
);

export const TIME_WORDS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan jan. feb feb. mar. apr. jun. jul. aug aug. sept sept. sep. oct oct. nov nov. dec dec. today yesterday
  tomorrow tonight morning afternoon evening night week month year weekend earlier later recently`.split(
    /\s+/u,
  ),
);

export const TIME_LEADS = new Set('on last this next late early in earlier since'.split(' '));

export const isTimeWord = (norm: string): boolean =>
  TIME_WORDS.has(norm) || /^\d{4}$|^\d{1,2}(?:st|nd|rd|th)?$/u.test(norm);

export const startsPhrase = (token: { tag: string; norm: string }): boolean =>
  token.tag === 'DET' ||
  /^(?:his|her|its|their|our|my|your|he|she|they|we|i|this|that|these|those|mr\.?|mrs\.?|ms\.?|dr\.?)$/u.test(
    token.norm,
  );
