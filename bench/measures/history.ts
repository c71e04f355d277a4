/** The figures of each run, kept: a line of JSON with its date, so that a step back shows. */
import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

export function addRow(bench: string, figures: Readonly<Record<string, number>>, note?: string): void {
  const commit =
    spawnSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).stdout?.trim() || null;
  const row = {
    date: new Date().toISOString().slice(0, 10),
    bench,
    commit,
    ...(note ? { note } : {}),
    ...figures,
  };
  appendFileSync(join(import.meta.dirname, '../history.jsonl'), `${JSON.stringify(row)}\n`);
}
