/**
 * Who says what, as the text has it: source, cue and content of every attribution, by rules.
 *
 *     The port denied on Monday that the ship was unsafe.
 *     → source “The port”, cue “denied”, content “that the ship was unsafe”
 *
 * The rules look at one sentence at a time, first outside of quotations, then inside each of them. A trained stage can
 * take this one's place: what it has to yield is the layer's type.
 */
import { readable } from '../../core/article.ts';
import { contains, inTextOrder } from '../../core/span.ts';
import { accordingDrafts, colonDrafts } from '../attribution/according.ts';
import type { Draft } from '../attribution/draft.ts';
import { type Line, quoteOfTokens } from '../attribution/line.ts';
import { claimQuotations } from '../attribution/unclaimed.ts';
import { verbalDrafts } from '../attribution/verbal.ts';
import { type Attribution, type Sentence, stage, type Token } from '../stage.ts';

export const attributions = stage({
  name: 'attributions',
  version: '1',
  needs: ['tokens', 'quotations', 'sentences'],
  run({ text, blocks, dateline }, { tokens, quotations, sentences }): Attribution[] {
    const quoteAt = quoteOfTokens(tokens, quotations);
    const drafts: Draft[] = [];
    for (const sentence of sentences) {
      const { kind } = blocks[sentence.block]!;
      if (!readable(blocks[sentence.block]!) || kind === 'heading') continue;
      const whole: Line = {
        text,
        tokens,
        quotations,
        sentence,
        quoteAt,
        title: kind === 'title',
        low: afterDateline(tokens, sentence, dateline?.span.end),
        high: sentence.endToken,
        within: -1,
      };
      for (const line of [whole, ...quotedLines(whole)]) drafts.push(...draftsOf(line));
    }
    const claimed = worthNesting(
      text,
      claimQuotations({ text, blocks, tokens, quotations, sentences }, withoutDoubles(text, drafts)),
    );
    return claimed.map(({ source, cue, content, mode, carriesOn }) => ({
      source,
      cue,
      content: [...content].sort(inTextOrder),
      mode,
      carriesOn: carriesOn === null ? null : indexOrNull(claimed.indexOf(carriesOn)),
    }));
  },
});

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

const indexOrNull = (index: number): number | null => (index < 0 ? null : index);

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
const REPORTS =
  /\b(?:s(?:aid|ays?)|told|tells?|claim(?:ed|s)?|den(?:ied|ies)|promis(?:ed|es)|warn(?:ed|s)|ask(?:ed|s)|accus(?:ed|es|ing)|insist(?:ed|s)|admit(?:ted|s)|announc(?:ed|es)|vow(?:ed|s)|pledg(?:ed|es)|argu(?:ed|es)|wrote|writes|answered|added|adding|confirmed|reported|according|quoted|saying|suggested|threatened|ordered|called)\b/iu;

/** Without what stands inside another's content and is only part of it: “I think”, “we know”, “he wants to stay”. */
function worthNesting(text: string, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => {
    const cue = draft.cue[0];
    if (!cue) return true;
    const nested = drafts.some(
      (other) => other !== draft && other.content.some((part) => contains(part, cue)),
    );
    return !nested || (draft.mode === 'said' && REPORTS.test(text.slice(cue.start, cue.end)));
  });
}
