/**
 * Through whom a statement reached the outlet.
 *
 *     “…,” Coastal News Agency quoted Roe as saying   →  [Coastal News Agency], stated
 *     “…,” Roe told Radio Meridian                    →  [Radio Meridian], inferred, where another outlet prints it
 *     an article with an agency's credit              →  the agency, for every statement in it
 */
import type { Article } from '../../core/article.ts';
import type { Known } from '../../core/known.ts';
import { type Span, textOf } from '../../core/span.ts';
import type { Carrier } from '../../core/statement.ts';
import { carrierNamed, platformIn } from '../lexicon/carriers.ts';
import { zonesOf } from '../occasion/zone.ts';
import { stage } from '../stage.ts';

const QUOTING =
  /^(?:\s+(?:as|on|has|had|also|later))*\s*(?:quoted|quotes|quoting|cited|cites|citing|reported|reports)\b/iu;

export const relays = stage({
  name: 'relays',
  version: '1',
  needs: ['tokens', 'sentences', 'attributions', 'nesting', 'occasions'],
  run(article, layers) {
    const { tokens, attributions, nesting, occasions } = layers;
    const { text } = article;
    const credits = article.credits.map(credited);
    const zones = zonesOf(layers, article.dateline?.span.end);
    return attributions.map(({ source, cue }, i) => {
      const carriers: Carrier[] = [...credits];
      const add = (carrier: Carrier | undefined) => {
        if (!carrier || carriers.some((c) => c.name === carrier.name) || isOutlet(article, carrier.name))
          return;
        carriers.push(carrier);
      };
      const zone = zones[i];
      // a carrier that is itself the source relays nothing
      const own = source.map((span) => textOf(text, span));
      if (zone && nesting[i] === null)
        for (const [from, to] of zone.wide) {
          const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
          add(quotingCarrier(text, span));
          if (cue.length > 0) add(citedBy(text, span));
        }
      add(heardBy(article, occasions[i]?.hearer ?? null));
      const setting = occasions[i]?.span ?? cue[0];
      const platform = setting && platformIn(textOf(text, setting));
      if (platform && setting)
        add({
          name: platform.name,
          kind: 'platform',
          span: { start: setting.start + platform.start, end: setting.start + platform.end },
          basis: 'text',
        });
      return carriers.filter((c) => !own.some((words) => carrierNamed(words)?.name === c.name));
    });
  },
});

const credited = ({ value, span, basis, reason }: Known): Carrier => ({
  name: value,
  kind: 'agency',
  span,
  basis: basis === 'text' ? 'inferred' : basis,
  reason: reason ?? `the article is credited to ${value}`,
});

/** “Xinhua quoted”, “as Interfax reported”: a name right before such a verb. */
function quotingCarrier(text: string, span: Span): Carrier | undefined {
  const words = textOf(text, span);
  for (const match of words.matchAll(
    /(?:the\s+)?(?:[\p{Lu}][\p{L}.&’'-]*\s+){0,3}[\p{Lu}][\p{L}.&’'-]*(?:\s+news agency)?/gu,
  )) {
    if (!QUOTING.test(words.slice(match.index + match[0].length))) continue;
    const named = carrierNamed(match[0]);
    if (named)
      return {
        ...named,
        span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
        basis: 'text',
      };
  }
  return undefined;
}

/** “…, according to Interfax”, “…, in comments carried by Tass”, “as quoted by the Guardian”. */
function citedBy(text: string, span: Span): Carrier | undefined {
  const words = textOf(text, span);
  const match =
    /\b(?:according to|quoted by|cited by|carried by|reported by|published by|seen by|obtained by|broadcast on|aired on|in comments to)\s+((?:the\s+)?(?:[\p{L}-]+\s+){0,4}?[\p{Lu}][\p{L}.&’'-]*(?:\s+[\p{Lu}][\p{L}.&’'-]*){0,3}(?:\s+news agency)?)/u.exec(
      words,
    );
  const named = match && carrierNamed(match[1]!);
  if (!match || !named) return undefined;
  const start = span.start + match.index + match[0].length - match[1]!.length;
  return { ...named, span: { start, end: start + match[1]!.length }, basis: 'text' };
}

/** “told the BBC”, printed by somebody else: it came by way of the BBC. */
function heardBy(article: Article, hearer: Known | null): Carrier | undefined {
  const named = hearer && carrierNamed(hearer.value);
  if (!hearer || !named || !article.outlet) return undefined;
  return {
    ...named,
    span: hearer.span,
    basis: 'inferred',
    reason: `it was told to ${named.name}, and this is ${article.outlet.value}`,
  };
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function isOutlet({ outlet }: Article, name: string): boolean {
  if (!outlet) return false;
  const [a, b] = [plain(outlet.value), plain(name)];
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}
