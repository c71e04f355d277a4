/**
 * An audit as a table for a terminal, with a bar a row: █ direct, ▓ mixed, ░ indirect.
 *
 *                          words share             said  dir  mix  ind  art wire
 *     Ana Roe, port chief    412   18% ███████▓░░    23   10    5    8    6  12%
 */
import type { Audit, AuditCounts, AuditRow } from '../../app/api.ts';
import { percent, percentOf, REST } from '../../app/auditwords.ts';
import { plural } from '../commands/add.ts';
import { type Paint, safe } from './style.ts';
import { clip, pad, width, wrapped } from './width.ts';

type Counts = AuditCounts & { readonly voice?: number | null };

type Line = readonly [name: string, counts: Counts];

interface Column {
  readonly head: string;
  cell(counts: Counts): string;
}

const figure = (n: number): string => n.toLocaleString('en-GB');
const tight = (percentage: string): string => percentage.replace(' ', '');
const share = (part: number, whole: number): string => tight(percentOf(part, whole));

const BEFORE: readonly Column[] = [
  { head: 'words', cell: ({ words }) => figure(words) },
  { head: 'share', cell: (counts) => tight(percent(counts.share)) },
];
const AFTER: readonly Column[] = [
  { head: 'said', cell: ({ statements }) => figure(statements) },
  { head: 'dir', cell: ({ direct }) => figure(direct.statements) },
  { head: 'mix', cell: ({ mixed }) => figure(mixed.statements) },
  { head: 'ind', cell: ({ indirect }) => figure(indirect.statements) },
  { head: 'art', cell: ({ articles }) => figure(articles) },
  { head: 'wire', cell: ({ wire, words }) => share(wire.words, words) },
];
/** Where speakers are put together, some of them may have no names. */
const UNNAMED: Column = { head: 'anon', cell: ({ anonymous, words }) => share(anonymous.words, words) };
const VOICE: Column = {
  head: 'voice',
  cell: ({ voice, words }) => (typeof voice === 'number' ? share(voice, voice + words) : ''),
};

/** What the short heads stand for, for the columns that are there. */
const MEANINGS: Readonly<Record<string, string>> = {
  said: 'said: statements, of them dir(ect), mix(ed), ind(irect)',
  art: 'art: articles',
  wire: 'wire: share of the words in copy credited to agencies',
  anon: 'anon: of sources without names',
  voice: 'voice: share of all words in no statement',
};

const SHADES = [
  ['direct', '█'],
  ['mixed', '▓'],
  ['indirect', '░'],
] as const;
const [SHORTEST_NAME, SHORTEST_BAR, LONGEST_BAR] = [14, 12, 24];

export function auditTable(audit: Audit, part: string, paint: Paint, wide: number): string {
  const { by, rows, rest, total, rowsInAll } = audit;
  const lines = [
    paint(`Who is quoted, by ${by}`, 'bold'),
    wrapped(safe(`${part.charAt(0).toUpperCase()}${part.slice(1)}: ${sums(audit)}`), wide),
  ];
  if (total.statements === 0) return lines.join('\n');
  const shown = rows.map((row): Line => [safe(nameOf(by, row)), row]);
  if (rest.statements > 0) shown.push([`(${REST[by]})`, rest]);
  const grid = gridOf(by, shown, wide);
  const right = (columns: readonly Column[], text: (column: Column) => string): string =>
    columns.map((column) => text(column).padStart(grid.widths.get(column)!)).join(' ');
  const line = (name: string, bar: string, text: (column: Column) => string): string =>
    `${name} ${right(BEFORE, text)} ${bar} ${right(grid.after, text)}`;
  lines.push(
    '',
    paint(
      line(' '.repeat(grid.name), ' '.repeat(grid.bar), ({ head }) => head),
      'dim',
    ),
    ...shown.map(([name, counts]) => {
      // What is in no row has no bar either: it would dwarf those that are there.
      const bar = counts === rest ? ' '.repeat(grid.bar) : barOf(counts, audit.most, grid.bar, paint);
      return line(pad(clip(name, grid.name), grid.name), bar, ({ cell }) => cell(counts));
    }),
    '',
    SHADES.map(([name, shade]) => `${paint(shade.repeat(2), 'blue')} ${name}`).join('   '),
    paint(wrapped(grid.after.flatMap(({ head }) => MEANINGS[head] ?? []).join('; '), wide), 'dim'),
  );
  if (rows.length < rowsInAll)
    lines.push(paint(`${rows.length} of ${figure(rowsInAll)} rows; --limit shows more`, 'dim'));
  return lines.join('\n');
}

const nameOf = (by: Audit['by'], { name, role, kind }: AuditRow): string =>
  by === 'speaker' ? [name, role ?? (kind === 'person' ? null : kind)].filter(Boolean).join(', ') : name;

function sums({ total, articles, voice }: Audit): string {
  if (total.statements === 0) return 'no statement fits.';
  const all = voice === null ? '' : ` (${percentOf(total.words, total.words + voice)} of all words)`;
  return `${plural(total.statements, 'statement')} in ${figure(total.articles)} of ${plural(articles, 'article')}, ${plural(total.words, 'word')}${all}; ${percentOf(total.wire.words, total.words)} by wire; ${percentOf(total.anonymous.words, total.words)} of sources without names.`;
}

/** How wide each part is: names as long as they are, then bars, as far as the terminal goes. */
function gridOf(
  by: Audit['by'],
  shown: readonly Line[],
  wide: number,
): { name: number; bar: number; after: readonly Column[]; widths: ReadonlyMap<Column, number> } {
  const after = [
    ...AFTER,
    ...(by === 'role' || by === 'outlet' ? [UNNAMED] : []),
    ...(by === 'outlet' && shown.some(([, { voice }]) => typeof voice === 'number') ? [VOICE] : []),
  ];
  const widths = new Map(
    [...BEFORE, ...after].map((column) => [
      column,
      Math.max(column.head.length, ...shown.map(([, counts]) => column.cell(counts).length)),
    ]),
  );
  const room = (): number =>
    wide - [...BEFORE, ...after].reduce((sum, column) => sum + widths.get(column)! + 1, 1);
  // A narrow terminal loses the last columns rather than the names.
  while (after.length > 1 && room() < SHORTEST_NAME + SHORTEST_BAR) after.pop();
  const longest = Math.max(...shown.map(([name]) => width(name)));
  const name = Math.max(SHORTEST_NAME, Math.min(longest, room() - SHORTEST_BAR));
  return { name, bar: Math.max(1, Math.min(LONGEST_BAR, room() - name)), after, widths };
}

/** As long as the words are many, against the most; each shade ends where its words do. */
function barOf(counts: AuditCounts, most: number, wide: number, paint: Paint): string {
  const cells = counts.words === 0 || most === 0 ? 0 : Math.max(1, Math.round((counts.words / most) * wide));
  let done = 0;
  let words = 0;
  const bar = SHADES.map(([name, shade]) => {
    words += counts[name].words;
    const end = cells === 0 ? 0 : Math.round((words / counts.words) * cells);
    const piece = shade.repeat(end - done);
    done = end;
    return piece === '' ? '' : paint(piece, 'blue');
  });
  return bar.join('') + ' '.repeat(wide - cells);
}
