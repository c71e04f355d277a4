/**
 * The English network: its vocabulary and weights, loaded when first asked for, once in each thread.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSession, type Session } from '../../model/session.ts';
import { type Wordpiece, wordpiece } from '../../model/wordpiece.ts';
import type { Scores } from './decode.ts';
import type { Window } from './windows.ts';

const folder = join(import.meta.dirname, '../../../models/english');

interface Network {
  readonly wordpiece: Wordpiece;
  scores(window: Window): Scores;
}

let loaded: Network | undefined;

/** Throws an Error that names the missing file. */
export function network(): Network {
  loaded ??= load();
  return loaded;
}

function load(): Network {
  const [vocabulary, weights] = ['vocabulary.txt', 'reader.onnx'].map((name) => join(folder, name));
  for (const path of [vocabulary!, weights!])
    if (!existsSync(path)) throw new Error(`${path} is missing: install whence again`);
  const session: Session = openSession(weights!);
  return {
    wordpiece: wordpiece(readFileSync(vocabulary!, 'utf8').trimEnd().split('\n')),
    scores: ({ pieces, cases, quotes, starts }) =>
      session.run({ pieces, cases, quotes, starts }, ['tags', 'link']),
  };
}
