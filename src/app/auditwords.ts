/**
 * What an audit is called where it is shown.
 *
 *     partInWords({ outlet: 'The Coast', from: '2024-03-01', about: 'dam' }, null)
 *       →  “The Coast, published from 2024-03-01, about “dam””
 */
import type { AuditBy, AuditPart } from './api.ts';

export const AUDIT_BY: readonly AuditBy[] = ['speaker', 'kind', 'role', 'outlet'];

/** What is in no row. */
export const REST: Readonly<Record<AuditBy, string>> = {
  speaker: 'nobody could be told',
  kind: 'nobody could be told',
  role: 'no role given',
  outlet: 'outlet not known',
};

export function partInWords(
  { outlet, from, to, about }: AuditPart,
  story: { readonly title: string } | null,
): string {
  const days =
    from && to
      ? from === to
        ? `on ${from}`
        : `${from} to ${to}`
      : from
        ? `from ${from}`
        : to
          ? `until ${to}`
          : '';
  return (
    [
      outlet,
      days && `published ${days}`,
      about?.trim() && `about “${about.trim()}”`,
      story && `the story “${story.title}”`,
    ]
      .filter(Boolean)
      .join(', ') || 'the whole record'
  );
}

/** 0.123 → “12 %”; of something that is there, never “0 %”. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return share > 0 && rounded === 0 ? '<1 %' : `${rounded} %`;
}

/** The same of two numbers; nothing of nothing is none. */
export const percentOf = (part: number, whole: number): string => percent(whole === 0 ? 0 : part / whole);
