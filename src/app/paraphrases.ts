/**
 * What other articles have of a statement in other words. Groups stay groups of the same words; this is what ties one to another.
 *
 *     paraphrasesOf(record, 12, members)  →  [{ id: '9c…/s4', statements: [“the lock’s gates would hold”], score: .93, … }]
 */
import type { Connection } from '../record/connection.ts';
import * as kept from '../record/groups.ts';
import { judgementsByPeople, judgementsOfThings } from '../record/judgements.ts';
import { statementByRow } from '../record/listing.ts';
import { paraphrasesOfArticle, rowOfThing } from '../record/paraphrases.ts';
import { stemsOf } from '../relating/likeness.ts';
import { wordsOfReason } from '../relating/paraphrases/decide.ts';
import type { Paraphrase, StatementInArticle } from './api.ts';
import { idOf, mostCarried } from './groupids.ts';
import { inArticles } from './views.ts';

interface Tied {
  readonly group: number | undefined;
  readonly item: StatementInArticle;
  readonly score: number;
  readonly reason: string;
}

export function paraphrasesOf(
  record: Connection,
  grp: number,
  members: readonly kept.MemberRow[],
): Paraphrase[] {
  const own = new Set(members.map(({ key, local }) => `${key}/${local}`));
  const words = stemsOf(members[0]!.words);
  const tied = new Map<string, Tied>();
  const judged = judgementsOfThings(record, 'paraphrases', [...own]).sort((x, y) =>
    `${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1,
  );
  for (const { a, b, verdict, score, reason } of judged) {
    const [mine, other] = own.has(a) ? [a, b] : [b, a];
    if (verdict === 'no' || own.has(other) || (tied.get(other)?.score ?? 0) >= score) continue;
    if (!bearsOn(words, reason) || isSetApart(record, mine, other)) continue;
    const found = tiedTo(record, other, grp);
    if (found) tied.set(other, { ...found, score, reason });
  }
  const byGroup = new Map<number | string, Tied[]>();
  for (const [thing, one] of tied) {
    const key = one.group ?? thing;
    byGroup.set(key, [...(byGroup.get(key) ?? []), one]);
  }
  return [...byGroup.values()]
    .map((all): Paraphrase => {
      const [surest] = all.toSorted((x, y) => y.score - x.score || byDate(x, y));
      const { group, score, reason } = surest!;
      const statements = all.toSorted(byDate).map(({ item }) => item);
      const id = group === undefined ? null : idOf(record, group, kept.membersOfGroup(record, group));
      return { id, statements, score, reason };
    })
    .sort((x, y) => y.score - x.score || (refOf(x) < refOf(y) ? -1 : 1));
}

/** The ids of the article’s statements that others were ever found to say in other words. */
export const statementsTied = (record: Connection, key: string): string[] => [
  ...new Set(
    paraphrasesOfArticle(record, key).flatMap(({ a, b }) =>
      [a, b].filter((thing) => thing.startsWith(`${key}/`)).map((thing) => thing.slice(key.length + 1)),
    ),
  ),
];

/** Whether what both have stands in these words, and not in another sentence of the same statement. */
function bearsOn(words: ReadonlySet<string>, reason: string): boolean {
  const shared = stemsOf(wordsOfReason(reason).join(' '));
  return [...shared].filter((term) => words.has(term)).length >= shared.size / 2;
}

/** Undefined of what is gone, and of what has the same words somewhere. */
function tiedTo(record: Connection, thing: string, grp: number): Pick<Tied, 'group' | 'item'> | undefined {
  const row = rowOfThing(record, thing);
  if (row === undefined) return undefined;
  const [key = '', local = ''] = thing.split('/');
  const groups = [...new Set(kept.groupsOfStatement(record, key, local).map((group) => group.grp))];
  if (groups.includes(grp)) return undefined;
  const [item] = inArticles(record, [statementByRow(record, row)!]);
  return { group: mostCarried(record, groups), item: item! };
}

/** Whether a person has said that they are not the same. */
const isSetApart = (record: Connection, a: string, b: string): boolean =>
  judgementsByPeople(record, 'same-statement', a).some(
    (said) => said.verdict === 'no' && (said.a === b || said.b === b),
  );

const refOf = ({ statements: [first] }: Paraphrase): string => `${first!.article.key}/${first!.statement.id}`;
const dayOf = ({ item }: Tied): string => item.article.published ?? '9999';
const byDate = (x: Tied, y: Tied): number =>
  dayOf(x) < dayOf(y) ? -1 : dayOf(x) > dayOf(y) ? 1 : x.item.article.key < y.item.article.key ? -1 : 1;
