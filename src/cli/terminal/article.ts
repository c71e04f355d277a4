/**
 * An article set for a terminal: statements marked in the text, their speakers in the margin.
 *
 *      s1 Ana Roe     “The dam held,” Roe told Radio Meridian.
 *      s2 the port    The port denied that the ship was unsafe.
 *
 * With colours a statement has its speaker's, the words quoted underlined; without, it stands in ⟦…⟧ with its number.
 */
import type { Article, Block } from '../../core/article.ts';
import type { Reading } from '../../core/reading.ts';
import { overlaps, type Span } from '../../core/span.ts';
import type { Statement } from '../../core/statement.ts';
import { safe, type Paint, type Tone, toneOf } from './style.ts';
import { clip, pad, wrap } from './width.ts';

const MARGIN = 20;
const PLAIN: readonly Tone[] = [];

export function articleText(
  article: Article,
  reading: Reading,
  paint: Paint,
  colour: boolean,
  columns: number,
): string {
  const text = safe(article.text);
  const measure = Math.max(30, columns - MARGIN - 2);
  const tones = new Map(reading.speakers.map((speaker, i) => [speaker.id, toneOf(i)]));
  const names = new Map(reading.speakers.map((speaker) => [speaker.id, speaker.name]));
  const lines: string[] = [...header(article, paint)];
  for (const block of article.blocks) {
    const inBlock = reading.statements.filter((s) => s.content.some((part) => overlaps(part, block.span)));
    const begin = inBlock.filter((s) => first(s) >= block.span.start);
    const labels = begin
      .sort((a, b) => first(a) - first(b))
      .map((s) => ({
        at: first(s),
        text: `${pad(s.id, 4)}${safe(s.speaker ? names.get(s.speaker)! : '—')}`,
        tone: s.speaker ? tones.get(s.speaker) : undefined,
      }));
    const set = colour
      ? coloured(text, block, inBlock, reading, paint, tones)
      : bracketed(text, block, inBlock);
    lines.push('', ...beside(set, labels, block, measure, paint));
  }
  return lines.join('\n');
}

const first = (s: Statement): number => Math.min(...[...s.source, ...s.content].map((part) => part.start));

function header({ title, outlet, byline, published, credits, dateline }: Article, paint: Paint): string[] {
  const facts = [
    outlet?.value,
    byline && `by ${byline.value}`,
    published?.value,
    dateline?.place?.value,
    credits.length > 0 && `from ${credits.map((c) => c.value).join(', ')}`,
  ].filter(Boolean);
  return [title ? '' : paint('(no title)', 'dim'), paint(safe(facts.join(' · ')), 'dim')].filter(Boolean);
}

/** Text as it will be shown: what each line's slice looks like, given where it starts and ends in `plain`. */
interface Set {
  readonly plain: string;
  /** Offset in the article of a place in `plain`. */
  origin(at: number): number;
  show(start: number, end: number): string;
}

function coloured(
  text: string,
  block: Block,
  statements: readonly Statement[],
  { voice }: Reading,
  paint: Paint,
  tones: ReadonlyMap<string, Tone>,
): Set {
  const plain = text.slice(block.span.start, block.span.end).replaceAll('\n', ' ');
  const layers: { span: Span; tones: readonly Tone[] }[] = [];
  for (const s of [...statements].sort((a, b) => size(b) - size(a))) {
    const tone = s.speaker ? tones.get(s.speaker) : undefined;
    const own: Tone[] = tone ? [tone] : ['dim'];
    for (const span of s.content)
      layers.push({ span, tones: s.kind === 'indirect' ? own : [...own, 'underline'] });
    for (const span of s.source) layers.push({ span, tones: [...own, 'bold'] });
    for (const span of s.cue) layers.push({ span, tones: ['italic'] });
  }
  for (const { span } of voice.distancing) layers.push({ span, tones: ['yellow', 'italic'] });
  const title: readonly Tone[] =
    block.kind === 'title' || block.kind === 'heading'
      ? ['bold']
      : block.kind === 'caption' ||
          block.kind === 'label' ||
          block.kind === 'byline' ||
          block.kind === 'outlet'
        ? ['dim']
        : [];
  const at = (offset: number): readonly Tone[] =>
    layers.findLast(({ span }) => span.start <= offset && offset < span.end)?.tones ?? PLAIN;
  return {
    plain,
    origin: (i) => block.span.start + i,
    show(start, end) {
      let out = '';
      for (let i = start; i < end; ) {
        const here = at(block.span.start + i);
        let j = i + 1;
        while (j < end && at(block.span.start + j) === here) j++;
        out += paint(plain.slice(i, j), ...title, ...here);
        i = j;
      }
      return out;
    },
  };
}

const size = ({ content }: Statement): number =>
  content.reduce((sum, { start, end }) => sum + end - start, 0);

/** Marks that stand in the text: ⟦ and ⟧ with the statement's number. */
function bracketed(text: string, block: Block, statements: readonly Statement[]): Set {
  const marks: { at: number; mark: string; order: number }[] = [];
  for (const s of statements)
    for (const part of s.content.filter((p) => overlaps(p, block.span))) {
      marks.push({ at: Math.max(part.start, block.span.start), mark: '⟦', order: 1e9 - part.end });
      marks.push({
        at: Math.min(part.end, block.span.end),
        mark: `⟧${superscript(s.id.slice(1))}`,
        order: -part.start - 1e9,
      });
    }
  marks.sort((a, b) => a.at - b.at || a.order - b.order);
  let plain = '';
  const origins: number[] = [];
  let from = block.span.start;
  const take = (to: number) => {
    for (; from < to; from++) {
      plain += text[from] === '\n' ? ' ' : text[from];
      origins.push(from);
    }
  };
  for (const { at, mark } of marks) {
    take(at);
    for (const c of mark) {
      plain += c;
      for (let k = 0; k < c.length; k++) origins.push(at);
    }
  }
  take(block.span.end);
  return {
    plain,
    origin: (i) => origins[i] ?? block.span.end,
    show: (start, end) => plain.slice(start, end),
  };
}

const superscript = (digits: string): string => [...digits].map((d) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(d)]).join('');

interface Label {
  readonly at: number;
  readonly text: string;
  readonly tone: Tone | undefined;
}

/** Lines with the margin: each label stands beside the line where its statement begins, or as near below as there is room. */
function beside(set: Set, labels: readonly Label[], block: Block, measure: number, paint: Paint): string[] {
  const indent = block.kind === 'blockquote' ? '│ ' : block.kind === 'list' ? '• ' : '';
  const waiting: Label[] = [];
  const rest = [...labels];
  const lines = wrap(set.plain, measure - indent.length).map(([start, end]) => {
    while (rest[0] && rest[0].at < set.origin(end)) waiting.push(rest.shift()!);
    return `${margin(waiting.shift(), paint)}${indent}${set.show(start, end)}`;
  });
  for (const label of [...waiting, ...rest]) lines.push(margin(label, paint).trimEnd());
  return lines;
}

function margin(label: Label | undefined, paint: Paint): string {
  if (!label) return ' '.repeat(MARGIN + 2);
  return `${paint(pad(clip(label.text, MARGIN), MARGIN), ...(label.tone ? [label.tone] : ['dim' as const]))}  `;
}
