/**
 * The English network of reading: its vocabulary and weights, loaded when first asked for, once in each thread.
 */
import { englishSession, englishWordpiece } from '../../model/english.ts';
import type { Wordpiece } from '../../model/wordpiece.ts';
import type { Scores } from './decode.ts';
import type { Window } from './windows.ts';

interface Network {
  readonly wordpiece: Wordpiece;
  scores(window: Window): Scores;
}

/** Throws an Error that names the missing file. */
export function network(): Network {
  const session = englishSession('reader.onnx');
  return {
    wordpiece: englishWordpiece(),
    scores: ({ pieces, cases, quotes, starts }) =>
      session.run({ pieces, cases, quotes, starts }, ['tags', 'link']),
  };
}
