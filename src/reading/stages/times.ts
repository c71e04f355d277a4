/**
 * When a statement was made.
 *
 *     Carried on Oct 14: “Roe said on Tuesday that …”  →  the 13th, counted from the dateline
 *
 * Only a time of the saying counts: in its occasion, beside the cue, or at the head of its sentence; never one inside
 * the content or of something else that the sentence tells.
 */
import { daysOf } from '../../core/edtf.ts';
import { contains, type Span } from '../../core/span.ts';
import type { When } from '../../core/statement.ts';
import { sameAct } from '../occasion/sameact.ts';
import { tokenAt, zonesOf } from '../occasion/zone.ts';
import { MEDIA } from '../lexicon/settings.ts';
import { stage, type Token } from '../stage.ts';
import { addDays } from '../time/calendar.ts';
import { type TimeExpression, timeExpressions } from '../time/expressions.ts';
import { referenceDay } from '../time/reference.ts';

export const times = stage({
  name: 'times',
  version: '2',
  needs: ['tokens', 'sentences', 'attributions', 'nesting', 'speakers', 'occasions'],
  run(article, layers) {
    const { text, dateline } = article;
    const { tokens, attributions, occasions } = layers;
    const reference = referenceDay(article);
    const found = zonesOf(layers, dateline?.span.end).map((zone, i): When | null => {
      const occasion = occasions[i]?.span;
      const named = occasions[i]?.hearer?.span;
      for (const { at, from, to } of zone?.pieces ?? []) {
        // what is hoped for on Tuesday was hoped before
        if (at === 'tail' && attributions[i]!.mode !== 'said') continue;
        const piece = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
        const time = timeExpressions(text.slice(piece.start, piece.end), reference, piece.start).find(
          ({ span, edtf }) =>
            ((at === 'after' && !isBehindComma(text, piece.start, span.start)) ||
              (occasion && contains(occasion, span)) ||
              isAdverbial(text, piece, span)) &&
            !isAhead(edtf, reference) &&
            // “told “Sunday Morning””
            !(named && contains(named, span)) &&
            tellsOfSaying(text, tokens, span),
        );
        if (time) return whenOf(text, time, reference);
      }
      return null;
    });
    const before = sameAct(layers);
    found.forEach((when, i) => {
      const from = before[i];
      if (!when && from !== undefined) found[i] = found[from] ?? null;
    });
    return found;
  },
});

/** What has been said was not said tomorrow; a day's slack for the time zones. */
const isAhead = (edtf: string, reference: string | undefined): boolean =>
  reference !== undefined && (daysOf(edtf)?.from ?? '') > addDays(reference, 1);

const whenOf = (
  text: string,
  { edtf, span, basis }: TimeExpression,
  reference: string | undefined,
): When => ({
  edtf,
  span,
  basis,
  // a stated day counts from it as well where the year is not written
  reference:
    basis === 'stated' && /\d{4}/u.test(text.slice(span.start, span.end)) ? null : (reference ?? null),
});

/** “On Tuesday, Roe said”, “Last week Roe said”: alone at the head, up to a comma or the source. */
function isAdverbial(text: string, head: Span, time: Span): boolean {
  const before = text.slice(head.start, time.start);
  const after = text.slice(time.end, head.end).trim();
  const led =
    /^[\s“"‘',–—-]*(?:(?:and|but|then|meanwhile|also|however|still|yet|so|later|earlier|even|only|just|as recently as|as early as|back)[\s,]+)*(?:(?:on|in|at|by|during|over|around|late|early|mid|earlier|later|back)\s+)*$/iu;
  return led.test(before) && /^(?:$|,|in \p{Lu}|on \p{Lu}|at |during |for example|for instance)/u.test(after);
}

/** “recalled Roe, a champion in 2003”: told of the source. */
const isBehindComma = (text: string, from: number, time: number): boolean =>
  /,\s*(?!(?:(?:on|in|at|late|early|earlier|later|last|back|speaking)\s+)*$)[^,]*$/iu.test(
    text.slice(from, time),
  );

const NOT_THEN =
  /\b(?:since|until|till|before|by|from|after|for|between|than|of|to|through|ahead of)\s+(?:the\s+|late\s+|early\s+)?$/iu;

/** Not “since Monday”, “last week’s attack” or “the 2016 campaign”; but “a 2016 interview”, “Monday’s briefing”. */
function tellsOfSaying(text: string, tokens: readonly Token[], { start, end }: Span): boolean {
  if (NOT_THEN.test(text.slice(Math.max(0, start - 16), start))) return false;
  let t = tokenAt(tokens, end);
  const owned = /^['’]s?$/u.test(tokens[t]?.norm ?? '');
  if (owned) t++;
  const next = tokens[t];
  const nouns =
    next &&
    /^(?:NOUN|ADJ|PROPN|NUM)$/u.test(next.tag) &&
    /^[\s-]*['’]?s?\s?$/u.test(text.slice(end, next.start));
  if (!owned && !nouns) return true;
  for (let n = t; n < Math.min(tokens.length, t + 4); n++) {
    const { norm } = tokens[n]!;
    const pair = `${norm} ${tokens[n + 1]?.norm ?? ''}`;
    if (MEDIA.has(norm) || MEDIA.has(pair)) return true;
    if (!/^(?:NOUN|ADJ|PROPN|VERB|NUM)$/u.test(tokens[n]!.tag)) break;
  }
  return false;
}
