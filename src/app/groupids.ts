/**
 * By what reference a group is known: `3f…/s3`, its earliest statement, for the one of that statement’s groups that most articles
 * carry, and `3f…/s3.2` for that of its passage 2.
 */
import type { Connection } from '../record/connection.ts';
import * as kept from '../record/groups.ts';

/** The first of those that most articles carry. */
export function mostCarried(record: Connection, groups: readonly number[]): number | undefined {
  if (groups.length < 2) return groups[0];
  return groups
    .map((grp) => kept.groupCounts(record, grp))
    .toSorted((a, b) => b.articles - a.articles || b.outlets - a.outlets)[0]?.grp;
}

/** The reference of the group’s earliest statement. */
export function idOf(record: Connection, grp: number, members: readonly kept.MemberRow[]): string {
  const { key, local, part } = members[0]!;
  const own = [...new Set(kept.groupsOfStatement(record, key, local).map((group) => group.grp))];
  return `${key}/${local}${mostCarried(record, own) === grp ? '' : `.${part}`}`;
}
