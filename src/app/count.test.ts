import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { inputsAt } from '../intake/files.ts';
import { countInputs } from './count.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-count-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
mkdirSync(join(folder, 'in', 'deep', '.hidden'), { recursive: true });
mkdirSync(join(folder, 'bare'));
put('in/a.txt', 'A line.');
put('in/deep/b.HTML', '<p>A line.');
put('in/deep/.hidden/c.txt', 'A line.');
put('in/picture.png', 'x');
put('in/many.jsonl', '{"text":"a"}\n\n  \n{"text":"b"}\r\n{"text":"c"}');
symlinkSync(join(folder, 'in'), join(folder, 'in', 'deep', 'up'));
const packed = put('packed.jsonl.gz', gzipSync('{"text":"a"}\n{"text":"b"}\n'));
const empty = put('empty.jsonl', '');
const cut = put('cut.jsonl.gz', gzipSync('{"text":"a"}\n'.repeat(9000)).subarray(0, 60));

describe('what is counted is what comes', () => {
  it.each([
    ['a folder', join(folder, 'in'), 5],
    ['a folder without articles', join(folder, 'bare'), 1],
    ['a file', join(folder, 'in', 'a.txt'), 1],
    ['a packed file of many', packed, 2],
    ['an empty file of many', empty, 1],
    ['nothing', join(folder, 'nowhere'), 1],
  ])('%s', async (_, path, wanted) => {
    let came = 0;
    for await (const _input of inputsAt([path])) came++;
    expect(came).toBe(wanted);
    expect(await countInputs([path])).toBe(wanted);
  });

  it('a file that is cut off', async () => {
    let came = 0;
    for await (const _input of inputsAt([cut])) came++;
    expect(await countInputs([cut])).toBe(came);
  });

  it('standard input', async () => expect(await countInputs(['-', packed])).toBe(3));
});
