/**
 * How far the content of an attribution reaches.
 *
 *     The port said | the ship was safe |, adding that …      to the right: up to the next cue of the same source
 *     | The ship was safe, | the port said.                    to the left: from the sentence's beginning
 */
import { CUES } from '../lexicon/cues.ts';
import { isComma, isDash, isVerb, type Line, quoteBelow } from './line.ts';
import { nounPhraseAfter } from './after.ts';

const SUBORDINATORS = new Set(
  'while although though as when if after because since whereas even before despite'.split(' '),
);

/** The token after the content that begins at `start`. A `phrase` ends where a new clause is joined on: “, and he left”. */
export function contentEnd(line: Line, start: number, cue: number, phrase = false): number {
  const { tokens, low, high } = line;
  const opensSubordinate =
    !line.title && SUBORDINATORS.has(tokens[low]!.norm) && !tokens.slice(low, cue).some(isComma);
  let depth = 0;
  for (let i = start; i < high; i++) {
    if (quoteBelow(line, i, line.within) >= 0) continue;
    const token = tokens[i]!;
    if (token.norm === '(' || token.norm === '[') depth++;
    if (token.norm === ')' || token.norm === ']') depth--;
    if (depth > 0 || i === start) continue;
    if (token.norm === ';') return i;
    if (isDash(token) && !line.title && !tokens.slice(i + 1, high).some((t) => isDash(t))) {
      const next = tokens[i + 1];
      if (
        next &&
        (/ing$/u.test(next.norm) ||
          /^(?:which|who|a|an|the|and|but|something|though|although)$/u.test(next.norm))
      )
        return i;
    }
    if (isComma(token) && endsAtComma(line, i, start, cue, opensSubordinate)) return i;
    if (phrase && isComma(token) && joinsClause(line, i + 1)) return i;
    if (phrase && /^(?:because|after|when|until|although|though)$/u.test(token.norm))
      return isComma(tokens[i - 1]) ? i - 1 : i;
    if (
      token.tag === 'CCONJ' &&
      /^(?:and|but)$/u.test(token.norm) &&
      !isComma(tokens[i - 1]) &&
      bareCue(line, i + 1, cue)
    )
      return i;
  }
  return withoutStop(line, high);
}

/** Without the stop that ends the sentence, unless a quotation's closing mark comes after it. */
export function withoutStop(line: Line, end: number): number {
  let i = end;
  while (
    i > line.low &&
    /^(?:[.?!]|\.\.\.)$/u.test(line.tokens[i - 1]!.norm) &&
    quoteBelow(line, i - 1, line.within) < 0
  ) {
    if (line.tokens[i - 1]!.norm !== '.') break;
    i--;
  }
  return i;
}

function endsAtComma(
  line: Line,
  comma: number,
  start: number,
  cue: number,
  opensSubordinate: boolean,
): boolean {
  const { tokens } = line;
  const next = tokens[comma + 1];
  if (!next || comma + 1 >= line.high || quoteBelow(line, comma + 1, line.within) >= 0) return false;
  // “…, adding that”, “…, accusing it of”
  if (next.tag === 'VERB' && /ing$/u.test(next.norm) && CUES.has(next.lemma)) return true;
  if (
    /^(?:adding|saying|citing|referring|according|calling|telling|contending|noting|accusing|claiming|arguing|insisting|warning)$/u.test(
      next.norm,
    )
  )
    return true;
  // “…, and said”, “…, but denied”
  if (/^(?:and|but|then|yet)$/u.test(next.norm) && bareCue(line, comma + 2, cue)) return true;
  // “…, a report shows.”: a second attribution closes the sentence
  if (closesWithCue(line, comma + 1)) return tokens.slice(start, comma).some((t) => isVerb(t));
  // “citing an official, that the dam …”: the clause of the cue before
  if (next.norm === 'that' && !tokens.slice(start, comma).some((t) => isVerb(t))) return true;
  if (/^(?:which|whose|whereas|while)$/u.test(next.norm))
    return tokens.slice(start, comma).some((t) => isVerb(t));
  // “Roe, who said it had sunk, denied that”: the main clause goes on with its verb
  if (next.tag === 'VERB' || next.tag === 'AUX') {
    const cued =
      CUES.has(next.lemma) &&
      !/(?:ing|en)$/u.test(next.norm) &&
      !/^(?:asked|given|seen|known|told|compared|followed|led|based)$/u.test(next.norm);
    const relative = /^(?:who|which|that)$/u.test(tokens[verbStart(line, cue) - 1]?.norm ?? '');
    if (cued || (relative && next.norm !== next.lemma && !/ing$/u.test(next.norm))) return true;
  }
  if (opensSubordinate) {
    for (let i = comma + 1; i < line.high && i < comma + 14; i++) {
      if (isComma(tokens[i])) return false;
      if (isVerb(tokens[i]!)) return true;
    }
  }
  return false;
}

/** A subject and a verb of saying, and the sentence ends. */
function closesWithCue(line: Line, from: number): boolean {
  let end = line.high;
  while (end > from && line.tokens[end - 1]!.tag === 'PUNCT') end--;
  const verb = line.tokens[end - 1];
  if (
    !verb ||
    end - from < 2 ||
    end - from > 12 ||
    verb.tag !== 'VERB' ||
    !CUES.get(verb.lemma)?.clause ||
    verb.norm === verb.lemma
  )
    return false;
  const after = nounPhraseAfter(line, from, false);
  return (
    after !== undefined && after >= from + 1 && !line.tokens.slice(from, end - 1).some((t) => t.tag === 'AUX')
  );
}

/** “, and he pronounced it done”: a conjunction, a subject and its verb. */
function joinsClause(line: Line, from: number): boolean {
  if (!/^(?:and|but|so|yet)$/u.test(line.tokens[from]?.norm ?? '')) return false;
  const after = nounPhraseAfter(line, from + 1, false);
  return after !== undefined && after < line.high && isVerb(line.tokens[after]!);
}

/** The first of the helpers and adverbs before the cue. */
function verbStart(line: Line, cue: number): number {
  let i = cue;
  while (i > line.low && /^(?:AUX|ADV|PART)$/u.test(line.tokens[i - 1]!.tag)) i--;
  return i;
}

/** Whether a cue stands at `from` without a subject of its own, adverbs and helpers before it allowed. */
function bareCue(line: Line, from: number, cue: number): boolean {
  for (let i = from; i < Math.min(line.high, from + 4); i++) {
    const token = line.tokens[i]!;
    if (quoteBelow(line, i, line.within) >= 0) return false;
    if (token.tag === 'VERB') {
      const entry = CUES.get(token.lemma);
      const sameForm =
        /ed$|said|told|wrote/u.test(token.norm) ===
        /ed$|said|told|wrote/u.test(line.tokens[cue]?.norm ?? 'said');
      return (
        entry !== undefined &&
        entry.mode === 'said' &&
        (entry.clause || entry.hearer || entry.phrase) &&
        sameForm &&
        token.norm !== token.lemma
      );
    }
    if (token.tag !== 'ADV' && token.tag !== 'AUX') return false;
  }
  return false;
}
