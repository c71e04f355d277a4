/** `whence serve` and `whence start`: the record in the browser. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { type Whence, WhenceError } from '../../app/api.ts';
import { countOption, openForReading, openForWriting, print, recordPath } from '../context.ts';
import { addWithProgress, plural, rereadWithProgress } from './add.ts';

const PORT = 4173;
const SAMPLES = join(import.meta.dirname, '../../../samples');

interface ServeOptions {
  readonly port?: number;
  readonly host?: string;
  readonly open: boolean;
}

const withOptions = (command: Command): Command =>
  command
    .option('--port <N>', `the port (default ${PORT}, or the next free one)`, countOption('--port', 0))
    .option('--host <ADDRESS>', 'the address to listen on (default: this machine only)')
    .option('--no-open', 'do not open the browser');

export function serveCommand(): Command {
  const command = withOptions(
    new Command('serve').description('Show the record in the browser, until Ctrl-C.'),
  ).addHelpText(
    'after',
    `
Examples:
  whence serve
  whence --db river.db serve --port 8080 --no-open`,
  );
  return command.action(async (options: ServeOptions) => {
    await serveUntilStopped(await openForReading(command), options);
  });
}

export function startCommand(): Command {
  const command = withOptions(
    new Command('start').description(
      'Like serve; reads the sample coverage first where the record is empty.',
    ),
  ).addHelpText(
    'after',
    `
Example:
  whence start`,
  );
  return command.action(async (options: ServeOptions) => {
    const whence = await openForWriting(command);
    if (whence.counts().articles === 0) {
      if (!existsSync(SAMPLES))
        throw new WhenceError(
          `the sample coverage is missing from ${SAMPLES}; add your own articles with: whence add PATH`,
        );
      print(
        'The record is empty: reading the sample coverage, an invented story as six invented outlets told it.',
      );
      const { added, statements, stopped } = await addWithProgress(whence, [SAMPLES], {});
      print(
        `${plural(added, 'article')} with ${plural(statements, 'statement')}, kept in ${recordPath(command)}`,
      );
      if (stopped) {
        whence.close();
        process.exitCode = 130;
        return;
      }
    }
    await rereadWithProgress(whence);
    await serveUntilStopped(whence, options);
  });
}

async function serveUntilStopped(whence: Whence, { port, host, open }: ServeOptions): Promise<void> {
  const { serve } = await import('../../http/server.ts');
  const at = host === undefined ? {} : { host };
  try {
    const served = await (port === undefined
      ? onFreePort((p) => serve(whence, { port: p, ...at }))
      : serve(whence, { port, ...at }));
    print(`Whence is at ${served.url}  (Ctrl-C ends it)`);
    if (open && process.stdout.isTTY && !process.env.CI) openBrowser(served.url);
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    });
    await served.close();
  } finally {
    whence.close();
  }
}

/** The usual port, or one of the twenty after it. */
async function onFreePort<T>(listen: (port: number) => Promise<T>): Promise<T> {
  for (let port = PORT; ; port++) {
    try {
      const served = await listen(port);
      if (port !== PORT) print(`Port ${PORT} is in use; taking ${port}.`);
      return served;
    } catch (error) {
      if (port >= PORT + 20 || !(error instanceof WhenceError && error.message.includes('in use')))
        throw error;
    }
  }
}

/** Asks the system to show the address. Where it cannot, the printed address has to do. */
function openBrowser(url: string): void {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const [program, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', url]]
        : ['xdg-open', [url]];
  const child = spawn(program as string, args as string[], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
