/** Occasions that several reporters can tell of, and writings that several can quote. “Comments” and talks are neither. */

const list = (kind: 'occasion' | 'document', names: string): [string, 'occasion' | 'document'][] =>
  names.split('|').map((name) => [name, kind]);

export const OCCASIONS: ReadonlyMap<string, 'occasion' | 'document'> = new Map([
  ...list(
    'occasion',
    'press conference|speech|hearing|testimony|rally|debate|town hall|event|conference|broadcast|podcast|visit|meeting|call|ruling|documentary|video',
  ),
  ...list(
    'document',
    'statement|post|letter|email|text message|report|court filing|op-ed|article|book|manifesto',
  ),
]);

/** Hearers who are the press at large. */
export const PRESS = /\b(?:reporters?|journalists?|(?:the )?(?:media|press)|newsmen|correspondents)\b/iu;
