/** What the kinds of origins and of ways are called, for pages and the terminal. */
import type { Channel, GroupSummary, Origin } from './api.ts';

export const ORIGIN_KINDS: Readonly<Record<Origin['kind'], string>> = {
  agency: 'Agency copy',
  relay: 'Quoted from',
  reprint: 'Reprint of',
  own: 'Own reporting',
  interview: 'Interview',
  occasion: 'Said in public',
  document: 'In writing',
};

/** Whether a way between the origin and the outlets has to be told: not where the origin is the way. */
export const isWay = (origin: Origin, channel: Channel): boolean =>
  origin.channels.length > 1 || origin.kind !== channel.kind || origin.name !== channel.name;

/** “3 origins, 2 of them told”, “1 origin, presumed”. */
export function originsInWords({ origins, told }: GroupSummary['count']): string {
  if (origins === 1) return `1 origin${told === 1 ? '' : ', presumed'}`;
  if (told === origins) return `${origins} origins, all told`;
  return `${origins} origins, ${told === 0 ? 'none' : told} of them told`;
}
