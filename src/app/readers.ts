/**
 * Reads articles on threads of their own, so that whoever asked can go on: a server answers, a command shows progress.
 *
 *     const readers = openReaders();
 *     await readers.read({ name: 'dam.txt', article })  →  { name, article, reading }
 *
 * A thread is started when an article waits and all others are busy, up to one a core; each reads one article at a time,
 * whole, so that an article's reading does not depend on what is read beside it. It is given more than one, so that it reads on while
 * whoever asks is busy otherwise, as with writing. Idle threads do not keep the process alive.
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

/** A thread with what it was given, the article at hand first. */
interface Thread {
  readonly worker: Worker;
  readonly given: Job[];
  /** How many it was ever given, and, read by it, up to which of them it reads. */
  count: number;
  readonly limit: Int32Array;
}

/** What a thread is told: an article and its number among all that the thread is given. */
export interface Asked {
  readonly n: number;
  readonly article: Article;
}

/** More threads than this no article supply keeps busy: one thread takes in and writes for all of them. */
const MOST = 8;
/** So many articles at most has a thread before it. */
const DEPTH = 24;
/** What became of an article that was asked for too late, whether or not a thread had been given it. */
export const STOPPED: Answer = { problem: 'reading was stopped before it' };

const script = new URL(
  import.meta.url.endsWith('.ts') ? './readingthread.ts' : './readingthread.js',
  import.meta.url,
);

export function openReaders(width = Math.min(MOST, availableParallelism())): Readers {
  const waiting: Job[] = [];
  const threads = new Set<Thread>();
  let closed = false;
  let drained = (): void => undefined;
  const isBusy = (): boolean => [...threads].some(({ given }) => given.length > 0);

  const give = (thread: Thread, job: Job) => {
    thread.given.push(job);
    thread.worker.ref();
    thread.worker.postMessage({ n: thread.count++, article: job.article } satisfies Asked);
  };
  /** One that has nothing to do, else a new one, else that with least before it; undefined if all have enough. */
  const free = (): Thread | undefined => {
    const [least] = [...threads].sort((a, b) => a.given.length - b.given.length);
    if (least?.given.length === 0) return least;
    if (threads.size < width) return start();
    return least && least.given.length < DEPTH ? least : undefined;
  };
  const goOn = () => {
    while (waiting.length > 0) {
      const thread = free();
      if (!thread) break;
      give(thread, waiting.shift()!);
    }
    if (closed && !isBusy()) drained();
  };
  const start = (): Thread => {
    const limit = new Int32Array(new SharedArrayBuffer(4)).fill(2 ** 31 - 1);
    const worker = new Worker(script, { workerData: limit });
    const thread: Thread = { worker, given: [], count: 0, limit };
    threads.add(thread);
    worker.on('message', (answer: Answer) => {
      const job = thread.given.shift();
      if (thread.given.length === 0) worker.unref();
      goOn();
      job?.done(answer);
    });
    // a thread that breaks takes down the article at hand and no other
    const broken = (why: string) => {
      if (!threads.delete(thread)) return;
      const [job, ...others] = thread.given.splice(0);
      if (closed) for (const other of others) other.done(STOPPED);
      else waiting.unshift(...others);
      job?.done({ problem: why });
      goOn();
    };
    worker.on('error', (error) =>
      broken(error instanceof Error ? error.message.split('\n')[0]! : String(error)),
    );
    worker.on('exit', () => broken('the reading thread ended'));
    return thread;
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
        waiting.push(job);
        goOn();
      }),
    close: async () => {
      closed = true;
      for (const job of waiting.splice(0)) job.done(STOPPED);
      // the article at hand is the first that it has not answered yet; those after it are only answered
      for (const { limit, count, given } of threads) Atomics.store(limit, 0, count - given.length);
      // a thread that is ended within the network takes the whole process down with it
      if (isBusy())
        await new Promise<void>((resolve) => {
          drained = resolve;
        });
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
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
