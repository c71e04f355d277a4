/**
 * Adds what lies at the paths, telling each input's fate as it is decided.
 *
 *     for await (const event of addTo(record, pipeline, ['coverage/'], {}))  →  added dam.txt, known dam-copy.txt, …
 *
 * Articles are read one by one and written a batch a transaction, because each transaction waits for the disk. An
 * event is only sent once its article is safe there, so a kill can lose no article that was told to be added.
 */
import type { Article } from '../core/article.ts';
import type { Reading } from '../core/reading.ts';
import { addArticle, hasArticle } from '../record/articles.ts';
import type { Connection } from '../record/connection.ts';
import { RecordError } from '../record/errors.ts';
import { articleByKey } from '../record/listing.ts';
import type { AddEvent, AddOptions, AddSummary } from './api.ts';
import type { Arrival, ReadOptions } from './read.ts';
import { inOrder, type Readers } from './readers.ts';
import { relate } from './relate.ts';

/** What reads: read.ts, which is loaded when first needed, because it brings the language model with it. */
export interface Pipeline {
  arrivalsAt(
    paths: readonly string[],
    options: ReadOptions,
    isKnown: (key: string) => boolean,
  ): AsyncIterable<Arrival>;
  openReaders(): Readers;
  makersKeyNow(): string;
  countInputs(paths: readonly string[]): Promise<number>;
}

/**
 * So many articles, or so many ms of reading, at most wait for being written: pages that several of them touch are written once. Who adds a few
 * sees them soon; what has gone on for a minute may wait for five seconds.
 */
const BATCH = 128;
const PATIENCE = { least: 1000, most: 5000, share: 0.1 } as const;
const patienceAfter = (ms: number): number =>
  Math.min(PATIENCE.most, Math.max(PATIENCE.least, PATIENCE.share * ms));
/** So many are taken in beyond those being read, so that the threads have work while a batch is written. */
const AHEAD = 48;

type Pending =
  | { readonly name: string; readonly article: Article; readonly reading: Reading }
  | { readonly name: string; readonly known: string }
  | { readonly name: string; readonly problem: string };

export async function* addTo(
  record: Connection,
  pipeline: Pipeline,
  paths: readonly string[],
  { signal, ...options }: AddOptions & ReadOptions,
): AsyncGenerator<AddEvent, AddSummary> {
  const sum = { added: 0, known: 0, failed: 0, statements: 0 };
  const count = (events: readonly AddEvent[]): readonly AddEvent[] => {
    for (const event of events) {
      if (event.kind === 'found') continue;
      sum[event.kind]++;
      if (event.kind === 'added') sum.statements += event.statements;
    }
    return events;
  };
  yield { kind: 'found', inputs: await pipeline.countInputs(paths) };
  let pending: Pending[] = [];
  const begun = Date.now();
  let since = 0;
  const waiting = new Set<string>();
  const isKnown = (key: string): boolean => waiting.has(key) || hasArticle(record, key);
  const stopped = (): boolean => signal?.aborted ?? false;
  let cut = stopped();
  const readers = pipeline.openReaders();
  const fate = async (arrival: Arrival): Promise<Pending> => {
    if (!('article' in arrival)) return arrival;
    // An article of a file of many has a key of its own, which is only known now.
    const { key } = arrival.article;
    if (isKnown(key)) return { name: arrival.name, known: key };
    waiting.add(key);
    return readers.read(arrival);
  };
  try {
    if (!cut)
      for await (const next of inOrder(
        pipeline.arrivalsAt(paths, options, isKnown),
        readers.width + AHEAD,
        fate,
      )) {
        // Seen here and not after the article at hand, so that a run whose last input is through was not cut short.
        if (stopped()) {
          cut = true;
          break;
        }
        if (pending.length === 0) since = Date.now();
        pending.push(next);
        if (pending.length < BATCH && Date.now() - since < patienceAfter(since - begun) && !stopped())
          continue;
        yield* count(write(record, pending));
        for (const one of pending) if ('article' in one) waiting.delete(one.article.key);
        pending = [];
        // Lets a server answer and a signal arrive between two batches.
        await new Promise((resolve) => setImmediate(resolve));
      }
  } finally {
    await readers.close();
  }
  yield* count(write(record, pending));
  return { ...sum, stopped: cut };
}

/** Writes the batch and gives its events. An article that the record refuses fails alone. */
function write(record: Connection, pending: readonly Pending[]): AddEvent[] {
  if (pending.length === 0) return [];
  const at = new Date().toISOString();
  const refused = new Map<Pending, string>();
  record.transaction(() => {
    const added: { row: number; article: Article }[] = [];
    for (const one of pending) {
      if (!('article' in one)) continue;
      try {
        const row = addArticle(record, one.article, one.reading, at);
        if (row !== undefined) added.push({ row, article: one.article });
        else refused.set(one, '');
      } catch (error) {
        if (!(error instanceof RecordError) || error.fault !== 'refused') throw error;
        refused.set(one, error.message);
      }
    }
    relate(record, added, at);
  });
  return pending.map((one): AddEvent => {
    if ('problem' in one) return { kind: 'failed', name: one.name, message: one.problem };
    const message = refused.get(one);
    if (message) return { kind: 'failed', name: one.name, message };
    // Another process, or the same batch, may have been faster with the same bytes.
    const known = 'known' in one || message === '';
    const row = articleByKey(record, 'known' in one ? one.known : one.article.key)!;
    return {
      kind: known ? 'known' : 'added',
      name: one.name,
      key: row.key,
      title: row.title,
      statements: row.statements,
    };
  });
}
