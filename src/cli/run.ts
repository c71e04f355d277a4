/**
 * Runs one call of the command and turns whatever goes wrong into one line and an exit code.
 *
 *     run(['who', 'Ana Roe', '--json'])
 */
import { CommanderError } from 'commander';
import { WhenceError } from '../app/api.ts';
import { NobodyReads } from './context.ts';
import { program } from './program.ts';

/** Ends the process's call with 0, 1 (something failed), 2 (wrong arguments) or 130 (Ctrl-C). */
export async function run(args: readonly string[]): Promise<void> {
  // `whence … | head`: the reader has had enough, which is no error; the next print ends the command
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  try {
    await program().parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof NobodyReads) return;
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    process.stderr.write(`whence: ${inWords(error)}\n`);
    if (process.env.WHENCE_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    process.exitCode ||= 1;
  }
}

function inWords(error: unknown): string {
  if (error instanceof WhenceError) return error.message;
  const message = error instanceof Error ? error.message.split('\n')[0]! : String(error);
  return `${message} (this should not happen; WHENCE_DEBUG=1 shows where it did)`;
}
