/**
 * An HTML page to a draft and facts: the title, then the blocks of its main part.
 *
 *     <h1>Dam bursts</h1><nav>…</nav><article><p>It rained …</article>  →  "Dam bursts\n\nIt rained …"
 *
 * Readability finds the main part; what it leaves in that is no text of the article goes here and in furniture.ts.
 */
import { Readability } from '@mozilla/readability';
import type { Facts } from './article.ts';
import type { Draft } from './draft.ts';
import { cleanByline } from './head.ts';
import { OUTLET_WORDS } from './lexicon/outlets.ts';
import { draftOfBlocks, markupBlocks, prune, type MarkupBlock } from './markup.ts';
import { metadataOf } from './metadata.ts';
import { keepOrigins, pageOf, type Page, type PageElement } from './page.ts';

export interface HtmlRead {
  readonly draft: Draft;
  readonly facts: Facts;
}

export function readHtml(html: string): HtmlRead | { readonly problem: string } {
  const page = pageOf(html);
  if ('problem' in page) return page;
  const { document } = page;
  const facts = metadataOf(document);
  const titleTag = (document.querySelector('title')?.textContent ?? '').replace(/\s+/gu, ' ').trim();
  // All of this is read before Readability takes the page apart.
  const heading = titleHeading(page, `${facts.title ?? ''} ${titleTag}`.trim());
  const title = heading?.text ?? withoutSite(facts.title ?? titleTag, facts.outlet);
  const whole = markupBlocks(document.body, page);
  prune(document.body);
  keepOrigins(page);
  const found = mainPart(page);
  const main = found ? markupBlocks(found.root, page) : [];
  const body = (lengthOf(main) > 0 ? main : whole).filter((block) => !isLinks(block));
  const apart = body.filter((block, i) => !(i < 4 && sameWords(block.text, title)));
  const first: MarkupBlock[] = heading
    ? [{ ...heading, kind: 'title' }]
    : title
      ? [{ kind: 'title', text: title, runs: [], linked: 0 }]
      : [];
  const outlet = facts.outlet ?? siteIn(titleTag, title);
  const byline = facts.byline ?? (found?.byline ? cleanByline(found.byline) : undefined);
  return {
    draft: draftOfBlocks([...first, ...apart]),
    facts: { ...facts, ...(outlet ? { outlet } : {}), ...(byline && byline.length < 120 ? { byline } : {}) },
  };
}

const lengthOf = (blocks: readonly MarkupBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

function mainPart({ document }: Page): { root: PageElement; byline: string | null } | undefined {
  const readability = new Readability<unknown>(document as never, {
    // the elements themselves, so that their text nodes still tell where they came from
    serializer: (element) => element,
    // share bars are known by their names
    keepClasses: true,
  });
  const article = readability.parse();
  return article?.content
    ? { root: article.content as PageElement, byline: article.byline ?? null }
    : undefined;
}

/** A short stretch that is nearly all link leads elsewhere and tells nothing here. */
const isLinks = ({ kind, text, linked }: MarkupBlock): boolean =>
  kind !== 'heading' && kind !== 'title' && linked > 0.8 && text.length < 200;

/** The h1 that says what the metadata say is the title; or the only one. */
function titleHeading(page: Page, stated: string): MarkupBlock | undefined {
  const headings = [...page.document.querySelectorAll('h1')]
    .map((element) => markupBlocks(element, page))
    .filter((blocks) => blocks.length > 0)
    .map((blocks) => joined(blocks));
  const shared = headings
    .map((heading) => ({ heading, share: sharedWords(heading.text, stated) }))
    .sort((a, b) => b.share - a.share)[0];
  if (shared && shared.share > 0.5) return shared.heading;
  return headings.length === 1 && stated === '' ? headings[0] : undefined;
}

function joined(blocks: readonly MarkupBlock[]): MarkupBlock {
  const { text, runs } = draftOfBlocks(blocks);
  return { kind: 'title', text: text.replaceAll('\n\n', '  '), runs, linked: 0 };
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many of the words of the first the second has. */
function sharedWords(of: string, other: string): number {
  const words = wordsOf(of);
  const others = new Set(wordsOf(other));
  return words.length === 0 ? 0 : words.filter((word) => others.has(word)).length / words.length;
}

const sameWords = (a: string, b: string): boolean =>
  a !== '' && wordsOf(a).join(' ') === wordsOf(b).join(' ');

const PARTED = /\s+(?:[|•·»«–—-]|::)\s+/u;

/** The title of a title tag or og:title without the site's name before or after it. */
function withoutSite(title: string, outlet: string | undefined): string {
  const parts = title.split(PARTED);
  if (parts.length < 2) return title;
  if (outlet) {
    if (sameWords(parts.at(-1)!, outlet))
      return title.slice(0, title.lastIndexOf(parts.at(-1)!)).replace(/\s+\S+\s+$/u, '');
    if (sameWords(parts[0]!, outlet)) return title.slice(parts[0]!.length).replace(/^\s+\S+\s+/u, '');
  }
  const last = parts.at(-1)!;
  const rest = title.slice(0, title.lastIndexOf(last)).replace(/\s+\S+\s+$/u, '');
  return wordsOf(last).length <= 4 && (wordsOf(rest).length >= 4 || OUTLET_WORDS.test(last)) ? rest : title;
}

/** The site's name that a title tag has after or before the page's own heading, or one that sounds like an outlet's. */
function siteIn(titleTag: string, title: string): string | undefined {
  const parts = titleTag.split(PARTED);
  const [first, last] = [parts[0], parts.at(-1)];
  if (parts.length < 2 || !first || !last) return undefined;
  if (sameWords(titleTag.slice(0, titleTag.lastIndexOf(last)), title) && wordsOf(last).length <= 6)
    return last;
  if (sameWords(titleTag.slice(first.length), title) && wordsOf(first).length <= 6) return first;
  if (sharedWords(title, titleTag) < 0.8) return undefined;
  return wordsOf(last).length <= 5 && OUTLET_WORDS.test(last) ? last : undefined;
}
