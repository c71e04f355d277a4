/**
 * One sentence as the attribution rules see it: its tokens, and for each the quotation that holds it.
 *
 * Rules walk over token indices. `low` and `high` bound the walk: the sentence, or, for words inside a quotation, the
 * part of the sentence that the quotation holds, so that no rule looks out of the quotation it stands in.
 */
import type { Quotation, Sentence, Token } from '../stage.ts';

export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly sentence: Sentence;
  readonly title: boolean;
  readonly low: number;
  readonly high: number;
  /** The quotation in which the walk takes place, -1 outside of any. */
  readonly within: number;
  /** The innermost quotation that holds a token, its marks included; -1 for none. By token index. */
  readonly quoteAt: Int32Array;
}

/** The innermost quotation of every token; the quotations come parents first. */
export function quoteOfTokens(tokens: readonly Token[], quotations: readonly Quotation[]): Int32Array {
  const quoteAt = new Int32Array(tokens.length).fill(-1);
  let t = 0;
  quotations.forEach((quotation, q) => {
    while (t < tokens.length && tokens[t]!.end <= quotation.start) t++;
    for (let i = t; i < tokens.length && tokens[i]!.start < quotation.end; i++) quoteAt[i] = q;
    // an inner quotation begins inside its outer one: never skip past where this one began
  });
  return quoteAt;
}

/** The quotation directly inside `within` that holds the token; -1 if the token stands in `within` itself. */
export function quoteBelow({ quotations, quoteAt }: Line, token: number, within: number): number {
  let q = quoteAt[token] ?? -1;
  while (q >= 0 && q !== within) {
    const parent = quotations[q]!.parent ?? -1;
    if (parent === within) return q;
    q = parent;
  }
  return -1;
}

export const isQuoteStart = (line: Line, token: number): boolean => {
  const q = token < line.tokens.length ? quoteBelow(line, token, line.within) : -1;
  return q >= 0 && line.quotations[q]!.start === line.tokens[token]!.start;
};

/** Whether the token is a mark that closes a quotation directly inside the walk. */
export const isQuoteEnd = (line: Line, token: number): boolean => {
  const q = token >= 0 ? quoteBelow(line, token, line.within) : -1;
  return q >= 0 && line.quotations[q]!.closed && line.quotations[q]!.end === line.tokens[token]!.end;
};

/** Index of the first token that starts at or after the offset, from `from` on. */
export function tokenAt(tokens: readonly Token[], offset: number, from: number): number {
  let i = from;
  while (i < tokens.length && tokens[i]!.start < offset) i++;
  return i;
}

export const countsAsWord = (token: Token): boolean => token.tag !== 'PUNCT' && token.tag !== 'SYM';
export const isVerb = (token: Token): boolean => token.tag === 'VERB' || token.tag === 'AUX';
export const isComma = (token: Token | undefined): boolean => token?.norm === ',';
export const isDash = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:[–—]|--+)$/u.test(token.norm);
