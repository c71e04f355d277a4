import type { Span } from '../../core/span.ts';
import type { Mode } from '../../core/statement.ts';
import type { Token } from '../stage.ts';

/** An attribution while the rules work on it. */
export interface Draft {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly mode: Mode;
  /** The draft whose speaker goes on speaking, for one without a source. */
  readonly carriesOn: Draft | null;
}

/** The span of tokens [from, to). */
export const tokenSpan = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});
