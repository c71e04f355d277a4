/**
 * Written and spoken pieces in place of those whose words they are.
 *
 *     “Roe's statement read”                                   →  Roe
 *     “Roe issued a statement saying”                          →  Roe
 *     “…,” Roe said in a statement. The statement added …      →  Roe
 *
 * A report or a study speaks for itself: only what somebody utters as their own counts.
 */
import { textOf } from '../../core/span.ts';
import { body } from './bodies.ts';
import { type Asked, type Cast, point } from './cast.ts';
import { sentenceAt } from './ground.ts';
import { fitsGender, type Identity, type Verdict } from './identity.ts';
import { describe } from './mention.ts';
import { named } from './named.ts';
import { heOrShe } from './heorshe.ts';
import { itOrThey } from './itorthey.ts';
import { lastSpeaker } from './salience.ts';

const UTTERANCE =
  /^(?:statement|letter|tweet|tweets|post|email|e-mail|speech|address|remarks|message|memo|release|op-ed|column|essay|note|testimony)$/u;
const ISSUED =
  /\b(?:issued|released|published|posted|sent|wrote|delivered|gave|put out|fired off) (?:an? |the )?(?:\p{Ll}+ )?$/u;

/** Whose words the piece has; undefined where that is not told. */
export function document(cast: Cast, asked: Asked): Verdict | undefined {
  const { described, span, i } = asked;
  if (!UTTERANCE.test(described.head)) return undefined;
  const whose = owner(cast, asked) ?? issuer(cast, asked);
  if (whose)
    return point(whose, span, 'epithet', `“${described.words}”: the words of ${whose.name}, whose it is`);
  if (!/^(?:the|this|that) (?:\p{Ll}+ )?\p{L}[\p{L}-]+$/iu.test(described.words)) return undefined;
  const before = pieceBefore(cast, i, described.head);
  if (before)
    return point(
      before,
      span,
      'epithet',
      `“${described.words}”: the words of ${before.name}, whose it was just before`,
    );
  const teller = lastSpeaker(cast, i, () => true);
  if (!teller || teller.weight < 1 || !tellsOf(cast, i, teller.identity, described.head)) return undefined;
  return point(
    teller.identity,
    span,
    'epithet',
    `“${described.words}”: the words of ${teller.identity.name}, who spoke by it just before`,
  );
}

/** “Roe's written statement”: Roe, if that is a person or a body; “his statement”: whomever “his” means. */
function owner(cast: Cast, asked: Asked): Identity | null {
  const { span } = asked;
  const { words } = asked.described;
  if (/^(?:his|her|its|their) /iu.test(words)) return possessor(cast, asked);
  const name = /^\p{Lu}[^,]*?(?=['’]s?\s)/u.exec(words)?.[0];
  if (!name) return null;
  const source = { start: span.start, end: span.start + name.length };
  const [from, to] = cast.tokensOf([source]);
  if (from >= to) return null;
  const described = describe(cast.ground.article.text, cast.ground.tokens, from, to, cast.names);
  if (described.form === 'person') return named(cast, described, source).identity;
  return described.form === 'organisation' ? body(cast, described, source).identity : null;
}

/** “his message went on”: who spoke last, whoever else is named there. */
function possessor(cast: Cast, { span, i }: Asked): Identity | null {
  const { tokens, article } = cast.ground;
  const [from] = cast.tokensOf([span]);
  const token = tokens[from]!;
  const described = describe(article.text, tokens, from, from + 1, cast.names);
  const { gender } = described;
  const last = gender && lastSpeaker(cast, i, (id) => fitsGender(id, gender));
  if (last && last.weight >= 1) return last.identity;
  const asked: Asked = { described, span: { start: token.start, end: token.end }, i };
  return (gender ? heOrShe : itOrThey)(cast, asked, undefined).identity;
}

/** “Roe issued a statement saying”: the subject of its sentence. */
function issuer(cast: Cast, { described, span: { start } }: Asked): Identity | null {
  const { article, people, sentences } = cast.ground;
  const here = sentenceAt(cast.ground, start);
  if (!ISSUED.test(article.text.slice(sentences[here]!.start, start))) return null;
  const subject = people.findLast((person) =>
    person.places.some((p) => p.sentence === here && p.start < start && p.subject && !p.quoted),
  );
  return subject ? cast.identityOf(subject, described) : null;
}

/** “Roe's statement claimed …”, and then “the statement”: whose the last one so called was, a few statements back. */
function pieceBefore({ ground, verdicts }: Cast, i: number, head: string): Identity | null {
  const piece = new RegExp(`^\\p{Lu}.*['’]s? (?:\\p{Ll}+ )?${head}$`, 'su');
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
    const [source] = ground.attributions[j]!.source;
    if (source && piece.test(textOf(ground.article.text, source))) return verdicts[j]!.identity;
  }
  return null;
}

/** Whether the speaker's last statement before i was told by the same piece: “said in a statement”, “released a statement saying”. */
function tellsOf({ ground, verdicts }: Cast, i: number, speaker: Identity, head: string): boolean {
  for (let j = i - 1; j >= 0; j--) {
    if (verdicts[j]!.identity !== speaker || ground.nesting[j] !== null) continue;
    const at = ground.attributions[j]!.cue[0]?.start;
    if (at === undefined) continue;
    const { start, end } = ground.sentences[sentenceAt(ground, at)]!;
    return new RegExp(
      `\\b(?:in|by|via|issued|released|published|posted|sent|wrote|gave|delivered) (?:an?|the|his|her|its|their) (?:[\\p{L}-]+ ){0,2}${head}\\b`,
      'iu',
    ).test(ground.article.text.slice(start, end));
  }
  return false;
}
