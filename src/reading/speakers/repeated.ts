/**
 * Words that stand in the article twice, once with whoever said them: a pull quote, a heading, a caption.
 *
 *     “It will hold for years”  (on a line of its own)   …   Ana Roe said, “I am sure it will hold, for many years.”   →  Ana Roe
 */
import { standIn, wordsIn } from '../../core/commonwords.ts';
import { overlaps, type Span, textOf } from '../../core/span.ts';
import { inARow, isHeadline } from '../attribution/pullquotes.ts';
import type { Cast } from './cast.ts';
import type { Verdict } from './identity.ts';

/** Fewer words may well be said by two. */
const LEAST_WORDS = 5;

/** Of the attributions without words for their source those whose words stand elsewhere, of one speaker. */
export function saidElsewhere({ ground, verdicts }: Cast): Map<number, Verdict> {
  const { attributions, article } = ground;
  const words = attributions.map(({ content }) => content.map((part) => wordsIn(textOf(article.text, part))));
  const found = new Map<number, Verdict>();
  attributions.forEach(({ source, content }, i) => {
    const [own] = words[i]!;
    if (source.length > 0 || content.length !== 1) return;
    const headline = isHeadline(article.text, article.blocks, content[0]!);
    if (!headline && own!.length < LEAST_WORDS) return;
    const by = new Set(
      attributions.flatMap((other, j) => {
        const { identity } = verdicts[j]!;
        if (
          other.source.length === 0 ||
          !identity ||
          other.content.some((part) => overlaps(part, content[0]!))
        )
          return [];
        const inHeadline = (part: Span): boolean =>
          headline && inARow(textOf(article.text, content[0]!), textOf(article.text, part));
        const said =
          other.content.some(inHeadline) ||
          (own!.length >= LEAST_WORDS && words[j]!.some((theirs) => standIn(own!, theirs)));
        return said ? [identity] : [];
      }),
    );
    const [identity] = by;
    if (identity && by.size === 1)
      found.set(i, { identity, reason: `the same words are ${identity.name}’s elsewhere in the article` });
  });
  return found;
}
