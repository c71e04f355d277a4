/** `whence story`: one story, laid out outlet by outlet: what each carries, and what it leaves out. */
import { Command } from 'commander';
import { type CoverageCell, type StoryCoverage, WhenceError } from '../../app/api.ts';
import { colours, columns, print, printJson, withRecord } from '../context.ts';
import { type Paint, painter, safe } from '../terminal/style.ts';
import { clip, pad } from '../terminal/width.ts';
import { plural } from './add.ts';
import { articleLine } from './list.ts';

/** What a cell shows: all in quotation marks, partly, in the outlet's words, left out. */
const SIGNS = { direct: '●', mixed: '◐', indirect: '○' } as const;

export function storyCommand(): Command {
  const command = new Command('story')
    .description(
      'Show a story: its articles, which statements each carries and leaves out, and who is heard where.',
    )
    .argument('<STORY>', 'the id of a story; whence stories lists them')
    .option('--limit <N>', 'at most so many statements', (n) => Number(n), 25)
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  whence story dam-breaks-at-orrin
  whence story dam-breaks-at-orrin --json > story.json

● all in quotation marks, ◐ partly, ○ in the outlet's words, · left out. whence serve shows the words beside each other.`,
    );
  return command.action((id: string, { limit, json }: { limit: number; json?: boolean }) =>
    withRecord(command, (whence) => {
      const coverage = whence.coverage(id);
      if (!coverage)
        throw new WhenceError(`no story "${safe(id)}" in the record; whence stories shows what is there`);
      if (json) return printJson(coverage);
      show(coverage, limit, painter(colours(command)), columns());
    }),
  );
}

function show(
  { story, articles, rows, heard }: StoryCoverage,
  limit: number,
  paint: Paint,
  wide: number,
): void {
  print(paint(safe(story.title), 'bold'));
  articles.forEach(({ summary, words, quoted, reported, own, alone }, i) => {
    print(`${String(i + 1).padStart(3)} ${articleLine(summary, paint, wide - 4)}`);
    const percent = (n: number): string => `${Math.round((100 * n) / Math.max(1, words))} %`;
    print(
      paint(
        `    ${plural(words, 'word')}: ${percent(quoted)} quoted, ${percent(reported)} reported, ${percent(own)} its own; ${plural(alone, 'statement')} only here`,
        'dim',
      ),
    );
  });
  const width = articles.length * 3;
  if (rows.length > 0) {
    print(
      `\n${' '.repeat(1)}${articles.map((_, i) => String(i + 1).padStart(2)).join(' ')}  what stands in two or more`,
    );
    for (const { person, cells } of rows.slice(0, limit)) {
      const first = cells.find((cell): cell is CoverageCell => cell !== null)!;
      const signs = cells.map((cell) => (cell ? ` ${SIGNS[cell.kind]}` : paint(' ·', 'dim'))).join(' ');
      print(
        ` ${signs}  ${clip(safe(`${person?.name ?? 'nobody named'}: ${first.words}`), Math.max(20, wide - width - 4))}`,
      );
    }
    if (rows.length > limit) print(paint(`  and ${rows.length - limit} more: --limit ${rows.length}`, 'dim'));
  }
  if (heard.length > 0) {
    print('\nWords of each in each');
    for (const { person, words } of heard.slice(0, 15))
      print(
        ` ${words.map((n) => (n > 0 ? String(n).padStart(4) : paint('   ·', 'dim'))).join(' ')}  ${pad(clip(safe(person.name), 40), 40).trimEnd()}`,
      );
  }
}
