/**
 * The files of models/english: each network and the vocabulary they share, loaded when first asked for, once in each thread.
 *
 *     englishSession('pairs.onnx').run(…)        englishWordpiece().words('Two fled.')
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSession, type Session } from './session.ts';
import { type Wordpiece, wordpiece } from './wordpiece.ts';

const folder = join(import.meta.dirname, '../../models/english');

const sessions = new Map<string, Session>();
let vocabulary: Wordpiece | undefined;

/** Throws an Error that names the file where it is missing or cannot be loaded. */
export function englishSession(name: string): Session {
  const held = sessions.get(name);
  if (held) return held;
  const session = openSession(present(name));
  sessions.set(name, session);
  return session;
}

/** Throws an Error that names the file where it is missing. */
export function englishWordpiece(): Wordpiece {
  vocabulary ??= wordpiece(readFileSync(present('vocabulary.txt'), 'utf8').trimEnd().split('\n'));
  return vocabulary;
}

function present(name: string): string {
  const path = join(folder, name);
  if (!existsSync(path)) throw new Error(`${path} is missing: install whence again`);
  return path;
}
