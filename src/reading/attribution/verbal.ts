/**
 * Attributions whose cue is a verb.
 *
 *     The port [said] the ship was safe.   “It was safe,” [said] Roe.   He left, [adding] that it was safe.
 *
 * For each verb of the lexicon: its group, the subject that is the source, and the content to its right, else to its left.
 */
import type { Span } from '../../core/span.ts';
import { endsAfter, leftContent, rightContent } from './content.ts';
import { type Cue, cueAt } from './cue.ts';
import { type Draft, tokenSpan } from './draft.ts';
import { type Line, quoteBelow } from './line.ts';
import { isQuoteTag, sourceOf } from './subject.ts';

/** The drafts of one line, in the order of their cues. `before` are those of the sentences before, nearest last. */
export function verbalDrafts(line: Line): Draft[] {
  const drafts: Draft[] = [];
  for (let i = line.low; i < line.high; i++) {
    if (quoteBelow(line, i, line.within) >= 0) continue;
    const cue = cueAt(line, i);
    if (!cue) continue;
    const draft = draftOf(line, cue, drafts);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function draftOf(line: Line, cue: Cue, earlier: readonly Draft[]): Draft | undefined {
  const { tokens } = line;
  const subject = sourceOf(line, cue, earlier);
  const right =
    subject === undefined
      ? undefined
      : rightContent(line, cue, subject, subject.inverted ? subject.end : cue.end);
  const left = subject === undefined ? undefined : leftContent(line, cue, subject);
  if (!subject) return undefined;
  let content: Span[] | undefined;
  let cueEnd = cue.end;
  if (subject.inverted) {
    content = left ?? (right?.quoted ? right.content : undefined);
    if (left && content && right?.split) content = [...content, ...right.content];
  } else if (left && !right?.split && right?.colon === undefined && isQuoteTag(line, subject)) {
    content = left;
  } else if (right && !right.split) {
    content = right.content;
    if (right.colon !== undefined && right.colon === cue.end) cueEnd = cue.end + 1;
  } else if (left && subject.spans.length > 0 && !subject.carried && (right?.split || endsAfter(line, cue))) {
    content = right?.split ? [...left, ...right.content] : left;
  } else if (right?.split && right.quoted) content = right.content;
  if (!content || content.length === 0) return undefined;
  if (cue.passive && cue.entry.mode !== 'said') return undefined;
  // “who could have ordered it”: nobody did
  if (
    cue.entry.mode !== 'said' &&
    tokens.slice(cue.start, cue.verb).some((t) => /^(?:could|might|should)$/u.test(t.norm))
  )
    return undefined;
  return {
    source: subject.spans,
    cue: [tokenSpan(tokens, cue.start, cueEnd)],
    content,
    mode: cue.entry.mode,
    carriesOn: subject.spans.length === 0 ? (earlier.at(-1) ?? null) : null,
  };
}
