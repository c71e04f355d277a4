/**
 * What a page says about its article outside of the text: JSON-LD, OpenGraph, Dublin Core, meta tags, <time>.
 *
 *     <meta property="og:site_name" content="Harbour Echo">  →  { outlet: 'Harbour Echo' }
 *
 * Of several sources the first that has a value counts, in the order written here.
 */
import type { Facts } from './article.ts';
import { edtfOf } from './dates.ts';
import { cleanByline } from './head.ts';
import type { PageDocument } from './page.ts';

type Json = Readonly<Record<string, unknown>>;

export function metadataOf(document: PageDocument): Facts {
  const meta = metaTags(document);
  const ld = articleLd(document);
  const first = (...names: string[]): string | undefined =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined);
  const attribute = (selector: string, ...names: string[]): string | undefined => {
    const element = document.querySelector(selector);
    for (const name of names) {
      const value = clean(element?.getAttribute(name));
      if (value) return value;
    }
    return undefined;
  };
  const outlet =
    first('og:site_name') ??
    nameOf(ld?.publisher) ??
    first('dc.publisher', 'dcterms.publisher', 'publisher', 'application-name');
  const author =
    namesOf(ld?.author) ??
    first(
      'author',
      'article:author',
      'dc.creator',
      'dcterms.creator',
      'parsely-author',
      'sailthru.author',
      'byl',
    );
  const published = [
    text(ld?.datePublished),
    first('article:published_time', 'og:article:published_time', 'article:published', 'og:published_time'),
    first('datepublished', 'pubdate', 'publishdate', 'publish-date', 'parsely-pub-date', 'sailthru.date'),
    first('dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date', 'dcterms.date', 'date', 'ptime'),
    attribute('[itemprop="datePublished"]', 'content', 'datetime'),
    attribute('time[pubdate]', 'datetime'),
    attribute(
      'article time[datetime], header time[datetime], main time[datetime], time[datetime]',
      'datetime',
    ),
    text(ld?.dateCreated),
  ]
    .map((value) => value && edtfOf(value))
    .find((value) => value);
  const title =
    first('og:title') ??
    text(ld?.headline) ??
    first('twitter:title', 'dc.title', 'dcterms.title', 'parsely-title');
  const language = languageOf(
    document.documentElement?.getAttribute('lang') ??
      document.documentElement?.getAttribute('xml:lang') ??
      text(ld?.inLanguage) ??
      first('content-language', 'language', 'dc.language', 'og:locale'),
  );
  const url = [attribute('link[rel="canonical"]', 'href'), first('og:url'), text(ld?.url)].find(
    (value) => value && /^https?:\/\//iu.test(value),
  );
  const byline =
    author && !/^https?:|^[\w.]+\.(?:com|org|net)\b|@/iu.test(author) ? cleanByline(author) : undefined;
  return {
    ...(title ? { title } : {}),
    ...(outlet && !/^(?:https?:|@)/u.test(outlet) ? { outlet } : {}),
    ...(byline ? { byline } : {}),
    ...(published ? { published } : {}),
    ...(language ? { language } : {}),
    ...(url ? { url } : {}),
  };
}

/** “en-GB” and “EN_us” are en; undefined of what is no language. */
export const languageOf = (value: string | null | undefined): string | undefined =>
  /^\s*([a-z]{2})(?:[-_].*|\s*)$/iu.exec(value ?? '')?.[1]?.toLowerCase();

/** The names in lower case; of tags of one name the first with a value counts. */
function metaTags(document: PageDocument): Map<string, string> {
  const meta = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const value = clean(tag.getAttribute('content'));
    if (!value) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv'])
      for (const name of (tag.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/u))
        if (name !== '' && !meta.has(name)) meta.set(name, value);
  }
  return meta;
}

const ARTICLE_TYPE = /(?:Article|NewsArticle|Report|BlogPosting|Review|LiveBlogPosting)$/u;

/** The article's object among the page's JSON-LD, also in arrays and @graph. Broken JSON-LD is as none. */
function articleLd(document: PageDocument): Json | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let parsed: unknown;
    try {
      parsed = JSON.parse(
        (script.textContent ?? '').replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/gu, ''),
      );
    } catch {
      continue;
    }
    const found = objectsIn(parsed).find((object) =>
      [object['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)),
    );
    if (found) return found;
  }
  return undefined;
}

const objectsIn = (json: unknown): Json[] =>
  (Array.isArray(json) ? json : [json]).flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return [];
    const graph = (item as Json)['@graph'];
    return [item as Json, ...(Array.isArray(graph) ? objectsIn(graph) : [])];
  });

const clean = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() || undefined : undefined;

const text = clean;

function nameOf(json: unknown): string | undefined {
  const one: unknown = Array.isArray(json) ? json[0] : json;
  return clean(typeof one === 'object' && one !== null ? (one as Json).name : one);
}

function namesOf(json: unknown): string | undefined {
  const names = (Array.isArray(json) ? json : [json]).map(nameOf).filter((name) => name !== undefined);
  return names.length > 0 ? names.join(', ') : undefined;
}
