/**
 * Quotations that are somebody's by the words right beside them, whatever else the sentence says.
 *
 *     The port must learn “the art of waiting,” as Ana Roe put it.     source “Ana Roe”, cue “put it”
 *     The crews answered Roe's talk of a “flood.”                      source “Roe”, cue “talk”
 */
import { overlaps, type Span } from '../../core/span.ts';
import type { Quotation } from '../stage.ts';
import type { Draft } from './draft.ts';

/** The drafts, with such a quotation taken out of whatever else has it. */
export function asPut(text: string, quotations: readonly Quotation[], drafts: readonly Draft[]): Draft[] {
  let all = [...drafts];
  for (const { start, end, parent } of quotations) {
    if (parent !== null) continue;
    const found = behind(text, end) ?? ahead(text, start, end);
    if (found) all = claimed(text, all, { start, end }, found);
  }
  return all;
}

interface Whose {
  readonly source: Span;
  readonly cue: Span;
}

/** “…,” as Roe put it. */
function behind(text: string, end: number): Whose | undefined {
  const found = AS.exec(text.slice(end, end + 100));
  if (!found) return undefined;
  const [whole, name = '', verb = ''] = found;
  const at = end + whole.indexOf(name);
  return {
    source: { start: at, end: at + name.length },
    cue: { start: end + whole.length - verb.length, end: end + whole.length },
  };
}

/** Roe's talk of a “…”: a few words that are hers, whoever the sentence is about. */
function ahead(text: string, start: number, end: number): Whose | undefined {
  const from = Math.max(0, start - 100);
  const before = text.slice(from, start);
  const found =
    OWN.exec(before) ??
    (LONG.test(text.slice(start, end)) ? HELD.exec(before) : null) ??
    (end - start > 60 ? null : TALK.exec(before));
  if (!found) return undefined;
  const [whole, name = '', , noun = ''] = found;
  const at = from + found.index;
  const cue = at + whole.indexOf(noun, name.length);
  return { source: { start: at, end: at + name.length }, cue: { start: cue, end: cue + noun.length } };
}

function claimed(text: string, drafts: readonly Draft[], quotation: Span, { source, cue }: Whose): Draft[] {
  const taken = [source, cue];
  // found as it is, but for its bounds
  if (drafts.some((one) => one.source.some((part) => overlaps(part, source)) && holds(one, quotation)))
    return [...drafts];
  const others = drafts.flatMap((one): Draft[] => {
    if (one.cue.some((part) => overlaps(part, cue))) return [];
    if (!holds(one, quotation)) return [one];
    const [from, to] = [
      Math.min(quotation.start, ...taken.map((part) => part.start)),
      Math.max(quotation.end, ...taken.map((part) => part.end)),
    ];
    const left = one.content
      .flatMap((part) => [
        { start: part.start, end: Math.min(part.end, from) },
        { start: Math.max(part.start, to), end: part.end },
      ])
      .filter(({ start, end }) => /\p{L}+\P{L}+\p{L}/u.test(text.slice(start, end)));
    return left.length > 0 ? [{ ...one, content: left }] : [];
  });
  return [...others, { source: [source], cue: [cue], content: [quotation], mode: 'said', carriesOn: null }];
}

const holds = ({ content }: Draft, quotation: Span): boolean =>
  content.some((part) => overlaps(part, quotation));

const AS =
  /^,? as ((?:the |his |her )?(?:\p{Ll}[\p{Ll}-]* ){0,3}\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3}) (?:(?:has|had|have|once|\p{Ll}+ly|later|famously) )*(puts? it|phrase[sd] it|calls?(?:ed)? (?:it|him|her|them)|called (?:it|him|her|them)|said|wrote|described|defined|dubbed|noted)\b/u;

/** “Everybody should remember Roe's sober advice: “…”” */
const OWN =
  /((?:\b\p{Lu}[\p{L}.-]*\.? )?\b\p{Lu}[\p{L}-]+)(['’]s? (?:\p{Ll}+ ){0,2})(advice|skepticism|scepticism|answer|message|motto|quip|joke|words|wisdom|warning|dictum|line|verdict|reply|response|plea|promise)[:,] $/u;
/** Fewer than five words are part of what is told of the claim. */
const LONG = /^(?:\S+\s+){4}/u;
/** “noting Roe's 2003 observation that the dam “would be gone””: what she held, whoever tells of it. */
const HELD =
  /((?:\b\p{Lu}[\p{L}.-]*\.? )?\b\p{Lu}[\p{L}’'-]+)(['’]s? (?:\p{Ll}+ |\d{4} ){0,2})(observation|claims?|assertion|contention|conclusion|argument|assessment|suggestion|insistence|statement|admission|belief|underlining|recollection) (?:that|of|about) (?:[\p{L}\p{N}’'-]+ ){0,9}$/u;
const TALK =
  /((?:\b\p{Lu}[\p{L}.-]*\.? )?\b\p{Lu}[\p{L}-]+)(['’]s? (?:\p{Ll}+ ){0,2})(rhetoric|talk|remarks?|comments?|analysis|warnings?|threats?|jokes?|description|complaints?) (?:of|about|on) (?:(?:[\p{L}’'-]+ ){0,3}(?:an?|the|his|her|their|its|being|\p{Lu}[\p{L}-]*['’]s) )?$/u;
