/**
 * Marks of an outlet's distance: scare quotes, “so-called”, loaded words.
 *
 *     the so-called “green” plant   →  so-called, scare quotes       a thoroughly debunked claim  →  loaded
 *
 * Quotation marks that quote somebody, name a work or a nickname are none. Words inside a quotation are its speaker's.
 */
import type { Article } from '../../core/article.ts';
import type { Distancing } from '../../core/reading.ts';
import { contains, inTextOrder, overlaps } from '../../core/span.ts';
import type { Attribution, Layers, Quotation, Token } from '../stage.ts';

type Needed = Pick<Layers, 'tokens' | 'quotations' | 'attributions' | 'nesting' | 'attitudes'>;

export function distancing({ text, blocks }: Article, layers: Needed): Distancing[] {
  const { quotations, attributions } = layers;
  const speech = quotations.filter((q) => wordsOf(text, q) > 4);
  const quoted = (start: number, end: number) => speech.some((q) => q.start < start && end < q.end);
  const title = blocks.find((b) => b.kind === 'title')?.span;
  const found: Distancing[] = [];
  for (const match of text.matchAll(/\b(?:so[- ]called|self-styled|self-proclaimed|self-described)\b/giu))
    if (!quoted(match.index, match.index + match[0].length))
      found.push({ span: { start: match.index, end: match.index + match[0].length }, mark: 'so-called' });
  for (const match of text.matchAll(LOADED))
    if (!quoted(match.index, match.index + match[0].length))
      found.push({ span: { start: match.index, end: match.index + match[0].length }, mark: 'loaded' });
  quotations.forEach((quotation) => {
    if (!quotation.closed || wordsOf(text, quotation) > 4 || quoted(quotation.start, quotation.end)) return;
    if (isScare(text, quotation, layers, attributions, title !== undefined && contains(title, quotation)))
      found.push({ span: { start: quotation.start, end: quotation.end }, mark: 'scare-quotes' });
  });
  return found.sort((a, b) => inTextOrder(a.span, b.span));
}

const wordsOf = (text: string, { inner }: Quotation): number =>
  (text.slice(inner.start, inner.end).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []).length;

/** Scorn and doubt in the outlet's own words, with their adverbs, and for a claim its noun. */
const DOUBTED =
  'unsubstantiated|unproven|unfounded|baseless|groundless|discredited|debunked|disproven|bogus|spurious|dubious|far-fetched|fanciful|hysterical|absurd|laughable|ludicrous|outlandish|preposterous|ridiculous|ridiculed|much-derided|derided|wild|false|fabricated|evidence-free|trumped-up|conspiratorial';
const SCORN =
  'notorious|infamous|shameful|disgraceful|disgraced|cynical|hypocritical|scandal-plagued|scandal-ridden|hapless|toothless|cowardly|shameless|brazen|self-serving';
const CLAIM =
  'claims?|allegations?|accusations?|assertions?|theory|theories|report|reports|narratives?|stories|story|statements?|rumou?rs?|conspiracy theories|promises?|charges?|excuses?';
const LOADED = new RegExp(
  `\\b(?:(?:now|widely|much|thoroughly|repeatedly|completely|utterly|patently|demonstrably|long)[ -]){1,3}(?:${DOUBTED})\\b|\\b(?:${DOUBTED})\\s+(?:${CLAIM})\\b|\\b(?:(?:now|widely|much|thoroughly|utterly)[ -])*(?:${SCORN})\\b`,
  'giu',
);

/** Before such words a quotation is a name, a title or a wording that is talked about. */
const NAMED =
  /(?:called|titled|entitled|named|dubbed|nicknamed|known as|branded|labell?ed|termed|words?|term|phrase|slogan|song|film|movie|book|novel|album|episode|show|programme|program|series|headlined|spelled|word for|chants? of|chanted|chanting|signs? reading|read|reads|reading|motto|hashtag|titled,|entitled,)\s*,?\s*$/iu;

function isScare(
  text: string,
  quotation: Quotation,
  { tokens, attitudes }: Needed,
  attributions: readonly Attribution[],
  inTitle: boolean,
): boolean {
  const inner = text.slice(quotation.inner.start, quotation.inner.end);
  const before = text.slice(Math.max(0, quotation.start - 40), quotation.start);
  if (!/\p{L}/u.test(inner) || /[.!?]$/u.test(inner.trim())) return false;
  if (/so[- ]called\s*$/iu.test(before)) return true;
  if (NAMED.test(before) || /^[,\s]*(?:is|are|was|were)?\s*[,:]\s*$/u.test(before.slice(-3))) return false;
  // titles and names are written with capitals
  const words = inner.match(/[\p{L}’'-]+/gu) ?? [];
  const capital = words.filter((w) => /^\p{Lu}/u.test(w)).length;
  if (
    !inTitle &&
    capital > 0 &&
    (capital === words.length || capital >= 2) &&
    !/^\p{Lu}\p{Ll}+$/u.test(inner)
  )
    return false;
  if (!inTitle && words.length === 1 && capital === 1) return false;
  const holder = attributions.findIndex(({ content }) => content.some((part) => overlaps(part, quotation)));
  if (holder < 0) return saysNoOneSaidIt(text, tokens, quotation);
  const { content } = attributions[holder]!;
  // the whole content in quotation marks is a quotation
  if (content.some((part) => quotation.start <= part.start + 1 && part.end <= quotation.end + 2))
    return false;
  if (inTitle) return words.length <= 3;
  // one quoted word in what is only referred to, or said with doubt or blame, is mostly the outlet's mark
  return (
    words.length === 1 &&
    (attitudes[holder] !== 'neutral' ||
      /^(?:accus|alleg|blam)| (?:to|about|of|for|on)$/u.test(cueWords(text, attributions[holder]!)))
  );
}

const cueWords = (text: string, { cue }: Attribution): string =>
  cue
    .map((c) => text.slice(c.start, c.end))
    .join(' ')
    .toLowerCase();

/** In the outlet's own sentence: no verb of saying right before or after. */
function saysNoOneSaidIt(text: string, tokens: readonly Token[], quotation: Quotation): boolean {
  const index = tokens.findIndex((t) => t.start >= quotation.start);
  const near = tokens.slice(Math.max(0, index - 4), index);
  if (
    near.some((t) =>
      /^(?:say|tell|add|write|describe|call|quote|ask|reply|cite|use|mean|refer)$/u.test(t.lemma),
    )
  )
    return false;
  return !/^[\s,]*(?:he|she|they|it|\p{Lu}\p{L}+)\s+(?:said|says|told|wrote|added)/u.test(
    text.slice(quotation.end, quotation.end + 30),
  );
}
