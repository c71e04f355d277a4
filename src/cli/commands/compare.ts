/** `whence compare`: two articles side by side, by speaker and by what they speak of. */
import { Command } from 'commander';
import type { ArticleView } from '../../app/api.ts';
import type { Statement } from '../../core/statement.ts';
import { joinedText } from '../../core/span.ts';
import { colours, columns, print, printJson, withRecord } from '../context.ts';
import { painter, safe } from '../terminal/style.ts';
import { clip, pad, wrap } from '../terminal/width.ts';
import { oneArticle } from './find.ts';

export function compareCommand(): Command {
  const command = new Command('compare')
    .description('Set two articles side by side: who is heard in each, and in which words.')
    .argument('<A>', 'an article, as for whence show')
    .argument('<B>', 'another')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  whence compare 4f21ab09 91c0de33
  whence compare "dam holds" "dam failed" --json`,
    );
  return command.action((a: string, b: string, { json }: { json?: boolean }) =>
    withRecord(command, (whence) => {
      const comparison = whence.compare(oneArticle(whence, a).key, oneArticle(whence, b).key);
      if (!comparison) return;
      if (json) return printJson(comparison);
      const paint = painter(colours(command));
      const half = Math.floor((columns() - 3) / 2);
      const title = ({ summary }: ArticleView) =>
        [summary.outlet, summary.title ?? summary.id].filter(Boolean).join(': ');
      print(
        `${paint(pad(clip(safe(title(comparison.a)), half), half), 'bold')}   ${paint(clip(safe(title(comparison.b)), half), 'bold')}`,
      );
      for (const { person, rows } of comparison.people) {
        print(`\n${paint(safe(person.name), 'cyan')}`);
        for (const row of rows) {
          print(sideBySide(words(comparison.a, row.a), words(comparison.b, row.b), half));
          print('');
        }
      }
    }),
  );
}

const words = ({ article }: ArticleView, statement: Statement | null): string =>
  statement ? safe(joinedText(article.text, statement.content)).replaceAll('\n', ' ') : '—';

function sideBySide(a: string, b: string, half: number): string {
  const [left, right] = [a, b].map((text) => wrap(text, half).map(([s, e]) => text.slice(s, e))) as [
    string[],
    string[],
  ];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) =>
    `${pad(left[i] ?? '', half)}   ${right[i] ?? ''}`.trimEnd(),
  ).join('\n');
}
