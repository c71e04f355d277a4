/**
 * A small record made by hand, so that pages can be tested without reading or a database: a bridge, two outlets and
 * an agency, with nested, split, relayed and anonymous statements, and hostile markup in the last article.
 */
import type {
  ArticleSummary,
  ArticleView,
  Comparison,
  PersonSummary,
  StatementInArticle,
  StorySummary,
  Whence,
} from '../../app/api.ts';
import type { Article } from '../../core/article.ts';
import { dayOf } from '../../core/edtf.ts';
import type { Known } from '../../core/known.ts';
import type { Distancing } from '../../core/reading.ts';
import { hull, joinedText } from '../../core/span.ts';
import type { Mention, Speaker, SpeakerKind } from '../../core/speaker.ts';
import type { Carrier, Statement } from '../../core/statement.ts';
import { auditOf, auditStatements } from './audit.ts';
import { disputesOf } from './disputes.ts';
import { groupsOf } from './groups.ts';
import { type Noted, noted } from './notation.ts';

const known = (value: string, basis: Known['basis'] = 'text', reason?: string): Known => ({
  value,
  span: null,
  basis,
  ...(reason ? { reason } : {}),
});

const speaker = (
  id: string,
  name: string,
  kind: SpeakerKind,
  role: string | null = null,
  more: Partial<Speaker> = {},
): Speaker => ({ id, name, kind, role, speaksFor: null, anonymity: null, mentions: [], ...more });

function statement(from: Noted, id: string, of: Partial<Statement>): Statement {
  return {
    id,
    kind: 'indirect',
    mode: 'said',
    attitude: 'neutral',
    source: from.spans(`${id}.s`),
    cue: from.spans(`${id}.q`),
    content: from.spans(`${id}.c`),
    speaker: null,
    speakerReason: null,
    occasion: null,
    when: null,
    where: null,
    relay: [],
    parent: null,
    headline: false,
    ...of,
  };
}

interface Draft {
  readonly id: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly byline: string | null;
  readonly credits: readonly string[];
  readonly url: string | null;
  readonly source: string;
  readonly speakers: readonly Speaker[];
  readonly of: Readonly<
    Record<string, Partial<Statement> & { medium?: string; hearer?: string; day?: string }>
  >;
  readonly people: Readonly<Record<string, string>>;
  readonly distancing?: Readonly<Record<string, Distancing['mark']>>;
}

const coastPress: Carrier = { name: 'Coast Press', kind: 'agency', span: null, basis: 'text' };

const drafts: readonly Draft[] = [
  {
    id: 'mercury-bridge-shut',
    outlet: 'The Aldermouth Mercury',
    published: '2026-03-03',
    byline: 'Ottoline Marsh',
    credits: ['Coast Press'],
    url: 'https://mercury.example/bridge-shut',
    source: `
title: {s1.s|Mayor}: {s1.c|swing bridge ‘perfectly safe’}

byline: By Ottoline Marsh

label: ALDERMOUTH, March 3

The swing bridge at Aldermouth was shut to lorries on Monday night after a hairline crack was found in its eastern
bearing. Ferries ran until two in the morning.

{s2.c|“There was never a moment when anybody was in danger,”} {s2.s|the mayor, Edmund Pray,} {s2.q|told}
{s2.o|reporters on the quay {s2.w|on Tuesday}}. {s3.c|“I drove over it myself, and I shall drive over it tonight.”}
{s4.s|He} {s4.q|insisted} {s4.c|that the closure was a “precaution and nothing more”}.

{s5.s|The harbour board’s chief engineer, Ruta Falk,} {s5.q|said} {s5.c|her office had warned the town in November.
{s6.c|The bearing “will not see another winter”,} {s6.s|the report} {s6.q|said}, and nobody had answered}.

{s7.s|Calder Marine}, which runs the port, {s7.q|denied} {s7.c|that it had pressed for the bridge to stay open}.
{s8.s|Two people familiar with the inspection}, who asked not to be named because they were not allowed to speak,
{s8.q|claimed} {s8.c|the company knew of the crack by Friday}.

{s9.c|“What I want is a date,”} {s9.s|Ms Falk} {s9.q|told} {s9.o|Coast Press}, {s9.c|“and a man with a crane.”}

heading: A bridge with a history

The {d1|so-called “renovation”} of 2019 cost nine million and fixed, by the town’s own count, a handrail. Whether
this {d2|farcical} history repeats itself is now up to the council, which meets on Thursday.

blockquote: {s10.c|We painted it. Painting is not nothing.}

So {s10.s|the then mayor, Harriet Lowe,} {s10.q|put it} at the time.
`,
    speakers: [
      speaker('p1', 'Edmund Pray', 'person', 'mayor'),
      speaker('p2', 'Ruta Falk', 'person', 'chief engineer of the harbour board'),
      speaker('p3', 'the report', 'document'),
      speaker('p4', 'Calder Marine', 'organisation'),
      speaker('p5', 'two people familiar with the inspection', 'anonymous', null, {
        anonymity: 'not allowed to speak',
      }),
      speaker('p6', 'Harriet Lowe', 'person', 'then mayor'),
    ],
    of: {
      s1: {
        kind: 'mixed',
        speaker: 'p1',
        headline: true,
        speakerReason: 'the only mayor in the article at the time',
      },
      s2: { kind: 'direct', speaker: 'p1', medium: 'press call', hearer: 'reporters', day: '2026-03-03' },
      s3: { kind: 'direct', speaker: 'p1', speakerReason: 'carried on from the quotation before' },
      s4: { kind: 'mixed', attitude: 'pressing', speaker: 'p1', speakerReason: 'the last man to speak' },
      s5: { speaker: 'p2', relay: [coastPress] },
      s6: { kind: 'mixed', speaker: 'p3', parent: 's5', relay: [coastPress] },
      s7: { attitude: 'contesting', speaker: 'p4' },
      s8: { attitude: 'doubting', speaker: 'p5' },
      s9: { kind: 'direct', mode: 'intended', speaker: 'p2', hearer: 'Coast Press', relay: [coastPress] },
      s10: { kind: 'direct', speaker: 'p6' },
    },
    people: {
      p1: 'edmund-pray',
      p2: 'ruta-falk',
      p3: 'the-report',
      p4: 'calder-marine',
      p5: 'two-people-familiar-with-the-inspection',
      p6: 'harriet-lowe',
    },
    distancing: { d1: 'so-called', d2: 'loaded' },
  },
  {
    id: 'dispatch-engineer',
    outlet: 'Northern Dispatch',
    published: '2026-03-05',
    byline: null,
    credits: [],
    url: null,
    source: `
title: {s1.s|Engineer} {s1.q|says} {s1.c|Aldermouth bridge warning went unanswered}

{s2.s|Ruta Falk, who keeps the harbour’s machines,} {s2.q|said} {s2.o|in a letter to the council} that {s2.c|her
office had warned the town three times since November}.

{s3.s|Mayor Edmund Pray} {s3.q|said} {s3.c|there had never been a moment when anybody was in real danger}.
{s4.s|He} {s4.q|admitted} {s4.c|that “letters may have gone astray”}.

{s5.s|A spokeswoman for Calder Marine} {s5.q|declined to comment}, saying {s5.c|the matter was “with the lawyers”}.
`,
    speakers: [
      speaker('p1', 'Ruta Falk', 'person', 'engineer'),
      speaker('p2', 'Edmund Pray', 'person', 'Mayor'),
      speaker('p3', 'a spokeswoman for Calder Marine', 'anonymous', 'spokeswoman', {
        speaksFor: 'Calder Marine',
      }),
    ],
    of: {
      s1: { speaker: 'p1', headline: true },
      s2: { speaker: 'p1', medium: 'letter', hearer: 'the council', day: '2026-03-04' },
      s3: { speaker: 'p2' },
      s4: { kind: 'mixed', attitude: 'conceding', speaker: 'p2', speakerReason: 'the last man to speak' },
      s5: { kind: 'mixed', attitude: 'contesting', speaker: 'p3' },
    },
    people: { p1: 'ruta-falk', p2: 'edmund-pray', p3: 'a-spokeswoman-for-calder-marine' },
  },
  {
    id: 'hostile',
    outlet: '<b onclick="x()">The Injector</b>',
    published: null,
    byline: '"><img src=x onerror=alert(1)>',
    credits: [],
    url: 'javascript:alert(1)',
    source: `
title: <script>alert('title')</script> bridge

{s1.s|Bobby <i>Tables</i>} {s1.q|said}: {s1.c|“</p><script>alert(1)</script> & 'so' "on" drop the bridge”}.
`,
    speakers: [speaker('p1', 'Bobby <i>Tables</i>', 'person', '<u>clerk</u>')],
    of: { s1: { kind: 'direct', speaker: 'p1' } },
    people: { p1: 'bobby-tables' },
  },
];

function viewOf(draft: Draft, index: number): ArticleView {
  const from = noted(draft.source);
  const key = String(index + 1).padStart(32, 'a');
  const title = from.blocks.find(({ kind }) => kind === 'title');
  const words = from.text.split(/\s+/u).length;
  const statements = Object.entries(draft.of).map(([id, { medium, hearer, day, ...of }]) => {
    const occasion = from.spans(`${id}.o`)[0];
    const when = from.spans(`${id}.w`)[0] ?? occasion;
    return statement(from, id, {
      ...of,
      occasion: occasion
        ? {
            span: occasion,
            medium: medium ? known(medium) : null,
            event: null,
            hearer: hearer ? known(hearer) : null,
          }
        : null,
      when: day && when ? { edtf: day, span: when, basis: 'relative', reference: draft.published } : null,
    });
  });
  const mentions = (id: string): Mention[] =>
    statements
      .filter((s) => s.speaker === id && s.source.length > 0)
      .map((s) => ({ span: s.source[0]!, basis: s.speakerReason ? 'pronoun' : 'name' }));
  const titleWords = title ? from.text.slice(title.span.start, title.span.end) : null;
  const article: Article = {
    key,
    id: draft.id,
    title: titleWords ? { ...known(titleWords), span: title!.span } : null,
    outlet: known(draft.outlet, 'metadata'),
    byline: draft.byline ? known(draft.byline) : null,
    credits: draft.credits.map((name) => known(name)),
    dateline: null,
    published: draft.published ? known(draft.published, 'metadata') : null,
    language: known('en', 'inferred', 'its most frequent words'),
    url: draft.url,
    text: from.text,
    blocks: from.blocks,
    from: { name: `${draft.id}.html`, mediaType: 'text/html', encoding: 'utf-8', bytes: from.text.length },
    map: [],
  };
  return {
    summary: {
      key,
      id: draft.id,
      title: titleWords,
      outlet: draft.outlet,
      published: draft.published,
      credits: draft.credits,
      words,
      statements: statements.length,
      story: index < 2 ? story.id : null,
    },
    article,
    reading: {
      statements,
      speakers: draft.speakers.map((s) => ({ ...s, mentions: mentions(s.id) })),
      voice: {
        own: [],
        distancing: Object.entries(draft.distancing ?? {}).map(([name, mark]) => ({
          span: from.spans(name)[0]!,
          mark,
        })),
      },
      makers: [{ stage: 'attributions', version: '1' }],
    },
    people: {},
    story: index < 2 ? story : null,
  };
}

const story: StorySummary = {
  id: 'aldermouth-bridge',
  title: 'Mayor: swing bridge ‘perfectly safe’',
  articles: 2,
  outlets: ['The Aldermouth Mercury', 'Northern Dispatch'],
  from: '2026-03-03',
  to: '2026-03-05',
};

/** The record. `find`-like functions match on plain lower-case words, which is enough to see pages with and without hits. */
export function fixture({ empty = false } = {}): Whence {
  const bare = empty ? [] : drafts.map(viewOf);
  const personOf = (view: ArticleView, local: string | null): string | null =>
    local === null ? null : (drafts[bare.indexOf(view)]?.people[local] ?? null);
  const ids = [...new Set(bare.flatMap((_, i) => Object.values(drafts[i]!.people)))];
  const people = ids.map((id): PersonSummary => {
    const as = bare.flatMap((view, i) =>
      view.reading.speakers.filter((s) => drafts[i]!.people[s.id] === id).map((s) => ({ view, s })),
    );
    return {
      id,
      name: as[0]!.s.name,
      kind: as[0]!.s.kind,
      roles: [...new Set(as.flatMap(({ s }) => s.role ?? []))],
      aliases: [...new Set(as.map(({ s }) => s.name))].slice(1),
      statements: as.reduce(
        (n, { view, s }) => n + view.reading.statements.filter((x) => x.speaker === s.id).length,
        0,
      ),
      articles: as.length,
    };
  });
  const person = (id: string | null): PersonSummary | null => people.find((p) => p.id === id) ?? null;
  const views = bare.map(
    (view, i): ArticleView => ({
      ...view,
      people: Object.fromEntries(
        Object.entries(drafts[i]!.people).map(([local, id]) => [local, person(id)!]),
      ),
    }),
  );
  const summaries: readonly ArticleSummary[] = views.map(({ summary }) => summary);
  const inArticle = (view: ArticleView, s: Statement): StatementInArticle => {
    const all = hull([...s.source, ...s.cue, ...s.content])!;
    const who = person(s.speaker ? (drafts[views.indexOf(view)]!.people[s.speaker] ?? null) : null);
    return {
      statement: s,
      article: view.summary,
      words: joinedText(view.article.text, s.content),
      context: { text: view.article.text.slice(all.start, all.end), start: all.start },
      person: who ? { id: who.id, name: who.name } : null,
      date: s.when
        ? { edtf: s.when.edtf, of: 'statement' }
        : view.summary.published
          ? { edtf: view.summary.published, of: 'article' }
          : null,
    };
  };
  const everything = views.flatMap((view) => view.reading.statements.map((s) => inArticle(view, s)));
  const heard = views.flatMap((view) =>
    view.reading.statements.map((s) => ({
      ...inArticle(view, s),
      speaker: view.reading.speakers.find(({ id }) => id === s.speaker) ?? null,
    })),
  );
  const page = <T>(items: readonly T[], { limit = 50, offset = 0 }: { limit?: number; offset?: number }) => ({
    items: items.slice(offset, offset + limit),
    total: items.length,
  });
  const unused = (): never => {
    throw new Error('the pages do not write');
  };
  return {
    add: unused,
    reread: unused,
    judge: unused,
    judgements: () => [],
    coverage: () => null,
    disputes: (filter = {}) => disputesOf(everything, filter),
    close: () => {},
    articles: (filter = {}) =>
      page(
        summaries.filter((a) => !filter.outlet || a.outlet === filter.outlet),
        filter,
      ),
    findArticle: (reference) => {
      const found = summaries.filter((a) => a.key.startsWith(reference) || a.id === reference);
      return found.length === 1 ? { one: found[0]! } : { candidates: found };
    },
    article: (key) => views.find(({ summary }) => summary.key === key) ?? null,
    stories: () => (empty ? [] : [story]),
    story: (id) =>
      empty || id !== story.id
        ? null
        : {
            story,
            articles: summaries.slice(0, 2),
            people: people.filter((p) => p.id !== 'bobby-tables'),
            timeline: everything.filter(({ article }) => article.story === story.id),
          },
    findPeople: (name, limit = 20) =>
      people.filter((p) => p.name.toLowerCase().includes(name.toLowerCase())).slice(0, limit),
    people: (limit = 100) => people.toSorted((a, b) => b.statements - a.statements).slice(0, limit),
    person: (id, filter = {}) => {
      const found = person(id);
      const statements = everything.filter(
        (s) =>
          s.person?.id === id &&
          (!filter.about || s.words.includes(filter.about)) &&
          (!filter.from || (dayOf(s.date?.edtf) ?? '') >= filter.from) &&
          (!filter.to || (dayOf(s.date?.edtf) ?? '9') <= filter.to),
      );
      return (
        found && {
          person: found,
          statements: statements.slice(filter.offset ?? 0, (filter.offset ?? 0) + (filter.limit ?? 300)),
          origins: statements.map((_, i) => 1 + (i % 2)),
          marks: statements,
          judgements:
            found.articles > 1
              ? [
                  {
                    articles: [summaries[0]!.key, summaries[1]!.key],
                    score: 0.97,
                    reason: 'the same full name',
                    by: 'speakers@1',
                  },
                ]
              : [],
        }
      );
    },
    search: (words, options = {}) => {
      const q = words.toLowerCase();
      return page(
        everything.flatMap((hit) => {
          const at = hit.context.text.toLowerCase().indexOf(q);
          if (at < 0) return [];
          return [
            {
              article: hit.article,
              statement: hit,
              snippet: { ...hit.context, marks: [{ start: at, end: at + q.length }] },
            },
          ];
        }),
        options,
      );
    },
    compare: (keyA, keyB): Comparison | null => {
      const [a, b] = [keyA, keyB].map((key) => views.find(({ summary }) => summary.key === key));
      if (!a || !b) return null;
      const of = (view: ArticleView, id: string) =>
        view.reading.statements.filter((s) => personOf(bare[views.indexOf(view)]!, s.speaker) === id);
      return {
        a,
        b,
        people: people
          .map((p) => {
            const rest = [...of(b, p.id)];
            const rows: { a: Statement | null; b: Statement | null; likeness: number }[] = of(a, p.id).map(
              (left) => {
                const alike = rest.map((right) => likeness(a, left, b, right));
                const best = alike.indexOf(Math.max(0.3, ...alike));
                return {
                  a: left,
                  b: rest.splice(best, best < 0 ? 0 : 1)[0] ?? null,
                  likeness: alike[best] ?? 0,
                };
              },
            );
            rows.push(...rest.map((right) => ({ a: null, b: right, likeness: 0 })));
            return { person: { id: p.id, name: p.name, kind: p.kind }, rows };
          })
          .filter(({ rows }) => rows.length > 0),
      };
    },
    audit: (filter = {}) =>
      filter.story && (empty || filter.story !== story.id) ? null : auditOf(heard, filter, story),
    auditStatements: (filter, key) =>
      filter.story && (empty || filter.story !== story.id)
        ? null
        : (filter.by ?? 'speaker') === 'speaker' && key !== null && !person(key)
          ? null
          : auditStatements(heard, filter, key),
    ...groupsOf(everything, story.id),
    outlets: () => [...new Set(summaries.flatMap(({ outlet }) => outlet ?? []))].sort(),
    counts: () => ({ articles: views.length, statements: everything.length, people: people.length }),
  };
}

/** The keys of its articles: the Mercury's, the Dispatch's, the hostile one. */
export const KEYS = ['1', '2', '3'].map((n) => n.padStart(32, 'a')) as [string, string, string];

/** The share of words that two contents have in common. */
function likeness(a: ArticleView, left: Statement, b: ArticleView, right: Statement): number {
  const [x, y] = [joinedText(a.article.text, left.content), joinedText(b.article.text, right.content)].map(
    (words) => new Set(words.toLowerCase().match(/\p{L}+/gu) ?? []),
  ) as [Set<string>, Set<string>];
  return (2 * [...x].filter((word) => y.has(word)).length) / (x.size + y.size);
}
