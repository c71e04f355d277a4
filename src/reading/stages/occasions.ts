/**
 * In what setting a statement was made, and to whom.
 *
 *     Roe said at a press conference here on Tuesday that …   →  “at a press conference here on Tuesday”
 *     …, Roe told Radio Meridian.                             →  hearer “Radio Meridian”
 *
 * Looks at the cue's sentence, outside of content. A quotation that goes on from another keeps its occasion.
 */
import type { Known } from '../../core/known.ts';
import { type Span, textOf } from '../../core/span.ts';
import type { Occasion } from '../../core/statement.ts';
import { type Line, quoteOfTokens } from '../attribution/line.ts';
import { nounPhraseAfter } from '../attribution/phrases.ts';
import { CUES, SURE_FORMS } from '../lexicon/cues.ts';
import { around, type Around, runs } from '../occasion/ground.ts';
import { settingIn } from '../occasion/settings.ts';
import { stage, type Token } from '../stage.ts';

export const occasions = stage({
  name: 'occasions',
  version: '1',
  needs: ['tokens', 'quotations', 'sentences', 'attributions', 'nesting'],
  run({ text, blocks }, { tokens, quotations, sentences, attributions, nesting }) {
    const quoteAt = quoteOfTokens(tokens, quotations);
    const known = (span: Span): Known => ({ value: textOf(text, span), span, basis: 'text' });
    const found: (Occasion | null)[] = attributions.map((_, i) => {
      const place = around(i, attributions, nesting, tokens, sentences);
      if (!place || blocks[place.sentence.block]!.kind === 'title') return null;
      const line: Line = {
        text,
        tokens,
        quotations,
        sentence: place.sentence,
        title: false,
        low: place.sentence.firstToken,
        high: place.sentence.endToken,
        within: -1,
        quoteAt,
      };
      const hearer = hearerAfter(line, place);
      for (const [from, to] of ordered(place)) {
        const setting = settingIn(text, tokens, from, to);
        if (setting)
          return {
            span: setting.span,
            medium: { value: setting.medium.value, span: setting.medium.span, basis: 'text' },
            event: setting.event && known(setting.event),
            hearer: hearer ? known(hearer) : setting.hearer && known(setting.hearer),
          };
      }
      return hearer ? { span: hearer, medium: null, event: null, hearer: known(hearer) } : null;
    });
    return found.map((occasion, i) => occasion ?? inherited(found, attributions[i]!.carriesOn));
  },
});

/** A setting after the cue counts before one at the sentence's head. */
function ordered({ free, cueStart }: Around): [number, number][] {
  const all = runs(free);
  return [...all.filter(([from]) => from > cueStart), ...all.filter(([from]) => from <= cueStart)];
}

/** “told reporters”, “informed the council”: the phrase between such a cue and what follows. */
function hearerAfter(line: Line, { cueStart, cueEnd, free }: Around): Span | undefined {
  const verb = line.tokens
    .slice(cueStart, cueEnd)
    .findLast((t) => t.tag === 'VERB' || SURE_FORMS.has(t.norm));
  const lemma = verb && (SURE_FORMS.get(verb.norm) ?? verb.lemma);
  if (!lemma || !CUES.get(lemma)?.hearer || !free.includes(cueEnd)) return undefined;
  const end = nounPhraseAfter(line, cueEnd, false);
  if (end === undefined || !free.includes(end - 1)) return undefined;
  return { start: line.tokens[cueEnd]!.start, end: trimmedEnd(line.tokens, cueEnd, end) };
}

const trimmedEnd = (tokens: readonly Token[], from: number, end: number): number => {
  let last = end;
  // “told the BBC in London”: the place is not the hearer's
  for (let i = from + 1; i < end; i++)
    if (/^(?:in|on|at|during|after|before|from|by)$/u.test(tokens[i]!.norm)) {
      last = i;
      break;
    }
  return tokens[last - 1]!.end;
};

function inherited(found: readonly (Occasion | null)[], from: number | null): Occasion | null {
  const occasion = from === null ? null : (found[from] ?? null);
  return (
    occasion && {
      ...occasion,
      medium: occasion.medium && {
        ...occasion.medium,
        basis: 'inferred',
        reason: 'carried on from the quotation before',
      },
    }
  );
}
