/**
 * A judgement has no direction, so the reason of a dispute tells it, and its kind, before the words.
 *
 *     reasonOf('denies', { said: '3f…/s1', answer: '9c…/s4' }, 'what is denied is …')  →  “denies ←: what is denied is …”
 *
 * “→” where the first of the two in order answers the second, “←” where the second answers the first.
 */
import type { AgreeKind, DisputeKind } from '../relating/disputes/decide.ts';

export type Kind = DisputeKind | AgreeKind;

export const reasonOf = (
  kind: Kind,
  { said, answer }: { readonly said: string; readonly answer: string },
  why: string,
): string => `${kind} ${answer < said ? '→' : '←'}: ${why}`;

const WRITTEN = /^(\w+) (→|←): (.*)$/su;

/** Of a reason without direction, the second answers the first. */
export function readReason(
  relation: 'disputes' | 'agrees',
  reason: string,
): { readonly kind: Kind; readonly firstAnswers: boolean; readonly why: string } {
  const [, kind = relation === 'agrees' ? 'same' : 'contradicts', way = '←', why = reason] =
    WRITTEN.exec(reason) ?? [];
  return { kind: kind as Kind, firstAnswers: way === '→', why };
}
