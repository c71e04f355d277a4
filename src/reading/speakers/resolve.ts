/**
 * Who each source of an article is.
 *
 *     “Pentagon chief” (title), “defence chief Ana Roe”, “Roe”, “he”  →  one speaker, Ana Roe
 *
 * Sources are taken in text order, outer statements before those inside them, and each by what kind of words it is: a name
 * (`named.ts`), a pronoun (`pronouns.ts`), a role (`offices.ts`), a description (`epithets.ts`), somebody's letter or speech
 * (`documents.ts`), a body or anything else (`bodies.ts`), no words at all (`unsourced.ts`, `carried.ts`, and `repeated.ts` once all
 * others are known).
 */
import type { SpeakerLayer } from '../stage.ts';
import { body, generalBody, other } from './bodies.ts';
import { carriedOn } from './carried.ts';
import { Cast, NOBODY } from './cast.ts';
import { document } from './documents.ts';
import { apposed, epithet, isEpithet } from './epithets.ts';
import { depth, type Ground } from './ground.ts';
import { firstOf, speakerOf, type Verdict } from './identity.ts';
import { describe } from './mention.ts';
import { named } from './named.ts';
import { office } from './offices.ts';
import { settleRoles } from './opening.ts';
import { pronoun } from './pronouns.ts';
import { saidElsewhere } from './repeated.ts';
import { ofSentence } from './unsourced.ts';

export function resolveSpeakers(ground: Ground): SpeakerLayer {
  const cast = new Cast(ground);
  const { verdicts } = cast;
  // outer statements first: what is nested in them may take its “we” from them
  const order = ground.attributions
    .map((_, i) => i)
    .sort((a, b) => depth(ground, a) - depth(ground, b) || a - b);
  for (const i of order) verdicts[i] = resolve(cast, i);
  for (const [i, verdict] of saidElsewhere(cast)) verdicts[i] = verdict;
  settleRoles(ground, cast.identities, verdicts);
  const used = [...new Set(verdicts.map((v) => v.identity).filter((id) => id !== null))];
  used.sort((a, b) => firstOf(a) - firstOf(b));
  const ids = new Map(used.map((identity, i) => [identity, `p${i + 1}`]));
  return {
    speakers: used.map((identity) => speakerOf(identity, ids.get(identity)!)),
    of: verdicts.map(({ identity, reason }) => ({ id: identity ? ids.get(identity)! : null, reason })),
  };
}

function resolve(cast: Cast, i: number): Verdict {
  const { article, tokens, attributions } = cast.ground;
  const { source } = attributions[i]!;
  if (source.length === 0) return ofSentence(cast, i) ?? carriedOn(cast, i);
  const [from, to] = cast.tokensOf(source);
  if (from >= to) return NOBODY;
  const described = describe(article.text, tokens, from, to, cast.names);
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  const asked = { described, span, i };
  const verdict =
    (isEpithet(cast, described) ? epithet(cast, asked) : undefined) ??
    apposed(cast, asked) ??
    document(cast, asked) ??
    generalBody(cast, asked);
  if (verdict) return verdict;
  switch (described.form) {
    case 'pronoun':
      return pronoun(cast, asked);
    case 'person':
      return named(cast, described, span);
    case 'role':
      return office(cast, asked);
    case 'organisation':
    case 'government':
      return body(cast, described, span);
    default:
      return other(cast, described, span);
  }
}
