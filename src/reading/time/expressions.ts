/**
 * Expressions of time in a stretch of text, as EDTF.
 *
 *     “on Tuesday”, told on 2015-10-14  →  2015-10-13, relative      “October 7”  →  2015-10-07, stated
 *
 * Without a reference a day keeps its unknown year (XXXX-10-07), and a weekday has no date and is not found.
 *
 * By bench/times.ts (TIMEX3 marks in 256 news texts): 86.2 % of 1,048 marked days, months and years come out given
 * their words; 92.8 % are found in running text; 1.6 % of what is found is no time. Anaphora (“that year”, “the day”)
 * and weekdays to come are left out on purpose.
 */
import type { Edtf } from '../../core/edtf.ts';
import { overlaps, type Span } from '../../core/span.ts';
import type { Form } from './form.ts';
import { RELATIVE } from './relative.ts';
import { STATED } from './stated.ts';

export interface TimeExpression {
  readonly span: Span;
  readonly edtf: Edtf;
  readonly basis: Form['basis'];
}

const FORMS = [...STATED, ...RELATIVE];

/** Whether it is worth looking at all; most stretches hold no time. */
const ANY =
  /\d{4}|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|day|week|month|year|tonight|tomorrow|this (?:morn|after|eve)|last (?:night|eve)|spring|summer|autumn|fall|winter/iu;

/**
 * The expressions in `text`, in text order, without overlap; of two at one place the longer counts. Offsets are counted
 * from `offset`. `reference` is YYYY-MM-DD; `outlook` as in Viewpoint.
 */
export function timeExpressions(
  text: string,
  reference: string | undefined,
  offset = 0,
  outlook: 'back' | 'near' = 'back',
): TimeExpression[] {
  if (!ANY.test(text)) return [];
  const found: TimeExpression[] = [];
  for (const { pattern, basis, read } of FORMS)
    for (const match of text.matchAll(pattern)) {
      const edtf = read((match.groups ?? {}) as Record<string, string>, { day: reference, outlook });
      if (!edtf || isName(text, match)) continue;
      const [start, end] = match.indices!.groups?.w ?? match.indices![0]!;
      found.push({ span: { start: offset + start, end: offset + end }, edtf, basis });
    }
  found.sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
  const kept: TimeExpression[] = [];
  for (const one of found) if (!kept.some(({ span }) => overlaps(span, one.span))) kept.push(one);
  return kept.sort((a, b) => a.span.start - b.span.start);
}

/** “USA TODAY”, “the programme This Week”: capitals that are owed to no beginning and no day or month. */
function isName(text: string, { 0: words, index }: RegExpMatchArray): boolean {
  if (/\p{Lu}{3}/u.test(words)) return true;
  if (!/^(?:Today|Tonight|Tomorrow|Yesterday|This|Last|Next)\b/u.test(words)) return false;
  return / [A-Z](?!\p{L}+day\b)/u.test(words) || /[\p{L}’'](?:\s+[“"‘']?)$/u.test(text.slice(0, index!));
}
