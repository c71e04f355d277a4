// Paths to inputs: what is found, what is passed over, and what is said when something cannot be read.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { inputsAt } from './files.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (...names: string[]): string => join(folder, ...names);

async function found(paths: string[], stdin?: AsyncIterable<Uint8Array>): Promise<string[]> {
  const names: string[] = [];
  for await (const input of inputsAt(paths, stdin ? { stdin } : {}))
    names.push(
      'problem' in input ? `! ${input.problem}` : `${input.name}: ${new TextDecoder().decode(input.bytes)}`,
    );
  return names.map((name) => name.replaceAll(`${folder}/`, ''));
}

test('a folder: sorted, with what is below, without what is hidden or no article', async () => {
  for (const name of ['all/b/.git', 'all/a', 'all/node_modules']) mkdirSync(at(name), { recursive: true });
  for (const name of [
    'all/c.txt',
    'all/a/x.HTML',
    'all/a/notes.md',
    'all/b/.hidden.txt',
    'all/b/.git/y.txt',
    'all/node_modules/z.txt',
  ])
    writeFileSync(at(name), name);
  symlinkSync('..', at('all/b/up'));
  expect(await found([at('all')])).toEqual(['all/a/x.HTML: all/a/x.HTML', 'all/c.txt: all/c.txt']);
});

test('files of many give an input a line, with its number, also compressed', async () => {
  const lines = '{"text":"a"}\r\n\n{"text":"b"}';
  writeFileSync(at('many.jsonl'), lines);
  writeFileSync(at('many.jsonl.gz'), gzipSync(lines));
  expect(await found([at('many.jsonl'), at('many.jsonl.gz')])).toEqual([
    'many.jsonl#1: {"text":"a"}',
    'many.jsonl#3: {"text":"b"}',
    'many.jsonl.gz#1: {"text":"a"}',
    'many.jsonl.gz#3: {"text":"b"}',
  ]);
});

test('standard input', async () => {
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('It ');
    yield Buffer.from('rained.');
  }
  expect(await found(['-'], stdin())).toEqual(['-: It rained.']);
});

test('what cannot be read is one line each, and the rest goes on', async () => {
  mkdirSync(at('bad/none'), { recursive: true });
  writeFileSync(at('bad/a.txt'), '');
  truncateSync(at('bad/a.txt'), 100_000_000);
  writeFileSync(at('bad/b.jsonl.gz'), gzipSync('{"text":"a"}\n'.repeat(99)).subarray(0, 30));
  symlinkSync('self.txt', at('bad/self.txt'));
  writeFileSync(at('bad/z.txt'), 'It rained.');
  // the lines before the break are read all the same
  const said = (await found([at('missing.txt'), at('bad/none'), at('bad')])).filter(
    (line) => !/^bad\/b\.jsonl\.gz#/u.test(line),
  );
  expect(said).toHaveLength(6);
  expect(said[0]).toBe('! missing.txt does not exist: check the path');
  expect(said[1]).toMatch(/^! bad\/none has no articles in it: /u);
  expect(said[2]).toMatch(/^! bad\/a\.txt is larger than an article may be \(100 MB/u);
  expect(said[3]).toMatch(/^! bad\/b\.jsonl\.gz is not a whole gzip file/u);
  expect(said[4]).toMatch(/^! bad\/self\.txt is a link that leads back to itself/u);
  expect(said[5]).toBe('bad/z.txt: It rained.');
});
