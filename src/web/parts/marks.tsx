/**
 * Text with its statements marked in place: content tinted and underlined by kind, source and cue set apart,
 * numbers in front. Nested statements lie within their parents.
 */
import type { Reading, Distancing } from '../../core/reading.ts';
import type { Span } from '../../core/span.ts';
import type { Statement } from '../../core/statement.ts';
import { type Mark, type Marked, marked } from '../marking.ts';

export type Role =
  | {
      readonly role: 'content';
      readonly statement: Statement;
      /** The number before its first words; null for none. */
      readonly number: number | null;
      /** Whether this is the part of the content that comes first. */
      readonly leads: boolean;
      /** Told to screen readers of the number's link. */
      readonly label: string;
      /** What a filter says of it; null where none is set. */
      readonly lit: boolean | null;
    }
  | { readonly role: 'source' | 'cue' }
  | { readonly role: 'distancing'; readonly of: Distancing; readonly number: number }
  | { readonly role: 'hit' };

export interface Numbered {
  readonly statement: Statement;
  readonly number: number | null;
  readonly label: string;
  readonly lit: boolean | null;
}

/** All marks of some statements and of the outlet's distance. */
export function marksOf(
  statements: readonly Numbered[],
  distancing: Reading['voice']['distancing'] = [],
): Mark<Role>[] {
  const marks: Mark<Role>[] = [];
  for (const { statement, number, label, lit } of statements) {
    const first = Math.min(...statement.content.map(({ start }) => start));
    for (const span of statement.content)
      marks.push({
        span,
        value: { role: 'content', statement, number, leads: span.start === first, label, lit },
      });
    for (const span of statement.source) marks.push({ span, value: { role: 'source' } });
    for (const span of statement.cue) marks.push({ span, value: { role: 'cue' } });
  }
  distancing.forEach((of, i) => {
    marks.push({ span: of.span, value: { role: 'distancing', of, number: i + 1 } });
  });
  return marks;
}

const SYMBOLS = ['*', '†', '‡', '§', '‖', '¶'];

/** Printers' reference marks in their order: *, †, ‡ …, then doubled. */
export const symbolOf = (number: number): string =>
  SYMBOLS[(number - 1) % SYMBOLS.length]!.repeat(Math.floor((number - 1) / SYMBOLS.length) + 1);

/** `text` begins at `offset` of the article; what is marked is `within`. */
export const MarkedText = ({
  text,
  within,
  marks,
  offset = 0,
}: {
  text: string;
  within: Span;
  marks: readonly Mark<Role>[];
  offset?: number;
}) => {
  const render = (nodes: readonly Marked<Role>[]) =>
    nodes.map((node) => {
      if (!('mark' in node)) return text.slice(node.span.start - offset, node.span.end - offset);
      const { value } = node.mark;
      const inside = render(node.inside);
      switch (value.role) {
        case 'content': {
          const { statement, number, lit } = value;
          const opens = node.first && value.leads;
          const shade = lit === null ? '' : lit ? ' lit' : ' unlit';
          return (
            <span
              class={`st ${statement.kind}${shade}`}
              id={opens && number !== null ? statement.id : undefined}
            >
              {opens && number !== null ? (
                <a class="num" href={`#n${number}`} aria-label={value.label}>
                  {number}
                </a>
              ) : null}
              {inside}
            </span>
          );
        }
        case 'distancing':
          return (
            <span class="distance">
              {inside}
              {node.last ? (
                <a class="num" href={`#d${value.number}`} aria-label={`Distance mark ${value.number}`}>
                  {symbolOf(value.number)}
                </a>
              ) : null}
            </span>
          );
        case 'hit':
          return <mark>{inside}</mark>;
        default:
          return <span class={value.role}>{inside}</span>;
      }
    });
  return <>{render(marked(within, marks))}</>;
};
