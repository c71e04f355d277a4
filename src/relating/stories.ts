/**
 * Whether two articles tell of the same happening: how alike their titles, first paragraphs and names are, and how
 * close in time they stand.
 *
 *     “Dam fails above Orlin” and “Orlin dam collapse: what is known”, a day apart  →  .52, both tell of orlin, dam
 *
 * Term weights times how rare a term is, cosine (Salton). Rarity comes from the record's own counts, on top of a
 * guess for the case that the record is small, so that the first ten articles are not taken for the language.
 */
import type { Article } from '../core/article.ts';
import { dayOf, daysOf } from '../core/edtf.ts';
import { textOf } from '../core/span.ts';
import { COMMON_WORDS, EMPTY_WORDS } from './lexicon/common.ts';
import { folded } from './names.ts';
import { stem } from './stem.ts';

export interface Profile {
  /** Days since 1970; null of the undated. */
  readonly day: number | null;
  /** Term and weight within the article, heaviest first. A name begins with “^”. */
  readonly terms: readonly (readonly [string, number])[];
}

/** How many articles hold the term, and of how many. */
export interface Rarity {
  readonly of: (term: string) => number;
  readonly articles: number;
}

/** Articles further apart than this are of different happenings, or of a happening's consequences. */
export const WINDOW_DAYS = 4;
/**
 * From here on two articles are of one story. On bench/stories.ts, B-cubed F1 is within a point and a half from .22 to
 * .30; towards the lower end stories begin to chain into each other.
 */
export const SAME_STORY = 0.28;

const LEAST_SHARED = 4;
const TITLE_WEIGHT = 3;
const NAME_WEIGHT = 1.6;
const LEDE_LENGTH = 900;
const MOST_TERMS = 45;

export function profileOf(article: Article): Profile {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number, capitals: boolean): void => {
    for (const { term, name } of termsIn(text, capitals))
      weights.set(term, (weights.get(term) ?? 0) + weight * (name ? NAME_WEIGHT : 1));
  };
  if (article.title) add(article.title.value, TITLE_WEIGHT, isSentenceCase(article.title.value));
  let length = 0;
  for (const { kind, span } of article.blocks) {
    if ((kind !== 'paragraph' && kind !== 'list' && kind !== 'blockquote') || length > LEDE_LENGTH) continue;
    const text = textOf(article.text, span).slice(0, LEDE_LENGTH - length + 200);
    add(text, 1, true);
    length += text.length;
  }
  const terms = [...weights]
    .map(([term, weight]) => [term, Math.round((1 + Math.log(weight)) * 1000) / 1000] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_TERMS);
  const published = article.published?.value ?? article.dateline?.date?.value;
  const day = dayOf(published) ?? (published ? daysOf(published)?.from : undefined);
  return { day: day === undefined ? null : Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000), terms };
}

/** In a headline with capitals throughout, capitals tell no names. */
function isSentenceCase(title: string): boolean {
  const words = title.split(/\s+/u).filter((word) => /\p{L}{4}/u.test(word));
  return words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length < words.length * 0.7;
}

function* termsIn(text: string, capitals: boolean): Generator<{ term: string; name: boolean }> {
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu)) {
    const plain = folded(word);
    if (plain.length < 2 || EMPTY_WORDS.has(plain)) continue;
    // A capital at the beginning of a sentence tells nothing.
    const begins = index === 0 || /[.!?:“"‘]\s*$/u.test(text.slice(Math.max(0, index - 3), index));
    const name = capitals && !begins && /^\p{Lu}/u.test(word);
    yield { term: stem(plain), name };
  }
}

/** As log(N / n), with a guess of n for a record of two thousand articles added to what is counted. */
export function idf(term: string, rarity: Rarity): number {
  const guess = COMMON_WORDS.has(term) || COMMON_STEMS.has(term) ? 200 : 12;
  return Math.log((2000 + rarity.articles) / (guess + rarity.of(term)));
}

const COMMON_STEMS: ReadonlySet<string> = new Set([...COMMON_WORDS].map(stem));

/** The terms by which an article's relatives are looked for: the few that tell it apart most. */
export const blockTermsOf = (profile: Profile, rarity: Rarity): string[] =>
  profile.terms
    .map(([term, weight]) => ({ term, weight: weight * idf(term, rarity) }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, 12)
    .map(({ term }) => term);

export interface StoryLikeness {
  readonly score: number;
  readonly reason: string;
}

/** How alike two articles are, 0 to 1; undefined if they are too far apart in time to be of one happening. */
export function storyLikeness(a: Profile, b: Profile, rarity: Rarity): StoryLikeness | undefined {
  const apart = a.day === null || b.day === null ? undefined : Math.abs(a.day - b.day);
  if (apart !== undefined && apart > WINDOW_DAYS) return undefined;
  const other = new Map(b.terms);
  const square = (terms: Profile['terms']): number =>
    terms.reduce((sum, [term, weight]) => sum + (weight * idf(term, rarity)) ** 2, 0);
  let dot = 0;
  const shared: { term: string; share: number }[] = [];
  for (const [term, weight] of a.terms) {
    const second = other.get(term);
    if (second === undefined) continue;
    const share = weight * second * idf(term, rarity) ** 2;
    dot += share;
    shared.push({ term, share });
  }
  // Two or three common terms make a high cosine of two short texts, and no story.
  if (shared.length < LEAST_SHARED) return { score: 0, reason: 'too few words in common' };
  const length = Math.sqrt(square(a.terms) * square(b.terms));
  if (length === 0) return { score: 0, reason: 'one of the two has no words to compare' };
  // A day apart costs little, four days nearly a fifth. Where the days are unknown, the words have to be much alike:
  // the same people are in the news for years.
  const score = (dot / length) * (apart === undefined ? 0.7 : 1 - 0.045 * apart);
  const best = shared.sort((x, y) => y.share - x.share || (x.term < y.term ? -1 : 1)).slice(0, 5);
  const when = apart === undefined ? 'of unknown days' : apart === 0 ? 'on one day' : `${apart} days apart`;
  return {
    score: Math.round(score * 1000) / 1000,
    reason: `both tell of ${best.map(({ term }) => term).join(', ')}; ${when}`,
  };
}
