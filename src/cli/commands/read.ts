/** `whence read`: articles in, what was read out of them out; no record is touched. */
import { Command, Option } from 'commander';
import { bratOf } from '../../app/brat.ts';
import { citronOf } from '../../app/citron.ts';
import { WhenceError } from '../../app/api.ts';
import { jsonOf } from '../../app/jsonl.ts';
import type { Article } from '../../core/article.ts';
import type { Reading } from '../../core/reading.ts';
import { colours, columns, dateOption, print } from '../context.ts';
import { articleText } from '../terminal/article.ts';
import { legend } from '../terminal/legend.ts';
import { painter } from '../terminal/style.ts';

export type Format = 'terminal' | 'json' | 'jsonl' | 'brat' | 'citron';
export const FORMATS: readonly Format[] = ['terminal', 'json', 'jsonl', 'brat', 'citron'];

export const formatOption = (): Option =>
  new Option(
    '--format <FORMAT>',
    'terminal (default on a terminal), jsonl (default elsewhere), json, brat or citron',
  ).choices(FORMATS);

/** One article in the format; `several` says that more than one is written, so that they must be told apart. */
export function inFormat(
  article: Article,
  reading: Reading,
  format: Format,
  command: Command,
  several: boolean,
): string {
  switch (format) {
    case 'json':
      return JSON.stringify(jsonOf(article, reading), null, 2);
    case 'jsonl':
      return JSON.stringify(jsonOf(article, reading));
    case 'brat':
      return bratOf(article.text, reading.statements);
    case 'citron':
      return JSON.stringify(citronOf(article.text, reading));
    default: {
      const colour = colours(command);
      const paint = painter(colour);
      const wide = columns();
      const name = several ? `${paint(`── ${article.from.name} `.padEnd(wide, '─'), 'dim')}\n` : '';
      return `${name}${articleText(article, reading, paint, colour, wide)}\n${legend(article, reading, paint, wide)}\n`;
    }
  }
}

export const defaultFormat = (): Format => (process.stdout.isTTY ? 'terminal' : 'jsonl');

export function readCommand(): Command {
  const command = new Command('read')
    .description('Read articles and show who says what in them. Touches no record.')
    .argument('[FILE...]', 'text, HTML or JSONL files, folders of them, or - for standard input')
    .option(
      '--published <DATE>',
      'when the articles were published, for dates such as “on Tuesday”',
      dateOption('--published'),
    )
    .option('--outlet <NAME>', 'the outlet that carried them')
    .addOption(formatOption())
    .addHelpText(
      'after',
      `
Examples:
  whence read article.html
  whence read --published 2024-03-05 --outlet "Harbour Echo" article.txt
  curl -s https://example.org/news | whence read -
  whence read coverage/ --format jsonl > statements.jsonl`,
    );
  return command.action(
    async (files: string[], options: { published?: string; outlet?: string; format?: Format }) => {
      const paths = files.length > 0 ? files : process.stdin.isTTY ? [] : ['-'];
      if (paths.length === 0) return command.help();
      const format = options.format ?? defaultFormat();
      const { readInputs } = await import('../../app/read.ts');
      let written = 0;
      let failed = 0;
      const given = {
        ...(options.published ? { published: options.published } : {}),
        ...(options.outlet ? { outlet: options.outlet } : {}),
      };
      for await (const result of readInputs(paths, { ...given, stdin: process.stdin })) {
        if ('problem' in result) {
          failed++;
          process.stderr.write(`whence: ${result.problem}\n`);
          continue;
        }
        print(inFormat(result.article, result.reading, format, command, paths.length > 1 || written > 0));
        written++;
      }
      if (failed > 0) process.exitCode = 1;
      else if (written === 0)
        throw new WhenceError(`${paths.join(', ')}: no article in it; give text, HTML or JSONL files`);
    },
  );
}
