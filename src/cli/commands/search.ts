/** `whence search`: words in statements and articles. */
import { Command } from 'commander';
import { colours, columns, countOption, print, printJson, withRecord } from '../context.ts';
import { painter, safe } from '../terminal/style.ts';
import { wrapped } from '../terminal/width.ts';
import { plural } from './add.ts';

export function searchCommand(): Command {
  const command = new Command('search')
    .description('Find words in what was said, and in the articles around it.')
    .argument('<WORDS...>', 'all of them, in any form; "in quotation marks" as they stand')
    .option('--limit <N>', 'so many at the most', countOption('--limit'), 20)
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  whence search dam safety
  whence search '"not a single warning"'
  whence search tailings --limit 5 --json`,
    );
  return command.action((words: string[], { json, limit }: { json?: boolean; limit: number }) =>
    withRecord(command, (whence) => {
      const { items, total } = whence.search(words.join(' '), { limit });
      if (json) return printJson({ items, total });
      const paint = painter(colours(command));
      if (total === 0)
        return print(
          `Nothing in the record has ${words.length > 1 ? 'these words' : `“${safe(words.join(' '))}”`}.`,
        );
      for (const { article, statement, snippet } of items) {
        const who = statement ? (statement.person?.name ?? '—') : 'in the article’s own words';
        print(
          `${paint(safe(who), 'bold')}  ${paint(safe([article.outlet, article.published?.slice(0, 10)].filter(Boolean).join(', ')), 'dim')}`,
        );
        print(wrapped(marked(safe(snippet.text), snippet.marks, paint), columns(), '    '));
        print(
          paint(
            `    ${safe(article.title ?? article.id)} · ${article.key.slice(0, 8)}${statement ? ` ${statement.statement.id}` : ''}`,
            'dim',
          ),
        );
        print('');
      }
      print(
        paint(
          items.length < total
            ? `${items.length} of ${plural(total, 'hit')}; --limit shows more`
            : plural(total, 'hit'),
          'dim',
        ),
      );
    }),
  );
}

/** Marks carry no blanks, so that wrapping does not break them. */
function marked(
  text: string,
  marks: readonly { start: number; end: number }[],
  paint: (text: string, ...tones: ('bold' | 'yellow')[]) => string,
): string {
  let out = '';
  let at = 0;
  for (const { start, end } of marks) {
    out += text.slice(at, start) + paint(text.slice(start, end), 'bold', 'yellow');
    at = end;
  }
  return (out + text.slice(at)).replaceAll('\n', ' ');
}
