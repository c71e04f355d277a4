/**
 * Opens a record for everything that a person can want done with it: see api.ts.
 *
 *     const whence = openWhence('coverage.db');
 *     for await (const event of whence.add(['articles/'])) …
 *     whence.findPeople('harbour master')
 */
import { outletsKnown } from '../record/audit.ts';
import { articlesToReread, loadArticle, replaceReading } from '../record/articles.ts';
import { type Connection, connect, refuseReadonly } from '../record/connection.ts';
import { RecordError } from '../record/errors.ts';
import * as listing from '../record/listing.ts';
import * as people from '../record/people.ts';
import { listStories } from '../record/stories.ts';
import { addTo, type Pipeline } from './add.ts';
import { type AddOptions, type AddEvent, type AddSummary, type Whence, WhenceError } from './api.ts';
import type { Article } from '../core/article.ts';
import { auditOf, auditStatements } from './audit.ts';
import { compareArticles } from './compare.ts';
import { coverageOf } from './coverage.ts';
import { disputesIn } from './disputes.ts';
import { find } from './find.ts';
import { judgeBy, judgementsSaid } from './judge.ts';
import { carriedOf, groupList, groupView } from './groups.ts';
import { inOrder, type Readers } from './readers.ts';
import { relateAgain, unrelate } from './relate.ts';
import { articleSummary, articleView, personSummary, personView, storySummary, storyView } from './views.ts';

export interface OpenOptions {
  /** For looking only: the record must be there, and nothing is ever written. */
  readonly readonly?: boolean;
  /** Told before a record of an older version is brought up to date, which takes a second for a thousand articles. With `readonly`, only then is it. */
  readonly upgrading?: () => void;
  /** What reads; the English pipeline unless told otherwise. */
  readonly pipeline?: () => Promise<Pipeline>;
}

/** So many candidates of a reference are shown. */
const CANDIDATES = 20;

/** Throws a WhenceError where the file cannot be opened, is no record, or is a newer whence's. */
export function openWhence(path: string, options: OpenOptions = {}): Whence {
  const record = clearly(() =>
    connect(path, { readonly: options.readonly ?? false, upgrading: options.upgrading }),
  );
  const pipeline = options.pipeline ?? (() => import('./read.ts'));
  return {
    add: (paths, addOptions) => add(record, pipeline, paths, addOptions ?? {}),
    articles: (filter = {}) =>
      clearly(() => {
        const { rows, total } = listing.listArticles(record, filter);
        return { items: rows.map(articleSummary), total };
      }),
    findArticle: (reference) =>
      clearly(() => {
        const found = listing.findArticles(record, reference, CANDIDATES).map(articleSummary);
        return found.length === 1 ? { one: found[0]! } : { candidates: found };
      }),
    article: (key) => clearly(() => record.snapshot(() => articleView(record, key))),
    stories: () => clearly(() => listStories(record).map(storySummary)),
    story: (id) => clearly(() => record.snapshot(() => storyView(record, id))),
    coverage: (id) => clearly(() => record.snapshot(() => coverageOf(record, id))),
    findPeople: (name, limit = 20) =>
      clearly(() => people.findPeople(record, name, limit).map((row) => personSummary(record, row))),
    people: (limit = 50) =>
      clearly(() => people.mostHeard(record, limit).map((row) => personSummary(record, row))),
    person: (id, filter = {}) => clearly(() => record.snapshot(() => personView(record, id, filter))),
    search: (words, limits = {}) => clearly(() => find(record, words, limits)),
    compare: (keyA, keyB) =>
      clearly(() =>
        record.snapshot(() => {
          const [a, b] = [articleView(record, keyA), articleView(record, keyB)];
          return a && b ? compareArticles(a, b) : null;
        }),
      ),
    audit: (filter = {}) => clearly(() => record.snapshot(() => auditOf(record, filter))),
    auditStatements: (filter, key) =>
      clearly(() => record.snapshot(() => auditStatements(record, filter, key))),
    group: (ref) => clearly(() => record.snapshot(() => groupView(record, ref))),
    groups: (filter = {}) => clearly(() => record.snapshot(() => groupList(record, filter))),
    carried: (key) => clearly(() => record.snapshot(() => carriedOf(record, key))),
    disputes: (filter = {}) => clearly(() => record.snapshot(() => disputesIn(record, filter))),
    outlets: () => clearly(() => outletsKnown(record)),
    counts: () => clearly(() => listing.counts(record)),
    reread: () => reread(record, pipeline),
    judge: (request) =>
      clearly(() => {
        refuseReadonly(record);
        return judgeBy(record, request);
      }),
    judgements: (limit = 100) => clearly(() => judgementsSaid(record, limit)),
    close: () => record.close(),
  };
}

/** The record's complaints become those that people read; all else is an error of ours and stays one. */
function clearly<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw translated(error);
  }
}

const translated = (error: unknown): unknown =>
  error instanceof RecordError ? new WhenceError(error.message, { cause: error }) : error;

async function* add(
  record: Connection,
  pipeline: () => Promise<Pipeline>,
  paths: readonly string[],
  options: AddOptions,
): AsyncGenerator<AddEvent, AddSummary> {
  try {
    refuseReadonly(record);
    return yield* addTo(record, await pipeline(), paths, options);
  } catch (error) {
    throw translated(error);
  }
}

async function* reread(
  record: Connection,
  pipeline: () => Promise<Pipeline>,
): AsyncGenerator<{ readonly done: number; readonly of: number }> {
  let readers: Readers | undefined;
  try {
    refuseReadonly(record);
    const { makersKeyNow, openReaders } = await pipeline();
    const keys = articlesToReread(record, makersKeyNow());
    readers = openReaders();
    const { read, width } = readers;
    async function* stored(): AsyncGenerator<{ key: string; row: number; article: Article }> {
      for (const key of keys) {
        const found = loadArticle(record, key);
        if (found) yield { key, ...found };
      }
    }
    let done = 0;
    for await (const { key, row, article, result } of inOrder(stored(), 2 * width, async (one) => ({
      ...one,
      result: await read({ name: one.article.from.name, article: one.article }),
    }))) {
      // One that cannot be read any more keeps the reading it has.
      if ('reading' in result)
        record.transaction(() => {
          const at = new Date().toISOString();
          const affected = unrelate(record, row, key, article.text);
          replaceReading(record, row, article, result.reading, at);
          relateAgain(record, { row, article }, affected, at);
        });
      yield { done: ++done, of: keys.length };
      await new Promise((resolve) => setImmediate(resolve));
    }
  } catch (error) {
    throw translated(error);
  } finally {
    await readers?.close();
  }
}
