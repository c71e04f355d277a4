/**
 * What an article's happening can be known by: its words with their weights, quotations, and the days that it names.
 *
 *     “Dam fails above Orlin” …  →  { day: 19000, terms: [dam, fail, orlin, …], quotes: [], dates: [13 January] }
 *
 * Words are kept as numbers and weights as 16-bit ones (`packed`), because placing one article compares dozens.
 */
import type { Article } from '../core/article.ts';
import { dayOf, daysOf } from '../core/edtf.ts';
import { textOf } from '../core/span.ts';
import { folded } from './names.ts';
import { rarity } from './rarity.ts';
import { hashOf, isSentenceCase, termsIn } from './terms.ts';

export interface Profile {
  /** Days since 1970; null of the undated. */
  readonly day: number | null;
  /** Ascending. The lists of weights are as long; in each, the squares sum to `UNIT` squared. */
  readonly terms: Uint32Array;
  readonly body: Uint16Array;
  /** The words of title and first paragraphs. */
  readonly lede: Uint16Array;
  readonly title: Uint16Array;
  readonly names: Uint16Array;
  /** One in four of the runs of eight words inside quotation marks; ascending. */
  readonly quotes: Uint32Array;
  /** Days named in the text, month × 32 + day; ascending. */
  readonly dates: Uint16Array;
}

/** A term by which relatives are looked for, and its share of what the article is about, of 1000. */
export interface BlockTerm {
  readonly hash: number;
  readonly weight: number;
  readonly rarity: number;
}

export interface Profiled {
  readonly profile: Profile;
  /** The words behind the numbers, to give reasons with. */
  readonly words: ReadonlyMap<number, string>;
  /** Rarest first. */
  readonly blockTerms: readonly BlockTerm[];
}

/** Weights are whole numbers in these units. */
export const UNIT = 50_000;

/** What two articles share less of, in millionths of what they are about, is not compared: hardly ever one happening. */
export const LEAST_SHARED = 90_000;

/** Whether fewer than one article in fifty holds the term, so that it can be looked for without knowing the day. */
export const isRare = (term: BlockTerm): boolean => term.rarity > 3.9;

const LEDE_LENGTH = 900;
/** What an article says below is background, as often of other happenings. */
const BODY_LENGTH = 8000;
const TITLE_IN_LEDE = 3;
const TITLE_IN_BODY = 2;
/** So many terms of each kind, the weightiest: enough that a longer list changes no figure of bench/stories.ts. */
const [MOST_IN_BODY, MOST_IN_LEDE, MOST_IN_TITLE, MOST_NAMES] = [100, 50, 30, 40];
const MOST_BLOCK_TERMS = 30;
/** Names lead to an article's relatives rather than other words of the same rarity. */
const NAME_IN_BLOCK = 1.2;
const MOST_QUOTES = 96;
const QUOTE_SAMPLE = 4;
const MOST_DATES = 16;

interface Count {
  title: number;
  lede: number;
  body: number;
  name: number;
  readonly rarity: number;
}

export function profileOf(article: Article): Profiled {
  const title = article.title?.value ?? '';
  const body = bodyOf(article);
  const counts = new Map<string, Count>();
  const countOf = (term: string): Count => {
    let count = counts.get(term);
    if (!count) {
      count = { title: 0, lede: 0, body: 0, name: 0, rarity: rarity(term) };
      counts.set(term, count);
    }
    return count;
  };
  for (const { term, name } of termsIn(title, isSentenceCase(title))) {
    const count = countOf(term);
    count.title++;
    if (name) count.name++;
  }
  for (const { term, name, at } of termsIn(body, true)) {
    const count = countOf(term);
    count.body++;
    if (at < LEDE_LENGTH) count.lede++;
    if (name) count.name++;
  }
  const weighed = (most: number, times: (count: Count) => number): Map<string, number> =>
    heaviest(
      [...counts].map(([term, count]) => [term, damped(times(count)) * count.rarity] as const),
      most,
    );
  const lists = {
    body: weighed(MOST_IN_BODY, ({ title, body }) => body + TITLE_IN_BODY * title),
    lede: weighed(MOST_IN_LEDE, ({ title, lede }) => lede + TITLE_IN_LEDE * title),
    title: weighed(MOST_IN_TITLE, ({ title }) => Math.min(1, title)),
    names: weighed(MOST_NAMES, ({ name }) => name),
  };
  const words = new Map<number, string>();
  for (const list of Object.values(lists)) for (const term of list.keys()) words.set(hashOf(term), term);
  const terms = Uint32Array.from(words.keys()).sort();
  const column = (list: ReadonlyMap<string, number>): Uint16Array =>
    Uint16Array.from(terms, (hash) => Math.round((list.get(words.get(hash)!) ?? 0) * UNIT));
  return {
    profile: {
      day: dayNumber(article),
      terms,
      body: column(lists.body),
      lede: column(lists.lede),
      title: column(lists.title),
      names: column(lists.names),
      quotes: quotesIn(body),
      dates: datesIn(body),
    },
    words,
    blockTerms: [
      ...heaviest(
        [...counts].map(
          ([term, { title, lede, body, name, rarity: rare }]) =>
            [term, damped(body + lede + TITLE_IN_LEDE * title) * rare * (name ? NAME_IN_BLOCK : 1)] as const,
        ),
        MOST_BLOCK_TERMS,
      ),
    ]
      .map(([term, weight]) => ({
        hash: hashOf(term),
        weight: Math.round(weight * 1000),
        rarity: counts.get(term)!.rarity,
      }))
      .sort((a, b) => b.rarity - a.rarity || a.hash - b.hash),
  };
}

const DAY = 86_400_000;

function dayNumber(article: Article): number | null {
  const published = article.published?.value ?? article.dateline?.date?.value;
  const day = dayOf(published) ?? (published ? daysOf(published)?.from : undefined);
  return day === undefined ? null : Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY);
}

function bodyOf(article: Article): string {
  let body = '';
  for (const { kind, span } of article.blocks) {
    if (kind !== 'paragraph' && kind !== 'list' && kind !== 'blockquote') continue;
    body += `${body === '' ? '' : '\n\n'}${textOf(article.text, span)}`;
    if (body.length > BODY_LENGTH) break;
  }
  return body.slice(0, BODY_LENGTH);
}

/** The tenth mention of a word says less than the first. */
const damped = (times: number): number => (times > 0 ? 1 + Math.log(times) : 0);

/** The weightiest, as shares of a vector of length 1. Of equal weight, the first in the alphabet. */
function heaviest(all: readonly (readonly [string, number])[], most: number): Map<string, number> {
  const chosen = all
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most);
  const length = Math.sqrt(chosen.reduce((sum, [, weight]) => sum + weight ** 2, 0));
  return new Map(chosen.map(([term, weight]) => [term, weight / length]));
}

function quotesIn(text: string): Uint32Array {
  const found = new Set<number>();
  for (const [, quoted] of text.matchAll(/[“"]([^“”"]{25,600})[”"]/gu)) {
    const words = folded(quoted!).split(' ').filter(Boolean);
    for (let i = 0; i + 8 <= words.length; i++) {
      const hash = hashOf(words.slice(i, i + 8).join(' '));
      // Chosen by the words themselves, so that two articles choose the same.
      if (hash % QUOTE_SAMPLE === 0) found.add(hash);
    }
  }
  return Uint32Array.from(found).sort().slice(0, MOST_QUOTES);
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DATE =
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (\d{1,2})(?!\d)|\b(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/gu;

function datesIn(text: string): Uint16Array {
  const found = new Set<number>();
  for (const [, month, day, dayBefore, monthAfter] of text.matchAll(DATE)) {
    const number = Number(day ?? dayBefore);
    if (number < 1 || number > 31 || found.size >= MOST_DATES) continue;
    found.add((MONTHS.indexOf((month ?? monthAfter)!.toLowerCase()) + 1) * 32 + number);
  }
  return Uint16Array.from(found).sort();
}
