/**
 * Reads articles on threads of their own, so that whoever asked can go on: a server answers, a command shows progress.
 *
 *     const readers = openReaders();
 *     await readers.read({ name: 'dam.txt', article })  →  { name, article, reading }
 *
 * A thread is started when an article waits and all others are busy, up to one a core; each reads one article at a time,
 * whole, so that an article's reading does not depend on what is read beside it. Idle threads do not keep the process alive.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Article } from '../core/article.ts';
import type { Reading } from '../core/reading.ts';

/** An article with what was read out of it; or why it could not be read. */
export type ReadResult =
  | { readonly name: string; readonly article: Article; readonly reading: Reading }
  | { readonly name: string; readonly problem: string };

export interface Readers {
  /** How many articles are read at the same time. */
  readonly width: number;
  read(arrival: { readonly name: string; readonly article: Article }): Promise<ReadResult>;
  /** Takes no more and ends the threads, each after the article at hand. What still waited is answered with a problem. */
  close(): Promise<void>;
}

/** What a thread answers. */
export type Answer = { readonly reading: Reading } | { readonly problem: string };

interface Job {
  readonly article: Article;
  readonly done: (answer: Answer) => void;
}

/** More threads than this no article supply keeps busy: one thread takes in and writes for all of them. */
const MOST = 8;

const script = new URL(
  import.meta.url.endsWith('.ts') ? './readingthread.ts' : './readingthread.js',
  import.meta.url,
);

export function openReaders(width = Math.min(MOST, availableParallelism())): Readers {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Job>();
  let closed = false;
  let drained = (): void => undefined;

  const give = (worker: Worker, job: Job) => {
    busy.set(worker, job);
    worker.ref();
    worker.postMessage(job.article);
  };
  const start = (): Worker => {
    const worker = new Worker(script);
    worker.on('message', (answer: Answer) => {
      const job = busy.get(worker);
      busy.delete(worker);
      worker.unref();
      const next = waiting.shift();
      if (next) give(worker, next);
      else idle.push(worker);
      job?.done(answer);
      if (closed && busy.size === 0) drained();
    });
    // a thread that breaks takes down the article at hand and no other
    const broken = (why: string) => {
      const job = busy.get(worker);
      busy.delete(worker);
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
      job?.done({ problem: why });
      const next = waiting.shift();
      if (next) give(start(), next);
      else if (closed && busy.size === 0) drained();
    };
    worker.on('error', (error) =>
      broken(error instanceof Error ? error.message.split('\n')[0]! : String(error)),
    );
    worker.on('exit', () => broken('the reading thread ended'));
    return worker;
  };

  return {
    width,
    read: ({ name, article }) =>
      new Promise((resolve) => {
        const job: Job = {
          article,
          done: (answer) =>
            resolve(
              'reading' in answer
                ? { name, article, reading: answer.reading }
                : { name, problem: `${name} could not be read: ${answer.problem}` },
            ),
        };
        const free = idle.pop() ?? (busy.size < width ? start() : undefined);
        if (free) give(free, job);
        else waiting.push(job);
      }),
    close: async () => {
      closed = true;
      for (const job of waiting.splice(0)) job.done({ problem: 'reading was stopped before it' });
      // a thread that is ended within the network takes the whole process down with it
      if (busy.size > 0)
        await new Promise<void>((resolve) => {
          drained = resolve;
        });
      await Promise.all(idle.map((worker) => worker.terminate()));
    },
  };
}

/**
 * What becomes of each item, in the order of the items, while up to `ahead` of them are under way.
 * Items are asked for one after the other and no further than that.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const under: Promise<Result>[] = [];
  for await (const item of items) {
    under.push(work(item));
    if (under.length >= ahead) yield await under.shift()!;
  }
  while (under.length > 0) yield await under.shift()!;
}
