/**
 * Dates as news writes them out, to EDTF.
 *
 *     "Oct. 14"  →  XXXX-10-14        "14 October 2015"  →  2015-10-14        "2015/10/14"  →  2015-10-14
 */
import { isEdtf, type Edtf } from '../core/edtf.ts';

export const MONTH = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;

const FORMS: readonly (readonly [RegExp, (groups: readonly string[]) => Edtf])[] = [
  [
    new RegExp(String.raw`\b(${MONTH})\s+(${DAY})\b(?:,?\s+(\d{4})\b)?`, 'iu'),
    ([m, d, y]) => day(y, monthOf(m!), d!),
  ],
  [
    new RegExp(String.raw`\b(${DAY})\s+(${MONTH})(?![\p{L}])(?:,?\s+(\d{4})\b)?`, 'iu'),
    ([d, m, y]) => day(y, monthOf(m!), d!),
  ],
  [/\b(\d{4})[-/.](\d{2})[-/.](\d{2})\b/u, ([y, m, d]) => day(y, m!, d!)],
];

const monthOf = (word: string): string =>
  String(MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');

const day = (year: string | undefined, month: string, day: string): Edtf =>
  `${year ?? 'XXXX'}-${month}-${String(Number.parseInt(day, 10)).padStart(2, '0')}`;

export interface DateWords {
  readonly value: Edtf;
  readonly words: string;
  readonly index: number;
}

/** The first date of the text that exists in the calendar. */
export function dateIn(text: string): DateWords | undefined {
  let first: DateWords | undefined;
  for (const [form, edtf] of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const value = edtf(match.slice(1));
    if (isEdtf(value) && (!first || match.index < first.index))
      first = { value, words: match[0], index: match.index };
  }
  return first;
}

/** A date as metadata have it, to the day or the instant; undefined if it is none. */
export function edtfOf(value: string): Edtf | undefined {
  const trimmed = value.trim();
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/u.exec(
    trimmed,
  );
  if (iso) {
    const zone = iso[3]?.replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2') ?? '';
    const instant = iso[2] ? `${iso[1]}T${iso[2]}${zone}` : iso[1]!;
    return isEdtf(instant) ? instant : isEdtf(iso[1]!) ? iso[1]! : undefined;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?!\d)/u.exec(trimmed);
  if (compact) {
    const edtf = `${compact[1]}-${compact[2]}-${compact[3]}`;
    return isEdtf(edtf) ? edtf : undefined;
  }
  const said = dateIn(trimmed);
  return said && /^\d{4}/u.test(said.value) ? said.value : undefined;
}
