/**
 * What every command needs: which record, whether colours, how wide, and how to write.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { type Whence, WhenceError } from '../app/api.ts';
import { isEdtf } from '../core/edtf.ts';

/** The record that the call chooses: `--db`, else WHENCE_DB, else a file where this system keeps programs' data. */
export function recordPath(command: Command): string {
  const { db } = command.optsWithGlobals<{ db?: string }>();
  return db ?? process.env.WHENCE_DB ?? join(dataFolder(), 'whence.db');
}

function dataFolder(): string {
  if (process.platform === 'darwin') return join(homedir(), 'Library/Application Support/Whence');
  if (process.platform === 'win32')
    return join(process.env.APPDATA ?? join(homedir(), 'AppData/Roaming'), 'Whence');
  return join(process.env.XDG_DATA_HOME || join(homedir(), '.local/share'), 'whence');
}

const tellOf = (path: string) => (): void => {
  process.stderr.write(
    `bringing ${path}, which an older whence wrote, up to date: about a second for a thousand articles\n`,
  );
};

/** Opens the record to write; makes it, and its folder, where there is none. */
export async function openForWriting(command: Command): Promise<Whence> {
  const path = recordPath(command);
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw new WhenceError(
      `the folder of ${path} cannot be made (${(error as NodeJS.ErrnoException).code}); choose another with --db FILE`,
    );
  }
  const { openWhence } = await import('../app/open.ts');
  return openWhence(path, { upgrading: tellOf(path) });
}

/** Opens the record to look at. One that is not there is not made. */
export async function openForReading(command: Command): Promise<Whence> {
  const path = recordPath(command);
  if (!existsSync(path))
    throw new WhenceError(`there is no record at ${path} yet; make one with: whence add PATH`);
  const { openWhence } = await import('../app/open.ts');
  return openWhence(path, { readonly: true, upgrading: tellOf(path) });
}

/** Runs with the record and closes it, whatever happens. */
export async function withRecord(
  command: Command,
  use: (whence: Whence) => void | Promise<void>,
): Promise<void> {
  const whence = await openForReading(command);
  try {
    await use(whence);
  } finally {
    whence.close();
  }
}

/** Colours only on a terminal, and only where nobody objects. */
export function colours(command: Command): boolean {
  const { color } = command.optsWithGlobals<{ color?: boolean }>();
  return (
    color !== false && !process.env.NO_COLOR && Boolean(process.stdout.isTTY) && process.env.TERM !== 'dumb'
  );
}

/** Columns to write in: the terminal's, 40 to 100; 80 where there is no terminal. */
export const columns = (): number => Math.max(40, Math.min(100, process.stdout.columns || 80));

/** Whoever read the output has closed it: the command ends in order, and nothing was wrong. */
export class NobodyReads extends Error {}

export const print = (text: string): void => {
  if (process.stdout.errored) throw new NobodyReads();
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
};

export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

/** For an option that takes a date. Throws a WhenceError that says which forms are known. */
export function dateOption(name: string): (value: string) => string {
  return (value) => {
    if (!isEdtf(value))
      throw new WhenceError(`${name} ${value} is no date; write it as 2024-03-05, 2024-03 or 2024`);
    return value;
  };
}

/** For a day that bounds a range: a month or year means its first or last day. */
export function dayOption(name: string, end: 'first' | 'last'): (value: string) => string {
  return (value) => {
    const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(value);
    if (!match || !isEdtf(value))
      throw new WhenceError(`${name} ${value} is no day; write it as 2024-03-05, 2024-03 or 2024`);
    const [, year = '', month, day] = match;
    if (day) return value;
    if (end === 'first') return `${year}-${month ?? '01'}-01`;
    const last = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
    return `${year}-${month ?? '12'}-${String(last).padStart(2, '0')}`;
  };
}

/** For an option that takes a number of things. */
export function countOption(name: string, least = 1): (value: string) => number {
  return (value) => {
    if (!/^\d+$/u.test(value) || Number(value) < least)
      throw new WhenceError(`${name} ${value} is no number; write one from ${least} up`);
    return Number(value);
  };
}
