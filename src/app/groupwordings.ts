/**
 * The groups that wordings make up: what hangs together by links, and what people have said of it.
 *
 *     groupAnew(record, said, new Set([7, 12]))  →  the groups of these and of all that are linked with them, counted anew
 *
 * `said` is what people have said of statements being the same (`judgementsByPeople`).
 */
import type { Judgement } from '../core/judgement.ts';
import type { Connection } from '../record/connection.ts';
import { recount } from '../record/groups.ts';
import * as kept from '../record/wordings.ts';

/** Pairs of wordings of which one is among these, whose statements a person has said to be the same. */
export const saidSame = (
  record: Connection,
  said: readonly Judgement[],
  among: ReadonlySet<number>,
): [number, number][] =>
  said.flatMap(({ a, b, verdict }) => {
    if (verdict === 'no') return [];
    const [[x], [y]] = [kept.wordingsOfThing(record, a), kept.wordingsOfThing(record, b)];
    return x && y && x !== y && (among.has(x) || among.has(y)) ? [[x, y] as [number, number]] : [];
  });

/** Makes the groups of these wordings anew: what hangs together by links, the surest first, but for what a person forbids. */
export function groupAnew(
  record: Connection,
  said: readonly Judgement[],
  wordings: ReadonlySet<number>,
): void {
  const done = new Set<number>();
  const apart = said
    .filter(({ verdict }) => verdict === 'no')
    .flatMap(({ a, b }) =>
      kept
        .wordingsOfThing(record, a)
        .flatMap((x) => kept.wordingsOfThing(record, b).map((y) => [x, y] as const)),
    );
  const counted = new Set<number>();
  for (const id of wordings) {
    if (done.has(id) || !kept.wordingById(record, id)) continue;
    const members = kept.connected(record, id);
    for (const member of members) done.add(member);
    const groups = new Map(members.map((member) => [member, [member]]));
    const links = members
      .flatMap((member) => kept.linksOf(record, member).filter(({ a }) => a === member))
      .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
    for (const { a, b } of links) {
      const [x, y] = [groups.get(a)!, groups.get(b)!];
      if (x === y) continue;
      if (apart.some(([p, q]) => (x.includes(p) && y.includes(q)) || (x.includes(q) && y.includes(p))))
        continue;
      const both = [...x, ...y];
      for (const member of both) groups.set(member, both);
    }
    for (const { group } of kept.wordingsById(record, members)) counted.add(group);
    for (const [member, group] of groups) {
      kept.setGroup(record, member, Math.min(...group));
      counted.add(Math.min(...group));
    }
  }
  recount(record, counted);
}
