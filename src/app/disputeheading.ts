/** How disputes are called where they are shown and asked for. */
import type { Dispute } from './api.ts';

/** What one may ask for alone. */
export const DISPUTE_RELATIONS: readonly Dispute['relation'][] = ['disputes', 'agrees'];

/** What the one who answers (a) and the one who said it (b) have to do with each other, in a line; in the past, whatever their number. */
export const DISPUTE_HEADINGS: Readonly<Record<Dispute['kind'], (a: string, b: string) => string>> = {
  denies: (a, b) => `${a} denied what ${b} said`,
  rejects: (a, b) => `${a} rejected what ${b} said`,
  answers: (a, b) => `${a} answered ${b} with an accusation`,
  contradicts: (a, b) => `${a} contradicted ${b}`,
  figures: (a, b) => `${a} and ${b} gave different figures`,
  changed: (a) => `${a} said otherwise at another time`,
  voice: (a, b) => `${a} contradicted ${b} in its own voice`,
  confirms: (a, b) => `${a} confirmed what ${b} said`,
  same: (a, b) => `${a} said the same as ${b}`,
  repeats: (a) => `${a} said so again`,
};
