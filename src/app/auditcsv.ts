/**
 * An audit as a table for spreadsheets: a line a row, and one for what is in no row.
 *
 *     auditCsv(audit)  →  kind,statements,words,share,…⏎ person,31,512,0.8000,…⏎ (nobody could be told),…⏎
 */
import type { Audit, AuditCounts, AuditRow } from './api.ts';
import { REST } from './auditwords.ts';
import { type Cell, csv } from './csv.ts';

/** The columns that tell what the line is of, by what is counted. */
const NAMED: Readonly<
  Record<Audit['by'], { readonly header: readonly string[]; cells(row: AuditRow): readonly Cell[] }>
> = {
  speaker: {
    header: ['speaker', 'id', 'kind', 'role'],
    cells: ({ name, key, kind, role }) => [name, key, kind, role],
  },
  kind: { header: ['kind'], cells: ({ name }) => [name] },
  role: { header: ['role'], cells: ({ name }) => [name] },
  outlet: { header: ['outlet', 'words_in_no_statement'], cells: ({ name, voice }) => [name, voice] },
};

const COUNTED: readonly (readonly [header: string, (counts: AuditCounts) => number])[] = [
  ['statements', ({ statements }) => statements],
  ['words', ({ words }) => words],
  ['share', ({ share }) => Math.round(share * 1e4) / 1e4],
  ['articles', ({ articles }) => articles],
  ['direct_statements', ({ direct }) => direct.statements],
  ['direct_words', ({ direct }) => direct.words],
  ['mixed_statements', ({ mixed }) => mixed.statements],
  ['mixed_words', ({ mixed }) => mixed.words],
  ['indirect_statements', ({ indirect }) => indirect.statements],
  ['indirect_words', ({ indirect }) => indirect.words],
  ['wire_statements', ({ wire }) => wire.statements],
  ['wire_words', ({ wire }) => wire.words],
  ['wire_articles', ({ wire }) => wire.articles],
  ['own_statements', ({ own }) => own.statements],
  ['own_words', ({ own }) => own.words],
  ['own_articles', ({ own }) => own.articles],
  ['unnamed_statements', ({ anonymous }) => anonymous.statements],
  ['unnamed_words', ({ anonymous }) => anonymous.words],
];

export function auditCsv({ by, rows, rest }: Audit): string {
  const { header, cells } = NAMED[by];
  const numbers = (counts: AuditCounts): Cell[] => COUNTED.map(([, of]) => of(counts));
  const blank = header.slice(1).map(() => null);
  return csv(
    [...header, ...COUNTED.map(([name]) => name)],
    [
      ...rows.map((row) => [...cells(row), ...numbers(row)]),
      ...(rest.statements > 0 ? [[`(${REST[by]})`, ...blank, ...numbers(rest)]] : []),
    ],
  );
}
