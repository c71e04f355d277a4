/** A reading thread: an article comes in, its reading goes out. See readers.ts. */
import { parentPort } from 'node:worker_threads';
import type { Article } from '../core/article.ts';
import { read } from '../reading/english.ts';
import type { Answer } from './readers.ts';

parentPort?.on('message', (article: Article) => parentPort?.postMessage(answerTo(article)));

/** An exception in a stage is an error of ours on this article; the line says so. */
function answerTo(article: Article): Answer {
  try {
    return { reading: read(article) };
  } catch (error) {
    return { problem: (error instanceof Error ? error.message : String(error)).split('\n')[0]! };
  }
}
