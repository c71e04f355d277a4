/** `whence list`: the articles of the record. */
import { Command } from 'commander';
import type { ArticleSummary } from '../../app/api.ts';
import {
  colours,
  columns,
  countOption,
  dayOption,
  print,
  printJson,
  recordPath,
  withRecord,
} from '../context.ts';
import { type Paint, painter, safe } from '../terminal/style.ts';
import { clip, pad } from '../terminal/width.ts';
import { plural } from './add.ts';

export function articleLine(
  { key, title, id, outlet, published, statements }: ArticleSummary,
  paint: Paint,
  wide: number,
): string {
  const room = wide - 8 - 2 - 10 - 2 - 20 - 2 - 5;
  return `${paint(key.slice(0, 8), 'dim')}  ${(published ?? '').slice(0, 10).padEnd(10)}  ${pad(clip(safe(outlet ?? '—'), 20), 20)}  ${pad(clip(safe(title ?? id), room), room)} ${String(statements).padStart(4)}`;
}

export function listCommand(): Command {
  const command = new Command('list')
    .description('List the articles of the record, newest first, with their statements counted.')
    .option('--outlet <NAME>', 'only of this outlet')
    .option('--from <DATE>', 'published on or after', dayOption('--from', 'first'))
    .option('--to <DATE>', 'published on or before', dayOption('--to', 'last'))
    .option('--limit <N>', 'so many at the most', countOption('--limit'), 50)
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  whence list
  whence list --outlet "Harbour Echo" --from 2024-03
  whence list --json | jq -r '.items[].title'`,
    );
  return command.action(
    ({ json, ...filter }: { json?: boolean; outlet?: string; from?: string; to?: string; limit: number }) =>
      withRecord(command, (whence) => {
        const { items, total } = whence.articles(filter);
        if (json) return printJson({ items, total });
        const paint = painter(colours(command));
        if (total === 0)
          return print(
            `No article${filter.outlet || filter.from || filter.to ? ' fits' : ''} in ${recordPath(command)}. Add some with: whence add PATH`,
          );
        for (const article of items) print(articleLine(article, paint, columns()));
        print(
          paint(
            items.length < total
              ? `${items.length} of ${plural(total, 'article')}; --limit shows more`
              : plural(total, 'article'),
            'dim',
          ),
        );
      }),
  );
}
