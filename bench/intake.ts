// How much of the expected main text of real pages intake finds, and how fast:
//
//     npx node bench/intake.ts  →  token F1, pages a second, the worst pages
//
// The pages are looked for in ../shared/data/pages, beside the repository. The title is not counted: the expected
// texts have none.
import { articlesFrom } from '../src/intake/intake.ts';
import { overlap, type Overlap } from '../src/intake/testing/overlap.ts';
import { havePages, realPages } from '../src/intake/testing/pages.ts';

if (!havePages) {
  console.error('bench/intake needs pages with their expected text in ../shared/data/pages: there are none');
  process.exit(1);
}

const NOTHING: Overlap = { precision: 0, recall: 0, f1: 0 };
const results: { readonly name: string; readonly score: Overlap; readonly mapped: number }[] = [];
let spent = 0;
for (const { name, bytes, expected } of realPages()) {
  const started = performance.now();
  const [result] = [...articlesFrom({ name, bytes })];
  spent += performance.now() - started;
  if (!result || 'problem' in result) {
    results.push({ name, score: NOTHING, mapped: 0 });
    continue;
  }
  const { text, blocks, map } = result.article;
  const body = blocks[0]?.kind === 'title' ? text.slice(blocks[0].span.end) : text;
  const units = map.reduce((sum, run) => sum + run.units, 0);
  results.push({ name, score: overlap(body, expected), mapped: units / text.length });
}

const mean = (of: (result: (typeof results)[number]) => number): string =>
  (results.reduce((sum, result) => sum + of(result), 0) / results.length).toFixed(4);

console.log(`pages         ${results.length}`);
console.log(`token F1      ${mean(({ score }) => score.f1)}`);
console.log(`precision     ${mean(({ score }) => score.precision)}`);
console.log(`recall        ${mean(({ score }) => score.recall)}`);
console.log(`mapped        ${mean(({ mapped }) => mapped)} of the text to bytes`);
console.log(`pages/s       ${(results.length / (spent / 1000)).toFixed(1)}`);
for (const { name, score } of [...results].sort((a, b) => a.score.f1 - b.score.f1).slice(0, 8))
  console.log(`  ${score.f1.toFixed(3)}  ${name}`);
