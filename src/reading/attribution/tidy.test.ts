// Bounds that go against the words, one rule at a time; what does not plainly fit stays as it was.
import { expect, test } from 'vitest';
import type { Span } from '../../core/span.ts';
import type { Draft } from './draft.ts';
import { tidied } from './tidy.ts';

/** A draft from a text in which [source], <cue> and {content} are marked. */
function marked(notation: string): { text: string; draft: Draft } {
  let text = '';
  const parts: Record<string, Span[]> = { '[': [], '<': [], '{': [] };
  const open: { mark: string; start: number }[] = [];
  for (const c of notation) {
    if ('[<{'.includes(c)) open.push({ mark: c, start: text.length });
    else if (']>}'.includes(c)) {
      const { mark, start } = open.pop()!;
      parts[mark]!.push({ start, end: text.length });
    } else text += c;
  }
  return {
    text,
    draft: { source: parts['[']!, cue: parts['<']!, content: parts['{']!, mode: 'said', carriesOn: null },
  };
}
const shown = (notation: string): string => {
  const { text, draft } = marked(notation);
  const { source, cue, content } = tidied(text, draft);
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return `${words(source)} | ${words(cue)} | ${words(content)}`;
};

test.each([
  ['[The agency] <quoted> {Ana Roe as saying that it held}.', 'Ana Roe | saying that | it held'],
  ['{“It held,”} Roe said of the dam, <according to> [the Echo].', 'Roe | said | “It held,”'],
  ['{“It held,” Roe said of the dam}, <according to> [the Echo].', 'Roe | said | “It held,”'],
  ['[Roe] <was asked> by Jo Pell: {“Did it hold?”}', 'Jo Pell | was asked | “Did it hold?”'],
  ['[Roe] <was asked> whether {“it held”}.', ' | was asked | “it held”'],
  [
    '[Roe] <said> {it would end its harbour programme}, a pillar of the old plan.',
    'Roe | said | it would end its harbour programme, a pillar of the old plan',
  ],
  ['[Roe on Monday] <said> {that it held}.', 'Roe | said | that it held'],
  [
    '[the Rovers manager Jo Pell after the 2-0 win] <said> {“We held.”}',
    'the Rovers manager Jo Pell | said | “We held.”',
  ],
])('%s', (notation, expected) => expect(shown(notation)).toBe(expected));

test.each([
  // the cue's verb stands at the end, with nobody behind it
  '{“It held,”} [the Echo] <quoted>.',
  '{“It held,”} [the Echo] <cites>, and no more.',
  '{“It held,”} she thought, <according to> [the Echo].',
  '[Roe] <asked> {whether it held}.',
  '[Roe] <said> {it would end the programme}, the third that she ended, and left.',
  '[Roe] <said> {it would end the programme}, a day after it was praised.',
  '[Ana Roe] <said> {that it held after the storm}.',
])('stays: %s', (notation) => {
  const { text, draft } = marked(notation);
  expect(tidied(text, draft)).toEqual(draft);
});
