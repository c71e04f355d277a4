/**
 * Quotation marks that keep a word at a distance.
 *
 *     the “moderate” groups, a ‘safe’ plant      and not: the song “Home”, a “reasonable fear” standard, “It held,” she said
 *
 * A word or two in the outlet's own sentence, or in a statement that it doubts or a headline. Marks that quote a longer
 * stretch, name a work, introduce a term or stand at a sentence's beginning quote somebody or something.
 */
import type { Span } from '../../core/span.ts';
import { contains, overlaps } from '../../core/span.ts';
import type { Attitude } from '../../core/statement.ts';
import { sentenceOf, tokenAt } from '../occasion/zone.ts';
import type { Attribution, Layers, Quotation } from '../stage.ts';
import { isReference } from './reference.ts';

/** Before such words a quotation is a name, a title, a term or a wording that is talked about. */
const NAMED =
  /(?:called|titled|entitled|named|dubbed|nicknamed|known|known as|branded|labell?ed|termed|words?|terms?|phrases?|slogans?|song|single|film|movie|book|novel|album|episode|show|programme|program|series|headlined|spelled|motto|hashtag|tagged|vot(?:e|es|ed|ing)|mean(?:s|ing)?|chanted|chanting|chants? of|reads?|reading|shout(?:ed|ing)|cries of|category of|classified as|defined as|said|says|say|saying|told|added|wrote|writes|quoted|quoting|asked|described|describe|describes|describing|calls?|calling|considered|deemed|regarded|refer(?:red|s|ring)? to|speak of|spoke of)(?:\s+(?:as|like|of|him|her|it|them|himself|herself|itself|themselves))?\s*,?:?\s*(?:an?|the|his|her|its|their)?\s*$/iu;
/** “called the inquiry a “farce””, “for saying the pact was “dead””: in the words of whoever said so. */
const TOLD =
  /\b(?:say|says|said|saying|tell|tells|told|telling|suggest\p{L}*|call|calls|called|calling|describ\p{L}*|brand\p{L}*|dubb\p{L}*|claim\p{L}*|writ(?:es|ing)|wrote|warn\p{L}*)\b[^.;:“”"]{0,48}$/iu;
/** “celebrated the trip as a “triumph””: in the words of whoever took it so. */
const TOLD_AS =
  /\bas\s+(?:(?:an?|the|his|her|its|their|being|simply|merely|just|nothing|little|more|less|than|so|too|very)\s+)*$|\bdefin(?:e|es|ing)\s+$/iu;
/** After such a quotation a term was named. */
const TERM =
  /^\s*(?:standards?|rules?|categor(?:y|ies)|designations?|test|doctrine|clause|provision|amendment|powers?|status|label|message|slogan|hashtag|button|section|campaign|list|law|defen[cs]e|theory|effect|mode|part)\b/u;
const SAID_AFTER =
  /^[\s,]*(?:(?:he|she|they|it|we|i|the|an?|one|\p{Lu}[\p{L}.’'-]+)\s+){1,5}?(?:said|says|told|wrote|writes|added|adds|notes?|noted|asked|called|argues?|argued|explain(?:s|ed)|continued|recalled|snarls?|tweeted)\b/iu;

/** What somebody is accused of is put in marks by the outlet as often as by the accuser. */
const accuses = ({ cue }: Attribution, text: string): boolean =>
  cue.some(({ start, end }) => /\b(?:accus|blam)/iu.test(text.slice(start, end)));

type Needed = Pick<Layers, 'tokens' | 'sentences'>;

export interface InArticle extends Needed {
  readonly text: string;
  readonly title: Span | undefined;
  readonly attributions: readonly Attribution[];
  readonly attitudes: readonly Attitude[];
  /** The longer quotations' words, in lower case: what is said in them is quoted where it comes again. */
  readonly speech: string;
}

export function isScareQuote(quotation: Quotation, article: InArticle): boolean {
  const { text, title, attributions, attitudes, tokens, sentences } = article;
  const inner = text.slice(quotation.inner.start, quotation.inner.end).replace(/[,.;]$/u, '');
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const inTitle = title !== undefined && contains(title, quotation);
  const before = text.slice(Math.max(0, quotation.start - 48), quotation.start);
  const after = text.slice(quotation.end, quotation.end + 60);
  if (words.length === 0 || words.length > 3 || !/\p{L}/u.test(inner) || /[.!?…—–]/u.test(inner))
    return false;
  if (/so[- ]called\s*$/iu.test(before)) return true;
  if (
    /^(?:yes|no|the|or|and)$/iu.test(inner) ||
    NAMED.test(before) ||
    TOLD_AS.test(before) ||
    TERM.test(after)
  )
    return false;
  if (!inTitle && !/^\p{Ll}/u.test(inner)) return false;
  if (words.length === 3 && !inTitle) return false;
  const holder = attributions.findIndex(({ content }) => content.some((part) => overlaps(part, quotation)));
  if (holder >= 0) {
    // a content that is all in quotation marks, or begins or ends with them, is quoted
    const whole = attributions[holder]!.content.some(
      (part) => quotation.start <= part.start + 1 && part.end <= quotation.end + 2,
    );
    if (whole) return false;
    if (isReference(attributions[holder]!, tokens)) return true;
    return (
      inTitle ||
      (words.length === 1 && attitudes[holder] !== 'neutral' && attitudes[holder] !== 'conceding') ||
      (words.length === 1 && accuses(attributions[holder]!, text))
    );
  }
  if (inTitle) return true;
  if (TOLD.test(text.slice(Math.max(0, quotation.start - 72), quotation.start))) return false;
  if (article.speech.includes(inner.toLowerCase())) return false;
  const sentence = sentenceOf(sentences, quotation.start);
  const first = tokens[tokenAt(tokens, quotation.inner.start)];
  if (!sentence || sentence.start === quotation.start || !first) return false;
  return /^(?:ADJ|NOUN|ADV|VERB|PROPN)$/u.test(first.tag) && !SAID_AFTER.test(after);
}
