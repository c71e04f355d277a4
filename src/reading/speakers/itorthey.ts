/**
 * “it” and “they”: the body or group that spoke or was named last, in the sentence first.
 *
 *     “Norvane never made promises, however, it insisted …”     →  Norvane
 *     “The Roe family left after the vote. They said …”         →  the Roe family
 */
import type { Span } from '../../core/span.ts';
import { body, other } from './bodies.ts';
import { type Asked, type Cast, NOBODY, point } from './cast.ts';
import { sentenceAt } from './ground.ts';
import { bare, type Identity, type Verdict } from './identity.ts';
import { type Described, describe } from './mention.ts';
import { lastSpeaker } from './salience.ts';

export function itOrThey(cast: Cast, { described, span, i }: Asked, avoid: Identity | undefined): Verdict {
  const it = /^its?$/u.test(described.head);
  const subject = bodyBefore(cast, span.start, it ? /^(?:government|organisation)$/u : /^group$/u);
  if (subject && !(avoid && bare(avoid.name) === bare(subject.words))) {
    const { identity } = (it ? body : other)(cast, subject, subject.span);
    return point(
      identity!,
      span,
      'pronoun',
      `“${described.words}”: ${identity!.name}, the subject just before`,
    );
  }
  const fits = (id: Identity) =>
    id !== avoid &&
    (it
      ? /^(?:organisation|government|document)$/u.test(id.kind) ||
        (id.kind === 'unknown' && /^the /iu.test(id.name) && !id.described.plural)
      : id.kind !== 'person' && id.kind !== 'document' && !QUANTITY.test(id.name));
  const last = lastSpeaker(cast, i, fits);
  return last && last.weight > 0.4
    ? point(last.identity, span, 'pronoun', `“${described.words}”: ${last.identity.name} spoke last`)
    : NOBODY;
}

/** “Twice as many answered so”: a number of people, and nobody who speaks on. */
const QUANTITY = /^(?:many|most|some|few|more|others|all|several|half)$/iu;

/** A body, or a group, that opens this sentence or the one before, as the subject of its verb. */
function bodyBefore(
  { ground, names }: Cast,
  offset: number,
  form: RegExp,
): (Described & { span: Span }) | undefined {
  const { tokens, sentences, article } = ground;
  const here = sentenceAt(ground, offset);
  for (let s = here; s >= Math.max(0, here - 1); s--) {
    const sentence = sentences[s];
    if (!sentence || sentence.block !== sentences[here]!.block) continue;
    let end = sentence.firstToken;
    while (
      end < sentence.endToken &&
      (/^(?:DET|PROPN|NOUN|ADJ)$/u.test(tokens[end]!.tag) || tokens[end]!.norm === "'s") &&
      tokens[end]!.end <= offset
    )
      end++;
    if (end === sentence.firstToken || tokens[end - 1]!.end > offset) continue;
    let next = end;
    while (next < sentence.endToken && tokens[next]!.tag === 'ADV') next++;
    if (!/^(?:VERB|AUX)$/u.test(tokens[next]?.tag ?? '') || tokens[end]!.start >= offset) continue;
    const described = describe(article.text, tokens, sentence.firstToken, end, names);
    if (form.test(described.form) && !QUANTITY.test(described.words))
      return { ...described, span: { start: sentence.start, end: tokens[end - 1]!.end } };
  }
  return undefined;
}
