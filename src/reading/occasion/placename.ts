import { isTimeWord } from '../attribution/words.ts';
import { carrierNamed } from '../lexicon/carriers.ts';
import type { Token } from '../stage.ts';

/** What stands behind “in” with a capital and is no place. */
const NO_PLACE =
  /^(?:the )?(?:congress|parliament|senate|house|court|supreme|twitter|facebook|instagram|youtube|telegram|reddit|medium|english|french|german|russian|arabic|spanish|chinese|hebrew|farsi|ukrainian|mr|mrs|ms|dr|sen|rep|gov|president|prime|secretary|christmas|easter|thanksgiving|ramadan|medicare|medicaid|obamacare|republicans?|democrats?|islam|god|brexit|gop|bill|act|committee|department|ministry|administration|party|cabinet|game|week|super)\b/iu;
const NO_PLACE_END =
  /\b(?:Act|Bill|Party|Committee|Department|Ministry|Administration|War|Times|Post|News|Journal|Report|Inc|Corp|League|Cup|Court|Congress|Parliament|Senate|Conference|Summit|Convention|Forum|Commission|Council|Agency|Bowl|Week|Award|Awards)$/u;

/**
 * The token after the name of a place that begins behind the preposition at `t`; undefined if there is none.
 *
 *     in Halvard | on Monday      at the Grand Hotel      outside Port Royal, Ostmark |,
 */
export function placeAfter(
  text: string,
  tokens: readonly Token[],
  t: number,
  to: number,
  leads = /^(?:in|at|from|near|outside)$/u,
): number | undefined {
  if (!leads.test(tokens[t]!.norm)) return undefined;
  const word = (i: number): string =>
    i < to && tokens[i] ? text.slice(tokens[i]!.start, tokens[i]!.end) : '';
  const capital = (i: number): boolean =>
    /^\p{Lu}[\p{L}.’'-]*$/u.test(word(i)) && !isTimeWord(tokens[i]!.norm) && tokens[i]!.tag !== 'VERB';
  let end = t + 1;
  if (word(end) === 'the' && capital(end + 1)) end++;
  const first = end;
  while (end < to && end - t < 7) {
    if (capital(end)) end++;
    else if (end > first && word(end) === '-' && capital(end + 1)) end += 2;
    else if (end > first && word(end) === 'of' && capital(end + 1)) end += 2;
    else if (
      end > first &&
      word(end) === ',' &&
      capital(end + 1) &&
      /^(?:,|\.|on|in|late|early|last|after|before|where|during|)$/u.test(word(end + 2))
    )
      end += 2;
    else break;
  }
  if (end === first) return undefined;
  const name = text.slice(tokens[t + 1]!.start, tokens[end - 1]!.end);
  if (NO_PLACE.test(name) || NO_PLACE_END.test(name) || carrierNamed(name)) return undefined;
  // “in Roe’s view”, “in Washington and Lee’s report”, “in Trump campaign filings”
  const next = tokens[end];
  if (
    next &&
    (/^['’]s?$/u.test(next.norm) ||
      (end < to &&
        /^(?:NOUN|ADJ)$/u.test(next.tag) &&
        !isTimeWord(next.norm) &&
        !/^(?:last|this|next|late|early|earlier|later)$/u.test(next.norm)))
  )
    return undefined;
  return end;
}
