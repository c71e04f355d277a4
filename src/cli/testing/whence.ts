import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const MAIN = join(import.meta.dirname, '../../../dist/cli/main.js');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the built command as a process of its own; `npm test` builds it first. */
export function start(args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [MAIN, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, WHENCE_DB: '', NO_COLOR: '1', CI: '1', ...env },
  });
}

/** Runs it to its end, with `input` on standard input. */
export function whence(
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  const child = start(args, env);
  let [out, err] = ['', ''];
  child.stdout!.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk;
  });
  child.stderr!.setEncoding('utf8').on('data', (chunk: string) => {
    err += chunk;
  });
  child.stdin!.on('error', () => undefined);
  child.stdin!.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

/** A folder that is gone after the test, with these files in it. */
export function folder(files: Record<string, string | Uint8Array> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'whence-cli-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}

/** An invented article of some length; `n` makes it one of many. */
export const article = (n = 0): string => `Port chief denies ferry ${n} was unsafe

By Ida Holm

HALVARD, March 4: The ferry sank off Pier ${n} on Sunday night, the harbour authority said.

“We had no warning,” port chief Ana Roe told reporters on Monday. “Nobody did.”

She denied that the hull had been repaired in haste, adding that ferry ${n} had passed every inspection.

The engineers’ union accused the port of “cutting corners” for years.
`;
