import type { Draft } from '../attribution/draft.ts';
import { withoutUnsaid } from '../attribution/unsaid.ts';

/** Whether the last quotation of a text is still somebody's, with the words in brackets as the cue: `He [called] it “odd”`. */
export function isStillSaid(marked: string): boolean {
  const text = marked.replace(/[[\]]/gu, '');
  const from = text.lastIndexOf('“');
  const cue = /\[(.+?)\]/u.exec(marked);
  const draft: Draft = {
    source: [],
    cue: cue ? [{ start: cue.index, end: cue.index + cue[1]!.length }] : [],
    content: [{ start: from, end: text.indexOf('”', from) + 1 }],
    mode: 'said',
    carriesOn: null,
  };
  return withoutUnsaid(text, [draft]).length > 0;
}
