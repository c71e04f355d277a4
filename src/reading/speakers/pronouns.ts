/**
 * Sources that are a pronoun, by what kind of pronoun it is.
 *
 *     “he” in “Roe said he had written it”  →  Roe, who is paraphrased      “we” in Roe's own words  →  Roe
 */
import { textOf } from '../../core/span.ts';
import { carriedOn, goesOn } from './carried.ts';
import { type Asked, type Cast, NOBODY, point } from './cast.ts';
import { heOrShe } from './heorshe.ts';
import { fitsGender, type Identity, type Verdict } from './identity.ts';
import { itOrThey } from './itorthey.ts';
import { relative } from './relative.ts';

export function pronoun(cast: Cast, asked: Asked): Verdict {
  const { described, span, i } = asked;
  const norm = described.head;
  if (/^(?:i|me|my|we|us|our)$/u.test(norm)) {
    const speaker = quotedSpeaker(cast, i);
    return speaker
      ? point(speaker, span, 'pronoun', `“${described.words}”: ${speaker.name} is speaking`)
      : NOBODY;
  }
  if (/^(?:who|which|that|whose)$/u.test(norm)) {
    const found = relative(cast, span);
    return found.identity ? found : carriedOn(cast, i);
  }
  if (/^(?:you|your|this|these|those)$/u.test(norm)) return NOBODY;
  const parent = cast.ground.nesting[i] ?? null;
  const holder = parent === null ? undefined : (cast.verdicts[parent]?.identity ?? undefined);
  const avoid = cast.isQuoted(i) ? holder : undefined;
  const own = cast.isQuoted(i) ? undefined : holder;
  // “Roe said he had written it”: in a paraphrase the pronoun mostly means who is paraphrased
  if (own && described.gender && fitsGender(own, described.gender))
    return point(own, span, 'pronoun', `“${described.words}”: ${own.name}, who is paraphrased`);
  if (!described.gender) return itOrThey(cast, asked, avoid);
  const found = heOrShe(cast, asked, avoid);
  return found.identity || !(goesOn(cast, i) || sameAgain(cast, asked)) ? found : carriedOn(cast, i);
}

/** “he continued, “…,” he said”: the same pronoun was somebody's right before. */
function sameAgain({ ground, verdicts }: Cast, { described, i }: Asked): boolean {
  const [source] = ground.attributions[i - 1]?.source ?? [];
  return (
    source !== undefined &&
    verdicts[i - 1]!.identity !== null &&
    textOf(ground.article.text, source).toLowerCase() === described.head
  );
}

/** Who speaks the innermost words that attribution i stands in. */
function quotedSpeaker({ ground, verdicts }: Cast, i: number): Identity | null {
  for (let p = ground.nesting[i] ?? null; p !== null; p = ground.nesting[p] ?? null)
    if (verdicts[p]!.identity) return verdicts[p]!.identity;
  return null;
}
