/**
 * Through whom a statement reached the outlet, outermost first.
 *
 *     an article with an agency's credit               →  the agency, for every statement in it
 *     “…,” Coastal News Agency quoted Roe as saying    →  Coastal News Agency, stated
 *     “…,” Roe told Radio Meridian, in the Courier     →  Radio Meridian, inferred
 *     “…,” Roe tweeted                                 →  Twitter
 */
import type { Article } from '../../core/article.ts';
import type { Known } from '../../core/known.ts';
import { overlaps, type Span, textOf } from '../../core/span.ts';
import type { Carrier, Occasion } from '../../core/statement.ts';
import { carrierNamed, carrierOf, platformIn } from '../lexicon/carriers.ts';
import { carriersIn } from '../occasion/carried.ts';
import { sameAct } from '../occasion/sameact.ts';
import { zonesOf } from '../occasion/zone.ts';
import { stage } from '../stage.ts';

export const relays = stage({
  name: 'relays',
  version: '2',
  needs: ['tokens', 'sentences', 'attributions', 'nesting', 'speakers', 'occasions'],
  run(article, layers) {
    const { text } = article;
    const { tokens, attributions, nesting, occasions } = layers;
    const credits = article.credits.map(credited);
    const own = zonesOf(layers, article.dateline?.span.end).map((zone, i): Carrier[] => {
      const { source, cue } = attributions[i]!;
      const occasion = occasions[i] ?? null;
      const found: Carrier[] = [];
      if (zone && nesting[i] === null)
        for (const [from, to] of zone.wide)
          found.push(...carriersIn(text, { start: tokens[from]!.start, end: tokens[to - 1]!.end }));
      found.push(
        ...heardBy(article, occasion),
        ...platforms(text, [...cue, ...(occasion ? [occasion.span] : [])]),
      );
      // one who is the source itself relays nothing
      return found.filter(
        ({ span, name }) =>
          !source.some(
            (part) => (span && overlaps(part, span)) || carrierNamed(textOf(text, part))?.name === name,
          ),
      );
    });
    const before = sameAct(layers);
    own.forEach((carriers, i) => {
      const from = before[i];
      if (carriers.length === 0 && from !== undefined)
        own[i] = own[from]!.map((c) => ({
          ...c,
          basis: 'inferred',
          reason: 'told of what the same speaker said just before',
        }));
    });
    return own.map((carriers) => unrepeated(article, [...credits, ...carriers]));
  },
});

const credited = ({ value, span, basis }: Known): Carrier => ({
  name: value,
  kind: 'agency',
  span,
  basis: basis === 'text' ? 'inferred' : basis,
  reason: `the article is credited to ${value}`,
});

/** “told the BBC”, “on NBC’s Meet the Press”, printed by somebody else: it came by way of them. */
function heardBy({ outlet }: Article, occasion: Occasion | null): Carrier[] {
  if (!outlet || !occasion) return [];
  for (const told of [occasion.hearer, occasion.medium?.value === 'visit' ? null : occasion.event]) {
    const carrier = told && carrierOf(told.value);
    if (carrier)
      return [
        {
          ...carrier,
          span: told.span,
          basis: 'inferred',
          reason: `it was told to ${carrier.name}, and this is ${outlet.value}`,
        },
      ];
  }
  return [];
}

function platforms(text: string, spans: readonly Span[]): Carrier[] {
  for (const span of spans) {
    const found = platformIn(textOf(text, span));
    if (found)
      return [
        {
          name: found.name,
          kind: 'platform',
          span: { start: span.start + found.start, end: span.start + found.end },
          basis: 'text',
        },
      ];
  }
  return [];
}

/** Each carrier once, and never the outlet itself. */
function unrepeated({ outlet }: Article, carriers: readonly Carrier[]): Carrier[] {
  const names = new Set<string>(outlet ? [plain(outlet.value)] : []);
  return carriers.filter(({ name }) => {
    const short = plain(name);
    // “told The Times”, in the Port Times
    const known = [...names].some(
      (n) => n === short || n.startsWith(`${short} `) || short.startsWith(`${n} `) || n.endsWith(` ${short}`),
    );
    names.add(short);
    return !known;
  });
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
