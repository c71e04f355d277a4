/**
 * How many inputs the paths hold, for telling how far a run is: files, and lines of files of many.
 *
 *     countInputs(['coverage/', 'more.jsonl.gz', '-'])  →  1213
 *
 * It goes where intake/files.ts goes, and a test keeps the two in step. A file is read through only where its lines
 * have to be counted. What cannot be looked at counts as one: the one that will fail.
 */
import { createReadStream } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';

const ONE = /\.(?:txt|html?|xhtml)$/iu;
const MANY = /\.(?:jsonl|ndjson|jsonl\.gz)$/iu;

export async function countInputs(paths: readonly string[]): Promise<number> {
  let inputs = 0;
  for (const path of paths) {
    if (path === '-') inputs++;
    else
      try {
        const found = await stat(path);
        if (found.isDirectory()) inputs += Math.max(1, await inFolder(path, new Set()));
        else inputs += MANY.test(path) ? await linesIn(path) : 1;
      } catch {
        inputs++;
      }
  }
  return inputs;
}

async function inFolder(folder: string, seen: Set<string>): Promise<number> {
  let inputs = 0;
  try {
    const real = await realpath(folder);
    if (seen.has(real)) return 0;
    seen.add(real);
    for (const name of await readdir(folder)) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      const path = join(folder, name);
      try {
        if ((await stat(path)).isDirectory()) inputs += await inFolder(path, seen);
        else if (MANY.test(name)) inputs += await linesIn(path);
        else if (ONE.test(name)) inputs++;
      } catch {
        inputs++;
      }
    }
    return inputs;
  } catch {
    return inputs + 1;
  }
}

/** Lines that are not blank; at least one, because an empty or broken file is told of too. */
async function linesIn(path: string): Promise<number> {
  let lines = 0;
  let blank = true;
  const file = createReadStream(path);
  const gunzip = /\.gz$/iu.test(path) ? createGunzip() : undefined;
  if (gunzip) file.on('error', (error) => gunzip.destroy(error)).pipe(gunzip);
  try {
    for await (const chunk of (gunzip ?? file) as AsyncIterable<Uint8Array>)
      for (let at = 0; at < chunk.length; ) {
        if (blank) {
          const byte = chunk[at++]!;
          if (byte > 0x20) blank = false;
          continue;
        }
        const end = chunk.indexOf(0x0a, at);
        if (end < 0) break;
        lines++;
        blank = true;
        at = end + 1;
      }
  } catch {
    // The line at which it breaks is a problem of its own.
    return lines + 1;
  } finally {
    file.destroy();
    gunzip?.destroy();
  }
  return Math.max(1, lines + Number(!blank));
}
