/**
 * Quotations that are somebody's by an “as” behind them, whatever else the sentence says.
 *
 *     The port must learn “the art of waiting,” as Ana Roe put it.     source “Ana Roe”, cue “put it”
 */
import { overlaps, type Span } from '../../core/span.ts';
import type { Quotation } from '../stage.ts';
import type { Draft } from './draft.ts';

/** The drafts, with such a quotation taken out of whatever else has it. */
export function asPut(text: string, quotations: readonly Quotation[], drafts: readonly Draft[]): Draft[] {
  let all = [...drafts];
  for (const { start, end, parent } of quotations) {
    const found = parent === null ? AS.exec(text.slice(end, end + 100)) : null;
    if (!found) continue;
    const [whole, name = '', verb = ''] = found;
    const at = end + whole.indexOf(name);
    const source: Span = { start: at, end: at + name.length };
    const cue: Span = { start: end + whole.length - verb.length, end: end + whole.length };
    // found as it is, but for its bounds
    if (all.some((one) => one.source.some((part) => overlaps(part, source)) && holds(one, { start, end })))
      continue;
    all = all.flatMap((one): Draft[] => {
      if (one.cue.some((part) => overlaps(part, cue))) return [];
      if (!holds(one, { start, end })) return [one];
      const content = one.content.flatMap((part) => [
        { start: part.start, end: Math.min(part.end, start) },
        { start: Math.max(part.start, cue.end), end: part.end },
      ]);
      const left = content.filter((part) => /\p{L}+\P{L}+\p{L}/u.test(text.slice(part.start, part.end)));
      return left.length > 0 ? [{ ...one, content: left }] : [];
    });
    all.push({ source: [source], cue: [cue], content: [{ start, end }], mode: 'said', carriesOn: null });
  }
  return all;
}

const holds = ({ content }: Draft, quotation: Span): boolean =>
  content.some((part) => overlaps(part, quotation));

const AS =
  /^,? as ((?:the |his |her )?(?:\p{Ll}[\p{Ll}-]* ){0,3}\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3}) (?:(?:has|had|have|once|\p{Ll}+ly|later|famously) )*(puts? it|phrase[sd] it|calls?(?:ed)? (?:it|him|her|them)|called (?:it|him|her|them)|said|wrote|described|defined|dubbed|noted)\b/u;
