/**
 * The same statement across articles: who carries it, in which wordings, and from how many places it comes.
 *
 *     groupView(record, '3f…/s3')  →  earliest statement, variants by date, people, outlets, origins
 *
 * A statement may hold several passages and so belong to several groups: `3f…/s3` means the one that most articles carry, and
 * `3f…/s3.2` that of its passage 2.
 */
import { dayOf } from '../core/edtf.ts';
import type { Span } from '../core/span.ts';
import { statementOf } from '../record/articles.ts';
import type { Connection } from '../record/connection.ts';
import { spansFromText } from '../record/encode.ts';
import * as kept from '../record/groups.ts';
import { statementByRow, textOfArticle } from '../record/listing.ts';
import { folded } from '../relating/names.ts';
import { type Member, type Origin, originsOf, type SharedCopy } from '../relating/origins.ts';
import type { Carried, GroupFilter, GroupSummary, GroupView, Listing } from './api.ts';
import { idOf, mostCarried } from './groupids.ts';
import { paraphrasesOf, statementsTied } from './paraphrases.ts';
import { variantsOf } from './variants.ts';
import { inArticles } from './views.ts';

/** Of articles that are mostly the same, what the same words come from is the same, wherever paragraphs are broken. */
const MOSTLY = 0.5;

export function groupView(record: Connection, ref: string): GroupView | null {
  const [key = '', rest = ''] = ref.split('/');
  const [local = '', part] = rest.split('.');
  const own = kept.groupsOfStatement(record, key, local);
  const grp =
    part === undefined
      ? mostCarried(record, [...new Set(own.map((group) => group.grp))])
      : own.find((group) => group.part === Number(part))?.grp;
  if (grp === undefined) return null;
  const members = kept.membersOfGroup(record, grp);
  return {
    ...summaryOf(record, grp, members),
    variants: variantsOf(record, members),
    origins: origins(record, members),
    paraphrases: paraphrasesOf(record, grp, members),
  };
}

export function groupList(
  record: Connection,
  { limit = 50, offset = 0, ...filter }: GroupFilter,
): Listing<GroupSummary> {
  const { rows, total } = kept.groupsCarried(record, { ...filter, limit, offset });
  return {
    items: rows.map(({ grp }) => summaryOf(record, grp, kept.membersOfGroup(record, grp))),
    total,
  };
}

/** By the ids of the article's statements that other articles carry too, in the same words or in others. */
export function carriedOf(record: Connection, key: string): Readonly<Record<string, Carried>> {
  const carried: Record<string, Carried> = {};
  const seen = new Map<number, Carried>();
  const add = (local: string, grp: number): void => {
    const one = seen.get(grp) ?? carriedBy(record, grp);
    seen.set(grp, one);
    if (one.articles > 1 || one.otherwise > 0) carried[local] ??= one;
  };
  for (const { local, grp } of kept.groupsOfArticle(record, key)) add(local, grp);
  for (const local of statementsTied(record, key))
    for (const { grp } of carried[local] ? [] : kept.groupsOfStatement(record, key, local)) add(local, grp);
  return carried;
}

function carriedBy(record: Connection, grp: number): Carried {
  const members = kept.membersOfGroup(record, grp);
  const outlets = outletsOf(members);
  const told = paraphrasesOf(record, grp, members).flatMap(({ statements }) => statements);
  const others = told.flatMap(({ article: { outlet } }) => outlet ?? []);
  return {
    id: idOf(record, grp, members),
    outlets: outlets.length,
    articles: new Set(members.map(({ article }) => article)).size,
    origins: origins(record, members).length,
    otherwise: new Set(others.filter((outlet) => !outlets.includes(outlet))).size,
  };
}

/** From how many places the coverage of it comes; one of a statement that no other article carries. */
export function originsOfStatement(record: Connection, key: string, local: string): number {
  const grp = kept.carriedGroupOf(record, key, local);
  return grp === undefined ? 1 : origins(record, kept.membersOfGroup(record, grp)).length;
}

const outletsOf = (members: readonly kept.MemberRow[]): string[] => [
  ...new Set(members.flatMap(({ outlet }) => outlet ?? [])),
];

function summaryOf(record: Connection, grp: number, members: readonly kept.MemberRow[]): GroupSummary {
  const [first] = members;
  const found = origins(record, members);
  // bodies that are known by a common name alone are somebody else in each story; here they are one
  const people = new Map<string, { id: string; name: string }>();
  for (const { slug, person_name: name } of members)
    if (slug !== null && name !== null && !people.has(folded(name)))
      people.set(folded(name), { id: slug, name });
  const days = members.flatMap(({ published }) => published ?? []).sort();
  const all = textOfArticle(record, first!.article).text;
  const [span] = spansFromText(first!.span);
  return {
    id: idOf(record, grp, members),
    statement: inArticles(record, [statementByRow(record, first!.id)!])[0]!,
    words: all.slice(span!.start, span!.end),
    people: [...people.values()],
    outlets: outletsOf(members),
    articles: new Set(members.map(({ article }) => article)).size,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    count: { origins: found.length, told: found.filter(({ told }) => told).length },
  };
}

/** Each statement is one member, whatever the number of its passages. */
function origins(record: Connection, rows: readonly kept.MemberRow[]): Origin[] {
  const members = new Map<string, Member>();
  const places = new Map<string, { article: number; span: Span }>();
  for (const row of rows) {
    const { occasion, relay, when } = statementOf(row);
    const id = `${row.key}/${row.local}`;
    if (members.has(id)) continue;
    places.set(id, { article: row.article, span: spansFromText(row.span)[0]! });
    members.set(id, {
      id,
      outlet: row.outlet,
      published: row.published,
      credits: (JSON.parse(row.credits) as { value: string }[]).map(({ value }) => value),
      relay: relay.map(({ name, kind }) => ({ name, kind })),
      medium: occasion?.medium?.value ?? null,
      event: occasion?.event?.value ?? null,
      hearer: occasion?.hearer?.value ?? null,
      day: dayOf(when?.edtf) ?? null,
    });
  }
  return originsOf([...members.values()], sharedCopies(record, places));
}

function sharedCopies(
  record: Connection,
  places: ReadonlyMap<string, { readonly article: number; readonly span: Span }>,
): SharedCopy[] {
  const inArticle = new Map<number, { id: string; start: number }[]>();
  for (const [id, { article, span }] of places)
    inArticle.set(article, [...(inArticle.get(article) ?? []), { id, start: span.start }]);
  if (inArticle.size < 2) return [];
  return kept.copiesAmong(record, [...inArticle.keys()]).flatMap((copy) => {
    const [of, others] = [spansFromText(copy.a_spans), spansFromText(copy.b_spans)];
    const whole = Math.max(copy.a_share, copy.b_share) >= MOSTLY;
    const within = (span: Span, start: number): boolean => span.start <= start && start < span.end;
    return inArticle.get(copy.a)!.flatMap((a) =>
      inArticle.get(copy.b)!.flatMap((b): SharedCopy[] => {
        const here = of.some((span, i) => within(span, a.start) && within(others[i]!, b.start));
        if (!here && !whole) return [];
        return [
          { a: a.id, b: b.id, reason: here ? 'the paragraph around it is nearly the same' : copy.reason },
        ];
      }),
    );
  });
}
