/** `whence audit`: who is quoted, as a table, for spreadsheets, for programs or as a picture. */
import { writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { type AuditBy, type AuditFilter, WhenceError } from '../../app/api.ts';
import { AUDIT_BY, partInWords } from '../../app/auditwords.ts';
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
import { auditTable } from '../terminal/audit.ts';
import { painter, safe } from '../terminal/style.ts';
import { plural } from './add.ts';

/** Rows for eyes; programs get all of them unless they ask for fewer. */
const SHOWN = 20;

interface Options {
  readonly by: AuditBy;
  readonly outlet?: string;
  readonly from?: string;
  readonly to?: string;
  readonly about?: string;
  readonly story?: string;
  readonly limit?: number;
  readonly csv?: boolean;
  readonly json?: boolean;
  readonly svg?: string;
}

export function auditCommand(): Command {
  const command = new Command('audit')
    .description('Who is quoted: how often, in how many words, how directly, by wire or in own reporting.')
    .addOption(
      new Option('--by <WHAT>', 'what is counted: speaker, kind (of speaker), role or outlet')
        .choices(AUDIT_BY)
        .default('speaker'),
    )
    .option('--outlet <NAME>', 'only articles of this outlet')
    .option('--from <DATE>', 'published on or after', dayOption('--from', 'first'))
    .option('--to <DATE>', 'published on or before', dayOption('--to', 'last'))
    .option('--about <WORDS>', 'only statements with these words, in any form')
    .option('--story <ID>', 'only articles of this story')
    .option(
      '--limit <N>',
      `so many rows at the most (default: ${SHOWN}; all as CSV and JSON)`,
      countOption('--limit'),
    )
    .addOption(new Option('--csv', 'as CSV, for spreadsheets').conflicts(['json', 'svg']))
    .addOption(new Option('--json', 'as JSON').conflicts(['csv', 'svg']))
    .addOption(new Option('--svg <FILE>', 'as a picture, written to the file').conflicts(['csv', 'json']))
    .addHelpText(
      'after',
      `
Examples:
  whence audit
  whence audit --by kind --outlet "Harbour Echo" --from 2024-03
  whence audit --by role --about "the dam" --csv > roles.csv
  whence audit --story dam-breaks-at-orrin --svg heard.svg`,
    );
  return command.action(({ csv, json, svg, limit, ...part }: Options) =>
    withRecord(command, async (whence) => {
      const most = limit ?? (csv || json ? undefined : SHOWN);
      const filter: AuditFilter = { ...part, ...(most === undefined ? {} : { limit: most }) };
      const audit = whence.audit(filter);
      if (!audit)
        throw new WhenceError(
          `no story "${safe(part.story ?? '')}" in the record; whence stories shows what is there`,
        );
      if (json) return printJson(audit);
      if (csv) {
        const { auditCsv } = await import('../../app/auditcsv.ts');
        return print(auditCsv(audit));
      }
      if (audit.articles === 0 && !whence.counts().articles)
        return print(`No article in ${recordPath(command)}. Add some with: whence add PATH`);
      const words = partInWords(filter, audit.story);
      if (svg !== undefined) {
        const { auditSvg } = await import('../../app/auditsvg.ts');
        write(svg, auditSvg(audit, words));
        return print(`${svg}: ${plural(audit.rows.length, 'row')} by ${audit.by}`);
      }
      print(auditTable(audit, words, painter(colours(command)), columns()));
    }),
  );
}

function write(path: string, content: string): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    throw new WhenceError(
      `${path} cannot be written (${(error as NodeJS.ErrnoException).code}); choose another file`,
    );
  }
}
