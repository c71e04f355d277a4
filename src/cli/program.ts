/** The commands and their options. What they do is in commands/, one file each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { addCommand } from './commands/add.ts';
import { auditCommand } from './commands/audit.ts';
import { compareCommand } from './commands/compare.ts';
import { judgeCommand } from './commands/judge.ts';
import { listCommand } from './commands/list.ts';
import { originsCommand } from './commands/origins.ts';
import { readCommand } from './commands/read.ts';
import { searchCommand } from './commands/search.ts';
import { serveCommand, startCommand } from './commands/serve.ts';
import { showCommand } from './commands/show.ts';
import { disputesCommand } from './commands/disputes.ts';
import { storiesCommand } from './commands/stories.ts';
import { storyCommand } from './commands/story.ts';
import { whoCommand } from './commands/who.ts';

const version = (): string =>
  (JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string })
    .version;

export function program(): Command {
  const whence = new Command('whence')
    .description('Reads news coverage and keeps the record of where every statement in it comes from.')
    .version(version())
    .option('--db <FILE>', 'the record to use (default: WHENCE_DB, or a file in your data folder)')
    .option('--no-color', 'no colours, as where the output is no terminal')
    .showHelpAfterError('(whence --help shows the commands)')
    .showSuggestionAfterError(true)
    .exitOverride()
    .addHelpText(
      'after',
      `
Examples:
  whence read article.html                    who says what in one article, no record touched
  whence add coverage/                        read a folder of articles into the record
  whence who "Ana Roe" --about dam            what she said of the dam, where and when
  whence serve                                look at the record in the browser
  whence read article.txt --format jsonl      for programs; see docs/jsonl.md`,
    );
  for (const command of [
    readCommand,
    addCommand,
    listCommand,
    showCommand,
    whoCommand,
    searchCommand,
    storiesCommand,
    storyCommand,
    originsCommand,
    disputesCommand,
    compareCommand,
    judgeCommand,
    auditCommand,
    serveCommand,
    startCommand,
  ]) {
    const made = command();
    whence.addCommand(made.exitOverride().showHelpAfterError(`(whence ${made.name()} --help shows how)`));
  }
  return whence;
}
