/**
 * Who asks and who is asked, where the network took the one for the other.
 *
 *     [Roe] <was asked> by the Echo: “Did it hold?”     →  [the Echo]
 *     and <asked> [Roe], “Did it hold?”                 →  of whoever asks
 *     but in a note to [clients] <added>                →  of whoever wrote it
 */
import type { Draft } from './draft.ts';

/** “Roe was asked by the Echo: “Did it hold?””: the question is the Echo's, and nobody's if it is not told whose. */
export function askedBy(text: string, draft: Draft): Draft {
  const [cue] = draft.cue;
  const [source] = draft.source;
  if (!cue || !source || source.start > cue.start) return draft;
  const words = text.slice(cue.start, cue.end);
  if (
    !/\b(?:was|were|is|are|been|being) (?:\w+ly )?asked\b/iu.test(words) &&
    !(/^asked\b/iu.test(words) && /\b(?:was|were|is|been)\s$/u.test(text.slice(cue.start - 6, cue.start)))
  )
    return draft;
  const by = /^[^.“”":]{0,40}?\bby ((?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3})/u.exec(
    text.slice(cue.end, cue.end + 90),
  );
  const start = by ? cue.end + by[0].length - by[1]!.length : 0;
  return { ...draft, source: by ? [{ start, end: start + by[1]!.length }] : [] };
}

/** “but in a note to clients added”: whom it was written to did not say it. */
export const notHearer = (text: string, draft: Draft): Draft => {
  const [source] = draft.source;
  const [cue] = draft.cue;
  return source &&
    cue &&
    source.end <= cue.start &&
    HEARD.test(text.slice(Math.max(0, source.start - 40), source.start))
    ? { ...draft, source: [] }
    : draft;
};
const HEARD =
  /\bin an? (?:\p{Ll}+ )?(?:report|note|letter|email|memo|message|statement) (?:to|for) (?:its |the )?$/u;

/** “and asked Roe, “Why?””: whom it is asked of does not ask. */
export const notAsked = (text: string, draft: Draft): Draft => {
  const [source] = draft.source;
  const [cue] = draft.cue;
  const asked =
    source !== undefined &&
    cue !== undefined &&
    /^(?:asked|told|reminded)$/u.test(text.slice(cue.start, cue.end)) &&
    text.slice(cue.end, source.start) === ' ' &&
    /^[,:] [“"]/u.test(text.slice(source.end, source.end + 3));
  return asked ? { ...draft, source: [] } : draft;
};
