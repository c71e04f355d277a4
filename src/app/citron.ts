/**
 * Statements in the annotation format of Citron, BBC R&D's quote extractor, for tools and models made for it.
 *
 *     { text, quotes: [{ id, sources: […], cue, contents: […], coreferences: […] }], coreference_groups: [[…]] }
 *
 * Citron counts as Python does, in Unicode code points. It has no quote without a cue, so statements without one are
 * left out; a quote without a source has an empty list. `coreferences` are words that name the speaker where the
 * source itself does not.
 */
import type { Reading } from '../core/reading.ts';
import { contains, type Span, textOf } from '../core/span.ts';
import type { Mention, Speaker } from '../core/speaker.ts';
import { codePointsOf } from './codepoints.ts';

export interface CitronSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface CitronQuote {
  readonly id: string;
  readonly cue: CitronSpan;
  readonly sources: readonly CitronSpan[];
  readonly contents: readonly CitronSpan[];
  readonly coreferences: readonly CitronSpan[];
}

export interface CitronDocument {
  readonly text: string;
  readonly quotes: readonly CitronQuote[];
  readonly coreference_groups: readonly (readonly CitronSpan[])[];
}

export function citronOf(text: string, { statements, speakers }: Reading): CitronDocument {
  const points = codePointsOf(text);
  const at = (span: Span): CitronSpan => ({
    start: points(span.start),
    end: points(span.end),
    text: textOf(text, span),
  });
  return {
    text,
    quotes: statements.flatMap(({ id, source, cue, content, speaker }) => {
      const [first] = cue;
      if (!first) return [];
      const naming = nameBefore(
        speakers.find((one) => one.id === speaker),
        source,
        first,
      );
      return [
        {
          id,
          cue: at(first),
          sources: source.map(at),
          contents: content.map(at),
          coreferences: naming ? [at(naming)] : [],
        },
      ];
    }),
    coreference_groups: speakers
      .filter(({ mentions }) => mentions.length > 1)
      .map(({ mentions }) => mentions.map(({ span }) => at(span))),
  };
}

const NAMING: ReadonlySet<Mention['basis']> = new Set(['name', 'surname', 'acronym', 'seat']);

/** The last words before the cue, else the first of all, that name the speaker; none where the source does. */
function nameBefore(speaker: Speaker | undefined, source: readonly Span[], cue: Span): Span | undefined {
  const names = (speaker?.mentions ?? []).filter(({ basis }) => NAMING.has(basis)).map(({ span }) => span);
  if (source.some((part) => names.some((name) => contains(part, name)))) return undefined;
  return names.findLast((name) => name.end <= cue.start) ?? names[0];
}
