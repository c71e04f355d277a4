/**
 * Words in quotation marks: double and single, curly and straight, one in another, unclosed, across paragraphs, with
 * apostrophes told apart.
 *
 *     ‘The workers’ hall is “gone”,’ she said.  →  ‘…’ single, and in it “gone” double
 *
 * Marks are paired block by block. An opening mark without its closing one reaches to the end of its block; where the
 * next paragraph then begins with the same mark again, the two are parts of one quotation (`continues`).
 */
import { type Block, readable } from '../../core/article.ts';
import { span } from '../../core/span.ts';
import { markRoles } from '../quotation/marks.ts';
import { type Quotation, stage } from '../stage.ts';

interface Open {
  readonly index: number;
  readonly style: Quotation['style'];
  readonly start: number;
  readonly markEnd: number;
  readonly parent: number | null;
}

/**
 * Pairs the marks of one block. `base` is the index that the first quotation found will have in the whole layer; `broken` is
 * the style of one that an earlier block began, and that this block begins inside of.
 */
function pair(
  text: string,
  block: Block,
  base: number,
  broken: Quotation['style'] | null = null,
): Quotation[] {
  const found: (Quotation | undefined)[] = [];
  const stack: Open[] = [];
  if (broken) {
    const { start } = block.span;
    stack.push({ index: base, style: broken, start, markEnd: start, parent: null });
    found.push(undefined);
  }
  const close = (open: Open, innerEnd: number, end: number, closed: boolean) => {
    const inner = span(open.markEnd, Math.max(open.markEnd, innerEnd));
    found[open.index - base] = {
      ...span(open.start, end),
      inner,
      style: open.style,
      parent: open.parent,
      closed,
      continues: null,
    };
  };
  for (const mark of markRoles(text.slice(block.span.start, block.span.end))) {
    const start = block.span.start + mark.start;
    const end = block.span.start + mark.end;
    if (mark.role === 'open') {
      const parent = stack.at(-1)?.index ?? null;
      stack.push({ index: base + found.length, style: mark.style, start, markEnd: end, parent });
      found.push(undefined);
      continue;
    }
    let depth = stack.length - 1;
    while (depth >= 0 && stack[depth]!.style !== mark.style) depth--;
    if (depth < 0) continue;
    // what was opened inside and never closed ends where its holder does
    while (stack.length > depth + 1) close(stack.pop()!, start, start, false);
    close(stack.pop()!, start, end, true);
  }
  while (stack.length > 0) close(stack.pop()!, block.span.end, block.span.end, false);
  return found.filter((quotation) => quotation !== undefined);
}

export const quotations = stage({
  name: 'quotations',
  version: '3',
  needs: [],
  run({ text, blocks }) {
    const all: Quotation[] = [];
    /** The outermost quotation that the paragraph before left open, if any. */
    let left: { index: number; style: Quotation['style'] } | null = null;
    for (const block of blocks.filter(readable)) {
      // “It was ¶ old,” she said: a paragraph that begins in the middle of a sentence, and closes what was left open
      const broken: Quotation[] | undefined =
        left && /^\p{Ll}/u.test(text.slice(block.span.start))
          ? pair(text, block, all.length, left.style)
          : undefined;
      const inBlock: Quotation[] = broken?.[0]?.closed ? broken : pair(text, block, all.length);
      const first: Quotation | undefined = inBlock[0];
      const opensWithMark = first !== undefined && first.start === block.span.start;
      if (left && opensWithMark && first.style === left.style)
        inBlock[0] = { ...first, continues: left.index };
      let open: number = -1;
      inBlock.forEach((quotation, i) => {
        if (!quotation.closed && quotation.parent === null) open = i;
      });
      left = open < 0 ? null : { index: all.length + open, style: inBlock[open]!.style };
      all.push(...inBlock);
    }
    return all;
  },
});
