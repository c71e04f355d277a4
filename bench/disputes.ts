/**
 * How often a dispute or an agreement that is told is one, and how many of the marked ones are told.
 *
 *     node bench/disputes.ts [--note WORDS]   → both halves by kind, and a table of scores; a dated row to bench/history.jsonl
 *     node bench/disputes.ts --fit            → the weights for src/relating/disputes/denied.ts, from the tuning half
 *
 * bench/labels/disputes.jsonl marks pairs of statements by reading them: denies, contradicts, figures, same or none. They were drawn
 * from what shares words, likely ones more often, so that the counts tell of hard pairs and not of all. A pair that the reader does not
 * read so any more, or with less than three fifths of the words in common, counts as not found. Needs ../shared; says so where it is absent.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { readInputs } from '../src/app/read.ts';
import type { Span } from '../src/core/span.ts';
import { spansFromText } from '../src/record/encode.ts';
import { answersWithin } from '../src/relating/disputes/answers.ts';
import { type Candidate, candidatesOf } from '../src/relating/disputes/candidates.ts';
import { type Claim, claimOf } from '../src/relating/disputes/claim.ts';
import { decide, type Finding, SURE } from '../src/relating/disputes/decide.ts';
import { denialFeatures } from '../src/relating/disputes/denied.ts';
import { pairScores } from '../src/relating/trained/pairs.ts';
import { addRow } from './measures/history.ts';
import { fitted } from './measures/logistic.ts';
import { shared } from './measures/polnear.ts';

interface Side {
  readonly article: string;
  /** Spans, as in the record: “12-40 55-60”. */
  readonly content: string;
}
interface Label {
  readonly a: Side;
  readonly b: Side;
  readonly label: 'denies' | 'contradicts' | 'figures' | 'same' | 'none';
  readonly set: string;
  readonly part: 'tune' | 'score';
}

const { values } = parseArgs({ options: { fit: { type: 'boolean' }, note: { type: 'string' } } });
const source = join(shared, 'data/news/articles.jsonl.gz');
if (!existsSync(source)) {
  console.log('notice: ../shared is absent; nothing to compare');
  process.exit(0);
}
const labels = readFileSync(join(import.meta.dirname, 'labels/disputes.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Label);

const texts = new Map<string, string>();
const claims = await claimsOf(new Set(labels.flatMap(({ a, b }) => [a.article, b.article])));
/** Of what either content has, how much both have; 1 where they are the same. */
function sameContent({ content }: Claim, marked: string): number {
  const spans = spansFromText(marked);
  const long = (parts: readonly Span[]): number =>
    parts.reduce((sum, { start, end }) => sum + end - start, 0);
  const both = content.reduce(
    (sum, a) =>
      sum + spans.reduce((n, b) => n + Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)), 0),
    0,
  );
  return both / Math.max(1, long(content) + long(spans) - both);
}
/** Where a statement ends a reading may see a little otherwise than the one that the marks were made on. */
const SAME_PAIR = 0.6;
/** What is of the marked pair, in whichever order. */
function ofPair<T extends { readonly a: Claim; readonly b: Claim }>(
  of: readonly T[],
  { a, b }: Label,
): T | undefined {
  const likeness = (one: T): number =>
    Math.max(
      ...(
        [
          [a, b],
          [b, a],
        ] as const
      ).map(([x, y]) =>
        articleOf.get(one.a) === x.article && articleOf.get(one.b) === y.article
          ? Math.min(sameContent(one.a, x.content), sameContent(one.b, y.content))
          : 0,
      ),
    );
  const [best] = of.toSorted((x, y) => likeness(y) - likeness(x));
  return best && likeness(best) >= SAME_PAIR ? best : undefined;
}
const articleOf = new Map(
  [...claims].flatMap(([article, all]) => all.map((claim) => [claim, article] as const)),
);
const made = new Map<string, Candidate[]>();
function candidateOf(label: Label): Candidate | undefined {
  const { a, b } = label;
  const [first, second] = [a.article, b.article].sort() as [string, string];
  const key = `${first} ${second}`;
  if (!made.has(key))
    made.set(key, candidatesOf(claims.get(first) ?? [], claims.get(first === second ? first : second) ?? []));
  return ofPair(made.get(key)!, label);
}
const answered = new Map<string, Finding[]>();
/** What the text itself lays side by side, in one article. */
function answerOf(label: Label): Finding | undefined {
  const { a, b } = label;
  if (a.article !== b.article) return undefined;
  if (!answered.has(a.article))
    answered.set(a.article, answersWithin(texts.get(a.article) ?? '', claims.get(a.article) ?? []));
  return ofPair(answered.get(a.article)!, label);
}
const rows = labels.map((label) => {
  const candidate = candidateOf(label);
  return { ...label, candidate, found: answerOf(label) ?? (candidate && decide(candidate, pairScores, 0)) };
});

if (values.fit) {
  const marked = rows.flatMap(({ part, label, candidate }) => {
    const made = candidate && denialFeatures(candidate, pairScores);
    return part === 'tune' && made && candidate ? [{ features: made.features, yes: label === 'denies' }] : [];
  });
  console.log(`${marked.length} pairs`, fitted(marked));
  process.exit(0);
}

const TOLD_AS: Record<string, Label['label']> = {
  denies: 'denies',
  rejects: 'denies',
  answers: 'contradicts',
  contradicts: 'contradicts',
  changed: 'contradicts',
  figures: 'figures',
  confirms: 'same',
  same: 'same',
  repeats: 'same',
};
const figures: Record<string, number> = {};
const share = (of: number, all: number): string =>
  all === 0 ? '–' : `${of}/${all} ${(of / all).toFixed(2)}`;
console.log(`part   kind         told that are so   marked that are told`);
for (const part of ['tune', 'score'] as const) {
  const own = rows.filter((row) => row.part === part);
  for (const kind of ['denies', 'contradicts', 'figures', 'same', 'all'] as const) {
    const told = own.filter(
      ({ found }) => found && found.score >= SURE && (kind === 'all' || TOLD_AS[found.kind] === kind),
    );
    const right = told.filter(({ found, label }) => TOLD_AS[found!.kind] === label);
    const marked = own.filter(({ label }) => label !== 'none' && (kind === 'all' || label === kind));
    console.log(
      `${part.padEnd(6)} ${kind.padEnd(12)} ${share(right.length, told.length).padEnd(18)} ${share(right.length, marked.length)}`,
    );
    if (part === 'score') {
      if (told.length > 0)
        figures[`${kind} precision`] = Math.round((1000 * right.length) / told.length) / 1000;
      if (marked.length > 0)
        figures[`${kind} recall`] = Math.round((1000 * right.length) / marked.length) / 1000;
    }
  }
}
console.log('\nscore          pairs  are so  (denials, both halves)');
for (const [from, to] of [
  [0, 0.2],
  [0.2, 0.4],
  [0.4, 0.6],
  [0.6, 0.8],
  [0.8, 0.9],
  [0.9, 1.01],
] as const) {
  const within = rows.filter(
    ({ found }) => found && TOLD_AS[found.kind] === 'denies' && found.score >= from && found.score < to,
  );
  const right = within.filter(({ label }) => label === 'denies').length;
  console.log(
    `${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)}   ${String(within.length).padStart(5)}  ${within.length === 0 ? '–' : (right / within.length).toFixed(2)}`,
  );
}
console.log(
  `${rows.filter(({ candidate }) => !candidate).length} of ${rows.length} marked pairs are no candidates`,
);
addRow('disputes', figures, values.note);

async function claimsOf(ids: ReadonlySet<string>): Promise<Map<string, Claim[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'disputes-'));
  try {
    const file = join(folder, 'articles.jsonl');
    const lines = gunzipSync(readFileSync(source))
      .toString()
      .split('\n')
      .filter((line) => line !== '' && ids.has((JSON.parse(line) as { id: string }).id));
    writeFileSync(file, `${lines.join('\n')}\n`);
    const all = new Map<string, Claim[]>();
    for await (const result of readInputs([file])) {
      if ('problem' in result) continue;
      const { article, reading } = result;
      const speakers = new Map(reading.speakers.map((speaker) => [speaker.id, speaker]));
      texts.set(article.id, article.text);
      all.set(
        article.id,
        reading.statements
          .filter(({ headline }) => !headline)
          .map((statement) => {
            const speaker = statement.speaker === null ? undefined : speakers.get(statement.speaker);
            return claimOf(article.text, {
              ...statement,
              local: statement.id,
              speaker: speaker ?? null,
            });
          }),
      );
    }
    return all;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
