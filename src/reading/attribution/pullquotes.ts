/**
 * Quotations on a line of their own whose words the article has elsewhere: a pull quote or a heading, and nothing that the one who
 * spoke before it goes on to say.
 *
 *     Roe said it leaked.  /  “It will hold for years”  /  “It will hold, for many years,” Hale said.     →  the second line
 */
import type { Block } from '../../core/article.ts';
import { standIn, wordsIn } from '../../core/commonwords.ts';
import { overlaps, type Span, textOf } from '../../core/span.ts';
import type { Draft } from './draft.ts';

/** Fewer words may well come twice. */
const LEAST_WORDS = 5;

/** Parts of drafts that have others besides. */
export const pullQuotes = (text: string, blocks: readonly Block[], drafts: readonly Draft[]): Span[] =>
  drafts.flatMap(({ content }) =>
    content.length < 2
      ? []
      : content.filter((part) => {
          if (!blocks.some(({ span }) => span.start === part.start && span.end === part.end)) return false;
          const words = wordsIn(textOf(text, part));
          return (
            words.length >= LEAST_WORDS &&
            drafts.some(
              (other) =>
                other.source.length > 0 &&
                !other.content.some((held) => overlaps(held, part)) &&
                other.content.some((held) => standIn(words, wordsIn(textOf(text, held)))),
            )
          );
        }),
  );
