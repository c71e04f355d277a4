/**
 * What an attribution is, by the word of its cue that says most: said, believed, intended, ordered.
 *
 *     had [planned] to  →  intended          is [convinced] that  →  believed          [said]  →  said
 */
import { overlaps, type Span } from '../../core/span.ts';
import type { Mode } from '../../core/statement.ts';
import { CUE_NOUNS, CUES, SURE_FORMS } from '../lexicon/cues.ts';
import type { Token } from '../stage.ts';
import { tokenAt } from '../occasion/zone.ts';

export function modeOf(tokens: readonly Token[], cue: readonly Span[]): Mode {
  let mode: Mode | undefined;
  for (const part of cue)
    for (let i = tokenAt(tokens, part.start); i < tokens.length && overlaps(tokens[i]!, part); i++) {
      const { norm, lemma } = tokens[i]!;
      // the last word that tells: “has decided to say”
      mode = CUES.get(SURE_FORMS.get(norm) ?? lemma)?.mode ?? CUE_NOUNS.get(lemma) ?? MORE.get(norm) ?? mode;
    }
  return mode ?? 'said';
}

/** Words that the rules do not take for cues by themselves. */
const MORE: ReadonlyMap<string, Mode> = new Map([
  ...words(
    'believed',
    'convinced confident certain sure aware afraid hopeful optimistic pessimistic skeptical sceptical worried concerned opposed view opinion minds sees viewed views prefers favors favours',
  ),
  ...words(
    'intended',
    'eager willing unwilling ready determined reluctant committed trying seeking hoping intent aim goal ambition wanted wants',
  ),
]);

function words(mode: Mode, list: string): [string, Mode][] {
  return list.split(' ').map((word) => [word, mode]);
}
