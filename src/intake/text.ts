/**
 * Plain text to a draft: line ends made alike, everything else verbatim, paragraphs found.
 *
 *     "Dam bursts\r\n\r\nIt rained.\r\n"  →  "Dam bursts\n\nIt rained.\n" with two paragraphs
 *
 * Which paragraph is the title is for head.ts to say.
 */
import type { Block } from '../core/article.ts';
import { trimmed, type Span } from '../core/span.ts';
import type { SourceRun } from './bytes.ts';
import type { Draft } from './draft.ts';

export function draftOfText(decoded: string): Draft {
  const { text, runs } = withLineFeeds(decoded);
  return { text, runs, blocks: paragraphs(text) };
}

function withLineFeeds(decoded: string): { text: string; runs: SourceRun[] } {
  const runs: SourceRun[] = [];
  let text = '';
  let from = 0;
  const keep = (end: number): void => {
    if (end === from) return;
    runs.push({ text: text.length, units: end - from, from, length: end - from });
    text += decoded.slice(from, end);
  };
  for (const { index } of decoded.matchAll(/\r\n/gu)) {
    keep(index);
    from = index + 1;
  }
  keep(decoded.length);
  // A lone carriage return is one unit as the line feed is, so the runs hold.
  return { text: text.replaceAll('\r', '\n'), runs };
}

/** Lines up to this long may be the lines of wrapped paragraphs. */
const WRAPPED = 100;
const BREAK_OF_BLOCKS = /\n[^\S\n]*(?:\n[^\S\n]*)+/gu;

export function paragraphs(text: string): Block[] {
  const blocks: Block[] = [];
  const shouted = !/\p{Ll}/u.test(text);
  const width = text.split('\n').reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
  let start = 0;
  const add = (span: Span): void => {
    for (const line of linesTogether(text, span, width)) {
      const inner = trimmed(text, line);
      if (!inner) continue;
      const isHeading = !shouted && blocks.length >= 2 && isInCapitals(text.slice(inner.start, inner.end));
      blocks.push({ kind: isHeading ? 'heading' : 'paragraph', span: inner });
    }
  };
  for (const match of text.matchAll(BREAK_OF_BLOCKS)) {
    add({ start, end: match.index });
    start = match.index + match[0].length;
  }
  add({ start, end: text.length });
  return withHeadings(text, blocks);
}

/** More lines than these that end without a stop are a list, or a text that has none. */
const MOST_TOGETHER = 2;

/** Where most paragraphs end with a stop, a short line or two between them that do not are headings, or links to other news. */
function withHeadings(text: string, blocks: readonly Block[]): Block[] {
  const lines = blocks.map(({ span }) => text.slice(span.start, span.end));
  const open = lines.map((line, i) => i >= 2 && isOpen(line));
  const made = [...blocks];
  for (let i = 0; i < lines.length; ) {
    let to = i;
    while (to < lines.length && open[to]) to++;
    const before = lines[i - 1] ?? '';
    // “…”, and whose words they are on a line of its own
    const isSignature = /["”’]$/u.test(before) && lines[i]!.split(/\s+/u).length <= SIGNATURE;
    if (to > i && to - i <= MOST_TOGETHER && to < lines.length && STOP.test(before) && !isSignature)
      for (let k = i; k < to; k++) made[k] = { ...blocks[k]!, kind: 'heading' };
    i = Math.max(to, i + 1);
  }
  return made;
}

const STOP = /[.!?…][\])"”’']*$|["”]$/u;
const SIGNATURE = 10;
/** “Pilots ask for two new gates at the lock”: no stop, nothing between quotation marks, no item of a list and no signed post. */
const isOpen = (line: string): boolean =>
  line.length < 120 &&
  /^[\p{Lu}\p{N}‘'](?:(?![.!?]\s| [—–-] )[^“”"@\n])*[\p{L}\p{N}]$/u.test(line) &&
  inRange(line.split(/\s+/u).length);
const inRange = (words: number): boolean => words >= 5 && words <= 16;

/** “MAYOR OF KESTREL SAYS THE DAM WILL HOLD”, between paragraphs: a heading, or a link to other news. */
const isInCapitals = (line: string): boolean =>
  /^\P{Ll}+[^\s.!?…”"’')]$/u.test(line) && (line.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= 4;

/**
 * Lines without a blank line between them are one paragraph where the first word of the next would not have fitted
 * on the line before, or goes on in mid-sentence; otherwise each is a paragraph of its own.
 */
function linesTogether(text: string, { start, end }: Span, width: number): Span[] {
  const spans: Span[] = [];
  let line = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text[at] !== '\n') continue;
    const before = spans.at(-1);
    if (before && goesOn(text.slice(lastLine(text, before), before.end), text.slice(line, at), width))
      spans[spans.length - 1] = { start: before.start, end: at };
    else spans.push({ start: line, end: at });
    line = at + 1;
  }
  return spans;
}

const lastLine = (text: string, { start, end }: Span): number =>
  Math.max(start, text.lastIndexOf('\n', end - 1) + 1);

function goesOn(line: string, next: string, width: number): boolean {
  if (/^\s*[\p{Ll}]/u.test(next) && !/[.!?:”"’]\s*$/u.test(line)) return true;
  if (/^\s*(?:[-•*–—]|\d+[.)])\s/u.test(next)) return false;
  if (/[,;]\s*$/u.test(line) && /^\s*\p{L}/u.test(next)) return true;
  const word = /^\s*(\S+)/u.exec(next)?.[1] ?? '';
  return width <= WRAPPED && line.trimEnd().length + 1 + word.length > width;
}
