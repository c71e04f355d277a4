/**
 * “it” and “they”: the body or group that spoke or was named last, in the sentence first.
 *
 *     “Norvane never made promises, however, it insisted …”  →  Norvane
 */
import type { Span } from '../../core/span.ts';
import { body } from './bodies.ts';
import { type Asked, type Cast, NOBODY, point } from './cast.ts';
import { sentenceAt } from './ground.ts';
import { bare, type Identity, type Verdict } from './identity.ts';
import { type Described, describe } from './mention.ts';
import { lastSpeaker } from './salience.ts';

export function itOrThey(cast: Cast, { described, span, i }: Asked, avoid: Identity | undefined): Verdict {
  const it = /^its?$/u.test(described.head);
  const subject = it ? bodyBefore(cast, span.start) : undefined;
  if (subject && !(avoid && bare(avoid.name) === bare(subject.words))) {
    const { identity } = body(cast, subject, subject.span);
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
      ? /^(?:organisation|government|document)$/u.test(id.kind)
      : id.kind !== 'person' && id.kind !== 'document');
  const last = lastSpeaker(cast, i, fits);
  return last && last.weight > 0.4
    ? point(last.identity, span, 'pronoun', `“${described.words}”: ${last.identity.name} spoke last`)
    : NOBODY;
}

/** A body that opens this sentence or the one before, as the subject of its verb. */
function bodyBefore({ ground, names }: Cast, offset: number): (Described & { span: Span }) | undefined {
  const { tokens, sentences, article } = ground;
  const here = sentenceAt(ground, offset);
  for (let s = here; s >= Math.max(0, here - 1); s--) {
    const sentence = sentences[s];
    if (!sentence || sentence.block !== sentences[here]!.block) continue;
    let end = sentence.firstToken;
    while (
      end < sentence.endToken &&
      /^(?:DET|PROPN|NOUN|ADJ)$/u.test(tokens[end]!.tag) &&
      tokens[end]!.end <= offset
    )
      end++;
    if (end === sentence.firstToken || tokens[end - 1]!.end > offset) continue;
    let next = end;
    while (next < sentence.endToken && tokens[next]!.tag === 'ADV') next++;
    if (!/^(?:VERB|AUX)$/u.test(tokens[next]?.tag ?? '') || tokens[end]!.start >= offset) continue;
    const described = describe(article.text, tokens, sentence.firstToken, end, names);
    if (described.form === 'government' || described.form === 'organisation')
      return { ...described, span: { start: sentence.start, end: tokens[end - 1]!.end } };
  }
  return undefined;
}
