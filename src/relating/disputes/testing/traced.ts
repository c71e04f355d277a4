/** Whether a source is traced, for tests: `traced('Hale said it rained.', 'Hale', 'said', 'Hale')`; a source of '' is one carried over. */
import type { Span } from '../../../core/span.ts';
import { isTraced } from '../traced.ts';

/** The last words of the text are the content, unless it is given. */
export function traced(
  text: string,
  source: string,
  cue: string,
  name: string,
  { kind = 'person', content = text.slice(-3) }: { readonly kind?: string; readonly content?: string } = {},
): boolean {
  const spans = (words: string, from = 0): Span[] => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`“${words}” is not in the text`);
    return words === '' ? [] : [{ start, end: start + words.length }];
  };
  return isTraced(text, {
    local: 's1',
    mode: 'said',
    attitude: 'neutral',
    headline: false,
    parent: null,
    speaker: { name, kind },
    source: spans(source, text.lastIndexOf(source === '' ? cue : source)),
    cue: spans(cue),
    content: spans(content, text.lastIndexOf(content)),
  });
}
