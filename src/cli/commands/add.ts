/** `whence add`: articles into the record, with progress; Ctrl-C ends after the one at hand. */
import { Command } from 'commander';
import type { AddSummary, Whence } from '../../app/api.ts';
import { countInputs } from '../../app/count.ts';
import { dateOption, openForWriting, print, printJson, recordPath } from '../context.ts';
import { progress } from '../terminal/progress.ts';
import { safe } from '../terminal/style.ts';

export interface Given {
  readonly published?: string;
  readonly outlet?: string;
}

/** Adds with progress on standard error, a line for each failure, and a clean stop on Ctrl-C. */
export async function addWithProgress(
  whence: Whence,
  paths: readonly string[],
  given: Given,
): Promise<AddSummary> {
  const abort = new AbortController();
  const interrupt = () => {
    if (abort.signal.aborted) {
      // dies of the signal, as if nobody had listened
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupt);
      process.kill(process.pid, 'SIGINT');
    }
    abort.abort();
    process.stderr.write('\nstopping after the article at hand; Ctrl-C again ends at once\n');
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  let total: number | undefined;
  // counting may take as long as a big folder does; it goes on beside the reading
  const counted = countInputs(paths).then(
    (n) => {
      total = n;
    },
    () => undefined,
  );
  const shown = progress(() => total);
  try {
    const events = whence.add(paths, { ...given, signal: abort.signal });
    for (;;) {
      const next = await events.next();
      if (next.done) return next.value;
      const event = next.value;
      if (event.kind === 'found') total ??= event.inputs;
      else if (event.kind === 'failed') {
        shown.clear();
        process.stderr.write(`whence: ${safe(event.message)}\n`);
      } else shown.step(event.name);
    }
  } finally {
    shown.clear();
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
    await counted;
  }
}

/** Reads again, with progress, what an older version of some stage read. Returns how many articles that were. */
export async function rereadWithProgress(whence: Whence): Promise<number> {
  let total = 0;
  const shown = progress(() => total);
  try {
    for await (const { done, of } of whence.reread()) {
      total = of;
      shown.step(`reading again, ${done} of ${of}`);
    }
  } finally {
    shown.clear();
  }
  return total;
}

export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

export function addCommand(): Command {
  const command = new Command('add')
    .description('Read articles into the record. The same bytes twice are one article.')
    .argument('<PATH...>', 'text, HTML or JSONL files, folders of them, or - for standard input')
    .option(
      '--published <DATE>',
      'when the articles were published, where they do not say',
      dateOption('--published'),
    )
    .option('--outlet <NAME>', 'the outlet that carried them, where they do not say')
    .option('--json', 'the summary as JSON')
    .addHelpText(
      'after',
      `
Examples:
  whence add article.html
  whence add coverage/ --outlet "Harbour Echo"
  whence --db river.db add archive.jsonl       one article a line, any number of them

What is in the record stays there: after Ctrl-C or a crash the same command goes on where it ended.`,
    );
  return command.action(async (paths: string[], options: Given & { json?: boolean }) => {
    const whence = await openForWriting(command);
    try {
      const { json, ...given } = options;
      const begun = Date.now();
      const summary = await addWithProgress(whence, paths, given);
      const again = summary.stopped ? 0 : await rereadWithProgress(whence);
      if (json) printJson(summary);
      else {
        const seconds = (Date.now() - begun) / 1000;
        const rate = seconds > 2 ? `, ${(summary.added / seconds).toFixed(1)} articles a second` : '';
        const parts = [
          `${plural(summary.added, 'article')} added with ${plural(summary.statements, 'statement')}${rate}`,
        ];
        if (summary.known > 0) parts.push(`${summary.known.toLocaleString('en')} known already`);
        if (summary.failed > 0) parts.push(`${summary.failed.toLocaleString('en')} could not be read`);
        print(`${parts.join('; ')}. Record: ${recordPath(command)}`);
        if (again > 0) print(`${plural(again, 'article')} read again, since the reader has changed.`);
        if (summary.stopped) print('Stopped. What was added is kept; run the same command again to go on.');
      }
      process.exitCode = summary.stopped ? 130 : summary.failed > 0 ? 1 : 0;
    } finally {
      whence.close();
    }
  });
}
