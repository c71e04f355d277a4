import type { Article, Block } from '../../core/article.ts';
import type { Edtf } from '../../core/edtf.ts';

/**
 * An article for tests: paragraphs are parted by blank lines, one that begins with `# ` is the title.
 *
 *     articleOf('# Dam holds\n\nThe dam held, she said.')
 */
export function articleOf(marked: string, given: { published?: Edtf; outlet?: string } = {}): Article {
  const blocks: Block[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const part of marked.split(/\n{2,}/u)) {
    const title = part.startsWith('# ');
    const text = title ? part.slice(2) : part;
    blocks.push({ kind: title ? 'title' : 'paragraph', span: { start: at, end: at + text.length } });
    parts.push(text);
    at += text.length + 2;
  }
  const text = parts.join('\n\n');
  const known = (value: string) => ({ value, span: null, basis: 'given' as const });
  return {
    key: '0'.repeat(32),
    id: 'test',
    title: marked.startsWith('# ') ? { value: parts[0]!, span: blocks[0]!.span, basis: 'text' } : null,
    outlet: given.outlet === undefined ? null : known(given.outlet),
    byline: null,
    credits: [],
    dateline: null,
    published: given.published === undefined ? null : known(given.published),
    language: null,
    url: null,
    text,
    blocks,
    from: { name: 'test.txt', mediaType: 'text/plain', encoding: 'utf-8', bytes: 0 },
    map: [],
  };
}
