/** A reading thread: an article comes in, its reading goes out. See readers.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { read } from '../reading/english.ts';
import { type Answer, type Asked, STOPPED } from './readers.ts';

/** The number of the last article that is read; those after it were given too early. */
const limit = workerData as Int32Array;

parentPort?.on('message', (asked: Asked) => parentPort?.postMessage(answerTo(asked)));

/** An exception in a stage is an error of ours on this article; the line says so. */
function answerTo({ n, article }: Asked): Answer {
  if (n > Atomics.load(limit, 0)) return STOPPED;
  try {
    return { reading: read(article) };
  } catch (error) {
    return { problem: (error instanceof Error ? error.message : String(error)).split('\n')[0]! };
  }
}
