import type { Span } from './span.ts';

/**
 * A value and how it is known. What was inferred is told apart from what was stated.
 *
 *     { value: 'Xinhua', span: { start: 334, end: 340 }, basis: 'text' }
 *     { value: 'Washington', span: …, basis: 'inferred', reason: 'the dateline; the text says "here"' }
 */
export interface Known<T = string> {
  readonly value: T;
  /** Where the article's text says so; null where it does not. */
  readonly span: Span | null;
  /**
   * `text`: the text says it. `metadata`: the file says it outside its text (JSON-LD, meta tags, a header).
   * `given`: the person who handed the article in said it. `inferred`: worked out, for `reason`.
   */
  readonly basis: 'text' | 'metadata' | 'given' | 'inferred';
  readonly reason?: string;
}
