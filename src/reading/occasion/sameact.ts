/**
 * Which statement is one act of speaking with one before it, so that what is told of its occasion holds for both.
 *
 *     “It held,” Roe told Radio Meridian on Monday. “It will hold,” she added.  →  the second goes with the first
 *
 * Only where the text says so: by “added” or “went on” in the same paragraph, or by a source left out in the same
 * sentence (“said on Monday that …, adding that …”).
 */
import type { Layers } from '../stage.ts';
import { sentenceOf } from './zone.ts';

type Needed = Pick<Layers, 'tokens' | 'sentences' | 'attributions' | 'nesting' | 'speakers'>;

const GOING_ON = /^(?:add|adds|added|adding|continued|continues|continuing|concluded)$/u;

/** For each attribution the index of the earlier one whose act it shares; undefined if there is none. */
export function sameAct({
  tokens,
  sentences,
  attributions,
  nesting,
  speakers,
}: Needed): (number | undefined)[] {
  let t = 0;
  const placed = attributions.map(({ source, cue, content }) => {
    const at = (cue[0] ?? source[0] ?? content[0])!.start;
    return { at, sentence: sentenceOf(sentences, at) };
  });
  return attributions.map(({ source, cue, carriesOn }, i) => {
    const here = placed[i]!;
    if (carriesOn !== null && carriesOn < i && cue.length === 0) return carriesOn;
    const first = cue[0];
    if (!first || !here.sentence) return undefined;
    t = here.sentence.firstToken;
    while (t < tokens.length && tokens[t]!.end <= first.start) t++;
    let goesOn = false;
    for (let k = t; k < tokens.length && tokens[k]!.start < first.end; k++)
      goesOn ||=
        GOING_ON.test(tokens[k]!.norm) ||
        (/^(?:went|goes)$/u.test(tokens[k]!.norm) && tokens[k + 1]?.norm === 'on');
    for (let j = i - 1; j >= 0; j--) {
      if (nesting[j] !== nesting[i]) continue;
      const other = placed[j]!;
      if (other.sentence?.block !== here.sentence.block) return undefined;
      const sameSentence = other.sentence === here.sentence;
      const one =
        carriesOn === j ||
        (source[0] !== undefined && attributions[j]!.source[0]?.start === source[0].start) ||
        (speakers.of[i]!.id !== null && speakers.of[i]!.id === speakers.of[j]!.id);
      // somebody else has spoken in between
      if (!one) return undefined;
      return goesOn ||
        (sameSentence && (source.length === 0 || attributions[j]!.source[0]?.start === source[0]!.start))
        ? j
        : undefined;
    }
    return undefined;
  });
}
