/**
 * Direct quotations of 60 news articles against labels made by reading: found whole, with whose speaker, to whom, by what medium.
 *
 * The labels (bench/labels/quotations.jsonl) hold offsets and names, not the articles' words; `text` is the beginning
 * of the SHA-256 of the text that they were made on. Each article is of one half, to tune on or to score with.
 */
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { openReaders } from '../../src/app/readers.ts';
import type { Article } from '../../src/core/article.ts';
import type { Reading } from '../../src/core/reading.ts';
import type { Statement } from '../../src/core/statement.ts';
import { articlesFrom } from '../../src/intake/intake.ts';
import { longFormOf } from '../../src/reading/lexicon/firstnames.ts';
import { shared } from './polnear.ts';

export interface Label {
  readonly start: number;
  readonly end: number;
  /** Words of a speaker; a few of them in the outlet's sentence; nobody's (titles, terms, scare quotes). */
  readonly kind: 'speech' | 'fragment' | 'other';
  readonly speaker: string | null;
  readonly for: string | null;
  readonly hearer: string | null;
  readonly medium: string | null;
}
interface LabelledArticle {
  readonly id: string;
  readonly outlet: string;
  readonly text: string;
  readonly half: 'tune' | 'score';
  readonly quotations: readonly Label[];
}

export const NEWS = join(shared, 'data/news/articles.jsonl.gz');

/** One labelled quotation with what was read of it. */
export interface Outcome {
  readonly half: 'tune' | 'score';
  readonly outlet: string;
  readonly label: Label;
  readonly words: string;
  readonly found: boolean;
  readonly speaker: string | null;
  readonly right: boolean;
  readonly statement: Statement | undefined;
}

export async function quotationOutcomes(): Promise<Outcome[]> {
  const labelled = new Map(
    readFileSync(join(import.meta.dirname, '../labels/quotations.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as LabelledArticle)
      .map((one) => [one.id, one]),
  );
  const readers = openReaders();
  const outcomes: Promise<Outcome[]>[] = [];
  for await (const line of createInterface({ input: createReadStream(NEWS).pipe(createGunzip()) })) {
    const labels = labelled.get(/"id": ?"([^"]+)"/u.exec(line)?.[1] ?? '');
    if (!labels) continue;
    for (const taken of articlesFrom({ name: 'news.jsonl#1', bytes: Buffer.from(line) })) {
      if ('problem' in taken) throw new Error(taken.problem);
      const { article } = taken;
      if (createHash('sha256').update(article.text).digest('hex').slice(0, 16) !== labels.text)
        throw new Error(`${labels.id} has another text than it was labelled on`);
      outcomes.push(
        readers.read({ name: labels.id, article }).then((result) => {
          if ('problem' in result) throw new Error(result.problem);
          return labels.quotations.map((label) => outcome(labels, label, article, result.reading));
        }),
      );
    }
  }
  const all = (await Promise.all(outcomes)).flat();
  await readers.close();
  return all;
}

function outcome(
  { half, outlet }: LabelledArticle,
  label: Label,
  { text }: Article,
  { statements, speakers }: Reading,
): Outcome {
  const words = text.slice(label.start, label.end);
  const holding = statements.filter(({ content, parent }) => parent === null && covers(text, content, label));
  const statement = holding[0];
  const speaker = speakers.find(({ id }) => id === statement?.speaker);
  return {
    half,
    outlet,
    label,
    words,
    found: statement !== undefined,
    speaker: speaker?.name ?? null,
    right:
      speaker !== undefined &&
      label.speaker !== null &&
      sameName(speaker.name, label.speaker) &&
      // a son is not his father; that a label leaves the suffix out says nothing
      (!GENERATION.test(label.speaker) || GENERATION.test(speaker.name)),
    statement,
  };
}

/** Whether every letter and figure between the marks is in the content. */
function covers(text: string, content: readonly { start: number; end: number }[], label: Label): boolean {
  for (let i = label.start; i < label.end; i++)
    if (/[\p{L}\p{N}]/u.test(text[i]!) && !content.some(({ start, end }) => start <= i && i < end))
      return false;
  return true;
}

const GENERATION = /\s(?:Jr\.?|Sr\.?|II|III|IV)$/u;
const EMPTY = new Set(
  'the a an mr mrs ms dr sir lord president sen senator rep gov governor secretary judge justice prime minister of s'.split(
    ' ',
  ),
);
const wordsOf = (name: string): string[] =>
  name
    .replace(GENERATION, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}@]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word))
    .map(longFormOf);

/** All of the shorter name's words stand in the longer one, titles aside, and the last of them agrees for people. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (x.length === 0 || y.length === 0) return a.toLowerCase() === b.toLowerCase();
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.every((word) => long.includes(word));
}
