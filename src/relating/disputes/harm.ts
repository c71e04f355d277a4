/**
 * What a figure is said to have suffered, so that the killed are not laid beside the injured, nor one town's beside another's.
 *
 *     “killed at least six people and wounded dozens”, six   →  dead
 *     “searched for a motive in the blast that killed three”  →  nothing: it tells what is known, and does not say it
 */
import type { Span } from '../../core/span.ts';
import type { Figure } from './figures.ts';

export const HARMED =
  /\b(?:kill(?:ed|s|ing)?|dead|died|deaths?|wounded|injured|lives|fired|launched|arrested|detained|displaced|infected|missing)\b/iu;
const DEAD = /^(?:kill|dead|died|death|lives)/iu;
const HURT = /^(?:wounded|injured)/iu;

/** Whether both tell the same harm of their figures, at no two places. */
export function ofOneHarm(a: string, x: Span, b: string, y: Span): boolean {
  const [one, other] = [harmOf(a, x), harmOf(b, y)];
  return one !== undefined && one === other && !areElsewhere(a, b) && !areOfOtherDays(a, b);
}

/** “10 people died in the hall and 20 people in the yard”: parts of 30. */
export const isOfParts = (words: string, all: readonly Figure[], one: Figure): boolean =>
  all.some((other) => other !== one && other.of === one.of && harmOf(words, other) === harmOf(words, one));

function harmOf(words: string, { start, end }: Span): string | undefined {
  const before = words.slice(0, start).replace(/\b(?:between|from) [\d,]+ (?:and|to) $/iu, '');
  if (/(?:\bthe|['’]s) (?:[\p{L}-]+ ){1,4}(?:that|which|who)\s+(?:\p{L}+ ){0,3}$/iu.test(before))
    return undefined;
  const after = words.slice(end).split(BREAK)[0]!;
  const verb = HARMED.exec(after)?.[0] ?? HARMED.exec(before.split(BREAK).at(-1)!)?.[0];
  if (verb === undefined) return undefined;
  // rockets fired and people infected are counted on from day to day
  return DEAD.test(verb) ? 'dead' : HURT.test(verb) ? 'hurt' : undefined;
}
const BREAK = /,(?!\d)|;|\band\b|\bwhile\b|\d/u;

/** Of Lund and of Orrin, on Monday and on Friday: both name something, and nothing is named by both. */
const namesOf = (words: string): string[] => words.match(/\p{Lu}[\p{L}-]{2,}/gu) ?? [];
const areElsewhere = (a: string, b: string): boolean => {
  const [here, there] = [
    namesOf(a.slice(LEAD.exec(a)![0].length)),
    namesOf(b.slice(LEAD.exec(b)![0].length)),
  ];
  return here.length > 0 && there.length > 0 && !here.some((name) => there.includes(name));
};
const DAY =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.? \d{1,2}\b/gu;
/** “on Monday” and “on Friday and Saturday”, “on May 2” and “on Friday” */
const areOfOtherDays = (a: string, b: string): boolean => {
  const [one, other]: readonly string[][] = [a.match(DAY) ?? [], b.match(DAY) ?? []];
  return one!.length > 0 && other!.length > 0 && !one!.some((day) => other!.includes(day));
};
/** What opens a sentence is written large without being a name. */
const LEAD =
  /^[“"]?(?:At least|More than|About|Some|Nearly|Up to|The|An?|In|On|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)?/u;
