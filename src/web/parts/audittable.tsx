/**
 * The rows of an audit as a table, most words first: a bar, and the numbers behind it. On a narrow page each row is a
 * small block, and the numbers carry their names with them.
 */
import type { Child } from 'hono/jsx';
import type { Audit, AuditCounts, AuditPart, AuditRow } from '../../app/api.ts';
import { percent, percentOf, REST } from '../../app/auditwords.ts';
import { auditStatementsPath, personPath } from '../links.ts';
import { capital, figure, SPEAKER_KINDS } from '../words.ts';
import { ShareBar } from './voicesbar.tsx';

type Counts = AuditCounts & Partial<Pick<AuditRow, 'voice'>>;

interface Column {
  readonly head: string;
  /** What stands beside the number where there is no head above it. */
  label(counts: Counts): string;
  cell(counts: Counts): string;
}

const KIND_COLUMNS: readonly Column[] = (['direct', 'mixed', 'indirect'] as const).map((kind) => ({
  head: kind,
  label: () => kind,
  cell: (counts) => figure(counts[kind].statements),
}));
const COLUMNS: readonly Column[] = [
  ...KIND_COLUMNS,
  {
    head: 'Articles',
    label: ({ articles }) => (articles === 1 ? 'article' : 'articles'),
    cell: ({ articles }) => figure(articles),
  },
  { head: 'By wire', label: () => 'by wire', cell: ({ wire, words }) => percentOf(wire.words, words) },
];
const UNNAMED: Column = {
  head: 'Not named',
  label: () => 'not named',
  cell: ({ anonymous, words }) => percentOf(anonymous.words, words),
};
const VOICE: Column = {
  head: 'Own voice',
  label: () => 'own voice',
  cell: ({ voice, words }) => (typeof voice === 'number' ? percentOf(voice, voice + words) : '–'),
};

export const COUNTED_BY: Readonly<Record<Audit['by'], string>> = {
  speaker: 'Speaker',
  kind: 'Kind of speaker',
  role: 'Role',
  outlet: 'Outlet',
};

export const AuditTable = ({ audit, filter }: { audit: Audit; filter: AuditPart }) => {
  const { by, rows, rest, most, voice } = audit;
  const columns = [
    ...COLUMNS,
    ...(by === 'role' || by === 'outlet' ? [UNNAMED] : []),
    ...(by === 'outlet' && voice !== null ? [VOICE] : []),
  ];
  return (
    <table class="counted">
      <caption class="unseen">Who is quoted, by {by}, most words first</caption>
      <thead>
        <tr>
          <th scope="col">{COUNTED_BY[by]}</th>
          <th scope="col" class="barred">
            Share of the words
          </th>
          <th scope="col">Words</th>
          <th scope="col">Statements</th>
          {columns.map(({ head }) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            counts={row}
            most={most}
            columns={columns}
            list={auditStatementsPath({ ...filter, by }, row.key)}
          >
            <Name row={row} by={by} filter={filter} />
          </Row>
        ))}
        {rest.statements > 0 ? (
          <Row counts={rest} most={0} columns={columns} list={auditStatementsPath({ ...filter, by }, null)}>
            <span class="aside">{capital(REST[by])}</span>
          </Row>
        ) : null}
      </tbody>
    </table>
  );
};

const Name = ({ row, by, filter }: { row: AuditRow; by: Audit['by']; filter: AuditPart }) => {
  if (by !== 'speaker')
    return (
      <a href={auditStatementsPath({ ...filter, by }, row.key)}>
        {capital(
          by === 'kind' ? (SPEAKER_KINDS[row.key as keyof typeof SPEAKER_KINDS] ?? row.name) : row.name,
        )}
      </a>
    );
  return (
    <>
      <a href={personPath(row.key)}>{capital(row.name)}</a>
      <span class="aside">
        {' '}
        {row.role ?? (row.kind && row.kind !== 'person' ? SPEAKER_KINDS[row.kind] : '')}
      </span>
    </>
  );
};

const Row = ({
  counts,
  most,
  columns,
  list,
  children,
}: {
  counts: Counts;
  /** 0 for what is in no row: its bar would dwarf the others. */
  most: number;
  columns: readonly Column[];
  list: string;
  children?: Child;
}) => (
  <tr>
    <th scope="row">{children}</th>
    <td class="barred">
      <ShareBar counts={counts} most={most} />
      <span class="share">{percent(counts.share)}</span>
    </td>
    <td data-label={counts.words === 1 ? 'word' : 'words'}>{figure(counts.words)}</td>
    <td data-label={counts.statements === 1 ? 'statement' : 'statements'}>
      <a href={list}>{figure(counts.statements)}</a>
    </td>
    {columns.map(({ label, cell }) => (
      <td data-label={label(counts)}>{cell(counts)}</td>
    ))}
  </tr>
);
