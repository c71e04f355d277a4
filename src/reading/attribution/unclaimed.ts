/**
 * Quotations that no cue claims: the rest of what somebody goes on saying.
 *
 *     “It was safe,” Roe said. “I was there.”          the second is more content of the same attribution
 *
 *     “We did not know.”                                a paragraph of its own, after Roe's: Roe carries on
 *
 * A long one that nobody can be told to have said is a statement all the same, of a speaker who is not told.
 */
import type { Block } from '../../core/article.ts';
import { contains, overlaps, type Span } from '../../core/span.ts';
import type { Quotation, Sentence, Token } from '../stage.ts';
import type { Draft } from './draft.ts';

interface Ground {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly Sentence[];
}

/** Gives each unclaimed quotation to an attribution, or makes one for it. The result is in text order. */
export function claimQuotations(ground: Ground, drafts: readonly Draft[]): Draft[] {
  const { text, blocks, quotations } = ground;
  const all = withEarlierParagraphs(quotations, drafts);
  quotations.forEach((quotation) => {
    if (quotation.parent !== null || all.some((draft) => claims(draft, quotation))) return;
    const speech = isSpeech(ground, quotation);
    if (!speech && !isLong(text, quotation)) return;
    const block = blocks.findIndex(({ span }) => span.start <= quotation.start && quotation.end <= span.end);
    if (block < 0 || blocks[block]!.kind === 'title' || blocks[block]!.kind === 'heading') return;
    const part: Span = { start: quotation.start, end: quotation.end };
    const nobody: Draft = { source: [], cue: [], content: [part], mode: 'said', carriesOn: null };
    // “a law that brings “rapid, far-reaching and …””: words of somebody within the outlet's own sentence
    if (!speech) {
      all.push(nobody);
      return;
    }
    const inBlock = blocks[block]!.span;
    const before = lastQuoteBefore(all, quotations, quotation.start);
    const spoke = lastInParagraph(text, all, inBlock.start, quotation.start);
    // “She warned that it would. “It sits in the mud.””: after a paraphrase the speaker goes on in her own words
    if (spoke && (!before || before.end < firstOf(spoke))) {
      all.push({ source: [], cue: [], content: [part], mode: 'said', carriesOn: spoke });
      return;
    }
    const opens = text.slice(inBlock.start, quotation.start).trim() === '';
    const alone = opens && text.slice(quotation.end, inBlock.end).trim() === '';
    const previous = previousReadable(blocks, block)?.span;
    // “Roe warned against haste.”, and in a paragraph of its own: “We need time.”
    const told = alone && previous ? lastInParagraph(text, all, previous.start, previous.end) : undefined;
    if (told && (!before || before.end < firstOf(told))) {
      all.push({ source: [], cue: [], content: [part], mode: 'said', carriesOn: told });
      return;
    }
    if (!before) {
      if (isLong(text, quotation)) all.push(nobody);
      return;
    }
    const { draft, end } = before;
    // “Was it old?” he was asked. “It was,” Roe said. ¶ “Did it hold?” ¶ “No,” Roe said.
    const asker =
      alone && /\?$/u.test(text.slice(quotation.inner.start, quotation.inner.end).trimEnd())
        ? askedBefore(text, all, draft)
        : undefined;
    if (asker && end >= (previous?.start ?? inBlock.start)) {
      all.push({ source: [], cue: [], content: [part], mode: 'said', carriesOn: asker });
      return;
    }
    // “…,” Roe writes. ¶ One change is coming: ¶ “…”
    const led =
      alone && previous && LEADS.test(text.slice(previous.start, previous.end))
        ? previousReadable(
            blocks,
            blocks.findIndex(({ span }) => span === previous),
          )?.span
        : undefined;
    if (led && end >= led.start) {
      all.push({ source: [], cue: [], content: [part], mode: 'said', carriesOn: draft });
      return;
    }
    const sameParagraph = end >= inBlock.start;
    const follows = opens && end >= (previous?.start ?? inBlock.start);
    if (
      sameParagraph
        ? onlyTagBetween(ground, draft, end, quotation.start)
        : follows && (alone || quotation.continues !== null)
    ) {
      all[all.indexOf(draft)] = { ...draft, content: [...draft.content, part] };
      // those that carried on from the old draft carry on from the new one
      const grown = all.find((d) => d.content.at(-1) === part)!;
      all.forEach((d, i) => {
        if (d.carriesOn === draft) all[i] = { ...d, carriesOn: grown };
      });
    } else if (sameParagraph || follows)
      all.push({ source: [], cue: [], content: [part], mode: 'said', carriesOn: draft });
    else if (isLong(text, quotation)) all.push(nobody);
  });
  // a block quotation is somebody's words without needing marks
  for (const { kind, span } of blocks) {
    if (
      kind !== 'blockquote' ||
      all.some((d) => d.content.some((part) => overlaps(part, span)) && !d.cue.some((c) => contains(span, c)))
    )
      continue;
    const before = all
      .filter((d) => firstOf(d) < span.start && d.cue.length > 0 && !isInside(d, all))
      .sort((a, b) => firstOf(b) - firstOf(a))[0];
    all.push({ source: [], cue: [], content: [span], mode: 'said', carriesOn: before ?? null });
  }
  return all.sort((a, b) => firstOf(a) - firstOf(b));
}

/** A sentence that ends in a colon and has no word of saying: “One change is coming:”, and not “The Echo has this:”. */
const LEADS =
  /^(?!.*\b(?:(?:has|had|have) (?:this|these|an?|the|more|some)|says?|said|reports?|adds?|notes?|writes?|from|by)\b)(?:\S+ ){3,}\S+:\s*$/u;

/** Who asked what `answer` answers: the quotation right before it is a question, with a word of asking. */
function askedBefore(text: string, drafts: readonly Draft[], answer: Draft): Draft | undefined {
  const before = drafts
    .filter((d) => d.cue.length > 0 && !isInside(d, drafts) && firstOf(d) < firstOf(answer))
    .sort((a, b) => firstOf(b) - firstOf(a))[0];
  const asks = before?.cue.some(({ start, end }) => /\bask(?:s|ed)\b/u.test(text.slice(start, end)));
  const question = before?.content.some(({ start, end }) => /\?["”’]?$/u.test(text.slice(start, end)));
  return asks && question && before!.source.length > 0 ? before : undefined;
}

/** “It was old, ¶ “and it held,” Roe said: the paragraphs before go with the one that has the tag. */
function withEarlierParagraphs(quotations: readonly Quotation[], drafts: readonly Draft[]): Draft[] {
  const all = [...drafts];
  for (let q = quotations.length - 1; q >= 0; q--) {
    const { continues } = quotations[q]!;
    const before = continues === null ? undefined : quotations[continues]!;
    const tagged = before
      ? all.findIndex((draft) => draft.cue.length + draft.source.length > 0 && claims(draft, quotations[q]!))
      : -1;
    if (tagged < 0 || all.some((draft) => claims(draft, before!))) continue;
    const draft = all[tagged]!;
    all[tagged] = { ...draft, content: [{ start: before!.start, end: before!.end }, ...draft.content] };
    for (let d = 0; d < all.length; d++)
      if (all[d]!.carriesOn === draft) all[d] = { ...all[d]!, carriesOn: all[tagged]! };
  }
  return all;
}

/** Whether the quotation is content of the attribution, which does not itself stand inside the quotation. */
const claims = ({ cue, content }: Draft, quotation: Quotation): boolean =>
  content.some((part) => overlaps(part, quotation)) && !cue.some((part) => contains(quotation, part));

/** A sentence by its stop, or at least four words with a verb; beginning where a sentence does or after a colon. */
function isSpeech({ text, tokens, sentences }: Ground, quotation: Quotation): boolean {
  const inside = tokens.filter((t) => t.start >= quotation.start && t.end <= quotation.end);
  const words = inside.filter((t) => t.tag !== 'PUNCT');
  const whole = /[.?!…]$/u.test(text.slice(quotation.inner.start, quotation.inner.end).trimEnd());
  if (!whole && (words.length < 4 || !words.some((t) => t.tag === 'VERB' || t.tag === 'AUX'))) return false;
  if (words.length === 0) return false;
  const before = text.slice(0, quotation.start).trimEnd().at(-1) ?? '.';
  return sentences.some((s) => s.start === quotation.start) || /[:.?!”"’]/u.test(before);
}

/** Eight words and more that are no title are somebody's speech, also where nothing tells whose. */
function isLong(text: string, { inner }: Quotation): boolean {
  const words = text.slice(inner.start, inner.end).match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 8 && capitals < words.length / 2;
}

/** The attribution of the nearest quotation before `offset`, and where that quotation ends. */
function lastQuoteBefore(
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
  offset: number,
): { draft: Draft; end: number } | undefined {
  let best: { draft: Draft; end: number } | undefined;
  for (const draft of drafts)
    for (const part of draft.content)
      if (
        part.end <= offset &&
        !insideQuotation(draft, quotations) &&
        (!best || part.end > best.end) &&
        quotations.some((q) => q.parent === null && overlaps(q, part))
      )
        best = { draft, end: part.end };
  return best;
}

const insideQuotation = ({ cue }: Draft, quotations: readonly Quotation[]): boolean =>
  cue.some((part) => quotations.some((q) => q.parent === null && contains(q, part)));

/** The last outermost attribution that begins in the paragraph before the offset, of somebody who did speak. */
const lastInParagraph = (
  text: string,
  drafts: readonly Draft[],
  from: number,
  to: number,
): Draft | undefined =>
  drafts
    .filter(
      (d) =>
        !d.cue.some(({ start, end }) => SILENT.test(text.slice(start, end))) &&
        firstOf(d) >= from &&
        d.content.every((part) => part.end <= to) &&
        d.cue.length > 0 &&
        d.source.length > 0 &&
        !isInside(d, drafts),
    )
    .sort((a, b) => firstOf(b) - firstOf(a))[0];

/** “did not respond to”, “declined to comment”; “according to” only names where somebody's words stand. */
const SILENT = /^according to$|\b(?:not (?:\w+ly )?(?:respond|reply|answer|return|comment)|declin|refus)/iu;

/** Whether the attribution's cue stands in another's content. */
const isInside = (draft: Draft, drafts: readonly Draft[]): boolean =>
  drafts.some(
    (other) => other !== draft && other.content.some((part) => draft.cue.some((cue) => contains(part, cue))),
  );

/** Whether nothing but the attribution's own source, cue and their setting stands between: no other sentence. */
function onlyTagBetween({ sentences, text }: Ground, draft: Draft, from: number, to: number): boolean {
  const between = sentences.filter(
    (s) => s.start >= from && s.end <= to && /\p{L}/u.test(text.slice(s.start, s.end)),
  );
  const tagged = (s: Span) => [...draft.source, ...draft.cue].some((part) => overlaps(part, s));
  return between.every(tagged);
}

const previousReadable = (blocks: readonly Block[], index: number): Block | undefined =>
  blocks.slice(0, index).findLast(({ kind }) => kind === 'paragraph' || kind === 'blockquote');

const firstOf = (draft: Draft): number =>
  Math.min(...[...draft.content, ...draft.source, ...draft.cue].map((s) => s.start));
