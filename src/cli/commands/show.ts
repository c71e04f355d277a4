/** `whence show`: an article of the record, as `whence read` shows one. */
import { Command } from 'commander';
import { printJson, print, withRecord } from '../context.ts';
import { oneArticle } from './find.ts';
import { defaultFormat, type Format, formatOption, inFormat } from './read.ts';
import { jsonOf } from '../../app/jsonl.ts';

export function showCommand(): Command {
  const command = new Command('show')
    .description('Show an article of the record with its statements marked.')
    .argument('<ARTICLE>', 'its key or the beginning of it, its id, or words of its title')
    .addOption(formatOption())
    .option('--json', 'as JSON, like --format json')
    .addHelpText(
      'after',
      `
Examples:
  whence show 4f21ab09
  whence show "dam holds"
  whence show 4f21ab09 --format brat > dam.ann`,
    );
  return command.action((reference: string, options: { format?: Format; json?: boolean }) =>
    withRecord(command, (whence) => {
      const { key } = oneArticle(whence, reference);
      const view = whence.article(key);
      if (!view) return;
      if (options.json) return printJson(jsonOf(view.article, view.reading));
      print(inFormat(view.article, view.reading, options.format ?? defaultFormat(), command, false));
    }),
  );
}
