/**
 * Quotations on a line of their own whose words the article has elsewhere: a pull quote or a heading, and nothing that the one who
 * spoke before it goes on to say.
 *
 *     Roe said it leaked.  /  “It will hold for years”  /  “It will hold, for many years,” Hale said.     →  the second line
 */
import type { Block } from '../../core/article.ts';
import { standIn, wordsIn } from '../../core/commonwords.ts';
import { contains, overlaps, type Span, textOf } from '../../core/span.ts';
import type { Quotation } from '../stage.ts';
import type { Draft } from './draft.ts';

/** Fewer words may well come twice. */
const LEAST_WORDS = 5;

/** Of a title or a heading fewer tell enough, if they stand in a row. */
const LEAST_IN_A_ROW = 3;

/** What titles and headings quote out of the text below: ‘The dam will hold’, of which Hale says so further down. */
export const headlined = (
  text: string,
  blocks: readonly Block[],
  quotations: readonly Quotation[],
  drafts: readonly Draft[],
): Span[] =>
  quotations
    .filter(
      (q) =>
        q.parent === null &&
        isHeadline(text, blocks, q) &&
        !drafts.some(({ content }) => content.some((part) => overlaps(part, q))) &&
        drafts.some(
          ({ source, content }) =>
            source.length > 0 &&
            content.some(
              (part) => !isHeadline(text, blocks, part) && inARow(textOf(text, q), textOf(text, part)),
            ),
        ),
    )
    .map(({ start, end }) => ({ start, end }));

/** Whether the span stands in a title or a heading, or is a line of its own that ends without a stop. */
export const isHeadline = (text: string, blocks: readonly Block[], part: Span): boolean =>
  blocks.some(
    ({ kind, span }) =>
      contains(span, part) &&
      (kind === 'title' ||
        kind === 'heading' ||
        (span.start === part.start &&
          span.end === part.end &&
          !/[.,;:?!…—–-]["”’']$/u.test(textOf(text, part)))),
  );

/** Whether the words of the first, three at least, are quoted in a row in the second. */
export const inARow = (words: string, text: string): boolean => {
  const own = wordsIn(words);
  return (
    own.length >= LEAST_IN_A_ROW &&
    [...text.matchAll(QUOTED)].some(([quoted]) =>
      ` ${wordsIn(quoted).join(' ')} `.includes(` ${own.join(' ')} `),
    )
  );
};
const QUOTED = /[“"‘][^“”"]+[”"’]?/gu;

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
