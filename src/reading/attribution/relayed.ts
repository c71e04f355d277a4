/**
 * Statements that another outlet's account holds, where they quote: whoever is quoted speaks for themselves, and the outlet
 * only relays.
 *
 *     “It held,” said Roe last year, according to the Echo       →  [Roe] <said>, not [the Echo] <according to>
 *     According to the Echo it broke, but Roe said, “It held.”   →  the Echo's account ends before Roe
 */
import { contains, overlaps, type Span, textOf } from '../../core/span.ts';
import type { Quotation } from '../stage.ts';
import type { Draft } from './draft.ts';

/** The drafts with what `inner` ones quote taken out of the accounts that hold them. */
export function withoutRelayed(
  text: string,
  quotations: readonly Quotation[],
  outer: readonly Draft[],
  inner: readonly Draft[],
): Draft[] {
  const outermost = quotations.filter(({ parent }) => parent === null);
  const quoting = inner.filter(
    ({ source, cue, content }) =>
      source.length > 0 &&
      !cue.some((part) => outermost.some((q) => contains(q, part))) &&
      content.some((part) => outermost.some((q) => overlaps(q, part))),
  );
  return outer.flatMap((account): Draft[] => {
    const relays = account.cue.some(({ start, end }) => ACCOUNT.test(text.slice(start, end)));
    const told = quoting.filter((one) => relays || tellsWhole(text, account, one));
    if (!relays && told.length === 0) return [account];
    let content = relays ? ofOneSentence(text, account) : account.content;
    for (const { source, cue, content: said } of told)
      if (cue.every((part) => account.content.some((held) => contains(held, part))))
        content = content.flatMap((part) => without(part, extent([...source, ...cue, ...said])));
    if (content === account.content) return [account];
    const left = content.filter(({ start, end }) => WORDS.test(text.slice(start, end)));
    return left.length > 0 ? [{ ...account, content: left }] : [];
  });
}

/** “Roe said it was “a disgrace,” the clerks said”, “we learned that Roe told her, “…””: somebody else's saying is all that is told. */
function tellsWhole(text: string, { content }: Draft, { source: [source], cue: [cue] }: Draft): boolean {
  if (!source || !cue || !NAMED.test(textOf(text, source)) || !SAYING.test(textOf(text, cue))) return false;
  return content.some(
    (part) =>
      contains(part, cue) &&
      part.start <= source.start &&
      /^(?:that )?$/u.test(text.slice(part.start, source.start)),
  );
}
/** A name or a role, which is somebody else than who tells: no pronoun. */
const NAMED =
  /^(?!(?:S?he|They|It|We|I|You|Who)\b)(?:\p{Lu}|(?:the|an?|one of the|one|another|some|many|several) \p{Ll})/u;
const SAYING = /^(?:said|says|told|tells|tweeted|wrote|asked|replied|testified|declared)$/u;

/** “It held,” Roe said, according to notes. “It will hold.”: what the next sentence quotes goes on from Roe. */
function ofOneSentence(text: string, { source, cue, content }: Draft): readonly Span[] {
  const end = Math.max(...[...source, ...cue].map((part) => part.end));
  const before = content.filter(
    (part) => part.start < end || !/[.!?]\s/u.test(text.slice(end - 1, part.start)),
  );
  return before.length > 0 && before.length < content.length ? before : content;
}

/** “The list calls her “bold.” She left in May, according to the Echo.”: the Echo is no source of the sentence before. */
export function inOwnSentence(
  text: string,
  quotations: readonly Quotation[],
  sentences: readonly Span[],
  draft: Draft,
): Draft {
  const [cue] = draft.cue;
  if (!cue || !/^according to$/iu.test(textOf(text, cue))) return draft;
  const starts = sentences
    .map(({ start }) => start)
    .filter((at) => !quotations.some((q) => q.parent === null && q.start < at && at < q.end));
  const from = Math.max(0, ...starts.filter((at) => at <= cue.start));
  const to = Math.min(text.length, ...starts.filter((at) => at > cue.start));
  const content = draft.content.map(({ start, end }) => ({
    start: Math.max(start, from),
    end: Math.min(end, to),
  }));
  return content.length > 0 && content.every(({ start, end }) => start < end) ? { ...draft, content } : draft;
}

const ACCOUNT =
  /^(?:as )?according to$|^(?:first |has |as |also |later |earlier )?report(?:ed|s)(?: by)?$|^(?:\p{L}+ )?(?:quot|cit)(?:ed|es|ing)$/iu;
/** Enough that it can be an account of its own. */
const WORDS = /\p{L}+\P{L}+\p{L}+\P{L}+\p{L}+/u;

const extent = (parts: readonly Span[]): Span => ({
  start: Math.min(...parts.map(({ start }) => start)),
  end: Math.max(...parts.map(({ end }) => end)),
});

function without(part: Span, cut: Span): Span[] {
  if (!overlaps(part, cut)) return [part];
  return [
    { start: part.start, end: Math.min(part.end, cut.start) },
    { start: Math.max(part.start, cut.end), end: part.end },
  ].filter(({ start, end }) => start < end);
}
