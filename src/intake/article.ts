/**
 * A draft to an article's fields: page furniture cut, head and dateline and credits found.
 *
 * Order: furniture first, so that a share bar over the byline hides nothing; then the head, then what is below it.
 */
import type { Article, Dateline } from '../core/article.ts';
import type { Edtf } from '../core/edtf.ts';
import type { Known } from '../core/known.ts';
import { textOf } from '../core/span.ts';
import type { SourceRun } from './bytes.ts';
import { cut, type Draft } from './draft.ts';
import { readHead } from './head.ts';

/** What the input says outside of its text. */
export interface Facts {
  readonly id?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly published?: Edtf;
  readonly language?: string;
  readonly url?: string;
}

type Made = Omit<Article, 'key' | 'id' | 'from' | 'map'> & { readonly runs: readonly SourceRun[] };

/** Undefined if nothing is left that a reader would call an article. */
export function articleOf(
  whole: Draft,
  facts: Facts,
  given: { readonly published?: Edtf; readonly outlet?: string },
): Made | undefined {
  const cleaned = cut(whole, []);
  if (cleaned.blocks.length === 0) return undefined;
  const { draft, title, outlet, byline, published } = readHead(cleaned);
  const { text, blocks, runs } = draft;
  const dateline: Dateline | null = null;
  return {
    title: title
      ? { value: textOf(text, title).replace(/\s+/gu, ' '), span: title, basis: 'text' }
      : stated(facts.title),
    outlet:
      givenAs(given.outlet) ??
      stated(facts.outlet) ??
      (outlet && { value: textOf(text, outlet), span: outlet, basis: 'text' }),
    byline: (byline && { ...byline, basis: 'text' as const }) ?? stated(facts.byline),
    credits: [],
    dateline,
    published:
      givenAs(given.published) ??
      stated(facts.published) ??
      (published && { ...published, basis: 'text' as const }),
    language: stated(facts.language),
    url: facts.url ?? null,
    text,
    blocks,
    runs,
  };
}

const givenAs = (value: string | undefined): Known | null =>
  value ? { value, span: null, basis: 'given' } : null;

const stated = (value: string | undefined): Known | null =>
  value ? { value, span: null, basis: 'metadata' } : null;
