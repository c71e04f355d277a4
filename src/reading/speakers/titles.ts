/**
 * What stands before a name and is none of it: titles, roles, parties.
 *
 *     “Senators”, “director”, “Democrat”
 */
import { isRoleWord, TITLES } from '../lexicon/roles.ts';
import type { Token } from '../stage.ts';

const isOneTitle = (lower: string): boolean => TITLES.has(lower) || isRoleWord(lower);

/** “senator”, and “Senators” before the first of them. */
export const isTitle = (lower: string): boolean =>
  isOneTitle(lower) || (lower.endsWith('s') && lower.length > 5 && isRoleWord(lower.slice(0, -1)));

/** Whether a title of one stands at the token; “Rev.” may come in two. */
export const isTitleAt = (tokens: readonly Token[], i: number): boolean =>
  isOneTitle(tokens[i]!.norm) || (tokens[i]!.norm === '.' && TITLES.has(tokens[i - 1]?.norm ?? ''));

/** What stands before a name as a title does: “New York Democrat Ana Roe”. */
const PARTIES: ReadonlySet<string> = new Set(
  'democrat democrats republican republicans libertarian independent labourite tory tories'.split(' '),
);
export const isParty = (lower: string): boolean => PARTIES.has(lower);
