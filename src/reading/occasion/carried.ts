/**
 * Carriers that the words around an attribution name as such.
 *
 *     “…,” [Coastal News Agency] quoted Roe as saying      …, as first reported by [the Courier]
 *     the letter, seen by [Reuters], says                  …, [Interfax] reported, citing the ministry
 */
import type { Span } from '../../core/span.ts';
import type { Carrier } from '../../core/statement.ts';
import { carrierNamed } from '../lexicon/carriers.ts';

const NAME = String.raw`(?:[Tt]he\s+)?(?:(?:state|state-run|state-owned|official|semi-official|private|local|news|Russian|Chinese|Iranian|Turkish|Syrian|German|French|Israeli|British|Japanese|Indian|Spanish|Italian)\s+)*(?:(?:news\s+)?(?:agency|broadcaster|newspaper|daily|television|channel|network|website)\s+)?[\p{Lu}][\p{L}\d.&’'-]*(?:\s+(?:of|and|the)?\s*[\p{Lu}\d][\p{L}\d.&’'-]*){0,4}(?:\s+(?:news\s+)?agency)?`;
const AFTER = new RegExp(
  String.raw`(?<name>${NAME})(?=,?\s+(?:as|on|has|had|also|later|first|earlier|which|that|\p{L}+ly)*\s*(?:quoted|quotes|quoting|cited|cites|citing|reported|reports|reporting)\b)`,
  'gu',
);
const BEFORE = new RegExp(
  String.raw`\b(?:quoted|cited|carried|reported|published|seen|obtained|reviewed|broadcast|distributed|released|leaked|viewed|posted|provided|given|relayed|translated)\s+(?:exclusively\s+)?(?:by|to|in|on|with)\s+(?<name>${NAME})`,
  'gu',
);
const ACCORDING = new RegExp(
  String.raw`\b(?:according to|as per|via|citing|quoting)\s+(?<name>${NAME})`,
  'gu',
);
const REPORT = new RegExp(
  String.raw`(?:^|\s)[Ii]n (?:a|an) (?<name>${NAME}) (?:report|story|article|investigation)\b`,
  'gu',
);

/** The carriers in the words at `span`, in text order. */
export function carriersIn(text: string, span: Span): Carrier[] {
  const words = text.slice(span.start, span.end);
  if (!/\p{Lu}/u.test(words)) return [];
  const found = new Map<number, Carrier>();
  for (const pattern of [AFTER, BEFORE, ACCORDING, REPORT]) {
    for (const match of words.matchAll(pattern)) {
      const name = match.groups!.name!;
      const carrier = longestCarrier(name);
      if (!carrier) continue;
      const start = span.start + match.index + match[0].lastIndexOf(name);
      found.set(start, {
        name: carrier.name,
        kind: carrier.kind,
        span: { start, end: start + carrier.length },
        basis: 'text',
      });
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, carrier]) => carrier);
}

/** The words may go on past the name, “Reuters On Monday”: the longest beginning that names a carrier. */
function longestCarrier(words: string): (Pick<Carrier, 'name' | 'kind'> & { length: number }) | undefined {
  for (let end = words.length; end > 0; end = words.lastIndexOf(' ', end - 1)) {
    const part = words.slice(0, end).replace(/(?:[’']s?|\.)$/u, '');
    const carrier = carrierNamed(part);
    if (carrier) return { ...carrier, length: part.length };
  }
  return undefined;
}
