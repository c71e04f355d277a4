/**
 * What a cue does to its content: says it, says that it is so as others have said, denies that it is, or will not have it.
 *
 *     Orrin denied that …  →  denies      Orrin did not deny that …  →  says      If Orrin denies that …  →  says
 */
import { joinedText } from '../../core/span.ts';
import type { Told } from './claim.ts';

export type Stance = 'says' | 'confirms' | 'denies' | 'rejects';

export const stanceIn = (text: string, told: Told): Stance =>
  isDoer(text, told) || isSupposed(text, told) ? 'says' : stanceOf(joinedText(text, told.cue));

const DENIES = /^(?:den(?:y|ies|ied|ying|ials?)|refut\w*|rebut\w*|debunk\w*|disavow\w*|repudiat\w*)$/u;
const REJECTS =
  /^(?:reject\w*|dismiss\w*|disput(?:e|es|ed|ing)|contradict\w*|scoff\w*|contest(?:ed|s|ing)?)$/u;
const CONFIRMS =
  /^(?:confirm(?:s|ed|ing|ation)?|corroborat\w*|echo(?:e[sd]|ing)?|admit(?:s|ted|ting)?|acknowledg\w*|conced(?:e|es|ed|ing))$/u;
/** “did not deny”, “refused to confirm”, “appeared to contradict”: the cue's verb does not hold, or only seems to. */
const HELD_OFF =
  /^(?:not|n't|never|neither|nor|declin\w*|refus\w*|without|cannot|can't|won't|unable|could|would|may|might|if|try|tries|tried|trying|attempt\w*|appear\w*|seem\w*|apparently|supposedly|purportedly)$/u;

function stanceOf(cue: string): Stance {
  const words = cue
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/n't\b/gu, " n't")
    .split(/[^\p{L}']+/u)
    .filter(Boolean);
  if (words.some((word) => HELD_OFF.test(word))) return 'says';
  if (words.some((word) => DENIES.test(word))) return 'denies';
  if (words.some((word) => REJECTS.test(word))) return 'rejects';
  return words.some((word) => CONFIRMS.test(word)) ? 'confirms' : 'says';
}

/** “Denied by Orrin”: what stands after it is who denies, and not what is denied. */
const isDoer = (text: string, { cue, content }: Told): boolean =>
  cue.length > 0 &&
  /\bby$/iu.test(joinedText(text, cue).trim()) &&
  content[0]!.start >= Math.max(...cue.map(({ end }) => end));

/** “no official confirmed it”, whether the “no” is told as part of who, “if Orrin denies it”, “no reason for Orrin to deny it” */
const isSupposed = (text: string, { source, cue }: Told): boolean => {
  const start = Math.min(...[...source, ...cue].map((span) => span.start));
  if (/^(?:no|none|neither|few|nobody)\b/iu.test(joinedText(text, source))) return true;
  return /\b(?:if|unless|whether|no reason(?: for| to| why)?|no|none of|neither|few|nothing (?:in|from|of))\s+(?:the |of )?$/iu.test(
    text.slice(Math.max(0, start - 20), start),
  );
};
