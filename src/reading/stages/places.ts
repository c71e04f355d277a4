/**
 * Where a statement was made.
 *
 *     HALVARD, March 3: Roe said at a briefing here …  →  Halvard, inferred from the dateline
 *     Roe told reporters in Brightwater on Monday …    →  Brightwater
 *
 * Only what the words of the saying tell; a place inside the content is what is talked about.
 */
import type { Known } from '../../core/known.ts';
import { contains, type Span } from '../../core/span.ts';
import type { Occasion } from '../../core/statement.ts';
import { placeAfter } from '../occasion/placename.ts';
import { sameAct } from '../occasion/sameact.ts';
import { tokenAt, zonesOf } from '../occasion/zone.ts';
import { stage, type Token } from '../stage.ts';

export const places = stage({
  name: 'places',
  version: '2',
  needs: ['tokens', 'sentences', 'attributions', 'nesting', 'speakers', 'occasions'],
  run({ text, dateline, blocks }, layers) {
    const { tokens, attributions, occasions, speakers } = layers;
    const kindOf = (i: number) => speakers.speakers.find(({ id }) => id === speakers.of[i]!.id)?.kind;
    const found = zonesOf(layers, dateline?.span.end).map((zone, i): Known | null => {
      const { mode } = attributions[i]!;
      if (
        !zone ||
        blocks[zone.sentence.block]!.kind === 'title' ||
        mode === 'believed' ||
        mode === 'intended'
      )
        return null;
      const occasion = occasions[i] ?? null;
      for (const { at, from, to } of zone.pieces)
        for (let t = from; t < to; t++) {
          const token = tokens[t]!;
          const inside = occasion !== null && contains(occasion.span, token);
          // at the head only “In Brightwater, Roe said” and what stands in the occasion
          if (at !== 'after' && !inside && (t !== from || at === 'tail')) continue;
          // “recalled Roe, now a sociologist at Holm”: where the source works
          if (!inside && t > from && tokens.slice(from, t - 1).some(({ norm }) => norm === ',')) continue;
          // “In the north, growers say” is where it holds; one person speaks in one place
          if (at === 'head' && !inside && kindOf(i) !== 'person') continue;
          if (token.norm === 'here' && dateline?.place && at !== 'head')
            return {
              value: dateline.place.value,
              span: { start: token.start, end: token.end },
              basis: 'inferred',
              reason: `“here” is the dateline’s ${dateline.place.value}`,
            };
          const end = placeAfter(text, tokens, t, to);
          if (end === undefined || (at === 'head' && !inside && !standsAlone(tokens, end, to))) continue;
          const span = { start: tokens[t + 1]!.start, end: tokens[end - 1]!.end };
          return { value: text.slice(span.start, span.end).replace(/^the\s+/u, ''), span, basis: 'text' };
        }
      return visited(occasion);

      function visited(of: Occasion | null): Known | null {
        if (of?.medium?.value !== 'visit') return null;
        for (
          let t = tokenAt(tokens, of.span.start);
          t < tokens.length && tokens[t]!.end <= of.span.end;
          t++
        ) {
          const end = placeAfter(text, tokens, t, tokens.length, /^to$/u);
          if (end === undefined) continue;
          const span: Span = { start: tokens[t + 1]!.start, end: tokens[end - 1]!.end };
          return {
            value: text.slice(span.start, span.end),
            span,
            basis: 'inferred',
            reason: 'said during a visit there',
          };
        }
        return null;
      }
    });
    const before = sameAct(layers);
    found.forEach((place, i) => {
      const from = before[i];
      const earlier = from === undefined ? null : (found[from] ?? null);
      if (!place && earlier)
        found[i] = {
          ...earlier,
          basis: 'inferred',
          reason: 'told of what the same speaker said just before',
        };
    });
    return found;
  },
});

/** “In Brightwater, Roe said”, and not “In Brightwater, which said”. */
const standsAlone = (tokens: readonly Token[], end: number, to: number): boolean => {
  const next = tokens[end]?.norm === ',' ? end + 1 : end;
  return (end >= to || next > end) && !/^(?:who|which|where|that)$/u.test(tokens[next]?.norm ?? '');
};
