/**
 * Relative pronouns: “Roe, who said …” is of the phrase right before the pronoun.
 */
import type { Span } from '../../core/span.ts';
import { body, other } from './bodies.ts';
import { type Asked, type Cast, NOBODY, point } from './cast.ts';
import { apposed } from './epithets.ts';
import { sentenceAt } from './ground.ts';
import type { Verdict } from './identity.ts';
import { describe } from './mention.ts';
import { named } from './named.ts';
import { office } from './offices.ts';

/** “Roe was once a pilot who said”: a pilot is what Roe was. */
function predicate(cast: Cast, { described, span }: Asked): Verdict | undefined {
  if (!/^an?\s/iu.test(described.words)) return undefined;
  const { article, sentences, people } = cast.ground;
  const here = sentenceAt(cast.ground, span.start);
  const lead = article.text.slice(sentences[here]!.start, span.start);
  if (!/\b(?:is|was|became|has been) (?:\p{Ll}+ )?$/u.test(lead)) return undefined;
  const [one, ...others] = people.filter(({ places }) =>
    places.some((p) => p.sentence === here && p.start < span.start && !p.quoted),
  );
  if (!one || others.length > 0) return undefined;
  const identity = cast.identityOf(one, described);
  return point(identity, span, 'epithet', `“${described.words}”: what ${identity.name} is said to be`);
}

export function relative(cast: Cast, span: Span): Verdict {
  const { tokens, sentences, article } = cast.ground;
  const at = tokens.findIndex((t) => t.start === span.start);
  const sentence = sentences[sentenceAt(cast.ground, span.start)];
  if (at < 1 || !sentence) return NOBODY;
  const end = tokens[at - 1]!.norm === ',' ? at - 1 : at;
  let start = end;
  while (
    start > sentence.firstToken &&
    end - start < 9 &&
    /^(?:DET|PROPN|NOUN|ADJ|NUM|PRON|PART)$|^ADP$/u.test(tokens[start - 1]!.tag)
  )
    start--;
  // “questions from Ana Roe, who said”: a person behind a preposition is the nearer one
  for (let i = end - 1; i > start; i--)
    if (
      tokens[i]!.tag === 'ADP' &&
      /^\p{Lu}|co-|\p{Ll}+(?:er|or|man|woman|ist)$/u.test(
        article.text.slice(tokens[i + 1]!.start, tokens[i + 1]!.end),
      ) &&
      tokens[end - 1]!.tag === 'PROPN' &&
      tokens[i]!.norm !== 'of'
    ) {
      start = i + 1;
      break;
    }
  while (start < end && tokens[start]!.tag === 'ADP') start++;
  if (start >= end) return NOBODY;
  const described = describe(article.text, tokens, start, end, cast.names);
  const before = { start: tokens[start]!.start, end: tokens[end - 1]!.end };
  if (described.form === 'pronoun' || described.form === 'other') return NOBODY;
  const verdict =
    predicate(cast, { described, span: before, i: 0 }) ??
    apposed(cast, { described, span: before, i: 0 }) ??
    (described.form === 'person'
      ? named(cast, described, before)
      : described.form === 'role'
        ? office(cast, { described, span: before, i: 0 })
        : described.form === 'organisation' || described.form === 'government'
          ? body(cast, described, before)
          : other(cast, described, before));
  return verdict.identity
    ? point(
        verdict.identity,
        span,
        'pronoun',
        `“${article.text.slice(span.start, span.end)}”: ${verdict.identity.name}, right before it`,
      )
    : verdict;
}
