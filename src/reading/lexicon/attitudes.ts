/** Verbs that carry an attitude, by lemma, and the adverbs that change it. Verbs that are in no list are neutral. */
import type { Attitude } from '../../core/statement.ts';

const lists: Readonly<Record<Exclude<Attitude, 'neutral'>, string>> = {
  doubting: 'claim allege purport profess contend assert boast brag speculate insinuate imply maintain',
  conceding: 'admit acknowledge concede confess allow recognise recognize own grant',
  contesting: `deny reject dispute dismiss refute rebut contradict disavow debunk repudiate contest counter challenge disagree
    object oppose question doubt retort scoff`,
  pressing: `insist reiterate stress emphasize emphasise demand vow warn urge repeat underline underscore reaffirm press
    exhort plead implore swear pledge`,
};

const table = new Map<string, Attitude>(
  Object.entries(lists).flatMap(([attitude, list]) =>
    list.split(/\s+/u).map((lemma) => [lemma, attitude as Attitude] as const),
  ),
);

const DOUBT = new Set(
  'allegedly reportedly supposedly purportedly falsely wrongly misleadingly ostensibly'.split(' '),
);
const INSIST = new Set(
  'repeatedly forcefully adamantly flatly categorically consistently vehemently again'.split(' '),
);

/** The attitude of a cue, of its words' norms and lemmas. Negation turns a denial or an admission back to neutral. */
export function attitudeOf(
  words: readonly { readonly norm: string; readonly lemma: string; readonly tag: string }[],
): Attitude {
  if (words.some((w) => DOUBT.has(w.norm))) return 'doubting';
  const negated = words.some((w) => /^(?:not|n't|never|neither)$/u.test(w.norm));
  const verb = words.findLast((w) => table.has(w.lemma) || table.has(w.norm));
  const attitude = verb ? (table.get(verb.lemma) ?? table.get(verb.norm)!) : 'neutral';
  if (negated) return 'neutral';
  if (attitude === 'neutral' && words.some((w) => INSIST.has(w.norm))) return 'pressing';
  return attitude;
}
