/**
 * Who says what by rules, sentence by sentence: first outside of quotations, then inside each of them.
 *
 *     The port denied on Monday that the ship was unsafe.
 *     → source “The port”, cue “denied”, content “that the ship was unsafe”
 *
 * The trained network reads the outermost statements; the rules are asked for what it was not taught: statements inside
 * another's content, and the speaker of a quotation that it left alone.
 */
import { readable, type Article } from '../../core/article.ts';
import { contains } from '../../core/span.ts';
import type { Layers, Sentence, Token } from '../stage.ts';
import { accordingDrafts, colonDrafts } from './according.ts';
import type { Draft } from './draft.ts';
import { type Line, quoteOfTokens } from './line.ts';
import { verbalDrafts } from './verbal.ts';

/** The drafts of every sentence that `wanted` asks for, each cue once, in text order of the sentences. */
export function ruleDrafts(
  { text, blocks, dateline }: Pick<Article, 'text' | 'blocks' | 'dateline'>,
  { tokens, quotations, sentences }: Pick<Layers, 'tokens' | 'quotations' | 'sentences'>,
  wanted: (sentence: Sentence) => boolean = () => true,
): Draft[] {
  const asked = sentences.filter((sentence) => {
    const block = blocks[sentence.block]!;
    return readable(block) && block.kind !== 'heading' && wanted(sentence);
  });
  if (asked.length === 0) return [];
  const quoteAt = quoteOfTokens(tokens, quotations);
  const drafts = asked.flatMap((sentence) => {
    const whole: Line = {
      text,
      tokens,
      quotations,
      sentence,
      quoteAt,
      title: blocks[sentence.block]!.kind === 'title',
      low: afterDateline(tokens, sentence, dateline?.span.end),
      high: sentence.endToken,
      within: -1,
    };
    return [whole, ...quotedLines(whole)].flatMap(draftsOf);
  });
  return withoutDoubles(text, drafts);
}

/** The first token that is not of the dateline. */
function afterDateline(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  end: number | undefined,
): number {
  let i = firstToken;
  while (end !== undefined && i + 1 < endToken && tokens[i]!.end <= end) i++;
  return i;
}

function draftsOf(line: Line): Draft[] {
  const verbal = verbalDrafts(line);
  const drafts = [...accordingDrafts(line), ...verbal];
  return drafts.length > 0 && !line.title
    ? drafts
    : [...drafts, ...(verbal.length === 0 ? colonDrafts(line) : [])];
}

/** The parts of the sentence that stand in a quotation, each a line of its own. */
function quotedLines(line: Line): Line[] {
  const held = new Set<number>();
  for (let i = line.low; i < line.high; i++)
    for (let q = line.quoteAt[i]!; q >= 0 && !held.has(q); q = line.quotations[q]!.parent ?? -1) held.add(q);
  return [...held].flatMap((within) => {
    const { inner } = line.quotations[within]!;
    let [low, high] = [line.low, line.high];
    while (low < high && line.tokens[low]!.start < inner.start) low++;
    while (high > low && line.tokens[high - 1]!.end > inner.end) high--;
    return high - low > 2 ? [{ ...line, low, high, within }] : [];
  });
}

/** Of two drafts with one cue the first. */
function withoutDoubles(text: string, drafts: readonly Draft[]): Draft[] {
  const cues = new Set<string>();
  return drafts.filter((draft) => {
    const cue = draft.cue[0];
    if (!cue) return true;
    const key = `${cue.start}`;
    if (cues.has(key)) return false;
    cues.add(key);
    // “who asked not to be named”: why a source has no name, and nothing that it says
    const said = draft.content[0];
    if (said && /^(?:not )?to be (?:named|identified|quoted)\b/u.test(text.slice(said.start, said.end)))
      return false;
    return true;
  });
}

/** What others are reported to say, told in words of saying: worth a statement of its own inside another's. */
export const REPORTS =
  /\b(?:s(?:aid|ays?)|told|tells?|claim(?:ed|s)?|den(?:ied|ies)|promis(?:ed|es)|warn(?:ed|s)|ask(?:ed|s)|accus(?:ed|es|ing)|insist(?:ed|s)|admit(?:ted|s)|announc(?:ed|es)|vow(?:ed|s)|pledg(?:ed|es)|argu(?:ed|es)|wrote|writes|tweet(?:ed|s)|testif(?:ied|ies)|declar(?:ed|es)|answered|added|adding|confirmed|reported|according|quoted|saying|suggested|threatened|ordered|called)\b/iu;

/** Without what stands inside another's content and is only part of it: “I think”, “we know”, “he wants to stay”. */
export function worthNesting(text: string, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => {
    const cue = draft.cue[0];
    if (!cue) return true;
    const nested = drafts.some(
      (other) => other !== draft && other.content.some((part) => contains(part, cue)),
    );
    return !nested || (draft.mode === 'said' && REPORTS.test(text.slice(cue.start, cue.end)));
  });
}
