/**
 * Where a statement was made.
 *
 *     HALVARD, March 3: Roe said at a briefing here …  →  Halvard, inferred from the dateline
 *     Roe told reporters in Brightwater on Monday …    →  Brightwater
 *
 * Only what the words of the saying tell; a place inside the content is what is talked about.
 */
import type { Known } from '../../core/known.ts';
import { contains } from '../../core/span.ts';
import { carrierNamed } from '../lexicon/carriers.ts';
import { around, runs } from '../occasion/ground.ts';
import { isTimeWord } from '../attribution/phrases.ts';
import { stage, type Token } from '../stage.ts';

export const places = stage({
  name: 'places',
  version: '1',
  needs: ['tokens', 'sentences', 'attributions', 'nesting', 'occasions'],
  run({ text, dateline }, { tokens, sentences, attributions, nesting, occasions }) {
    return attributions.map((_, i): Known | null => {
      const place = around(i, attributions, nesting, tokens, sentences);
      if (!place || place.cueStart < 0) return null;
      const occasion = occasions[i]?.span;
      for (const [from, to] of runs(place.free)) {
        // beside the cue, or in the occasion
        const beside = from === place.cueEnd;
        for (let t = from; t < to; t++) {
          const token = tokens[t]!;
          if (!beside && !(occasion && contains(occasion, token))) continue;
          if (token.norm === 'here' && dateline?.place)
            return {
              value: dateline.place.value,
              span: { start: token.start, end: token.end },
              basis: 'inferred',
              reason: `“here” is the dateline’s ${dateline.place.value}`,
            };
          const end = placeAfter(text, tokens, t, to);
          if (end !== undefined) {
            const span = { start: tokens[t + 1]!.start, end: tokens[end - 1]!.end };
            return { value: text.slice(span.start, span.end).replace(/^the\s+/u, ''), span, basis: 'text' };
          }
        }
      }
      return null;
    });
  },
});

const NO_PLACE =
  /^(?:congress|parliament|senate|house|court|twitter|facebook|instagram|youtube|telegram|monday|tuesday|wednesday|thursday|friday|saturday|sunday|english|french|german|russian|arabic|spanish|chinese|mr|mrs|ms|dr|christmas|easter)\b/iu;

/** “in Brightwater”: the token after the name of a place that begins behind the preposition at t. */
function placeAfter(text: string, tokens: readonly Token[], t: number, to: number): number | undefined {
  if (!/^(?:in|at|from|near|outside)$/u.test(tokens[t]!.norm)) return undefined;
  let end = t + 1;
  while (end < to && end - t < 6) {
    const word = text.slice(tokens[end]!.start, tokens[end]!.end);
    if (end === t + 1 && word === 'the' && /^\p{Lu}/u.test(text[tokens[end + 1]?.start ?? 0] ?? '')) end++;
    else if (
      /^\p{Lu}[\p{L}.’'-]*$/u.test(word) &&
      tokens[end]!.tag === 'PROPN' &&
      !isTimeWord(tokens[end]!.norm)
    )
      end++;
    else if (
      word === ',' &&
      end > t + 1 &&
      /^\p{Lu}/u.test(text[tokens[end + 1]?.start ?? 0] ?? '') &&
      (tokens[end + 2]?.norm === ',' || end + 2 >= to) &&
      !isTimeWord(tokens[end + 1]!.norm)
    )
      end += 2;
    else break;
  }
  if (end === t + 1 || (end === t + 2 && tokens[t + 1]!.norm === 'the')) return undefined;
  const name = text.slice(tokens[t + 1]!.start, tokens[end - 1]!.end);
  if (NO_PLACE.test(name) || carrierNamed(name) || /['’]s$/u.test(tokens[end]?.norm ?? '')) return undefined;
  return end;
}
