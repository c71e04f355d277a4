/**
 * Elements to blocks: which text of a page's main part makes up which block, blanks collapsed.
 *
 *     <h2>Why</h2><p>Rain<br><br>Wind</p>  →  heading "Why", paragraph "Rain", paragraph "Wind"
 */
import type { Block, BlockKind } from '../core/article.ts';
import type { SourceRun } from './bytes.ts';
import type { Draft } from './draft.ts';
import type { Page, PageElement, PageNode } from './page.ts';

export interface MarkupBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** Relative to the block's start. */
  readonly runs: readonly SourceRun[];
  /** How much of the text is linked, from 0 to 1. */
  readonly linked: number;
}

const NO_TEXT =
  /^(?:script|style|iframe|noscript|template|svg|math|object|embed|select|textarea|video|audio|canvas|nav|aside|button|form|input|head|title|dialog|menu)$/u;
const BLOCK =
  /^(?:p|div|section|article|main|header|footer|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|figure|figcaption|pre|table|caption|thead|tbody|tfoot|tr|td|th|address|center|hr|details|summary|fieldset|body|html)$/u;

/** Names that share bars, sign-ups and the like give themselves; only short stretches are dropped for them. */
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:share|sharing|social|newsletter|subscribe|subscription|sign-?up|related|recommended|recirc|promo|advert(?:isement)?|ads?|sponsor(?:ed)?|cookie|consent|breadcrumbs?|byline|toolbar|tags?|comments?|pagination|popup|modal|most-?read|read-?more|see-?also|screen-reader-text|visually-hidden|sr-only)(?:$|[\s_-])/iu;
const SHORT = 250;
/** Readability makes paragraphs of such elements; but sites name paragraphs oddly, too. */
const SHORTER = 60;

export function markupBlocks(root: PageElement, page: Pick<Page, 'origins'>): MarkupBlock[] {
  const blocks: MarkupBlock[] = [];
  let open = newBlock('paragraph');
  const close = (kind: BlockKind): void => {
    const done = open.done();
    if (done) blocks.push(done);
    open = newBlock(kind);
  };
  const walk = (node: PageNode, kind: BlockKind, linked: boolean): void => {
    if (node.nodeType === 3 || node.nodeType === 4) {
      open.add(node.nodeValue ?? '', page.origins.get(node), linked);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as PageElement;
    const tag = element.tagName.toLowerCase();
    if (tag === 'br') {
      if (open.broken()) close(kind);
      return;
    }
    if (NO_TEXT.test(tag) || isFurniture(element, tag)) return;
    const inner = kindOf(tag, kind);
    const isBlock = BLOCK.test(tag);
    if (isBlock) close(inner);
    // a cell or a term next to another must not run into it
    for (const child of [...element.childNodes]) {
      if (tag === 'figure' && !isInFigure(child)) continue;
      walk(child, inner, linked || tag === 'a');
    }
    if (isBlock) close(kind);
  };
  walk(root, 'paragraph', false);
  close('paragraph');
  return blocks;
}

function kindOf(tag: string, around: BlockKind): BlockKind {
  if (tag === 'figcaption') return 'caption';
  if (around === 'caption' || around === 'blockquote') return around;
  if (tag === 'blockquote') return 'blockquote';
  if (/^h[1-6]$/u.test(tag)) return 'heading';
  if (tag === 'li') return 'list';
  return around;
}

/** Of a figure only its caption is text; credits, buttons and alternative texts are not. */
const isInFigure = (node: PageNode): boolean =>
  node.nodeType === 1 &&
  (/^(?:figcaption|p|table|pre|blockquote)$/iu.test((node as PageElement).tagName) ||
    (node as PageElement).querySelector('figcaption, p, table, pre, blockquote') !== null);

const SHARE_NAME = /(?:^|[\s_-])(?:share|sharing|social|newsletter|cookie)(?:$|[\s_-])/iu;

/**
 * Takes out share bars and sign-ups before Readability makes paragraphs without names of them. Nothing more: what
 * else is missing changes how it weighs the rest.
 */
export function prune(body: PageElement): void {
  for (const element of [...body.querySelectorAll('[class], [id]')])
    if (SHARE_NAME.test(`${element.getAttribute('class') ?? ''} ${element.id ?? ''}`))
      if (isFurniture(element, element.tagName.toLowerCase())) element.remove();
}

function isFurniture(element: PageElement, tag: string): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true')
    return !/^(?:p|body|article|main)$/u.test(tag);
  // A date over the text is furniture, a day within a sentence is not.
  if (tag === 'time') return isAlone(element);
  const role = element.getAttribute('role');
  if (role && /^(?:navigation|complementary|search|dialog|alert|button|toolbar|menu)$/u.test(role))
    return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`.replace(
    /\p{Ll}(?=\p{Lu})/gu,
    '$&-',
  );
  return (
    !/^(?:body|article|main|a|span|em|strong|b|i|h1|blockquote)$/u.test(tag) &&
    FURNITURE_NAME.test(names) &&
    (element.textContent ?? '').trim().length < (tag === 'p' ? SHORTER : SHORT)
  );
}

/** Whether hardly any text stands beside the element; of a container only what is not in blocks of its own. */
function isAlone({ parentElement: parent, textContent }: PageElement): boolean {
  if (!parent) return true;
  const beside = /^(?:div|section|article|main|header|footer|body)$/iu.test(parent.tagName)
    ? [...parent.childNodes]
        .map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '').trim() : ''))
        .join(' ')
    : (parent.textContent ?? '').trim().slice((textContent ?? '').length);
  return beside.length < 40;
}

interface OpenBlock {
  add(data: string, origin: { from: number; length: number } | undefined, linked: boolean): void;
  /** A line break was met; true for the second in a row. */
  broken(): boolean;
  done(): MarkupBlock | undefined;
}

/** Marks that are no characters to a reader: soft hyphens, zero-width spaces, byte order marks. */
const UNSEEN = /[\u00AD\u200B\uFEFF]/u;

function newBlock(kind: BlockKind): OpenBlock {
  let text = '';
  // kept, because looking at the end of a string that still grows copies it, for every blank
  let endsBlank = false;
  let inLinks = 0;
  let breaks = 0;
  const runs: { text: number; units: number; from: number; length: number }[] = [];
  const map = (units: number, from: number, length: number): void => {
    const last = runs.at(-1);
    const at = text.length - units;
    if (
      last &&
      units === length &&
      last.units === last.length &&
      last.from + last.length === from &&
      last.text + last.units === at
    ) {
      last.units += units;
      last.length += length;
    } else runs.push({ text: at, units, from, length });
  };
  const blank = (from: number | undefined, length: number): void => {
    if (text === '' || endsBlank) return;
    text += ' ';
    endsBlank = true;
    if (from !== undefined) map(1, from, length);
  };
  return {
    add(data, origin, linked) {
      const verbatim = origin?.length === data.length;
      const before = text.length;
      for (let i = 0; i < data.length; i++) {
        const unit = data[i]!;
        if (UNSEEN.test(unit)) continue;
        const from = origin && (verbatim ? origin.from + i : origin.from);
        if (/\s/u.test(unit)) {
          blank(from, verbatim ? 1 : (origin?.length ?? 1));
          continue;
        }
        breaks = 0;
        endsBlank = false;
        if (verbatim || !origin) {
          text += unit;
          if (from !== undefined) map(1, from, 1);
        } else {
          // an entity is one piece, however many units it stands for
          text += data;
          map(data.length, origin.from, origin.length);
          break;
        }
      }
      if (linked) inLinks += text.length - before;
    },
    broken() {
      blank(undefined, 0);
      return ++breaks >= 2;
    },
    done() {
      const end = text.trimEnd().length;
      if (end === 0) return undefined;
      const kept = runs.flatMap((run) =>
        run.text + run.units <= end
          ? [run]
          : run.text < end
            ? [{ ...run, units: end - run.text, length: end - run.text }]
            : [],
      );
      return { kind, text: text.slice(0, end), runs: kept, linked: inLinks / end };
    },
  };
}

/** Blocks one after the other, a blank line between them. */
export function draftOfBlocks(parts: readonly MarkupBlock[]): Draft {
  const blocks: Block[] = [];
  const runs: SourceRun[] = [];
  let text = '';
  for (const part of parts) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += part.text;
    blocks.push({ kind: part.kind, span: { start, end: text.length } });
    for (const run of part.runs) runs.push({ ...run, text: run.text + start });
  }
  return { text, blocks, runs };
}
