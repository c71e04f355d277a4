import type { ByteMap } from './bytemap.ts';
import type { Edtf } from './edtf.ts';
import type { Known } from './known.ts';
import { isWithin, type Span } from './span.ts';

/**
 * One piece of news as one outlet carried it. Made by intake, edited by nobody afterwards.
 *
 * `text` holds what the reader of the page would call the article: title and body, without page furniture, each
 * block apart from the next by a blank line. All spans anywhere point into it.
 */
export interface Article {
  /** The first 32 hex digits of the SHA-256 of the bytes (of the line, in a file of many): the same bytes, the same key. */
  readonly key: string;
  /** What the person who handed it in calls it: the file's name without its ending, or the id in its line. */
  readonly id: string;
  readonly title: Known | null;
  readonly outlet: Known | null;
  readonly byline: Known | null;
  /** Agencies whose copy this is, wholly or partly, as far as the article tells: “(Xinhua)”, “by Reuters staff”. */
  readonly credits: readonly Known[];
  readonly dateline: Dateline | null;
  readonly published: Known<Edtf> | null;
  /** ISO 639-1. */
  readonly language: Known | null;
  readonly url: string | null;
  readonly text: string;
  /** In text order, without overlap; what lies between two is blank. */
  readonly blocks: readonly Block[];
  readonly from: Provenance;
  readonly map: ByteMap;
}

export interface Dateline {
  /** The whole dateline, as in “Washington, Oct 14:”. */
  readonly span: Span;
  readonly place: Known | null;
  /** XXXX-10-14 where the year is not stated. */
  readonly date: Known<Edtf> | null;
}

/**
 * `title`, `outlet` and `byline` are lines of their own that say just that; they are part of the text so that they
 * can be pointed at. `label` is any other such line (a dateline or an agency line on its own, a date). Reading
 * looks for statements in the rest.
 */
export type BlockKind =
  | 'title'
  | 'outlet'
  | 'byline'
  | 'label'
  | 'heading'
  | 'paragraph'
  | 'blockquote'
  | 'list'
  | 'caption';

export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
}

export interface Provenance {
  /** The file as it was named, or `-` for standard input; `#3` appended for the third article of a file of many. */
  readonly name: string;
  readonly mediaType: 'text/plain' | 'text/html' | 'application/jsonl';
  /** As the WHATWG Encoding Standard names it, in lower case. */
  readonly encoding: string;
  /** How many bytes were read. */
  readonly bytes: number;
}

/** The blocks in which statements are looked for. */
export const readable = (block: Block): boolean =>
  block.kind !== 'outlet' && block.kind !== 'byline' && block.kind !== 'label';

/** What is wrong with the article, as sentences; empty if it keeps its invariants. */
export function articleProblems(article: Article): string[] {
  const problems: string[] = [];
  const { text, blocks } = article;
  if (!/^[0-9a-f]{32}$/u.test(article.key)) problems.push(`the key "${article.key}" is not 32 hex digits`);
  let end = 0;
  for (const { kind, span } of blocks) {
    if (!isWithin(span, text.length))
      problems.push(`a ${kind} lies outside the text: ${span.start}–${span.end}`);
    if (span.start < end) problems.push(`the ${kind} at ${span.start} overlaps the block before it`);
    if (/\S/u.test(text.slice(end, span.start)))
      problems.push(`there is text outside of blocks before ${span.start}`);
    end = Math.max(end, span.end);
  }
  if (/\S/u.test(text.slice(end))) problems.push('there is text after the last block');
  let mapped = 0;
  for (const run of article.map) {
    if (run.text < mapped || run.text + run.units > text.length)
      problems.push(`the byte map is out of order or outside the text at ${run.text}`);
    if (run.byte < 0 || run.byte + run.length > article.from.bytes)
      problems.push(`the byte map points outside the ${article.from.bytes} bytes read, at ${run.byte}`);
    mapped = run.text + run.units;
  }
  return problems;
}
