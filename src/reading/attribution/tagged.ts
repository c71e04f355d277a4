/**
 * Quotations whose tag follows in the same sentence, where the network took the tag for something else.
 *
 *     “Do not interrupt me,” a clearly angry Roe complained.     [Roe] <complained> gets the quotation
 */
import { overlaps, type Span } from '../../core/span.ts';
import type { Quotation } from '../stage.ts';
import type { Draft } from './draft.ts';

/** The drafts, each with the quotation before it that none has and that its words are the tag of. */
export function taggedQuotations(
  text: string,
  quotations: readonly Quotation[],
  drafts: readonly Draft[],
): Draft[] {
  const free = quotations.filter(
    (q) =>
      q.parent === null &&
      q.closed &&
      /[,?!]$/u.test(text.slice(q.inner.start, q.inner.end)) &&
      !drafts.some(({ content }) => content.some((part) => overlaps(part, q))),
  );
  return drafts
    .map(sourceBehind(text))
    .map(nearestSource(text))
    .map(inWords(text))
    .map((draft) => {
      const [source] = draft.source;
      const [cue] = draft.cue;
      if (!source || !cue || cue.start < source.start) return draft;
      const quoted = free.findLast(
        (q) => q.end <= source.start && LEAD.test(text.slice(q.end, source.start)),
      );
      if (!quoted || draft.content.some((part) => quotations.some((q) => overlaps(q, part)))) return draft;
      const rest = draft.content.filter((part) => part.start >= cue.end);
      const first: Span = { start: quoted.start, end: quoted.end };
      return { ...draft, content: [first, ...rest] };
    });
}

/** “It held, said Roe.”: the name right behind the word, where the network took none. */
const sourceBehind =
  (text: string) =>
  (draft: Draft): Draft => {
    const [cue] = draft.cue;
    if (!cue || draft.source.length > 0 || !draft.content.some(({ end }) => end <= cue.start)) return draft;
    if (!/^(?:said|says|added|adds|wrote|writes|asked)$/u.test(text.slice(cue.start, cue.end))) return draft;
    const name = BEHIND.exec(text.slice(cue.end, cue.end + 60))?.[1];
    return name ? { ...draft, source: [{ start: cue.end + 1, end: cue.end + 1 + name.length }] } : draft;
  };

/** “It held,” Roe remarks, and Doe responds: the name between quotation and cue, whatever name the network took. */
const nearestSource =
  (text: string) =>
  (draft: Draft): Draft => {
    const [source] = draft.source;
    const [cue] = draft.cue;
    const said = cue && draft.content.findLast(({ end }) => end <= cue.start);
    if (!source || !cue || !said || source.end > said.start === source.start < cue.start) return draft;
    const name = BETWEEN.exec(text.slice(said.end, cue.start))?.[1];
    if (!name || !/[,?!]["”]$/u.test(text.slice(said.start, said.end))) return draft;
    const start = cue.start - 1 - name.length;
    return { ...draft, source: [{ start, end: start + name.length }] };
  };

/** “in the engineer Ana Roe's words, “…””, “added a line from Roe: “…””: whose words they are. */
const inWords =
  (text: string) =>
  (draft: Draft): Draft => {
    const [said] = draft.content;
    if (!said || !/^[“"]/u.test(text.slice(said.start, said.end))) return draft;
    const lead = text.slice(Math.max(0, said.start - 90), said.start);
    const found = WHOSE.exec(lead) ?? FROM.exec(lead);
    if (!found) return draft;
    const end = said.start - found[2]!.length;
    return { ...draft, source: [{ start: end - found[1]!.length, end }] };
  };

const WHOSE = /\b[Ii]n ((?:[\p{L}-]+ ){0,5}\p{Lu}[\p{L}-]+)(['’]s? words, )$/u;
const FROM =
  /\b(?:in the words|(?:an?|another|this|the) (?:\p{Ll}+ )?(?:quote|quotation|line|passage|verse)) (?:of|from|by) ((?:(?:Mr|Mrs|Ms|Dr)\. )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){0,2})([,:] )$/u;
const BEHIND = /^ (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){0,2})(?=[,.](?:\s|$))/u;
const BETWEEN =
  /^ (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){0,2}(?:, (?:an?|the|\p{Ll}+) [^“”".;:]{3,140},)?) $/u;

/** What may stand between a quotation and who said it: “a clearly angry”, “the ever cheerful”. */
const LEAD = /^ (?:(?:an?|the|then) (?:\p{Ll}+ly )?(?:\p{Ll}[\p{Ll}-]* ){0,2})?$/u;
