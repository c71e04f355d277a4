/**
 * Attributions without a verb: “according to …”, and a name with a colon.
 *
 *     The dam was safe, [according to] the port.      [In] the minister's [view], …      Roe[:] “It was safe.”
 */
import type { Span } from '../../core/span.ts';
import { type Draft, tokenSpan } from './draft.ts';
import { withoutStop } from './extent.ts';
import { isComma, isVerb, isQuoteEnd, isQuoteStart, type Line, quoteBelow } from './line.ts';
import { nounPhraseAfter } from './after.ts';
import { nounPhraseBefore } from './before.ts';

export function accordingDrafts(line: Line): Draft[] {
  const drafts: Draft[] = [];
  const { tokens, low, high } = line;
  for (let i = low; i + 1 < high; i++) {
    if (
      tokens[i]!.norm !== 'according' ||
      tokens[i + 1]!.norm !== 'to' ||
      quoteBelow(line, i, line.within) >= 0
    )
      continue;
    const phrase = nounPhraseAfter(line, i + 2, i > low);
    if (phrase === undefined) continue;
    const sourceEnd = isComma(tokens[phrase - 1]) ? phrase - 1 : phrase;
    const content =
      i === low || tokens[i - 1]!.norm === 'that' ? afterComma(line, sourceEnd) : beforeCue(line, i, phrase);
    if (content.length === 0) continue;
    drafts.push({
      source: [tokenSpan(tokens, i + 2, sourceEnd)],
      cue: [tokenSpan(tokens, i, i + 2)],
      content,
      mode: 'said',
      carriesOn: null,
    });
  }
  return drafts;
}

/** “According to Roe, …”: the rest of the sentence. */
function afterComma(line: Line, from: number): Span[] {
  let i = from;
  while (i < line.high && !isComma(line.tokens[i])) i++;
  const start = i + 1;
  const end = withoutStop(line, line.high);
  return start < end ? [tokenSpan(line.tokens, start, end)] : [];
}

/** “…, according to Roe”: the sentence up to there; after a comma that closes, the rest as well if it goes on. */
function beforeCue(line: Line, cue: number, after: number): Span[] {
  const { tokens, low, high } = line;
  let last = cue - 1;
  if (isComma(tokens[last])) last--;
  if (last < low) return [];
  if (isQuoteEnd(line, last)) {
    const quotation = line.quotations[quoteBelow(line, last, line.within)]!;
    if (quotation.start <= tokens[low]!.start) return [{ start: quotation.start, end: quotation.end }];
  }
  const content = [tokenSpan(tokens, low, last + 1)];
  const goesOn =
    isComma(tokens[after]) &&
    tokens[after + 1] !== undefined &&
    isVerb(tokens[after + 1]!) &&
    after + 2 < high;
  if (goesOn) content.push(tokenSpan(tokens, after + 1, withoutStop(line, high)));
  return content;
}

/** “Roe: “It was safe.””: a name right before a colon with a quotation, no verb between. */
export function colonDrafts(line: Line): Draft[] {
  const { tokens, low, high } = line;
  for (let i = low + 1; i + 1 < high && i < low + 12; i++) {
    if (isVerb(tokens[i]!) && !line.title) return [];
    if (tokens[i]!.norm !== ':' || quoteBelow(line, i, line.within) >= 0) continue;
    const np = nounPhraseBefore(line, i);
    if (!np || np[0] !== low || i - low > 7) return [];
    const names = tokens.slice(np[0], np[1]).some((t) => t.tag === 'PROPN');
    if (
      isQuoteStart(line, i + 1)
        ? !names
        : !(line.title && names && tokens.slice(i + 1, high).some((t) => isVerb(t)))
    )
      return [];
    const end = withoutStop(line, high);
    if (end <= i + 1) return [];
    return [
      {
        source: [tokenSpan(tokens, np[0], np[1])],
        cue: [tokenSpan(tokens, i, i + 1)],
        content: [tokenSpan(tokens, i + 1, end)],
        mode: 'said',
        carriesOn: null,
      },
    ];
  }
  return [];
}
