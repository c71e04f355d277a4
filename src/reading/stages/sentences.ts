/**
 * Sentences, within blocks.
 *
 *     “Is it safe?” asked Mr. Obi. “No.”  →  “Is it safe?” asked Mr. Obi.  |  “No.”
 *
 * A sentence ends at . ? ! or … and the marks that close after it, where the next word begins anew. The tagger keeps
 * the stop of an abbreviation with its word, so that a stop of its own mostly ends a sentence.
 */
import { readable } from '../../core/article.ts';
import { type Sentence, stage, type Token } from '../stage.ts';

const ENDS = new Set(['.', '?', '!', '…', '...', '?!', '!?', '....', '…]']);
const CLOSERS = new Set(['”', '"', '’', "'", ')', ']', '»', "''"]);
/** After these with their stop a name or number follows; they end no sentence. */
const TITLES =
  /^(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|col|lt|sgt|capt|cpl|pvt|maj|adm|hon|rev|st|mt|fr|sr|jr|no|nos|vs|v|p|pp|fig|art|sec|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|approx|dept|est|ave|[a-z])\.$/iu;
/** Words that begin a sentence after an abbreviation that may end one (“… in the U.S. The …”). */
const BEGINNERS = new Set(
  'the a an it he she they we i you this that these those in on at but and for as if when while after before there his her their its our my however meanwhile'.split(
    ' ',
  ),
);

/** Whether a sentence ends with token i. */
function endsAt(tokens: readonly Token[], i: number, text: string): boolean {
  const token = tokens[i]!;
  let last = i;
  while (last > 0 && CLOSERS.has(tokens[last]!.norm) && tokens[last]!.start === tokens[last - 1]!.end) last--;
  const stop = tokens[last]!;
  const next = tokens[i + 1];
  if (!next) return true;
  if (CLOSERS.has(next.norm) && next.start === token.end) return false;
  const gap = text.slice(token.end, next.start);
  // a line that ends within a block is an end where nothing runs on
  if (/\n/u.test(gap) && /^[\p{Lu}\p{N}“"‘'«•*-]/u.test(text.slice(next.start)) && ENDS.has(stop.norm))
    return true;
  if (gap === '') return false;
  const begins = /^[\p{Lu}\p{N}“"‘'«([¿¡—–-]/u.test(text.slice(next.start, next.start + 2));
  if (ENDS.has(stop.norm)) {
    if (!begins) return false;
    // “Who knew?” Roe asked. — the question does not end the sentence that tells who asked it
    return true;
  }
  if (/^\p{L}[\p{L}.]*\.$/u.test(stop.norm) && !TITLES.test(stop.norm))
    return BEGINNERS.has(next.norm) && /^\p{Lu}/u.test(text.slice(next.start));
  return false;
}

export const sentences = stage({
  name: 'sentences',
  version: '1',
  needs: ['tokens'],
  run({ text, blocks }, { tokens }) {
    const found: Sentence[] = [];
    let t = 0;
    blocks.forEach((block, b) => {
      if (!readable(block)) return;
      let first = t;
      for (; t < tokens.length && tokens[t]!.end <= block.span.end; t++) {
        const lastOfBlock = !(tokens[t + 1] && tokens[t + 1]!.end <= block.span.end);
        if (lastOfBlock || endsAt(tokens, t, text)) {
          found.push({
            start: tokens[first]!.start,
            end: tokens[t]!.end,
            block: b,
            firstToken: first,
            endToken: t + 1,
          });
          first = t + 1;
        }
      }
    });
    return found;
  },
});
