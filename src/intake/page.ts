/**
 * An HTML page parsed, with a way from each of its text nodes back to the characters it was written with.
 *
 *     <p>Rain &amp; wind</p>  →  a document; its text nodes 'Rain ', '&', ' wind' came from 3–7, 8–12, 13–17
 *
 * linkedom makes one text node of each text event of htmlparser2; parsing the same text twice in the same way pairs
 * them off, in document order. Main text and metadata are for others.
 */
import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';

/** Where a text node came from; as long as its data if verbatim, otherwise an entity. */
export interface Origin {
  readonly from: number;
  readonly length: number;
}

export interface PageNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly parentElement: PageElement | null;
  readonly childNodes: Iterable<PageNode>;
  cloneNode(deep: boolean): PageNode;
}

export interface PageElement extends PageNode {
  readonly tagName: string;
  readonly id: string;
  hasAttribute(name: string): boolean;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  append(...nodes: PageNode[]): void;
  remove(): void;
  replaceChildren(...nodes: PageNode[]): void;
  contains(node: PageNode): boolean;
}

/** As much of a document as is needed here; the real one is linkedom's. */
export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement;
  createElement(name: string): PageElement;
}

export interface Page {
  readonly document: PageDocument;
  readonly origins: WeakMap<PageNode, Origin>;
}

/** What pages of news stay below by far, and above which parsing takes a time that nobody waits. */
const DEEPEST = 400;
const MOST = 100_000;

export function pageOf(html: string): Page | { readonly problem: string } {
  const texts = textsIn(html);
  if ('problem' in texts) return texts;
  const { document } = parseHTML(html) as unknown as { document: PageDocument };
  const origins = new WeakMap<PageNode, Origin>();
  let next = 0;
  for (const node of textNodes(document)) {
    const text = texts.events[next++];
    // A parser that disagrees with itself would map to wrong places: rather to none from there on.
    if (text?.data !== node.nodeValue) break;
    origins.set(node, { from: text.from, length: text.length });
  }
  ensureBody(document);
  return { document, origins };
}

/** linkedom adds no html and body where the page left them out, and then looks for text in an empty body. */
function ensureBody(document: PageDocument): void {
  const root = document.documentElement;
  const isHtml = root?.tagName === 'HTML';
  const top = isHtml ? root : document;
  const children = [...top.childNodes];
  const named = (node: PageNode, name: string): boolean => (node as Partial<PageElement>).tagName === name;
  if (isHtml && children.some((node) => named(node, 'BODY') || named(node, 'FRAMESET'))) return;
  const html = isHtml ? root : document.createElement('html');
  const body = document.createElement('body');
  const head = children.find((node) => named(node, 'HEAD')) ?? document.createElement('head');
  for (const node of children) if (node !== head && node.nodeType !== 10) body.append(node);
  html.replaceChildren(head, body);
  if (!isHtml) document.append(html);
}

interface TextEvent extends Origin {
  readonly data: string;
}

class TooMuch extends Error {}

function textsIn(html: string): { readonly events: TextEvent[] } | { readonly problem: string } {
  const events: TextEvent[] = [];
  let depth = 0;
  let tags = 0;
  const parser = new Parser(
    {
      onopentag() {
        if (++depth > DEEPEST) throw new TooMuch(`has tags nested more than ${DEEPEST} deep`);
        if (++tags > MOST) throw new TooMuch(`has more than ${MOST} tags`);
      },
      onclosetag() {
        depth--;
      },
      ontext(data) {
        events.push({ data, from: parser.startIndex, length: parser.endIndex - parser.startIndex + 1 });
      },
    },
    // as linkedom parses
    { lowerCaseAttributeNames: false, decodeEntities: true, xmlMode: false },
  );
  try {
    parser.write(html);
    parser.end();
  } catch (error) {
    if (error instanceof TooMuch) return { problem: error.message };
    throw error;
  }
  return { events };
}

/** In document order. By lists of children: siblings of a doctype are not linked to it. */
export function* textNodes(root: PageNode): Generator<PageNode> {
  const waiting = [...root.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeType === 3 || node.nodeType === 4) yield node;
    else if (node.nodeType === 1)
      // one by one: a call takes only so many arguments, an element any number of children
      for (const child of [...node.childNodes].reverse()) waiting.push(child);
  }
}

/**
 * Readability keeps the page's HTML and sets it anew when it tries again with other settings, which would make text
 * nodes that came from nowhere. Clones that know where they came from take their place.
 */
export function keepOrigins({ document, origins }: Page): void {
  const { body } = document;
  let kept: PageNode | undefined;
  const clone = (of: PageNode): PageNode => {
    const copy = of.cloneNode(true);
    const copies = textNodes(copy);
    for (const node of textNodes(of)) {
      const other = copies.next().value as PageNode | undefined;
      const origin = origins.get(node);
      if (other && origin) origins.set(other, origin);
    }
    return copy;
  };
  Object.defineProperty(body, 'innerHTML', {
    configurable: true,
    get: () => {
      kept = clone(body);
      return 'kept';
    },
    set: () => {
      if (!kept) return;
      body.replaceChildren();
      for (const node of [...clone(kept).childNodes]) body.append(node);
    },
  });
}
