/**
 * How well articles are read: every figure, by one command.
 *
 *     npm run bench:reading              → the figures; a dated row goes to bench/history.jsonl
 *     npm run bench:reading -- --misses  → also each labelled quotation that was not found or has another speaker
 *
 * PolNeAR's development articles, 60 labelled news articles, TimeBank's dates, agency credits, the two sample articles.
 * Needs ../shared; says so where it is absent.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addRow } from './measures/history.ts';
import { cofenet, readPolnear, scored, scorer, shared } from './measures/polnear.ts';
import { type Outcome, quotationOutcomes } from './measures/quotations.ts';
import { timesMeasured } from './measures/times.ts';
import { credits } from './measures/credits.ts';

const { values } = parseArgs({ options: { misses: { type: 'boolean' }, note: { type: 'string' } } });
const dev = join(shared, 'data/polnear/dev');
if (!existsSync(scorer) || !existsSync(dev)) {
  console.log('notice: ../shared is absent; nothing to read');
  process.exit(0);
}

const share = (part: number, of: number): number => (of === 0 ? 0 : Math.round((1000 * part) / of) / 10);

const read = await readPolnear(dev);
const figures = scored(dev, read);
const row: Record<string, number> = {};
for (const name of ['attribution', 'strict', 'exact.source', 'exact.cue', 'exact.content'])
  row[name] = figures[name]!.f1;
row['attribution P'] = figures.attribution!.precision;
row['attribution R'] = figures.attribution!.recall;
const measure = cofenet(dev, read);
for (const [where, of] of Object.entries(measure))
  for (const [role, f1] of Object.entries(of)) row[`cofenet ${where} ${role}`] = f1;

const outcomes = await quotationOutcomes();
for (const half of ['tune', 'score'] as const) {
  const speech = outcomes.filter((one) => one.half === half && one.label.kind === 'speech');
  const found = speech.filter((one) => one.found);
  const named = found.filter((one) => one.label.speaker !== null);
  row[`quotations ${half}`] = speech.length;
  row[`quotations ${half} whole`] = share(found.length, speech.length);
  row[`quotations ${half} speaker`] = share(named.filter((one) => one.right).length, named.length);
  const all = outcomes.filter((one) => one.half === half);
  const others = all.filter((one) => one.label.kind === 'other');
  row[`quotations ${half} nobody's taken`] = share(others.filter((one) => one.found).length, others.length);
  for (const what of ['hearer', 'medium'] as const) {
    const told = found.filter((one) => one.label[what] !== null);
    const given = found.filter((one) => settingOf(one, what) !== null);
    row[`${what} ${half} recall`] = share(told.filter((one) => agrees(one, what)).length, told.length);
    row[`${what} ${half} precision`] = share(given.filter((one) => agrees(one, what)).length, given.length);
  }
}
Object.assign(row, timesMeasured(join(shared, 'data/time')));
Object.assign(row, credits());

for (const [name, figure] of Object.entries(row)) console.log(`${name.padEnd(34)} ${figure}`);
if (values.misses)
  for (const one of outcomes)
    if (one.label.kind === 'speech' && one.half === 'tune' && !(one.found && one.right))
      console.log(
        `${one.outlet.slice(0, 12).padEnd(12)} ${one.found ? 'WHOSE' : 'CUT  '} ${one.label.speaker} → ${one.speaker} | ${one.words.slice(0, 110).replace(/\s+/gu, ' ')}`,
      );
addRow('reading', row, values.note);

function settingOf({ statement }: Outcome, what: 'hearer' | 'medium'): string | null {
  return statement?.occasion?.[what]?.value ?? null;
}

/** One of the two names the other: “statement” and “a statement”, “CNN” and “CNN's State of the Union”. */
function agrees(one: Outcome, what: 'hearer' | 'medium'): boolean {
  const given = settingOf(one, what)?.toLowerCase();
  const told = one.label[what]?.toLowerCase();
  if (!given || !told) return false;
  const words = (text: string) =>
    text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 && word !== 'the');
  return words(given).some((word) => words(told).includes(word));
}
