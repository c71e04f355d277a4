/**
 * Makes what stories are judged by, from the tuning half of the events: the list of how common words are, then the
 * coefficients of the likeness of two articles. bench/stories.ts counts on the other half.
 *
 *     node bench/tunestories.ts frequencies [FOLDER]    →  src/relating/lexicon/frequencies.ts
 *     node bench/tunestories.ts coefficients [FOLDER]   →  src/relating/lexicon/storyweights.ts
 *     node bench/tunestories.ts surroundings [FOLDER]   →  the same file, its last table
 *
 * Articles of events of the other half are in neither. The regression is over all pairs of labelled articles that share
 * enough to be compared at all: of one event, yes; of two, no. It is solved by Newton's method with a light pull
 * towards zero.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeInStory } from '../src/app/placestory.ts';
import { onRecord } from '../src/app/regroup.ts';
import { addArticle } from '../src/record/articles.ts';
import { connect } from '../src/record/connection.ts';
import { Surroundings } from '../src/relating/surroundings.ts';
import { alike } from '../src/relating/alike.ts';
import { isRare, LEAST_SHARED, type Profiled, profileOf } from '../src/relating/profile.ts';
import { termsIn } from '../src/relating/terms.ts';
import { halfOf, newsSet } from './newsset.ts';

const [step = '', folder = '../shared/data/news'] = process.argv.slice(2);
const set = newsSet(folder);
const lexicon = join(import.meta.dirname, '../src/relating/lexicon');
const isHeld = (id: string): boolean => {
  const event = set.eventOf.get(id);
  return event !== undefined && halfOf(event) === 'held';
};

/** Rarer words are not listed: most are names that will not come again. */
const LEAST_COUNT = 12;

async function frequencies(): Promise<void> {
  const counts = new Map<string, number>();
  let articles = 0;
  for await (const { article } of set.articles()) {
    if (isHeld(article.id)) continue;
    articles++;
    const terms = new Set<string>();
    for (const { term } of termsIn(article.text.slice(0, 8000), false)) terms.add(term);
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  // Counts are told to a tenth: that is closer than they hold for other news.
  const groups = new Map<number, string[]>();
  for (const [term, count] of counts) {
    if (count < LEAST_COUNT || /\d/u.test(term)) continue;
    const told = Math.round(1.1 ** Math.round(Math.log(count) / Math.log(1.1)));
    groups.set(told, [...(groups.get(told) ?? []), term]);
  }
  const rows = [...groups]
    .sort(([a], [b]) => b - a)
    .map(([count, terms]) => `  [${count}, '${terms.sort().join(' ')}'],`);
  writeFileSync(
    join(lexicon, 'frequencies.ts'),
    `/**
 * In how many of so many news articles in English (2012–2020) a stem stands, to a tenth. Made by bench/tunestories.ts
 * from texts that are no part of this project; what is counted is words alone.
 */
export const ARTICLES = ${articles};

export const FREQUENCIES: readonly (readonly [number, string])[] = [
${rows.join('\n')}
];
`,
  );
  console.log(`${[...groups.values()].flat().length} stems of ${articles} articles`);
}

/** As the record finds them (src/app/placestory.ts). */
function sharedOf(a: Profiled, b: Profiled): number {
  const undated = a.profile.day === null || b.profile.day === null;
  const other = new Map(b.blockTerms.map(({ hash, weight }) => [hash, weight]));
  let sum = 0;
  for (const term of a.blockTerms)
    if (!undated || isRare(term)) sum += term.weight * (other.get(term.hash) ?? 0);
  return sum;
}

async function coefficients(): Promise<void> {
  const known: { profiled: Profiled; event: string }[] = [];
  for await (const { article } of set.articles()) {
    const event = set.eventOf.get(article.id);
    if (event !== undefined && halfOf(event) === 'tune') known.push({ profiled: profileOf(article), event });
  }
  const rows: { x: number[]; y: number; names: string[]; dated: boolean }[] = [];
  for (const [i, a] of known.entries())
    for (const b of known.slice(i + 1)) {
      if (sharedOf(a.profiled, b.profiled) < LEAST_SHARED) continue;
      const found = alike(a.profiled.profile, b.profiled.profile);
      if (!found) continue;
      const values = { constant: 1, ...found.words, ...found.time };
      rows.push({
        x: Object.values(values),
        names: Object.keys(values),
        y: Number(a.event === b.event),
        dated: found.dated,
      });
    }
  const same = rows.filter(({ y }) => y === 1).length;
  console.log(`${rows.length} pairs, ${same} of one event`);
  const [dated, undated] = [rows.filter((row) => row.dated), rows.filter((row) => !row.dated)];
  writeTable('DATED', dated[0]!.names, regression(dated));
  writeTable('UNDATED', undated[0]!.names, regression(undated));
}

/** Replaces one table of the file. */
function writeTable(name: string, columns: readonly string[], weights: readonly number[]): void {
  const path = join(lexicon, 'storyweights.ts');
  const table = columns.map((column, i) => `  ${column}: ${Number(weights[i]!.toFixed(4))},`).join('\n');
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(
      new RegExp(`(export const ${name}\\b[^{]*\\{\n)[^}]*\\}`, 'u'),
      (_, head: string) => `${head}${table}\n}`,
    ),
  );
}

/** How many articles stand around the labelled ones: what is learnt has to hold of small records and of large ones. */
const CROWDS = [0, 3000, Number.POSITIVE_INFINITY];

/** Over pairs as they stand on records of several sizes, because what surrounds them there is what is learnt. */
async function surroundings(): Promise<void> {
  const record = connect(':memory:', { readonly: false });
  const at = new Date().toISOString();
  const events = new Map<string, string>();
  const crowd = new Map<string, number>();
  for await (const { article, reading } of set.articles()) {
    const event = set.eventOf.get(article.id);
    if (event === undefined) crowd.set(article.key, crowd.size);
    else events.set(article.key, event);
    record.transaction(() => placeInStory(record, addArticle(record, article, reading, at)!, article, at));
  }
  const likely = new Map(
    [...events.keys(), ...crowd.keys()].map((key) => [key, onRecord(record, key).likely]),
  );
  record.close();
  const columns = ['own', 'common', 'rivals'] as const;
  const rows: { x: number[]; y: number }[] = [];
  for (const most of CROWDS) {
    const isIn = (key: string): boolean => (crowd.get(key) ?? -1) < most;
    const around = new Surroundings((key) => ({
      likely: new Map([...likely.get(key)!].filter(([other]) => isIn(other))),
      said: new Map(),
    }));
    for (const [a, event] of events)
      for (const b of likely.get(a)!.keys()) {
        const other = events.get(b);
        if (a > b || other === undefined || halfOf(event) === 'held' || halfOf(other) === 'held') continue;
        const seen = around.seen(a, b)!;
        rows.push({ x: [1, ...columns.map((column) => seen[column])], y: Number(event === other) });
      }
  }
  console.log(`${rows.length} pairs, ${rows.filter(({ y }) => y === 1).length} of one event`);
  writeTable('SURROUNDINGS', ['constant', ...columns], regression(rows));
}

/** On standardised columns, so that the pull is the same on each; given back on the columns as they are. */
function regression(rows: readonly { readonly x: readonly number[]; readonly y: number }[]): number[] {
  const width = rows[0]!.x.length;
  const means = rows[0]!.x.map((_, k) =>
    k === 0 ? 0 : rows.reduce((sum, { x }) => sum + x[k]!, 0) / rows.length,
  );
  const spreads = means.map((mean, k) =>
    k === 0 ? 1 : Math.sqrt(rows.reduce((sum, { x }) => sum + (x[k]! - mean) ** 2, 0) / rows.length) || 1,
  );
  const data = rows.map(({ x, y }) => ({ x: x.map((value, k) => (value - means[k]!) / spreads[k]!), y }));
  let weights = means.map(() => 0);
  for (let round = 0; round < 25; round++) {
    const system = weights.map((weight, k) => [
      ...weights.map((_, j) => (j === k && k > 0 ? 1 : 0)),
      k > 0 ? weight : 0,
    ]);
    for (const { x, y } of data) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, k) => sum + value * weights[k]!, 0)));
      for (let k = 0; k < width; k++) {
        for (let j = 0; j < width; j++) system[k]![j]! += (p * (1 - p) + 1e-6) * x[k]! * x[j]!;
        system[k]![width]! += (p - y) * x[k]!;
      }
    }
    const stepOf = solved(system);
    weights = weights.map((weight, k) => weight - stepOf[k]!);
  }
  const plain = weights.map((weight, k) => weight / spreads[k]!);
  plain[0] = weights[0]! - plain.slice(1).reduce((sum, weight, k) => sum + weight * means[k + 1]!, 0);
  return plain;
}

/** Gauss and Jordan, with the largest pivot. */
function solved(system: number[][]): number[] {
  for (const i of system.keys()) {
    let best = i;
    for (let r = i; r < system.length; r++)
      if (Math.abs(system[r]![i]!) > Math.abs(system[best]![i]!)) best = r;
    [system[i], system[best]] = [system[best]!, system[i]!];
    for (const [r, row] of system.entries()) {
      if (r === i) continue;
      const factor = row[i]! / system[i]![i]!;
      for (let c = i; c < row.length; c++) row[c]! -= factor * system[i]![c]!;
    }
  }
  return system.map((row, i) => row.at(-1)! / row[i]!);
}

if (step === 'frequencies') await frequencies();
else if (step === 'coefficients') await coefficients();
else if (step === 'surroundings') await surroundings();
else console.log('say which: frequencies, coefficients or surroundings');
