/**
 * What people have said of an article's statements, carried over to the statements it has after it was read again.
 *
 *     before: s3 “the gates were open” disputed, says Ruta   →   read again: s4 has these words   →   s4 disputed, says Ruta
 *
 * Statements are numbered in the text's order, so that one more or less moves those after it. The older judgement stays on record and is
 * superseded where it would now be of another statement.
 */
import type { Judgement } from '../core/judgement.ts';
import { hull, lengthOf, sharedLength, type Span } from '../core/span.ts';
import type { Connection } from '../record/connection.ts';
import { contentsOf, saidOfStatements } from '../record/disputes.ts';
import { judge } from '../record/judgements.ts';

export interface Held {
  readonly judgement: Judgement;
  /** The statement of this article, by its id, and where its content stands. */
  readonly local: string;
  readonly content: readonly Span[];
}

/** Before the article's statements are replaced. */
export function heldOf(record: Connection, row: number, key: string): Held[] {
  const contents = contentsOf(record, row);
  return saidOfStatements(record, key).flatMap((judgement) =>
    [judgement.a, judgement.b].flatMap((thing): Held[] => {
      const local = thing.startsWith(`${key}/`) ? thing.slice(key.length + 1) : '';
      const content = contents.get(local);
      return content === undefined ? [] : [{ judgement, local, content }];
    }),
  );
}

/** After they were. */
export function carryOver(
  record: Connection,
  row: number,
  key: string,
  held: readonly Held[],
  at: string,
): void {
  if (held.length === 0) return;
  const contents = contentsOf(record, row);
  const now = new Map(held.map(({ local, content }) => [local, successor(content, contents)]));
  const moved = [...new Set(held.map(({ judgement }) => judgement))].flatMap((judgement) => {
    const [a, b] = [judgement.a, judgement.b].map((thing) => {
      const local = thing.startsWith(`${key}/`) ? thing.slice(key.length + 1) : null;
      return local === null || !now.has(local) ? thing : now.get(local) ? `${key}/${now.get(local)}` : null;
    });
    return a === judgement.a && b === judgement.b ? [] : [{ judgement, a, b }];
  });
  for (const { judgement } of moved)
    if (judgement.verdict === 'yes')
      judge(record, {
        ...judgement,
        verdict: 'no',
        reason: 'an article was read again, and these are other statements in it now',
        at,
      });
  for (const { judgement, a, b } of moved)
    if (a && b && a !== b) judge(record, { ...judgement, reason: turned(judgement, a < b), a, b, at });
}

/** Two statements of one article may come to stand in another order. */
function turned({ relation, reason }: Judgement, inOrder: boolean): string {
  if (inOrder || (relation !== 'disputes' && relation !== 'agrees')) return reason;
  return reason.replace(/^(\w+) (→|←):/u, (_, kind, way) => `${kind} ${way === '→' ? '←' : '→'}:`);
}

/** The statement that has most of the words, if it has half of them and they are half of its own. */
function successor(content: readonly Span[], all: ReadonlyMap<string, readonly Span[]>): string | undefined {
  const length = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + lengthOf(span), 0);
  let best: { local: string; share: number } | undefined;
  for (const [local, other] of all) {
    if (!hull(other)) continue;
    const share = sharedLength(content, other) / Math.max(length(content), length(other), 1);
    if (share >= 0.5 && (!best || share > best.share)) best = { local, share };
  }
  return best?.local;
}
