/**
 * Whether what is left of a name is less than whoever speaks is called, so that it reads as somebody else.
 *
 *     “Lund & Sons said”                     →  Sons is cut
 *     “Office of Dams, Docks and Quays said” →  Docks
 *     “the Post fact check team said”        →  team
 *     “Orrin Nights suggests”                →  Nights
 *     “By a count, Sure Locks said”          →  Locks
 */
import { hull } from '../../core/span.ts';
import { MONTHS } from '../lexicon/common.ts';
import { HONORIFICS } from '../lexicon/names.ts';
import { folded } from '../names.ts';
import type { Told } from './claim.ts';

export function isCutName(text: string, { speaker, source }: Told): boolean {
  const { start, end } = hull(source)!;
  const words = text.slice(start, end).replace(/[,—–\s]+$/u, '');
  const before = text.slice(Math.max(0, start - 60), start);
  const { name, kind } = speaker!;
  if (/^[^\n]* & /u.test(words) && !name.includes('&')) return true;
  if (/^\p{Lu}\p{L}+(?:,| and) \p{Lu}/u.test(words) && /\bof (?:\p{Lu}\p{L}+, )+$/u.test(before)) return true;
  if (BARE.test(words) && !MANY.test(words) && /[\p{L}\p{N}] $/u.test(before)) return true;
  if (/^\p{Lu}\p{L}+$/u.test(words) && words === name && AFTER_NAME.test(before)) return true;
  const [, first, last] = /^(\p{Lu}\p{L}+) (\p{Lu}[\p{L}’'-]+)$/u.exec(words) ?? [];
  return kind === 'person' && last === name && !HONORIFICS.has(folded(first!));
}
/** “For May, Sure [Locks]”; not “On Monday [Hale]”, nor where a sentence begins */
const AFTER_NAME = new RegExp(`[\\p{Ll},] (?!\\p{L}+day |${MONTHS})\\p{Lu}\\p{Ll}+ $`, 'u');
/** One of a thing that would have “the” or “a” before it. */
const BARE = /^\p{Ll}+$/u;
const MANY = /(?<!s)s$|^(?:police|people|men|women|children|staff|media|personnel|management|troops)$/u;
