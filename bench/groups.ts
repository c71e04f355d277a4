/**
 * Groups of the same statement, drawn by lot to be judged by eye, and what the judgements come to.
 *
 *     node bench/groups.ts RECORD.db [--draw 200] [--seed 1] [--leave-out EARLIER.txt …] > DRAW.txt
 *     node bench/groups.ts --verdicts DRAW.tsv        right 195, wrong 2, unsure 3
 *
 * What is drawn are groups that several articles carry, each with the words around every passage, as much of it as tells who
 * said it when and where. With --leave-out no group is drawn of which an article stands in an earlier draw, so that rules which
 * were made from that one are not tried on what they were made from. Verdicts are lines: number, right or wrong or unsure, why.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type Connection, connect } from '../src/record/connection.ts';
import { spansFromText } from '../src/record/encode.ts';
import { byLot, inWords, tallied } from './measures/draws.ts';
import { addRow } from './measures/history.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    draw: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    'leave-out': { type: 'string', multiple: true, default: [] },
    verdicts: { type: 'string' },
  },
});
interface Shown {
  article: number;
  key: string;
  outlet: string | null;
  published: string | null;
  name: string | null;
  quoted: number;
  span: string;
  from: string | null;
  to: string | null;
  text: string;
}

function draw(record: Connection): void {
  const before = new Set(
    values['leave-out'].flatMap(
      (file) => readFileSync(file, 'utf8').match(/(?<=\[)[0-9a-f]{8}(?=\])/gu) ?? [],
    ),
  );
  const groups = record.all<{ grp: number }>(
    `SELECT grp FROM wordings JOIN passages ON passages.wording = wordings.id
     JOIN statements ON statements.id = passages.statement
     GROUP BY grp HAVING count(DISTINCT statements.article) > 1 ORDER BY grp`,
  );
  let n = 0;
  for (const { grp } of byLot(groups, Number(values.seed))) {
    if (n === Number(values.draw)) break;
    const passages = passagesOf(record, grp);
    if (!passages.some(({ key }) => before.has(key.slice(0, 8)))) show(++n, grp, passages);
  }
  record.close();
}

const passagesOf = (record: Connection, group: number): Shown[] =>
  record.all<Shown & { [column: string]: never }>(
    `SELECT articles.id AS article, articles.key, articles.outlet, articles.published, speakers.name, wordings.quoted, passages.span,
       statements.from_day AS "from", statements.to_day AS "to", texts.text
     FROM wordings JOIN passages ON passages.wording = wordings.id JOIN statements ON statements.id = passages.statement
     JOIN articles ON articles.id = statements.article JOIN texts ON texts.article = articles.id
     LEFT JOIN speakers ON speakers.id = statements.speaker
     WHERE grp = ? ORDER BY statements.from_day NULLS LAST, articles.key, statements.ord`,
    group,
  );

/** More passages than these tell nothing new. */
const MOST_SHOWN = 9;
const [BEFORE, AFTER, LONGEST] = [240, 160, 500] as const;

function show(number: number, group: number, passages: readonly Shown[]): void {
  const articles = new Set(passages.map(({ article }) => article)).size;
  console.log(`#${number} (group ${group}), ${passages.length} passages in ${articles} articles`);
  const step = Math.max(1, passages.length / MOST_SHOWN);
  for (let i = 0; i < passages.length; i += step) {
    const { key, outlet, published, name, quoted, span, from, to, text } = passages[Math.floor(i)]!;
    const { start, end } = spansFromText(span)[0]!;
    const flat = (part: string): string => part.replace(/\s+/gu, ' ');
    const words = flat(text.slice(start, end));
    const shown = words.length > LONGEST ? `${words.slice(0, 240)} […] ${words.slice(-240)}` : words;
    console.log(
      `  ${quoted ? 'quoted' : 'told'} ${from ?? '?'}${to === from ? '' : `..${to}`} (published ${published ?? '?'}) ${outlet} [${key.slice(0, 8)}] | ${name} | ` +
        `${flat(text.slice(Math.max(0, start - BEFORE), start))}⟦${shown}⟧${flat(text.slice(end, end + AFTER))}`,
    );
  }
  console.log();
}

const [path] = positionals;
if (values.verdicts) {
  const tally = tallied(values.verdicts);
  console.log(inWords(tally));
  addRow('groups', tally, basename(values.verdicts));
} else if (path) draw(connect(path, { readonly: true }));
else {
  console.log('usage: node bench/groups.ts RECORD.db [--draw 200] [--seed 1] [--leave-out FILE …]');
  console.log('       node bench/groups.ts --verdicts FILE');
  process.exit(2);
}
