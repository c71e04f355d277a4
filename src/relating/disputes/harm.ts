/**
 * What a figure is said to have suffered, so that the killed are not laid beside the injured, nor one town's beside another's.
 *
 *     “killed at least six people and wounded dozens”, six   →  dead
 *     “searched for a motive in the blast that killed three”  →  nothing: it tells what is known, and does not say it
 */
import type { Span } from '../../core/span.ts';

export const HARMED =
  /\b(?:kill(?:ed|s|ing)?|dead|died|deaths?|wounded|injured|lives|fired|launched|arrested|detained|displaced|infected|missing)\b/iu;
const DEAD = /^(?:kill|dead|died|death|lives)/iu;
const HURT = /^(?:wounded|injured)/iu;

/** Whether both tell the same harm of their figures, at no two places. */
export function ofOneHarm(a: string, x: Span, b: string, y: Span): boolean {
  const [one, other] = [harmOf(a, x), harmOf(b, y)];
  return one !== undefined && one === other && !areElsewhere(a, b);
}

function harmOf(words: string, { start, end }: Span): string | undefined {
  const before = words.slice(0, start).replace(/\b(?:between|from) [\d,]+ (?:and|to) $/iu, '');
  if (/\S\s+(?:that|which|who)\s+(?:\p{L}+ ){0,3}$/iu.test(before)) return undefined;
  const after = words.slice(end).split(BREAK)[0]!;
  const verb = HARMED.exec(after)?.[0] ?? HARMED.exec(before.split(BREAK).at(-1)!)?.[0];
  if (verb === undefined) return undefined;
  return DEAD.test(verb) ? 'dead' : HURT.test(verb) ? 'hurt' : verb.toLowerCase();
}
const BREAK = /,(?!\d)|;|\band\b|\bwhile\b|\d/u;

const PLACE =
  /\b(?:in|at|near|outside) (?:the (?:\p{Ll}+ )?(?:city|town|village|province) of )?(\p{Lu}[\p{L}-]+)/gu;
const placesOf = (words: string): string[] => [...words.matchAll(PLACE)].map(([, place]) => place!);
const areElsewhere = (a: string, b: string): boolean => {
  const [here, there] = [placesOf(a), placesOf(b)];
  return (
    here.length > 0 &&
    there.length > 0 &&
    !here.some((place) => b.includes(place)) &&
    !there.some((place) => a.includes(place))
  );
};
