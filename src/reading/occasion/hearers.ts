/**
 * To whom it was said, where the verb of saying tells.
 *
 *     Roe told | a gaggle of local reporters | in Halvard that …
 */
import type { Span } from '../../core/span.ts';
import { CUES, SURE_FORMS } from '../lexicon/cues.ts';
import type { Token } from '../stage.ts';
import { nounPhraseEnd } from './nounphrase.ts';
import type { Zone } from './zone.ts';

const GROUPS =
  /^(?:gaggle|group|crowd|number|members?|audience|handful|hundreds|thousands|dozens|meeting|conference|gathering|panel|committee|couple|room|rally|pool|call|one|some|many|several|house|council|chamber|board)$/u;
/** Nobody in particular hears these. */
const NOBODY =
  /^(?:people|everyone|everybody|anyone|anybody|someone|somebody|nobody|others|truth|you|it|he|she|they|we|i|itself|himself|herself|themselves|there|this|that)$/u;

/** The hearer's words right after the cue; undefined if there are none. */
export function hearerAfter(text: string, tokens: readonly Token[], { cue, pieces }: Zone): Span | undefined {
  const [from, to] = cue;
  const verb = tokens.slice(from, to).findLast((t) => t.tag === 'VERB' || SURE_FORMS.has(t.norm));
  const lemma = verb && (SURE_FORMS.get(verb.norm) ?? verb.lemma);
  if (!lemma || !CUES.get(lemma)?.hearer || verb !== tokens[to - 1]) return undefined;
  const piece = pieces.find((p) => p.from === to);
  const first = tokens[to];
  if (!piece || !first || NOBODY.test(first.norm)) return undefined;
  if (first.tag === 'PRON' && /^(?:me|us|him|her|them)$/u.test(first.norm) && tokens[to + 1]?.tag !== 'NOUN')
    return { start: first.start, end: first.end };
  let end = nounPhraseEnd(text, tokens, to, piece.to);
  while (end > to && end + 1 < piece.to) {
    const joins =
      (tokens[end]!.norm === 'of' && GROUPS.test(tokens[end - 1]!.norm)) || tokens[end]!.norm === 'and';
    const further = joins ? nounPhraseEnd(text, tokens, end + 1, piece.to) : end;
    if (further <= end + 1) break;
    end = further;
  }
  // “telling the truth”
  if (
    end > to &&
    /^(?:truth|lies?|stor(?:y|ies)|tales?|jokes?|news|secrets?|time|questions?)$/u.test(tokens[end - 1]!.norm)
  )
    return undefined;
  return end > to ? { start: first.start, end: tokens[end - 1]!.end } : undefined;
}
