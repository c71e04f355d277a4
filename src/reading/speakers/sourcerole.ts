/**
 * A person in a source's words, with what they are there and whom they speak for.
 *
 *     “Kremlin spokesman Dmitri Orlin”  →  role “Kremlin spokesman”, speaks for “Kremlin”
 */
import { genderOfRole, isRoleWord, TITLES } from '../lexicon/roles.ts';
import type { Token } from '../stage.ts';
import type { Named } from './sourcename.ts';

export function personOf(
  text: string,
  tokens: readonly Token[],
  { name, part }: Named,
  parts: readonly [number, number][],
  from: number,
  to: number,
) {
  const slice = (a: number, b: number) => text.slice(tokens[a]!.start, tokens[b - 1]!.end);
  const before = name.from > part[0] ? slice(part[0], name.from) : undefined;
  // “Ana Roe, head of the port,” and “head of the port, Ana Roe,”
  const other = parts.find(
    ([a, b]) => !(a <= name.from && name.to <= b) && tokens.slice(a, b).some((t) => isRoleWord(t.norm)),
  );
  const after =
    part[1] < to && !other && name.to < to && /^(?:of|from|at|with)$/u.test(tokens[name.to]?.norm ?? '')
      ? slice(name.to, endOfPart(parts, name.to) ?? to)
      : undefined;
  const stated = [other && slice(other[0], other[1]), before].filter(
    (r): r is string => r !== undefined && isRole(r),
  );
  const role =
    cleanRole(stated.sort((a, b) => roleWords(b) - roleWords(a) || b.length - a.length)[0]) ??
    (after && cleanRole(after));
  const head = role
    ?.toLowerCase()
    .split(/[^\p{L}-]+/u)
    .find((w) => isRoleWord(w));
  return {
    form: 'person' as const,
    name,
    role,
    speaksFor: role && speaksForOf(role),
    gender: name.gender ?? (head ? genderOfRole(head) : undefined),
    plural: false,
    definite: true,
    from,
  };
}

const endOfPart = (parts: readonly [number, number][], at: number): number | undefined =>
  parts.find(([a, b]) => a <= at && at < b)?.[1];
const roleWords = (role: string): number =>
  role.split(/[^\p{L}-]+/u).filter((w) => isRoleWord(w)).length > 0 ? 1 : 0;

/** “port chief”, “Mum-of-three shopkeeper”; not what happens to stand before a name. */
const isRole = (words: string): boolean =>
  roleWords(words) > 0 ||
  /\b\p{Ll}+(?:er|or|ist|ian|man|woman|eer|ess|ant)$/u.test(words.trim()) ||
  TITLES.has(words.trim().toLowerCase());

/** “including current Governor Roe”, “should President Roe”: what leads in the clause is none of a role. */
export const LED_IN =
  /^(?:including|such as|like|unlike|when|while|as|if|that|whether|because|and|but|or|should|would|could|will|did|does|do|is|was|were|are|has|had|have|show|shows|showed|said|says)\s+/iu;

/** The role without articles, honorifics and relative clauses; undefined if nothing is left. */
export function cleanRole(role: string | undefined): string | undefined {
  const plain = role
    ?.replace(/^[^()]*\) and\b.*$/u, '')
    .replace(/^[^()]*\)\s*/u, '')
    .replace(LED_IN, '')
    .replace(/^(?:the|a|an|his|her|its|their|our|one of the|then|now)\s+/iu, '')
    .replace(/\b(?:mr|mrs|ms|miss|dr|sir|dame)\b\.?\s*/giu, '')
    .replace(/\s+(?:who|whose|which)\b.*$/u, '')
    .replace(/[\s,]+$/u, '')
    .trim();
  return plain ? plain : undefined;
}

/** For whom a spokesman's role says that he speaks: “Kremlin spokesman”, “a spokeswoman for the port”. */
export function speaksForOf(role: string): string | undefined {
  const behind = /\bspokes(?:man|woman|person|men|people)\s+(?:for|of|at)\s+(.+)$/iu.exec(role)?.[1];
  if (behind) return behind.trim();
  const ahead =
    /^(.*?)(?:['’]s)?\s+(?:(?:chief|press|official|senior|deputy|military|campaign|top)\s+)*spokes(?:man|woman|person|men|people)\b/iu.exec(
      role,
    )?.[1];
  const plain = ahead?.replace(/^(?:a|an|one|another|the)(?:\s+|$)/iu, '').trim();
  return plain ? plain : undefined;
}
