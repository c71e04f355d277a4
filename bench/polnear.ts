/**
 * Reads articles in PolNeAR's layout and writes the attributions for its scorer.
 *
 *     npm run bench:polnear            → bench/results/polnear-dev.pred.jsonl, then the scores
 *     npm run bench:polnear -- DIR     of another folder with text/ and attributions/
 *
 * Statements nested in others are left out, since PolNeAR marks only the outermost. Offsets are brought back from the article's text to the
 * file's by the byte map. Needs ../shared; says so where it is absent.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bytesOf } from '../src/core/bytemap.ts';
import type { Article } from '../src/core/article.ts';
import type { Span } from '../src/core/span.ts';
import { readInputs } from '../src/app/read.ts';

const shared = join(import.meta.dirname, '../../shared');
const dir = process.argv[2] ?? join(shared, 'data/polnear/dev');
const scorer = join(shared, 'bench/score-attribution.mjs');
if (!existsSync(join(dir, 'text')) || !existsSync(scorer)) {
  console.log(`notice: ${dir} or the scorer is absent; nothing to score`);
  process.exit(0);
}

/** UTF-16 offset in the file's text of each byte offset that begins a character. */
function unitsAtBytes(text: string): Map<number, number> {
  const units = new Map<number, number>();
  let [unit, byte] = [0, 0];
  for (const character of text) {
    units.set(byte, unit);
    unit += character.length;
    byte += Buffer.byteLength(character);
  }
  return units.set(byte, unit);
}

const lines: string[] = [];
let cutLines = 0;
const begun = performance.now();
for (const name of readdirSync(join(dir, 'text')).sort()) {
  const path = join(dir, 'text', name);
  const units = unitsAtBytes(readFileSync(path, 'utf8'));
  const inFile = (article: Article, spans: readonly Span[]): [number, number][] =>
    spans.flatMap((span) => {
      const bytes = bytesOf(article.map, span);
      const [start, end] = [bytes && units.get(bytes.start), bytes && units.get(bytes.end)];
      return start === undefined || end === undefined ? [] : [[start, end] as [number, number]];
    });
  for await (const result of readInputs([path])) {
    if ('problem' in result) {
      console.log(result.problem);
      continue;
    }
    const { article, reading } = result;
    if (article.text.length !== [...units.values()].at(-1)) cutLines++;
    const attributions = reading.statements
      .filter(({ parent }) => parent === null)
      .map(({ source, cue, content }) => ({
        source: inFile(article, source),
        cue: inFile(article, cue),
        content: inFile(article, content),
      }));
    lines.push(JSON.stringify({ id: basename(name, '.txt'), attributions }));
  }
}
const seconds = (performance.now() - begun) / 1000;
const results = join(import.meta.dirname, 'results');
mkdirSync(results, { recursive: true });
const out = join(results, `polnear-${basename(dir)}.pred.jsonl`);
writeFileSync(out, `${lines.join('\n')}\n`);
console.log(
  `${lines.length} articles read in ${seconds.toFixed(1)} s (${(lines.length / seconds).toFixed(1)} a second); furniture cut from ${cutLines}`,
);
const scored = spawnSync(process.execPath, [scorer, '--gold', dir, '--pred', out], { encoding: 'utf8' });
console.log(scored.stdout, scored.stderr);
process.exitCode = scored.status ?? 1;
