/** What adding or rereading articles has touched, and has to be settled before the transaction ends. */
import type { Judgement } from '../core/judgement.ts';
import type { Held } from './carryover.ts';

/** Who makes the machine's judgements here. Counted up when the rules of relating/ change. */
export const MAKER: Judgement['maker'] = { kind: 'machine', name: 'relating', version: '2' };

export interface Affected {
  readonly blocks: Set<string>;
  readonly stories: Set<number>;
  /** Articles that were in a story and now are in none. */
  readonly torn: Set<number>;
  /** Nodes that nothing else decides about: they are somebody of their own. */
  readonly alone: Map<number, string>;
  readonly people: Set<number>;
  /** Those who may have lost their last node to the reading that is replaced. */
  readonly bereft: ReadonlySet<number>;
  /** Articles that have come to stand in one story with each other: each two once. */
  readonly mates: (readonly [number, number])[];
  /** Articles that stood in one story and do no longer. */
  readonly parted: (readonly [number, number])[];
  /** Those of the passages that are replaced. */
  readonly wordings: readonly number[];
  /** What people have said of the statements that are replaced. */
  readonly held: readonly Held[];
}
