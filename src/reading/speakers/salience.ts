/**
 * Who stands out at a place of the text: whom a pronoun or a description there most likely means.
 *
 *     “Roe met Quill. She said …”  →  Roe, the subject of the sentence before, stands out more than Quill
 *
 * After Lappin and Leass 1994, with the last speaker in the place of their subject emphasis.
 */
import { type Span, textOf } from '../../core/span.ts';
import type { Cast } from './cast.ts';
import { genderOf } from './gender.ts';
import { blockOf, sentenceAt, startOf } from './ground.ts';
import type { Identity } from './identity.ts';
import type { Person } from './people.ts';

/** How much it tells that somebody is known to be a man, or a woman, where the other's name does not say; most whom the news names are men. */
const KNOWN_GENDER = { f: 3, m: 0.8 };

/** Of the last speaker, by the paragraphs between. */
const LAST_SPOKE = [2.2, 1.8, 1.1, 0.6, 0.3];

export interface LastSpeaker {
  readonly identity: Identity;
  readonly weight: number;
}

/** “he told Roe”: who is named right behind the cue hears it, and does not say it. */
export function hearerOf({ ground }: Cast, i: number): { readonly person: Person } | undefined {
  const { text } = ground.article;
  const cue = ground.attributions[i]!.cue.at(-1);
  if (!cue || !TELLING.test(textOf(text, cue))) return undefined;
  const person = ground.people.find(({ places }) =>
    places.some(
      ({ start }) =>
        start > cue.end && start < cue.end + 24 && TITLE_BETWEEN.test(text.slice(cue.end, start)),
    ),
  );
  return person && { person };
}
const TELLING = /^(?:told|asked|asks|tells|reminded|assured|warned)$/iu;
const TITLE_BETWEEN = /^ (?:\p{Lu}[\p{Ll}.]+ ){0,2}$/u;

/** The person who stands out most before the offset; the gender counts where it is told. */
export function standingOut(
  { ground }: Cast,
  offset: number,
  sentence: number,
  gender: 'f' | 'm' | undefined,
  last: LastSpeaker | undefined,
  not: readonly ({ readonly person: Person | null } | undefined)[],
  said: readonly Span[] = [],
): { person: Person; score: number } | undefined {
  let best: { person: Person; score: number } | undefined;
  for (const person of ground.people) {
    const own = genderOf(person);
    if ((own && gender && own !== gender) || not.some((id) => id?.person && id.person === person)) continue;
    const spoke = last?.identity.person === person;
    const score =
      Math.max(
        prominence(ground, person, offset, sentence, said),
        spoke ? Math.max(-1, lastMeant(ground, last.identity, offset, sentence)) : -10,
      ) +
      (own && gender ? KNOWN_GENDER[gender] : 0) +
      (spoke ? last.weight : 0);
    if (score > (best?.score ?? -2.5)) best = { person, score };
  }
  return best;
}

/** “He said … He seemed … “…,” he said”: the nearness of whoever a pronoun last meant. */
function lastMeant(ground: Cast['ground'], { mentions }: Identity, offset: number, sentence: number): number {
  const at = Math.max(-1, ...mentions.map(({ span }) => span.start).filter((start) => start < offset));
  if (at < 0) return -10;
  const there = sentenceAt(ground, at);
  const sameParagraph = ground.sentences[there]?.block === ground.sentences[sentence]?.block;
  return 2 - 0.6 * (sentence - there) + (sameParagraph ? 1 : 0);
}

/** How much the person stands out at this place: nearness, being a subject, not only being talked about in a quotation. */
export function prominence(
  { sentences, article }: Cast['ground'],
  person: Person,
  offset: number,
  sentence: number,
  said: readonly Span[] = [],
): number {
  let best = -10;
  for (const place of person.places) {
    if (place.start >= offset) break;
    // “Roe built it,” she said: whom the words themselves name is mostly not who says them
    if (said.some((part) => part.start <= place.start && place.start < part.end)) continue;
    const apart = sentence - place.sentence;
    const sameParagraph = sentences[place.sentence]?.block === sentences[sentence]?.block;
    // “Roe agreed. “…,” he said”: whom the sentence before is about, in the same paragraph above all
    const about = apart === 1 && place.subject && !place.subordinate && !place.quoted;
    const score =
      2 -
      0.6 * apart +
      (place.subject ? 1 : 0) -
      (place.quoted ? 0.9 : 0) +
      (apart === 0 && place.subject && !place.quoted ? 2 : 0) +
      (apart > 0 && sameParagraph && !place.quoted ? 1 : 0) +
      (about ? (sameParagraph ? 1.7 : 0.5) : 0) +
      (about && SPEAKS.test(article.text.slice(place.start, sentences[place.sentence]!.end)) ? 1 : 0);
    best = Math.max(best, score);
  }
  return best;
}

/** “Roe issued a statement.”: what it says comes next. */
const SPEAKS =
  /\b(?:issued|released|posted|published|put out|gave|offered|sent|made|wrote)\b[^.]{0,50}\b(?:statement|letter|post|tweet|video|remarks|response|memo|message|op-ed|speech|interview)\b|\b(?:responded|replied|reacted|weighed in|agreed|disagreed|pushed back)\b/u;

/** How much a speaker without a name stands out, who is mentioned only as a source. */
export function prominenceOfUnnamed({ ground }: Cast, { mentions }: Identity, offset: number): number {
  const here = sentenceAt(ground, offset);
  return Math.max(
    -10,
    ...mentions
      .filter(({ span }) => span.start < offset)
      .map(({ span }) => 3 - 0.6 * (here - sentenceAt(ground, span.start))),
  );
}

/** The last fitting speaker before attribution i, and how much that counts by the paragraphs between. */
export function lastSpeaker(
  { ground, verdicts }: Cast,
  i: number,
  fits: (id: Identity) => boolean,
): LastSpeaker | undefined {
  const { attributions, nesting } = ground;
  const here = blockOf(ground, startOf(attributions[i]!));
  for (let j = i - 1; j >= 0; j--) {
    const identity = verdicts[j]!.identity;
    if (nesting[j] !== null || !identity || !fits(identity)) continue;
    // “It appears that …”: nobody's words, who is only thought to go on
    if (attributions[j]!.source.length === 0 && !quotes(ground, j)) continue;
    const apart = here - blockOf(ground, startOf(attributions[j]!));
    return apart > 4 ? undefined : { identity, weight: LAST_SPOKE[apart]! };
  }
  return undefined;
}

const quotes = ({ article, attributions }: Cast['ground'], i: number): boolean =>
  attributions[i]!.content.some((part) => /[“"‘']/u.test(textOf(article.text, part)));

/** The one person of this gender named before the offset; nobody if another's gender is not known. */
export function onlyOne(
  { ground }: Cast,
  gender: 'f' | 'm',
  offset: number,
  not: readonly ({ readonly person: Person | null } | undefined)[],
): Person | undefined {
  const able = ground.people.filter(
    (p) =>
      !not.some((id) => id?.person === p) &&
      p.places[0]!.start < offset &&
      (genderOf(p) ?? gender) === gender,
  );
  return able.length === 1 ? able[0] : undefined;
}

/** The nearer before the offset the greater; those not named before it come last. */
export function nearness(person: Person, offset: number): number {
  const before = person.places.filter((p) => p.start < offset).at(-1)?.start;
  return before === undefined ? -1e6 - (person.places[0]?.start ?? 0) : before - offset;
}
