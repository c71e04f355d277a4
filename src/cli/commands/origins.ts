/** `whence origins`: from how many places the coverage of a statement comes. */
import { Command } from 'commander';
import { type GroupSummary, type GroupView, type Whence, WhenceError } from '../../app/api.ts';
import { originsInWords } from '../../app/originwords.ts';
import { colours, columns, countOption, print, printJson, withRecord } from '../context.ts';
import { originLines, paraphraseLines, wordingLines } from '../terminal/origins.ts';
import { type Paint, painter, safe } from '../terminal/style.ts';
import { clip, wrapped } from '../terminal/width.ts';
import { plural } from './add.ts';

interface Options {
  readonly json?: boolean;
  readonly story?: string;
  readonly limit: number;
}

export function originsCommand(): Command {
  const command = new Command('origins')
    .description('Statements that several outlets carry, and from how many places they have them.')
    .argument('[WORDS...]', 'words of a statement, or its reference: the key of its article / its id')
    .option('--story <ID>', 'of one story')
    .option('--limit <N>', 'so many at the most', countOption('--limit'), 20)
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      `
Examples:
  whence origins
  whence origins --story dam-breaks-at-orrin
  whence origins not a single warning
  whence origins 3f21ab09/s3 --json`,
    );
  return command.action((words: string[], { json, story, limit }: Options) =>
    withRecord(command, (whence) => {
      const paint = painter(colours(command));
      const wide = columns();
      if (story !== undefined && !whence.story(story))
        throw new WhenceError(`no story "${safe(story)}" in the record; whence stories shows what is there`);
      const wanted = words.join(' ').trim();
      const of = { limit, ...(story === undefined ? {} : { story }) };
      const one = wanted === '' ? null : byReference(whence, wanted);
      if (one) return json ? printJson(one) : print(shown(one, paint, wide));
      const { items, total } = whence.groups({ ...of, ...(wanted === '' ? {} : { about: wanted }) });
      if (wanted !== '' && items.length === 1) {
        const view = whence.group(items[0]!.id)!;
        return json ? printJson(view) : print(shown(view, paint, wide));
      }
      if (json) return printJson({ items, total });
      if (total === 0)
        return print(
          wanted === ''
            ? 'No statement is carried by two articles yet.'
            : `No statement with ${words.length > 1 ? 'these words' : `“${safe(wanted)}”`} is carried by two articles.`,
        );
      for (const item of items) print(`${summaryLines(item, paint, wide)}\n`);
      print(
        paint(
          items.length < total
            ? `${items.length} of ${plural(total, 'statement')}; --limit shows more`
            : plural(total, 'statement'),
          'dim',
        ),
      );
    }),
  );
}

/** `3f21ab09/s3`: the beginning of an article's key, and the statement's id in it. Null if it does not read so. */
function byReference(whence: Whence, wanted: string): GroupView | null {
  const [, start, rest] = /^([0-9a-f]{4,32})\/(s\d+(?:\.\d+)?)$/u.exec(wanted) ?? [];
  if (start === undefined) return null;
  const found = whence.findArticle(start);
  const view = 'one' in found ? whence.group(`${found.one.key}/${rest}`) : null;
  if (!view)
    throw new WhenceError(`no statement ${wanted} in the record, or it says too little to be known again`);
  return view;
}

function factsOf(group: GroupSummary): string {
  const days = [...new Set([group.from, group.to].flatMap((day) => day?.slice(0, 10) ?? []))].join(' to ');
  return [
    group.people.map(({ name }) => name).join(', ') || 'nobody named',
    `${plural(group.articles, 'article')}${group.outlets.length > 0 ? ` in ${plural(group.outlets.length, 'outlet')}` : ''}`,
    originsInWords(group.count),
    days,
  ]
    .filter(Boolean)
    .join(' · ');
}

const refOf = (id: string): string => id.replace(/^(.{8})[^/]*/u, '$1');

const summaryLines = (group: GroupSummary, paint: Paint, wide: number): string =>
  [
    paint(clip(safe(group.words).replaceAll('\n', ' '), wide), 'bold'),
    `  ${clip(safe(factsOf(group)), wide - 2)}`,
    paint(`  ${refOf(group.id)}`, 'dim'),
  ].join('\n');

const shown = (view: GroupView, paint: Paint, wide: number): string =>
  [
    paint(wrapped(safe(view.words).replaceAll('\n', ' '), wide), 'bold'),
    safe(factsOf(view)),
    '',
    originLines(view, paint, wide),
    '',
    paint(
      view.variants.length === 1 ? 'One wording' : `${view.variants.length} wordings, the earliest first`,
      'bold',
    ),
    wordingLines(view, paint, wide),
    ...(view.paraphrases.length === 0
      ? []
      : ['', paint('Told in other words', 'bold'), paraphraseLines(view, paint, wide)]),
  ].join('\n');
