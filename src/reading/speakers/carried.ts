/**
 * Sources without words: whoever went on speaking.
 *
 *     “It held,” Roe said. “We checked.”  →  the second is Roe's
 */
import { type Cast, NOBODY } from './cast.ts';
import { NO_ANSWER } from '../lexicon/cues.ts';
import { startOf } from './ground.ts';
import type { Verdict } from './identity.ts';

export function carriedOn(cast: Cast, i: number): Verdict {
  const { attributions, sentences, nesting } = cast.ground;
  const { verdicts } = cast;
  if (attributions[i]!.source.length === 0 && PASSIVE.test(cast.cueOf(i))) return NOBODY;
  const from = attributions[i]!.carriesOn;
  if (from !== null && verdicts[from]?.identity)
    return {
      identity: verdicts[from].identity,
      reason: `carried on: ${verdicts[from].identity.name} was speaking`,
    };
  const at = startOf(attributions[i]!);
  const here = sentences.find((s) => s.start <= at && at < s.end);
  for (let j = i - 1; here && j >= 0; j--) {
    if (nesting[j] !== nesting[i] || !verdicts[j]!.identity || NO_ANSWER.test(cast.cueOf(j))) continue;
    const block = sentences.find(
      (s) => s.start <= startOf(attributions[j]!) && startOf(attributions[j]!) < s.end,
    )?.block;
    // a quotation that opens the paragraph goes on from the one before
    if (block === undefined || block < here.block - (opensBlock(cast, i) ? 1 : 0)) break;
    return {
      identity: verdicts[j]!.identity,
      reason: `carried on: ${verdicts[j]!.identity!.name} spoke last in this paragraph`,
    };
  }
  return NOBODY;
}

/** “When asked”, “were told to”: by whom is not said, and it is not who spoke last. */
const PASSIVE =
  /^(?:asked|pressed|questioned)$|\b(?:is|are|was|were) to be considered\b|\b(?:was|were|is|are|been|being) (?:\p{Ll}+ly |also )?(?:asked|told|instructed|ordered|urged|pressed|questioned)\b/u;

/** Whether no source of this paragraph comes before the attribution, whose content or cue opens it. */
function opensBlock({ ground }: Cast, i: number): boolean {
  const { attributions, sentences } = ground;
  const first = Math.min(...[...attributions[i]!.content, ...attributions[i]!.cue].map(({ start }) => start));
  const sentence = sentences.find((s) => s.start <= first && first < s.end);
  if (!sentence) return false;
  const opening = sentences.find(({ block }) => block === sentence.block)!;
  return !attributions.some(
    ({ source }, j) => j !== i && source[0] && source[0].start >= opening.start && source[0].start < first,
  );
}

/** “he continued”, “she added”: whoever was speaking. */
export const goesOn = (cast: Cast, i: number): boolean =>
  cast.ground.attributions[i]!.cue.some(({ start, end }) =>
    /^(?:\w+ly )?(?:continu|add|went on|goes on|conclud)/iu.test(cast.ground.article.text.slice(start, end)),
  );
