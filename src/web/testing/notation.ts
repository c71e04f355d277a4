/**
 * Articles with their statements marked inline, for fixtures: `{s1.s|The mayor} {s1.q|said} {s1.c|it was safe}`.
 *
 * A mark is `{name|text}` and marks may nest. `s`, `q` and `c` are source, cue and content of a statement; any other
 * name is kept as it is. A block begins with its kind (`title: …`); without one it is a paragraph.
 */
import type { Block, BlockKind } from '../../core/article.ts';
import type { Span } from '../../core/span.ts';

export interface Noted {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The spans of every name, in text order. */
  spans(name: string): readonly Span[];
}

export function noted(source: string): Noted {
  const spans = new Map<string, Span[]>();
  const blocks: Block[] = [];
  let text = '';
  for (const raw of source.trim().split(/\n\s*\n/u)) {
    const [, kind, body] = /^(?:(title|outlet|byline|label|heading|blockquote|list|caption): )?(.*)$/su.exec(
      raw.trim(),
    )!;
    if (text) text += '\n\n';
    const start = text.length;
    const open: { name: string; start: number }[] = [];
    for (const [piece, name] of body!.replace(/\s+/gu, ' ').matchAll(/\{([\w.-]+)\||\}|[^{}]+/gu)) {
      if (name) open.push({ name, start: text.length });
      else if (piece === '}') {
        const closed = open.pop();
        if (!closed) throw new Error(`a } too many in "${raw}"`);
        spans.set(closed.name, [
          ...(spans.get(closed.name) ?? []),
          { start: closed.start, end: text.length },
        ]);
      } else text += piece;
    }
    if (open.length > 0) throw new Error(`a { without its } in "${raw}"`);
    blocks.push({ kind: (kind ?? 'paragraph') as BlockKind, span: { start, end: text.length } });
  }
  return {
    text,
    blocks,
    spans: (name) => (spans.get(name) ?? []).toSorted((a, b) => a.start - b.start),
  };
}
