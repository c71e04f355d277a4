/**
 * Reads two sample articles and compares with what a careful reader found in them.
 *
 *     npm run bench:seeds          → a line a statement, and the counts; exit 1 if fewer than 26 of 29 are right
 *
 * Needs ../shared/seeds (not part of the project) and says so where it is absent.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonOf, type JsonArticle, type JsonStatement } from '../src/app/jsonl.ts';
import { readInputs } from '../src/app/read.ts';

interface Expected {
  readonly source: string | null;
  readonly content: readonly string[];
  readonly speaker: string;
  readonly kind: string;
  readonly optional?: boolean;
  readonly relay?: readonly string[];
  readonly occasion?: string;
  readonly when?: string;
  readonly place?: string;
  readonly hearer?: string;
}
interface ExpectedArticle {
  readonly file: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly furniture: readonly string[];
  readonly dateline?: { readonly place: string; readonly date: string };
  readonly statements: readonly Expected[];
  readonly own_voice?: readonly string[];
  readonly distancing?: readonly string[];
}

const seeds = join(import.meta.dirname, '../../shared/seeds');
const PUBLISHED: Record<string, string> = { '000': '2017-01-09', '004': '2015-10-14' };

/** Non-blank character positions of the strings in the text, searched in order of appearance. */
function positions(text: string, parts: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (const part of parts) {
    const at = text.indexOf(part);
    for (let i = at; at >= 0 && i < at + part.length; i++) if (/\S/u.test(text[i]!)) found.add(i);
  }
  return found;
}

const ofSpans = (text: string, spans: readonly { start: number; end: number }[]): Set<number> => {
  const found = new Set<number>();
  for (const { start, end } of spans)
    for (let i = start; i < end; i++) if (/\S/u.test(text[i]!)) found.add(i);
  return found;
};

function jaccard(a: Set<number>, b: Set<number>): number {
  let shared = 0;
  for (const x of a) if (b.has(x)) shared++;
  return shared / (a.size + b.size - shared || 1);
}

const plain = (name: string): string => name.toLowerCase().replace(/^the /u, '');

/** Of a headline's statement and a lede's with the same words the one that overlaps best counts. */
function best(
  article: JsonArticle,
  expected: Expected,
  used: Set<string>,
): { statement: JsonStatement; overlap: number } | undefined {
  const wanted = positions(article.text, expected.content);
  return article.statements
    .filter((s) => !used.has(s.id))
    .map((statement) => ({ statement, overlap: jaccard(ofSpans(article.text, statement.content), wanted) }))
    .sort((x, y) => y.overlap - x.overlap)[0];
}

if (!existsSync(join(seeds, 'expected.json'))) {
  console.log('notice: ../shared/seeds is absent; nothing to compare with');
  process.exit(0);
}
const { articles } = JSON.parse(readFileSync(join(seeds, 'expected.json'), 'utf8')) as {
  articles: ExpectedArticle[];
};
let [right, required, extra, failures] = [0, 0, 0, 0];
const check = (ok: boolean, what: string) => {
  if (!ok) failures++;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${what}`);
};
for (const expected of articles) {
  const published = PUBLISHED[expected.file.slice(0, 3)]!;
  let article: JsonArticle | undefined;
  for await (const result of readInputs([join(seeds, expected.file)], { published })) {
    if ('problem' in result) throw new Error(result.problem);
    article = jsonOf(result.article, result.reading);
  }
  if (!article) throw new Error(`${expected.file} gave no article`);
  console.log(`\n${expected.file}`);
  check(article.title === expected.title, `title: ${article.title}`);
  check(article.outlet === expected.outlet, `outlet: ${article.outlet}`);
  for (const words of expected.furniture) check(!article.text.includes(words), `not in the text: ${words}`);
  if (expected.dateline)
    check(
      article.dateline?.place === expected.dateline.place &&
        article.dateline.date?.slice(4) === expected.dateline.date.slice(4),
      `dateline: ${article.dateline?.place} ${article.dateline?.date}`,
    );
  const used = new Set<string>();
  for (const wanted of expected.statements) {
    const found = best(article, wanted, used);
    const name = found?.statement.speaker?.name ?? null;
    const ok =
      found !== undefined &&
      found.overlap >= 0.5 &&
      name !== null &&
      plain(name) === plain(wanted.speaker) &&
      found.statement.kind === wanted.kind;
    if (found && found.overlap >= 0.5) used.add(found.statement.id);
    if (!wanted.optional) {
      required++;
      if (ok) right++;
    }
    console.log(
      `${ok ? 'ok  ' : wanted.optional ? 'opt ' : 'MISS'} ${wanted.speaker} | ${wanted.kind} | ${wanted.content[0]!.slice(0, 60)}${ok ? '' : ` → ${name} | ${found?.statement.kind} | ${found?.overlap.toFixed(2)}`}`,
    );
    if (!found) continue;
    const s = found.statement;
    if (wanted.relay)
      check(
        wanted.relay.every((r) => s.relay.includes(r)),
        `  relay ${s.relay.join(' ← ')}`,
      );
    if (wanted.occasion)
      check(
        s.occasion !== null && (s.occasion.includes(wanted.occasion) || wanted.occasion.includes(s.occasion)),
        `  occasion: ${s.occasion}`,
      );
    if (wanted.when)
      check(
        s.when?.slice(-6) === /\d{4}(-\d\d-\d\d)|X{4}(-\d\d-\d\d)/u.exec(wanted.when)?.[0].slice(-6),
        `  when: ${s.when}`,
      );
    if (wanted.place) check(s.where === wanted.place, `  where: ${s.where}`);
    if (wanted.hearer) check(s.hearer === wanted.hearer, `  hearer: ${s.hearer}`);
  }
  for (const s of article.statements.filter((s) => !used.has(s.id))) {
    extra++;
    console.log(
      `more ${s.speaker?.name ?? '—'} | ${s.kind} | ${s.cue.map((c) => c.text).join(' ')} | ${s.content
        .map((c) => c.text)
        .join(' … ')
        .slice(0, 90)}`,
    );
  }
  for (const words of expected.own_voice ?? [])
    check(
      article.voice.own.some((v) => v.text.includes(words)),
      `own voice: ${words.slice(0, 60)}`,
    );
  for (const words of expected.distancing ?? [])
    check(
      article.voice.distancing.some((d) => d.text.includes(words) || words.includes(d.text)),
      `distancing: ${words}`,
    );
}
console.log(
  `\n${right} of ${required} required statements; ${extra} more to be judged by eye; ${failures} other checks failed`,
);
process.exitCode = right >= 26 ? 0 : 1;
