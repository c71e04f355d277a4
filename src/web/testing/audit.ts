/** Counts statements as the record does, of a record made by hand. */
import type { Audit, AuditCounts, AuditFilter, Listing, StatementInArticle } from '../../app/api.ts';
import { dayOf } from '../../core/edtf.ts';
import type { Speaker } from '../../core/speaker.ts';
import { headOfRole } from '../../relating/rolehead.ts';

export interface Heard extends StatementInArticle {
  readonly speaker: Speaker | null;
}

const wordsOf = ({ statement, words }: Heard): number =>
  statement.parent === null ? words.split(' ').length : 0;

function counts(of: readonly Heard[], all: number): AuditCounts {
  const sum = (fits: (item: Heard) => boolean) => {
    const some = of.filter(fits);
    return {
      statements: some.length,
      words: some.reduce((n, item) => n + wordsOf(item), 0),
      articles: new Set(some.map(({ article }) => article.key)).size,
    };
  };
  const whole = sum(() => true);
  return {
    ...whole,
    share: all === 0 ? 0 : whole.words / all,
    direct: sum(({ statement }) => statement.kind === 'direct'),
    mixed: sum(({ statement }) => statement.kind === 'mixed'),
    indirect: sum(({ statement }) => statement.kind === 'indirect'),
    wire: sum(({ article }) => article.credits.length > 0),
    own: sum(({ article }) => article.credits.length === 0),
    anonymous: sum(({ speaker }) => speaker?.kind === 'anonymous'),
  };
}

const keyOf = (by: Audit['by'], { person, speaker, article }: Heard): string | null =>
  ({
    speaker: person?.id ?? null,
    kind: speaker?.kind ?? null,
    role: headOfRole(speaker?.role ?? ''),
    outlet: article.outlet,
  })[by];

const within = (all: readonly Heard[], { outlet, from, to, about, story }: AuditFilter): Heard[] =>
  all.filter(
    ({ article, words }) =>
      (!outlet || article.outlet === outlet) &&
      (!from || (dayOf(article.published) ?? '') >= from) &&
      (!to || (dayOf(article.published) ?? '9') <= to) &&
      (!about || words.includes(about)) &&
      (!story || article.story === story),
  );

export function auditOf(
  everything: readonly Heard[],
  filter: AuditFilter,
  story: { readonly id: string; readonly title: string } | null,
): Audit {
  const by = filter.by ?? 'speaker';
  const all = within(everything, filter);
  const total = counts(all, 1);
  const groups = Map.groupBy(all, (item) => keyOf(by, item));
  const rest = groups.get(null) ?? [];
  groups.delete(null);
  const rows = [...groups]
    .map(([key, of]) => ({
      key: key!,
      name: by === 'speaker' ? of[0]!.person!.name : key!,
      kind: by === 'speaker' ? of[0]!.speaker!.kind : null,
      role: by === 'speaker' ? of[0]!.speaker!.role : null,
      ...counts(of, total.words),
      voice: by === 'outlet' && !filter.about ? 100 : null,
    }))
    .toSorted((a, b) => b.words - a.words);
  const offset = filter.offset ?? 0;
  return {
    by,
    rows: rows.slice(offset, offset + (filter.limit ?? rows.length)),
    rowsInAll: rows.length,
    most: rows[0]?.words ?? 0,
    rest: counts(rest, total.words),
    total: { ...total, share: 1 },
    articles: new Set(everything.map(({ article }) => article.key)).size,
    voice: filter.about ? null : 100 * rows.length,
    story: filter.story ? story : null,
  };
}

export function auditStatements(
  everything: readonly Heard[],
  filter: AuditFilter,
  key: string | null,
): Listing<StatementInArticle> {
  const items = within(everything, filter).filter((item) => keyOf(filter.by ?? 'speaker', item) === key);
  const offset = filter.offset ?? 0;
  return { items: items.slice(offset, offset + (filter.limit ?? 50)), total: items.length };
}
