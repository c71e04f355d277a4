/**
 * Attributions against PolNeAR's marks, by the scorer beside the data and by CofeNet's measure.
 *
 *     readPolnear('../shared/data/polnear/dev')  →  what was read in each text, in the text's own offsets
 *     cofenet(dir, read)  →  { source: 83.1, cue: …, content: … }
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readInputs } from '../../src/app/read.ts';
import type { Article } from '../../src/core/article.ts';
import { bytesOf } from '../../src/core/bytemap.ts';
import { overlaps, type Span } from '../../src/core/span.ts';
import type { Reading } from '../../src/core/reading.ts';
import { wordpiece } from '../../src/model/wordpiece.ts';
import { marked } from '../../training/gold.ts';

export const shared = join(import.meta.dirname, '../../../shared');
export const scorer = join(shared, 'bench/score-attribution.mjs');

type Pair = readonly [number, number];
export interface ReadText {
  readonly id: string;
  readonly text: string;
  readonly article: Article;
  readonly reading: Reading;
  /** The outermost ones, since PolNeAR marks no others. */
  readonly attributions: readonly Record<'source' | 'cue' | 'content', readonly Pair[]>[];
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

/** Reads every text of the folder; one that cannot be read throws, since all of them can. */
export async function readPolnear(dir: string): Promise<ReadText[]> {
  const names = readdirSync(join(dir, 'text')).sort();
  const read: ReadText[] = [];
  for await (const result of readInputs(names.map((name) => join(dir, 'text', name)))) {
    if ('problem' in result) throw new Error(result.problem);
    const { article, reading } = result;
    const text = readFileSync(result.name, 'utf8');
    const units = unitsAtBytes(text);
    const inFile = (spans: readonly Span[]): Pair[] =>
      spans.flatMap((span) => {
        const bytes = bytesOf(article.map, span);
        const [start, end] = [bytes && units.get(bytes.start), bytes && units.get(bytes.end)];
        return start === undefined || end === undefined ? [] : [[start, end] as const];
      });
    const attributions = reading.statements
      .filter(({ parent }) => parent === null)
      .map(({ source, cue, content }) => ({
        source: inFile(source),
        cue: inFile(cue),
        content: inFile(content),
      }));
    read.push({ id: basename(result.name, '.txt'), text, article, reading, attributions });
  }
  return read;
}

/** The scorer's figures: `{ attribution: { precision, recall, f1 }, … }`. */
export function scored(
  dir: string,
  read: readonly ReadText[],
): Record<string, { precision: number; recall: number; f1: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'whence-score-'));
  try {
    const path = join(folder, 'pred.jsonl');
    writeFileSync(
      path,
      read.map(({ id, attributions }) => `${JSON.stringify({ id, attributions })}\n`).join(''),
    );
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [scorer, '--gold', dir, '--pred', path, '--json'],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ROLES = ['source', 'cue', 'content'] as const;
type Role = (typeof ROLES)[number];

/**
 * F1 of spans with the same first and last word, marks included, as CofeNet counts them (Wang et al., COLING 2022:
 * exact match of the runs of BIO labels; split content is several spans). `everywhere` counts all paragraphs; `where
 * marked` only those in which something is marked, which is how the passages of that paper seem to be chosen.
 */
export function cofenet(
  dir: string,
  read: readonly ReadText[],
): Record<'everywhere' | 'whereMarked', Record<Role, number>> {
  const { words } = wordpiece(['[UNK]', '[CLS]', '[SEP]']);
  const all = readdirSync(join(dir, 'attributions')).sort();
  const tally = { everywhere: count(), whereMarked: count() };
  for (const { id, text, attributions } of read) {
    const first = all.find((name) => name.slice(0, -9) === id);
    if (!first) continue;
    const gold = marked(join(dir, 'attributions', first), text);
    const tokens = words(text);
    const keyOf = (span: Span): string | undefined => {
      const inside = tokens.filter((t) => overlaps(t, span));
      return inside.length === 0 ? undefined : `${inside[0]!.start}-${inside.at(-1)!.end}`;
    };
    const paragraphs = [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    }));
    const markedParagraphs = paragraphs.filter((p) =>
      gold.some((one) => [...one.Source, ...one.Cue, ...one.Content].some((part) => overlaps(part, p))),
    );
    for (const role of ROLES) {
      const label = (role[0]!.toUpperCase() + role.slice(1)) as 'Source' | 'Cue' | 'Content';
      const wanted = new Set(gold.flatMap((one) => one[label]).map(keyOf));
      const parts = attributions.flatMap((one) => one[role]).map(([start, end]) => ({ start, end }));
      const every = new Set(parts.map(keyOf));
      const here = new Set(
        parts.filter((part) => markedParagraphs.some((p) => overlaps(p, part))).map(keyOf),
      );
      for (const [name, given] of [
        ['everywhere', every],
        ['whereMarked', here],
      ] as const) {
        const t = tally[name][role];
        t.right += [...given].filter((key) => wanted.has(key)).length;
        t.given += given.size;
        t.wanted += wanted.size;
      }
    }
  }
  const f1 = (counts: ReturnType<typeof count>): Record<Role, number> =>
    Object.fromEntries(
      ROLES.map((role) => {
        const { right, given, wanted } = counts[role];
        return [role, Math.round((2000 * right) / (given + wanted)) / 10];
      }),
    ) as Record<Role, number>;
  return { everywhere: f1(tally.everywhere), whereMarked: f1(tally.whereMarked) };
}

const count = (): Record<Role, { right: number; given: number; wanted: number }> => ({
  source: { right: 0, given: 0, wanted: 0 },
  cue: { right: 0, given: 0, wanted: 0 },
  content: { right: 0, given: 0, wanted: 0 },
});
