/**
 * Whether a statement's content stands in quotation marks: all of it, some of it, none.
 *
 *     “It held,”  direct      the dam “almost certainly” held  mixed      that the dam held  indirect
 */
import { overlaps, type Span } from '../../core/span.ts';
import type { StatementKind } from '../../core/statement.ts';
import { stage } from '../stage.ts';

export const kinds = stage({
  name: 'kinds',
  version: '1',
  needs: ['quotations', 'attributions'],
  run({ text, blocks }, { quotations, attributions }) {
    // a block quotation quotes without marks
    const quoted = [
      ...quotations,
      ...blocks.filter(({ kind }) => kind === 'blockquote').map(({ span }) => span),
    ];
    return attributions.map(({ content }) => kindOf(text, content, quoted));
  },
});

function kindOf(text: string, content: readonly Span[], quotations: readonly Span[]): StatementKind {
  // content inside a quotation is counted by the marks that stand in it, not by those around it
  const marks = quotations.filter((q) =>
    content.some((part) => overlaps(part, q) && part.start <= q.start && q.end <= part.end + 1),
  );
  if (marks.length === 0) return 'indirect';
  for (const part of content)
    for (let i = part.start; i < part.end; i++)
      if (/[\p{L}\p{N}]/u.test(text[i]!) && !marks.some((q) => q.start <= i && i < q.end)) return 'mixed';
  return 'direct';
}
