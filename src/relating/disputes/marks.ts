/**
 * The words by which two statements stand against each other, to be marked where they are shown.
 *
 *     “Hale opened the gates” and “had opened the gates”  →  opened, gates in both; of figures that differ, the figures
 */
import type { Span } from '../../core/span.ts';
import { clashing, figuresIn } from './figures.ts';
import { stemOf, stemsOf } from './claim.ts';
import { folded } from '../names.ts';

export interface Marks {
  readonly a: readonly Span[];
  readonly b: readonly Span[];
}

export function marksOf(kind: string, a: string, b: string): Marks {
  if (kind === 'figures') {
    const clash = clashing({ figures: figuresIn(a) }, { figures: figuresIn(b) });
    if (clash) return { a: [bare(clash.a)], b: [bare(clash.b)] };
  }
  // what answers or contests another says something else; that both name Orrin tells nothing
  if (kind === 'voice' || kind === 'answers') return { a: [], b: [] };
  const [x, y] = [stemsOf(a), stemsOf(b)];
  const shared = new Set([...x].filter((term) => y.has(term)));
  return { a: wordsWith(a, shared), b: wordsWith(b, shared) };
}

const bare = ({ start, end }: Span): Span => ({ start, end });

const wordsWith = (text: string, stems: ReadonlySet<string>): Span[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu)].flatMap(({ 0: word, index }) =>
    stems.has(stemOf(folded(word))) ? [{ start: index, end: index + word.length }] : [],
  );
