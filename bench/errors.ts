/**
 * What goes wrong with attributions: the misses on PolNeAR's development articles by kind, and a sample to judge by eye.
 *
 *     node bench/errors.ts [--sample 200]   kinds and counts; with --sample also that many misses, each with its paragraph
 *
 * A miss is a marked attribution that the scorer pairs with none: content and source overlap by half, the cues touch.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { overlaps, type Span } from '../src/core/span.ts';
import { type Marked, marked } from '../training/gold.ts';
import { readPolnear, shared } from './measures/polnear.ts';

const { values } = parseArgs({ options: { sample: { type: 'string' } } });
const dir = join(shared, 'data/polnear/dev');
if (!existsSync(dir)) {
  console.log(`notice: ${dir} is absent; nothing to look at`);
  process.exit(0);
}

const letters = (text: string, spans: readonly Span[]): Set<number> => {
  const set = new Set<number>();
  for (const { start, end } of spans) for (let i = start; i < end; i++) if (/\S/u.test(text[i]!)) set.add(i);
  return set;
};
function likeness(text: string, a: readonly Span[], b: readonly Span[]): number {
  const [x, y] = [letters(text, a), letters(text, b)];
  if (x.size === 0 && y.size === 0) return 1;
  let both = 0;
  for (const i of x) if (y.has(i)) both++;
  return both / (x.size + y.size - both);
}
const touch = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((x) => b.some((y) => overlaps(x, y)));

type Given = Record<'source' | 'cue' | 'content', Span[]>;

function kindOfMiss(
  text: string,
  gold: Marked,
  given: readonly Given[],
  all: readonly Marked[],
): string | undefined {
  const fits = given.map((one) => ({
    one,
    content: likeness(text, gold.Content, one.content),
    source: likeness(text, gold.Source, one.source),
    cue: touch(gold.Cue, one.cue),
  }));
  if (fits.some(({ content, source, cue }) => content >= 0.5 && source >= 0.5 && cue)) return undefined;
  const sameCue = fits.find(({ cue }) => cue);
  const sameContent = fits.find(({ content }) => content >= 0.5);
  if (!sameCue && !sameContent)
    return given.some(({ content }) => touch(content, gold.Cue))
      ? 'its cue was taken for content'
      : 'nothing was found there';
  if (sameContent && !sameContent.cue) return 'another cue';
  const near = sameCue ?? sameContent!;
  if (near.content < 0.5) {
    if (all.some((other) => other !== gold && likeness(text, other.Content, near.one.content) > near.content))
      return 'content went to another cue';
    const [wanted, got] = [letters(text, gold.Content).size, letters(text, near.one.content).size];
    return got > wanted ? 'content too long' : 'content too short';
  }
  if (near.one.source.length === 0) return 'source missed';
  return gold.Source.length === 0 ? 'source where none is marked' : 'another source or other bounds of it';
}

const counts = new Map<string, number>();
const misses: string[] = [];
let total = 0;
const all = readdirSync(join(dir, 'attributions')).sort();
for (const { id, text, attributions } of await readPolnear(dir)) {
  const first = all.find((name) => name.slice(0, -9) === id);
  if (!first) continue;
  const gold = marked(join(dir, 'attributions', first), text);
  const spans = (pairs: readonly (readonly [number, number])[]): Span[] =>
    pairs.map(([start, end]) => ({ start, end }));
  const given = attributions.map(({ source, cue, content }) => ({
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
  }));
  for (const one of gold) {
    total++;
    const kind = kindOfMiss(text, one, given, gold);
    if (!kind) continue;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const from = text.lastIndexOf('\n', one.Cue[0]!.start) + 1;
    const to = text.indexOf('\n', one.Cue[0]!.start);
    const paragraph = text.slice(from, to < 0 ? undefined : to);
    const show = (parts: readonly Span[]) =>
      parts.map(({ start, end }) => text.slice(start, end)).join(' … ');
    const near = given.filter(
      (g) => touch(g.cue, one.Cue) || touch(g.content, one.Content) || touch(g.content, one.Cue),
    );
    misses.push(
      [
        `kind    ${kind}`,
        `text    ${paragraph}`,
        `marked  [${show(one.Source)}] <${show(one.Cue)}> ${show(one.Content)}`,
        ...near.map((g) => `given   [${show(g.source)}] <${show(g.cue)}> ${show(g.content)}`),
      ].join('\n'),
    );
  }
}
console.log(`${misses.length} of ${total} marked attributions are missed`);
for (const [kind, count] of [...counts].sort((a, b) => b[1] - a[1]))
  console.log(
    `${String(count).padStart(5)}  ${((100 * count) / misses.length).toFixed(1).padStart(5)} %  ${kind}`,
  );
if (values.sample) {
  const step = misses.length / Number(values.sample);
  for (let n = 0; n < Number(values.sample) && step > 0; n++)
    console.log(`\n#${n + 1}\n${misses[Math.floor(n * step)] ?? ''}`);
}
