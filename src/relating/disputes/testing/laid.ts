/** Claims of one text for tests: `laid('Hale said Orrin slept.', ['Hale', 'said', 'Orrin slept'])`, found in the text's order. */
import type { Span } from '../../../core/span.ts';
import { type Claim, claimOf, type Told } from '../claim.ts';

export type Part = readonly [
  speaker: string,
  cue: string,
  content: string,
  more?: Partial<Pick<Told, 'attitude' | 'mode' | 'parent' | 'headline'>> & {
    readonly kind?: string;
    readonly name?: string;
    readonly speaksFor?: string;
  },
];

export function laid(text: string, ...parts: readonly Part[]): { text: string; claims: Claim[] } {
  let from = 0;
  const claims = parts.map(([speaker, cue, content, more = {}], i) => {
    const found = (words: string): Span => {
      const start = text.indexOf(words, from);
      if (start < 0) throw new Error(`“${words}” is not in the text from ${from} on`);
      return { start, end: start + words.length };
    };
    const spans = { source: found(speaker), cue: found(cue), content: found(content) };
    from = Math.max(spans.source.end, spans.cue.end, spans.content.end);
    const { kind = 'organisation', name = speaker, speaksFor, ...rest } = more;
    return claimOf(text, {
      local: `s${i + 1}`,
      mode: 'said',
      attitude: 'neutral',
      headline: false,
      parent: null,
      speaker: { name, kind, speaksFor: speaksFor ?? null },
      source: [spans.source],
      cue: [spans.cue],
      content: [spans.content],
      ...rest,
    });
  });
  return { text, claims };
}
