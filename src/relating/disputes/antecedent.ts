/**
 * Whether “the allegations” can be what has just been said, or the text tells of others that are meant.
 *
 *     Hale blamed Falk for the row over Orrin, who left after allegations of theft. Orrin denied the allegations.  →  those of theft
 *     “The clerk was sent away,” Hale said. Orrin denied the report that it was broke.                             →  that it was broke
 *     Hale said the gates held. It was all a show, which Orrin confirmed.                                          →  that it was a show
 *     Hale said the gates held. When it came out that they leaked, Orrin denied it.                                →  that they leaked
 */
import { hull, joinedText } from '../../core/span.ts';
import { personName } from '../names.ts';
import { type Claim, SAID } from './claim.ts';
import { akin } from './denial.ts';

/** Of b, which only points back, and a, which it would point to. */
export function meansAnother(text: string, a: Claim, b: Claim): boolean {
  const own = hull(b.content)!;
  if (/^[”"]?\s+that\b/u.test(text.slice(own.end, own.end + 8))) return true;
  const between = text.slice(hull([...a.source, ...a.cue, ...a.content])!.end, own.start);
  // “Hale said so when the port sent its answer, which Orrin confirmed”: the answer
  if (/^which$/iu.test(b.own)) return /[.!?]["”’)]*\s/u.test(between) || between.length > RIGHT_AFTER;
  if (isSubject(text, b) || isToldFirst(text, a, b)) return true;
  const noun = POINTS_WITH.exec(b.own)?.[1]?.toLowerCase();
  if (noun === undefined || b.pointsTo !== null) return false;
  if (noun === 'report' && a.speaker?.kind === 'person' && !/report/iu.test(joinedText(text, a.cue)))
    return true;
  const nouns = ACCUSES.test(noun) ? ACCUSATIONS : noun;
  return new RegExp(`(?<!\\b${OF_IT} )\\b(?:${nouns})s?\\b|\\b(?:${nouns})s? (?:of|that)\\b`, 'iu').test(
    `${a.own} ${between}`,
  );
}

/** Of what only its own sentence says before it: “When it came out that they leaked, [Orrin denied it]”, “none held; [Orrin confirmed this]”. */
function isToldFirst(text: string, a: Claim, b: Claim): boolean {
  if (b.pointsTo !== null) return false;
  const between = text.slice(
    hull([...a.source, ...a.cue, ...a.content])!.end,
    hull([...b.source, ...b.cue, ...b.content])!.start,
  );
  const [, ...sentences] = between.split(/[.!?]["”’)]*\s+|\n/u);
  // a sentence of the outlet’s own stands between: “it” is what that tells
  if (BARE.test(b.own) && sentences.slice(0, -1).some((words) => words.trim() !== '')) return true;
  return FIRST.test(sentences.at(-1) ?? '');
}
const FIRST =
  /^(?:When|After|As|Once|Since|If|Because) (?!(?:being )?(?:asked|pressed|reached)\b).{12,},\s*$|^(?:\p{L}|[’'-])+ .{12,};\s*$/u;

const BARE = /^(?:it|this|that|them|these|those)$/iu;
const RIGHT_AFTER = 40;

/** “Roe accused Hale of theft, which he denies”: Hale does, whoever spoke before. */
export function accusesAnother(text: string, a: Claim, b: Claim): boolean {
  if (!a.accuses || !/^(?:he|she)$/iu.test(joinedText(text, b.source))) return false;
  const accused = /^(?:\p{Lu}[\p{L}.’'-]* ?)+/u.exec(a.own)?.[0].trim();
  return accused !== undefined && !akin(personName(accused).last, b.who.split(' ').at(-1)!);
}

/** Two words for one; charges are pressed, too. */
const ACCUSATIONS = 'allegation|accusation|claim';
const ACCUSES = new RegExp(`^(?:${ACCUSATIONS})$`, 'u');
/** “Her allegations were printed first by the Post” speaks of what she has just said. */
const OF_IT = '(?:the|that|this|these|those|such|his|her|its|their)';
const POINTS_WITH = new RegExp(`\\b(${SAID})s?\\b`, 'iu');

/** “His remarks echoed refrains of the year before”: what echoes, and not what is echoed; “that is denied by” is. */
function isSubject(text: string, { source, cue, content }: Claim): boolean {
  const [who, verb, what] = [hull(source), hull(cue), hull(content)!];
  if (!who || !verb || what.end > verb.start || verb.start > who.start) return false;
  return !/\bby\b/iu.test(text.slice(what.end, who.start));
}

/**
 * “Hale’s claims” are all that Hale has just said: of those, the one that speaks of whoever denies them.
 *
 *     “It came from Lund or Orrin,” Hale said. “Look at Porth, too.” Orrin’s mayor denied Hale’s claims.  →  that it came from Lund or Orrin
 */
export const pointsToSeveral = ({ own, pointsTo }: Claim): boolean =>
  pointsTo !== null && new RegExp(`\\b(?:${SAID})s\\b`, 'u').test(own);

/** Whether it names something that the words for the other's speaker name: of “Orrin’s mayor, Ada Roe”, Orrin. */
export const speaksOfSource = (text: string, { own }: Claim, { source }: Claim): boolean =>
  (joinedText(text, source).match(/\b(?!The\b)\p{Lu}[\p{L}-]{2,}/gu) ?? []).some((name) =>
    own.includes(name),
  );
