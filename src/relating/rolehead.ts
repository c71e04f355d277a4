/**
 * The word of a role that says what somebody is, so that roles can be counted together.
 *
 *     “former US defence secretary”            →  secretary
 *     “spokeswoman for the mines ministry”     →  spokeswoman
 *     “attorney general of the state”          →  attorney general
 *     “of the Green Front”                     →  null
 */

/** What comes after one of these only tells which one it is. */
const TAIL = /\s+(?:of|for|at|in|on|to|from|with|under|by|who|whose|and|or)\s.*$|\s*[,;:(–—].*$/u;

/** Adjectives that stand behind their noun. */
const BEHIND: ReadonlySet<string> = new Set(['general', 'elect', 'designate', 'emeritus', 'laureate']);

/** Words that are one thing only together. */
const TOGETHER = /\bchief executive\b/u;

export function headOfRole(role: string): string | null {
  const words = ` ${role.toLowerCase().replace(/\s+/gu, ' ').trim()}`.replace(TAIL, '').trim();
  const together = TOGETHER.exec(words)?.[0];
  if (together) return together;
  const parts = words.split(' ').flatMap((part) => /[\p{L}\p{N}].*[\p{L}\p{N}]|\p{L}/u.exec(part)?.[0] ?? []);
  const last = parts.at(-1);
  if (last === undefined || !/\p{L}/u.test(last)) return null;
  const before = parts.at(-2);
  return before !== undefined && BEHIND.has(last) ? `${before} ${last}` : last;
}
