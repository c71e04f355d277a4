/**
 * Words that stand in the article twice, once with whoever said them: a pull quote, a heading, a caption.
 *
 *     “It will hold for years”  (on a line of its own)   …   Ana Roe said, “I am sure it will hold, for many years.”   →  Ana Roe
 */
import { standIn, wordsIn } from '../../core/commonwords.ts';
import { overlaps, textOf } from '../../core/span.ts';
import type { Cast } from './cast.ts';
import type { Verdict } from './identity.ts';

/** Fewer words may well be said by two. */
const LEAST_WORDS = 5;

/** For an attribution without words for its source; undefined where its words stand nowhere else, or with several speakers. */
export function saidElsewhere({ ground, verdicts }: Cast, i: number): Verdict | undefined {
  const { attributions, article } = ground;
  const { source, content } = attributions[i]!;
  if (source.length > 0 || content.length !== 1) return undefined;
  const words = wordsIn(textOf(article.text, content[0]!));
  if (words.length < LEAST_WORDS) return undefined;
  const by = new Set(
    attributions.flatMap((other, j) => {
      const { identity } = verdicts[j]!;
      if (other.source.length === 0 || !identity || other.content.some((part) => overlaps(part, content[0]!)))
        return [];
      return other.content.some((part) => standIn(words, wordsIn(textOf(article.text, part))))
        ? [identity]
        : [];
    }),
  );
  const [identity] = by;
  return identity && by.size === 1
    ? { identity, reason: `the same words are ${identity.name}’s elsewhere in the article` }
    : undefined;
}
