import { CUES } from '../lexicon/cues.ts';
import { tokenAt } from '../occasion/zone.ts';
import type { Attribution, Token } from '../stage.ts';

/**
 * Whether the content only names what was spoken of, so that the wording is the outlet's.
 *
 *     Roe referred to | the widely ridiculed report      Roe rejected | the baseless claim
 */
export function isReference({ cue, content }: Attribution, tokens: readonly Token[]): boolean {
  const last = cue.at(-1);
  const first = content[0];
  if (!last || !first || content.length > 1) return false;
  const end = tokens[tokenAt(tokens, last.end - 1)];
  if (!end) return false;
  const entry = CUES.get(end.lemma);
  const names =
    /^(?:to|about|of|on|at|for|against)$/u.test(end.norm) || (entry?.phrase === true && !entry.clause);
  // “called the plan a “triumph””: what it is called are the speaker's words
  if (
    !names ||
    /^(?:call|describe|label|deem|brand|term|portray|characteri[sz]e|depict|dub|paint|liken|hail|praise)$/u.test(
      end.lemma,
    )
  )
    return false;
  for (let t = tokenAt(tokens, first.start); t < tokens.length && tokens[t]!.start < first.end; t++) {
    const { tag, norm } = tokens[t]!;
    if (tag === 'AUX' || norm === 'to' || (tag === 'VERB' && !/(?:ed|ing|en)$/u.test(norm))) return false;
  }
  return true;
}
