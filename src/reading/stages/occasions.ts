/**
 * In what setting a statement was made, and to whom.
 *
 *     Roe told reporters at a briefing on Tuesday that …  →  “reporters at a briefing on Tuesday”, press conference
 *     Roe told Radio Meridian …                           →  hearer “Radio Meridian”
 *
 * When and where are the affair of times and places.
 */
import type { Known } from '../../core/known.ts';
import { type Span, textOf } from '../../core/span.ts';
import type { Occasion } from '../../core/statement.ts';
import { hearerAfter } from '../occasion/hearers.ts';
import { sameAct } from '../occasion/sameact.ts';
import { type Setting, settingIn } from '../occasion/settings.ts';
import { type Piece, zonesOf } from '../occasion/zone.ts';
import { stage, type Token } from '../stage.ts';

export const occasions = stage({
  name: 'occasions',
  version: '2',
  needs: ['tokens', 'sentences', 'attributions', 'nesting', 'speakers'],
  run({ text, blocks, dateline }, layers) {
    const { tokens, attributions } = layers;
    const known = (span: Span): Known => ({ value: textOf(text, span), span, basis: 'text' });
    const found: (Occasion | null)[] = zonesOf(layers, dateline?.span.end).map((zone, i) => {
      const { mode } = attributions[i]!;
      if (
        !zone ||
        blocks[zone.sentence.block]!.kind === 'title' ||
        mode === 'believed' ||
        mode === 'intended'
      )
        return null;
      const hearer = hearerAfter(text, tokens, zone);
      let setting: Setting | undefined;
      for (const piece of zone.pieces) setting ??= settingOf(text, tokens, piece);
      if (!setting) return hearer ? { span: hearer, medium: null, event: null, hearer: known(hearer) } : null;
      const { medium, event, span } = setting;
      const heard = hearer ?? setting.hearer;
      const joined = hearer && hearer.end < span.start && span.start - hearer.end <= 40;
      return {
        span: joined ? { start: hearer.start, end: span.end } : span,
        medium: medium && { ...medium, basis: 'text' },
        event: event && known(event),
        hearer: heard && known(heard),
      };
    });
    // one act of speaking has one occasion, told once
    const before = sameAct(layers);
    found.forEach((occasion, i) => {
      const from = before[i];
      if (!occasion && from !== undefined) found[i] = carriedOn(found[from] ?? null);
    });
    return found;
  },
});

function carriedOn(occasion: Occasion | null): Occasion | null {
  const inferred = (known: Known | null): Known | null =>
    known && { ...known, basis: 'inferred', reason: 'told of what the same speaker said just before' };
  return (
    occasion && {
      span: occasion.span,
      medium: inferred(occasion.medium),
      event: inferred(occasion.event),
      hearer: inferred(occasion.hearer),
    }
  );
}

/** Between source and cue a setting stands at the beginning; what comes after other words there is told of the source. */
function settingOf(text: string, tokens: readonly Token[], { at, from, to }: Piece): Setting | undefined {
  const setting = settingIn(text, tokens, from, to);
  const apart = setting && text.slice(tokens[from]!.start, setting.span.start).trim();
  return (at === 'between' || at === 'tail') && apart && apart !== ',' ? undefined : setting;
}
