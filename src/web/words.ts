/** What the record's values are called on a page: `2015-10-13` → “13 October 2015”, 1 → “1 article”. */
import type { Edtf } from '../core/edtf.ts';
import type { Distancing } from '../core/reading.ts';
import type { SpeakerKind } from '../core/speaker.ts';
import type { Attitude, Mode, StatementKind } from '../core/statement.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** “13 October 2015”, “October 2015”, “14 October, year not stated”, “1 May 2015 to 3 May 2015”. */
export function dateInWords(edtf: Edtf): string {
  if (!edtf.includes('/')) return partInWords(edtf);
  const [from, to] = edtf.split('/') as [string, string];
  if (from === '' || from === '..') return `until ${partInWords(to)}`;
  if (to === '' || to === '..') return `from ${partInWords(from)}`;
  return from === to ? partInWords(from) : `${partInWords(from)} to ${partInWords(to)}`;
}

function partInWords(part: string): string {
  const about = /[?~%]$/u.test(part) ? 'about ' : '';
  const [date = '', time] = part.replace(/[?~%]$/u, '').split('T');
  const [year = '', month, day] = date.split('-');
  const unknownYear = year === 'XXXX';
  const words = [
    day && !day.includes('X') ? String(Number(day)) : '',
    month && !month.includes('X') ? (SEASONS[month] ?? MONTHS[Number(month) - 1] ?? month) : '',
    year === 'XXXX' ? '' : year.endsWith('XX') ? `${year.slice(0, 2)}00s` : year.replace(/X$/u, '0s'),
  ].filter(Boolean);
  if (words.length === 0) return 'date not stated';
  const clock = /^\d\d:\d\d/u.exec(time ?? '')?.[0];
  return `${about}${words.join(' ')}${unknownYear ? ', year not stated' : ''}${clock ? `, ${clock}` : ''}`;
}

/** From the first to the last day, shortly: “3–9 March 2026”, “28 February – 3 March 2026”. */
export function datesInWords(from: Edtf | null, to: Edtf | null): string {
  const [a, b] = [from ?? to, to ?? from].map((edtf) => edtf?.split('T')[0] ?? null);
  if (!a || !b) return 'undated';
  if (a === b) return dateInWords(a);
  const full = /^\d{4}-\d\d-\d\d$/u;
  if (!full.test(a) || !full.test(b)) return `${dateInWords(a)} to ${dateInWords(b)}`;
  if (a.slice(0, 7) === b.slice(0, 7)) return `${Number(a.slice(8))}–${dateInWords(b)}`;
  if (a.slice(0, 4) === b.slice(0, 4)) return `${dateInWords(a).slice(0, -5)} – ${dateInWords(b)}`;
  return `${dateInWords(a)} – ${dateInWords(b)}`;
}

/** 1234 → “1,234”. */
export const figure = (n: number): string => n.toLocaleString('en-GB');

export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${figure(n)} ${n === 1 ? one : many}`;

/** “A, B and C”; of more than `most`, “A, B and 3 more”. */
export function listed(things: readonly string[], most = 4): string {
  const shown = things.length > most ? things.slice(0, most - 1) : things;
  const rest = things.length - shown.length;
  const all = rest > 0 ? [...shown, `${rest} more`] : shown;
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

export const KINDS: Readonly<Record<StatementKind, { readonly name: string; readonly means: string }>> = {
  direct: { name: 'direct', means: 'all in quotation marks' },
  mixed: { name: 'mixed', means: 'partly in quotation marks' },
  indirect: { name: 'indirect', means: 'in the outlet’s words' },
};

export const MODES: Readonly<Record<Mode, string>> = {
  said: 'said',
  believed: 'a belief',
  intended: 'an intention',
  ordered: 'an order',
};

/** What the cue says of the outlet's stance; neutral ones need no word. */
export const ATTITUDES: Readonly<Record<Attitude, string | null>> = {
  neutral: null,
  doubting: 'doubting',
  conceding: 'conceding',
  contesting: 'contesting',
  pressing: 'pressing',
};

export const SPEAKER_KINDS: Readonly<Record<SpeakerKind, string>> = {
  person: 'person',
  organisation: 'organisation',
  government: 'government',
  document: 'document',
  group: 'group',
  anonymous: 'not named',
  unknown: 'not known who',
};

export const DISTANCING: Readonly<Record<Distancing['mark'], string>> = {
  'scare-quotes': 'scare quotes',
  'so-called': 'so-called',
  loaded: 'loaded word',
};

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** No longer than `most` units, cut at a blank and closed with an ellipsis. */
export function shortened(words: string, most: number): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most).lastIndexOf(' ');
  return `${line.slice(0, cut > most / 2 ? cut : most).replace(/[\s,;:–—-]+$/u, '')} …`;
}

/** Each once, whatever its case: “mayor” and “Mayor” are one. The first spelling stays. */
export const distinct = (things: readonly string[]): readonly string[] =>
  [...new Map(things.toReversed().map((thing) => [thing.toLowerCase(), thing])).values()].toReversed();
