/**
 * When a statement was made.
 *
 *     Carried on Oct 14: “Roe said on Tuesday that …”  →  the 13th, relative to the dateline
 *
 * Only a time of the saying counts: in the occasion, beside the cue, or at the head of its sentence; never one inside
 * the content.
 */
import { contains } from '../../core/span.ts';
import type { When } from '../../core/statement.ts';
import { around, runs } from '../occasion/ground.ts';
import { stage } from '../stage.ts';
import { timeExpressions } from '../time/expressions.ts';
import { referenceDay } from '../time/reference.ts';

export const times = stage({
  name: 'times',
  version: '1',
  needs: ['tokens', 'sentences', 'attributions', 'nesting', 'occasions'],
  run(article, { tokens, sentences, attributions, nesting, occasions }) {
    const reference = referenceDay(article);
    const { text } = article;
    const found = attributions.map((attribution, i): When | null => {
      const place = around(i, attributions, nesting, tokens, sentences);
      if (!place || place.cueStart < 0) return null;
      const occasion = occasions[i]?.span;
      const candidates = runs(place.free).flatMap(([from, to]) => {
        const { start } = tokens[from]!;
        return timeExpressions(text.slice(start, tokens[to - 1]!.end), reference, start).map((time) => ({
          time,
          from,
          to,
        }));
      });
      const { start: cueStart } = tokens[place.cueStart]!;
      const first = sentenceStart(tokens, place.sentence.firstToken, article.dateline?.span.end);
      const rank = ({ time, from }: (typeof candidates)[number]): number => {
        if (occasion && contains(occasion, time.span)) return 0;
        if (from === place.cueEnd || followsSource(tokens, from, attribution.source)) return 1;
        // at the head of the sentence: “On Tuesday, Roe said”
        if (
          time.span.start < cueStart &&
          time.span.start - first < 30 &&
          from <= place.sentence.firstToken + 8
        )
          return 2;
        return 9;
      };
      const best = candidates
        .map((c) => ({ c, rank: rank(c) }))
        .filter(({ rank }) => rank < 9)
        .sort(
          (a, b) =>
            a.rank - b.rank ||
            Math.abs(a.c.time.span.start - cueStart) - Math.abs(b.c.time.span.start - cueStart),
        )[0];
      if (!best) return null;
      const { edtf, span, basis } = best.c.time;
      return {
        edtf,
        span,
        basis,
        reference:
          basis === 'relative' || /\d{4}/u.test(text.slice(span.start, span.end)) === false
            ? (reference ?? null)
            : null,
      };
    });
    return found.map((when, i) => when ?? sameBreath(i, found, attributions, sentences));
  },
});

const sentenceStart = (
  tokens: readonly { start: number }[],
  first: number,
  dateline: number | undefined,
): number => Math.max(tokens[first]!.start, dateline ?? 0);

const followsSource = (
  tokens: readonly { start: number; end: number }[],
  from: number,
  source: readonly { end: number }[],
): boolean =>
  source.some(({ end }) => from > 0 && tokens[from]!.start >= end && tokens[from]!.start - end <= 2);

/** “Roe said on Monday that …, adding that …”: one act of speaking, in one sentence, by one source. */
function sameBreath(
  i: number,
  found: readonly (When | null)[],
  attributions: readonly {
    source: readonly { start: number }[];
    cue: readonly { start: number; end: number }[];
  }[],
  sentences: readonly { start: number; end: number }[],
): When | null {
  const here = attributions[i]!;
  const sentence = sentences.find(
    (s) => here.cue[0] && s.start <= here.cue[0].start && here.cue[0].start < s.end,
  );
  if (!sentence) return null;
  for (let j = i - 1; j >= 0; j--) {
    const other = attributions[j]!;
    if (!other.cue[0] || other.cue[0].start < sentence.start) break;
    if (found[j] && (here.source[0]?.start === other.source[0]?.start || here.source.length === 0))
      return found[j]!;
  }
  return null;
}
