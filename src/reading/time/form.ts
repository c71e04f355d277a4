import type { Edtf } from '../../core/edtf.ts';

/**
 * From where the words are read. `day` is the reference, YYYY-MM-DD. `back`: what is told lies behind it, as all that
 * has been said does. `near`: a date without a year may lie on either side.
 */
export interface Viewpoint {
  readonly day: string | undefined;
  readonly outlook: 'back' | 'near';
}

/** One way of writing a time: where it stands, and what date it is. The group `w`, if there is one, holds the expression's words. */
export interface Form {
  readonly pattern: RegExp;
  readonly basis: 'stated' | 'relative';
  /** Undefined where no date can be told, for want of a reference or because there is no such day. */
  read(groups: Readonly<Record<string, string>>, view: Viewpoint): Edtf | undefined;
}

export const form = (
  basis: Form['basis'],
  pattern: string,
  read: Form['read'],
  flags: 'gu' | 'giu' = 'gu',
): Form => ({ basis, pattern: new RegExp(pattern, `d${flags}`), read });

export const two = (n: number): string => String(n).padStart(2, '0');
