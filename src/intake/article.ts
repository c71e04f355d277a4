/**
 * A draft to an article's fields: page furniture cut, head and dateline and credits found.
 *
 * Order: furniture first, so that a share bar over the byline hides nothing; then the head, then what is below it.
 */
import type { Article, Dateline } from '../core/article.ts';
import type { Edtf } from '../core/edtf.ts';
import type { Known } from '../core/known.ts';
import { textOf, type Span } from '../core/span.ts';
import { detect } from 'tinyld';
import type { SourceRun } from './bytes.ts';
import { creditsIn } from './credits.ts';
import { datelineAt, datelineFrom, isPlainly } from './dateline.ts';
import { cut, type Draft } from './draft.ts';
import { furnitureIn } from './furniture.ts';
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
  const furniture = furnitureIn(whole);
  const cleaned = cut(whole, furniture);
  if (!cleaned.blocks.some(({ kind }) => kind !== 'title')) return undefined;
  const { draft, title, outlet, byline, published } = readHead(cleaned);
  const { text, blocks, runs } = draft;
  const opening = datelineOf(draft);
  const language = stated(facts.language) ?? detected(draft);
  const credits = creditsIn({
    text,
    blocks,
    dateline: opening?.agencies ?? [],
    byline: facts.byline,
    cut: furniture.map((span) => textOf(whole.text, span)),
  });
  return {
    title: title
      ? { value: textOf(text, title).replace(/\s+/gu, ' '), span: title, basis: 'text' }
      : stated(facts.title),
    outlet:
      givenAs(given.outlet) ??
      stated(facts.outlet) ??
      (outlet && { value: textOf(text, outlet), span: outlet, basis: 'text' }) ??
      asIssued(opening, credits),
    byline: stated(facts.byline) ?? (byline && { ...byline, basis: 'text' }),
    credits,
    dateline: opening?.dateline ?? null,
    published:
      givenAs(given.published) ?? stated(facts.published) ?? (published && { ...published, basis: 'text' }),
    language,
    url: facts.url ?? null,
    text,
    blocks,
    runs,
  };
}

/** Copy under an agency's dateline that names no outlet is taken for the agency's own. */
function asIssued(opening: Opening | undefined, credits: readonly Known[]): Known | null {
  const agency = opening?.agencies[0]?.value;
  if (!agency || credits.length !== 1 || credits[0]!.value !== agency) return null;
  return {
    value: agency,
    span: credits[0]!.span,
    basis: 'inferred',
    reason: `the dateline is ${agency}’s, and no outlet is named`,
  };
}

interface Opening {
  readonly dateline: Dateline;
  readonly agencies: readonly { readonly value: string; readonly span: Span }[];
}

/** How many paragraphs may stand above a dateline: decks, and captions that the page did not mark as such. */
const MOST_ABOVE = 6;

/** At the start of the body; a label over it may be one. */
function datelineOf({ text, blocks }: Draft): Opening | undefined {
  let paragraphs = 0;
  for (const { kind, span } of blocks.slice(0, 12)) {
    if (kind !== 'paragraph' && kind !== 'label') continue;
    const words = datelineAt(textOf(text, span));
    if (words && (paragraphs === 0 || isPlainly(words, textOf(text, span))))
      return {
        dateline: datelineFrom(text, words, span.start),
        agencies: words.agencies.map(({ value, span: { start, end } }) => ({
          value,
          span: { start: start + span.start, end: end + span.start },
        })),
      };
    if (kind === 'paragraph' && ++paragraphs === MOST_ABOVE) return undefined;
  }
  return undefined;
}

/** Those that news is mostly written in: of rarer ones the detector finds more than there are. */
const LANGUAGES =
  'en es fr de it pt nl sv da no fi pl cs sk sl hr sr hu ro bg ru uk be el tr ar he fa ur hi bn ta te mr gu th vi id ms zh ja ko et lv lt ca is ga sw af'.split(
    ' ',
  );

/** By the words of the body; short texts are told badly, and a wrong language is worse than none. */
function detected({ text, blocks }: Draft): Known | null {
  const body = blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'blockquote' || kind === 'title')
    .map(({ span }) => textOf(text, span))
    .join(' ')
    .slice(0, 3000);
  const value = body.length < 20 ? '' : detect(body, { only: LANGUAGES });
  return value ? { value, span: null, basis: 'inferred', reason: 'the words of the text' } : null;
}

const givenAs = (value: string | undefined): Known | null =>
  value ? { value, span: null, basis: 'given' } : null;

const stated = (value: string | undefined): Known | null =>
  value ? { value, span: null, basis: 'metadata' } : null;
