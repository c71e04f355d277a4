/**
 * Paths to inputs: files, folders with what is below them, and standard input.
 *
 *     inputsAt(['coverage/', '-'])  →  coverage/a.txt, coverage/b.jsonl#1, coverage/b.jsonl#2, -
 *
 * What cannot be read is a problem of its own, and the rest goes on. What the bytes mean is for intake.ts.
 */
import { createReadStream } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import type { Input } from './intake.ts';

export type Found = Input | { readonly problem: string };

/** No article is longer; a file of many is read line by line and may be. */
const LARGEST = 20_000_000;
const ONE = /\.(?:txt|html?|xhtml)$/iu;
const MANY = /\.(?:jsonl|ndjson|jsonl\.gz)$/iu;

export async function* inputsAt(
  paths: readonly string[],
  { stdin = process.stdin }: { stdin?: AsyncIterable<Uint8Array> } = {},
): AsyncGenerator<Found> {
  for (const path of paths)
    if (path === '-') yield* fromStream(stdin);
    else yield* atPath(path);
}

async function* atPath(path: string): AsyncGenerator<Found> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) {
      yield* inFile(path, found.size, found.isFile());
      return;
    }
  } catch (error) {
    yield { problem: whyNot(path, error) };
    return;
  }
  let any = false;
  for await (const input of inFolder(path, new Set())) {
    any = true;
    yield input;
  }
  if (!any)
    yield {
      problem: `${path} has no articles in it: whence reads .txt, .html, .xhtml, .jsonl and .jsonl.gz files`,
    };
}

/** `seen` holds the folders gone into by their real paths, so that a link back up is not followed for ever. */
async function* inFolder(folder: string, seen: Set<string>): AsyncGenerator<Found> {
  let names: string[];
  try {
    const real = await realpath(folder);
    if (seen.has(real)) return;
    seen.add(real);
    names = await readdir(folder);
  } catch (error) {
    yield { problem: whyNot(folder, error) };
    return;
  }
  for (const name of names.sort()) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const path = join(folder, name);
    try {
      const found = await stat(path);
      if (found.isDirectory()) yield* inFolder(path, seen);
      else if (ONE.test(name) || MANY.test(name)) yield* inFile(path, found.size, found.isFile());
    } catch (error) {
      yield { problem: whyNot(path, error) };
    }
  }
}

async function* inFile(path: string, size: number, isPlain: boolean): AsyncGenerator<Found> {
  try {
    if (MANY.test(path)) yield* inLines(path);
    else if (size > LARGEST) yield { problem: tooLarge(path, size) };
    else if (isPlain) yield { name: path, bytes: await readFile(path) };
    else yield* fromStream(createReadStream(path), path);
  } catch (error) {
    yield { problem: whyNot(path, error) };
  }
}

/** Each line that is not blank is an input. A line over the limit is a problem and is not kept in memory. */
async function* inLines(path: string): AsyncGenerator<Found> {
  const file = createReadStream(path);
  const gunzip = /\.gz$/iu.test(path) ? createGunzip() : undefined;
  // pipe() hands no errors on, and an unheard one would end the process
  if (gunzip) file.on('error', (error) => gunzip.destroy(error)).pipe(gunzip);
  let held: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  let any = false;
  const line = (last: Uint8Array): Found | undefined => {
    number++;
    const total = length + last.length;
    const bytes = total > LARGEST ? undefined : Buffer.concat([...held, last]);
    held = [];
    length = 0;
    const name = `${path}#${number}`;
    if (!bytes) return { problem: tooLarge(name, total) };
    const end = bytes.at(-1) === 0x0d ? bytes.length - 1 : bytes.length;
    const clean = bytes.subarray(0, end);
    return clean.every((byte) => byte === 0x20 || byte === 0x09) ? undefined : { name, bytes: clean };
  };
  try {
    for await (const chunk of (gunzip ?? file) as AsyncIterable<Uint8Array>) {
      let from = 0;
      for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, from)) {
        const found = line(chunk.subarray(from, end));
        from = end + 1;
        if (found) {
          any = true;
          yield found;
        }
      }
      const rest = chunk.subarray(from);
      length += rest.length;
      if (length > LARGEST) held = [];
      else held.push(rest);
    }
    const found = length > 0 ? line(new Uint8Array()) : undefined;
    if (found) yield found;
    else if (!any) yield { problem: `${path} is empty: there is no article in it` };
  } finally {
    file.destroy();
    gunzip?.destroy();
  }
}

async function* fromStream(stream: AsyncIterable<Uint8Array>, name = '-'): AsyncGenerator<Found> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > LARGEST) {
        yield { problem: tooLarge(name === '-' ? 'Standard input (-)' : name, length) };
        return;
      }
      chunks.push(chunk);
    }
    yield { name, bytes: Buffer.concat(chunks) };
  } catch (error) {
    yield { problem: whyNot(name, error) };
  }
}

const tooLarge = (name: string, size: number): string =>
  `${name} is larger than an article may be (${Math.ceil(size / 1e6)} MB, at most ${LARGEST / 1e6} MB): give many articles as .jsonl, one a line`;

function whyNot(path: string, error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === 'ENOENT') return `${path} does not exist: check the path`;
  if (code === 'EACCES' || code === 'EPERM') return `${path} may not be read: check its permissions`;
  if (code === 'ELOOP') return `${path} is a link that leads back to itself: give the file that is meant`;
  if (code?.startsWith('Z_')) return `${path} is not a whole gzip file: compress it again`;
  return `${path} could not be read: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
}
