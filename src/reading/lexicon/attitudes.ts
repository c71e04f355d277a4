/**
 * Words that carry an attitude, by lemma, and the adverbs that change it. What is in no list is neutral: so are “warned”
 * and “accused”, which tell what was done with the words and not how far the outlet goes along.
 */
import type { Attitude } from '../../core/statement.ts';

const LISTS: Readonly<Record<Exclude<Attitude, 'neutral'>, string>> = {
  doubting: `claim allege allegation purport profess pretend contend contention assert boast brag speculate speculation
    insinuate insinuation imply suppose rumour rumor`,
  conceding: `admit admission acknowledge acknowledgement acknowledgment concede concession confess confession allow
    recognise recognize grant`,
  contesting: `deny denial reject rejection dispute dismiss dismissal refute rebut rebuttal contradict disavow debunk
    repudiate contest counter challenge disagree object objection oppose question doubt retort scoff`,
  pressing: `insist insistence reiterate stress emphasize emphasise demand vow urge repeat underline underscore reaffirm
    press exhort plead implore swear pledge maintain`,
};

const BY_LEMMA = new Map<string, Attitude>(
  Object.entries(LISTS).flatMap(([attitude, list]) =>
    list.split(/\s+/u).map((lemma) => [lemma, attitude as Attitude] as const),
  ),
);

const DOUBT =
  /^(?:allegedly|reportedly|supposedly|purportedly|falsely|wrongly|misleadingly|ostensibly|baselessly|dubiously|incorrectly|erroneously)$/u;
const INSIST =
  /^(?:repeatedly|forcefully|adamantly|flatly|categorically|consistently|vehemently|firmly|strongly|again)$/u;
const NEGATION = /^(?:not|n't|never|neither|nor)$/u;

/** The attitude of a cue's words. Negation turns a denial or an admission back to neutral. */
export function attitudeOf(words: readonly { readonly norm: string; readonly lemma: string }[]): Attitude {
  if (words.some(({ norm }) => DOUBT.test(norm))) return 'doubting';
  if (words.some(({ norm }) => NEGATION.test(norm))) return 'neutral';
  const verb = words.findLast(({ norm, lemma }) => BY_LEMMA.has(lemma) || BY_LEMMA.has(norm));
  if (verb) return BY_LEMMA.get(verb.lemma) ?? BY_LEMMA.get(verb.norm)!;
  return words.some(({ norm }) => INSIST.test(norm)) ? 'pressing' : 'neutral';
}
