/**
 * Whether a name is what its clause is about.
 *
 *     “I spoke to [Roe] on Monday.”
 *     “[Roe], who built it, said …”      “the deputy, [Roe], said …”      “[Roe]'s plan would …”      “For [Roe]'s part, …”
 */
import type { Token } from '../stage.ts';
import type { PersonName } from './names.ts';

/** `from` is where the name's run of capitalised words begins, `end` the token after its sentence. */
export const isSubject = (
  text: string,
  tokens: readonly Token[],
  from: number,
  name: PersonName,
  end: number,
): boolean =>
  (opensClause(tokens, name, end) && !afterPreposition(tokens, from)) ||
  forPart(text, tokens, from, name.to) ||
  withDoing(tokens, from, name.to) ||
  asked(text, tokens, from);

function opensClause(tokens: readonly Token[], name: PersonName, end: number): boolean {
  let from = name.to;
  // “Sen. Ana Roe (R-Halvard) said”
  if (tokens[from]?.norm === '(') {
    const close = tokens.slice(from, Math.min(end, from + 8)).findIndex(({ norm }) => norm === ')');
    if (close > 0) from += close + 1;
  }
  if (tokens[from]?.norm === ',' && from < end) {
    // “the deputy, Ana Roe, said”
    if (tokens[name.from - 1]?.norm === ',' && isVerb(tokens[from + 1]) && from + 1 < end) return true;
    // “Ana Roe, the head of the port, said”, “Ana Roe, who built it with her father, said”
    // “Ana Roe, a pilot who built it, said” as well
    const clause = tokens
      .slice(from + 1, Math.min(end, from + 9))
      .some(({ norm }, i, aside) => /^(?:who|whose|who's)$/u.test(norm) && !aside.slice(0, i).some(isVerb));
    const close = tokens
      .slice(from + 1, Math.min(end, from + (clause ? 30 : 20)))
      .findIndex(({ norm }) => norm === ',');
    const aside = tokens.slice(from + 1, from + 1 + Math.max(0, close));
    // “Roe, one of those facing a vote, left”
    if (close > 0 && (clause || !aside.some((t) => isVerb(t) && !/ing$/u.test(t.norm)))) from += close + 2;
  }
  // “Roe's plan would end it”: whose doing the sentence is about
  if (
    /^['’]s?$/u.test(tokens[from]?.norm ?? '') &&
    !/^(?:son|daughter|mother|father|wife|husband|brother|sister)$/u.test(tokens[from + 1]?.norm ?? '')
  ) {
    let verb = from + 1;
    while (verb < end && verb < from + 8 && /^(?:NOUN|ADJ|ADP|DET)$/u.test(tokens[verb]!.tag)) verb++;
    return verb > from + 1 && isVerb(tokens[verb]);
  }
  for (let i = from; i < Math.min(end, from + 3); i++) {
    const { tag, norm } = tokens[i]!;
    if (isVerb(tokens[i])) return !/ing$/u.test(norm);
    if (norm === "'s" || norm === ',' || tag === 'ADP') return false;
  }
  return false;
}

const isVerb = (token: Token | undefined): boolean => token?.tag === 'VERB' || token?.tag === 'AUX';

/** “For Roe's part, she denied it”: whom the sentence is about. */
const forPart = (text: string, tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from - 1]?.norm === 'for' && /^['’]s? part\b/u.test(text.slice(tokens[to - 1]!.end).slice(0, 8));

/** “It ended with Roe urging them to stay.”: who does something in what the sentence tells. */
const withDoing = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[from - 1]?.norm === 'with' && tokens[to]?.tag === 'VERB' && /ing$/u.test(tokens[to]!.norm);

/** “I spoke to Roe on Monday.”: whose answers come next. */
const asked = (text: string, tokens: readonly Token[], from: number): boolean =>
  /\b(?:I|[Ww]e) (?:\p{L}+ )?(?:(?:spoke|talked|chatted|met|caught up|sat down) (?:to|with)|asked|interviewed|called) $/u.test(
    text.slice(Math.max(0, tokens[from]!.start - 40), tokens[from]!.start),
  );

/** “to Roe”, “for the late Ana Roe” */
const afterPreposition = (tokens: readonly Token[], from: number): boolean => {
  let i = from - 1;
  while (i > from - 4 && /^(?:the|late|former|then|current)$/u.test(tokens[i]?.norm ?? '')) i--;
  return tokens[i]?.tag === 'ADP';
};
