/**
 * Finds page furniture in what passed for the article's text: comment forms, share bars, sign-ups, ads, slugs.
 *
 *     "It rained.\n\nLeave a Reply"  →  the second block        "flood-damWashington, Oct 14: The dam"  →  "flood-dam"
 *
 * Precision first: a line of furniture left in is a blemish, a sentence of news cut out is a loss.
 */
import { textOf, type Span } from '../core/span.ts';
import { datelineAt } from './dateline.ts';
import { withBlanks, type Draft } from './draft.ts';
import { galleriesIn } from './galleries.ts';
import { COMMENT_FORM, FORM_FIELD, FURNITURE, RELATED_HEADING, SIGN_UP_FORM } from './lexicon/furniture.ts';

const LONGEST = 400;
const LONGEST_FORM = 800;

/** The spans to cut, in order and apart, with the blank lines that would be left over. */
export function furnitureIn(draft: Draft): Span[] {
  const { text, blocks } = draft;
  const lines = blocks.map(({ span }) => textOf(text, span).replace(/\s+/gu, ' '));
  const gone = new Set<number>();
  let inForm = false;
  lines.forEach((line, i) => {
    const { kind } = blocks[i]!;
    if (kind === 'title' || kind === 'blockquote') return;
    const field = inForm && FORM_FIELD.test(line);
    if (field || isFurniture(line)) {
      gone.add(i);
      inForm = field || inForm || COMMENT_FORM.test(line);
    } else inForm = false;
  });
  const galleries = galleriesIn(draft);
  for (const i of galleries.gone) gone.add(i);
  for (const i of relatedTail(lines, gone)) gone.add(i);
  const cutIn = new Set(galleries.spans.map(({ start }) => start));
  const within = blocks.flatMap(({ kind, span }, i) =>
    gone.has(i) || kind === 'title' || cutIn.has(span.start) ? [] : gluedIn(textOf(text, span), span.start),
  );
  return [...withBlanks(draft, gone), ...galleries.spans, ...within].sort((a, b) => a.start - b.start);
}

export const isFurniture = (line: string): boolean =>
  (line.length <= LONGEST && FURNITURE.some((pattern) => pattern.test(line))) ||
  (line.length <= LONGEST_FORM && SIGN_UP_FORM.test(line));

/** A heading such as “Related stories” goes with what follows if that is nothing but headlines to the very end. */
function relatedTail(lines: readonly string[], gone: ReadonlySet<number>): number[] {
  for (let i = 1; i < lines.length; i++) {
    if (!RELATED_HEADING.test(lines[i]!)) continue;
    const rest = lines.slice(i + 1);
    if (rest.every((line, k) => gone.has(i + 1 + k) || isHeadline(line)))
      return lines.map((_, k) => k).slice(i);
  }
  return [];
}

const isHeadline = (line: string): boolean => line.split(' ').length <= 18 && !/[.!:;,]["”’]?$/u.test(line);

const PHRASE =
  '(?:Advertisement|ADVERTISEMENT|Continue reading the main story|Story continues below advertisement|Article continues below advertisement)';
const FIRST = new RegExp(String.raw`^(?:${PHRASE}\s+)+(?=[\p{Lu}“‘"'])`, 'u');
/** What is left of a film's window, before its caption. */
const CLOSE = /^CLOSE\s+(?=[“‘"']?\p{Lu}\p{Ll})/u;
const LAST = new RegExp(String.raw`(?<=[.!?…:]["”’']?)(?:\s+${PHRASE})+$`, 'u');

/**
 * The box that pages hang on a name: the name in full once more, headlines about whoever it is, and MORE. Only the name as it was
 * told stays: “Roe Ana Maria RoeRoe opens the gates Holt: ‘Too late’ MORE said”  →  “Roe said”.
 */
const NAMES = String.raw`(?:\(?\p{Lu}[\p{L}.’'-]*\)? )`;
const PROFILE = new RegExp(
  [
    // “Roe Ana RoeRoe opens”: glued to the first headline
    String.raw`\b(?:(?<last>\p{Lu}[\p{L}’'-]+(?:,? (?:Jr|Sr)\b\.?)?) ?${NAMES}{0,5}\k<last>(?=[\p{Lu}\p{N}'"“‘])`,
    // “Ana Roe Ana Maria Roe The gates”: not glued, but twice the same first and last name
    String.raw`|(?<whole>(?<given>\p{Lu}[\p{L}’'-]+) ${NAMES}??(?<family>\p{Lu}[\p{L}’'-]+)) \k<given> ${NAMES}{0,4}?\k<family> (?=[\p{Lu}\p{N}'"“‘]))`,
    String.raw`[^\n]{15,700}? MORE\b`,
  ].join(''),
  'gu',
);

/** Furniture that the page's layout glued to the text without a break. */
function gluedIn(block: string, start: number): Span[] {
  const spans: Span[] = [];
  const slug = slugOf(block);
  if (slug > 0) spans.push({ start, end: start + slug });
  const first = slug > 0 ? null : (FIRST.exec(block) ?? CLOSE.exec(block));
  if (first) spans.push({ start, end: start + first[0].length });
  if (block.includes(' MORE'))
    for (const { 0: all, groups, index } of block.matchAll(PROFILE)) {
      const shown = groups!.last ?? groups!.whole!;
      spans.push({ start: start + index + shown.length, end: start + index + all.length });
    }
  const last = LAST.exec(block);
  if (last) spans.push({ start: start + last.index, end: start + block.length });
  return spans;
}

/** How long the name of a picture or page is that stands glued before a dateline; 0 if none does. */
function slugOf(block: string): number {
  const glued = /^[\p{L}\d]+(?:[-_.][\p{L}\d]+)+/u.exec(block)?.[0];
  if (!glued) return 0;
  for (const { index } of glued.matchAll(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu)) {
    if (!/[-_.]/u.test(glued.slice(0, index))) continue;
    const dateline = datelineAt(block.slice(index));
    if (dateline && (dateline.date || dateline.agencies.length > 0)) return index;
  }
  return 0;
}
