/**
 * How fast articles with their readings go into a record, reading left out: made-up articles of news length, a dozen
 * statements each, with names that recur as names in the news do.
 *
 *     node bench/record.ts [ARTICLES]   →   articles a second, and bytes of record an article
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWhence } from '../src/app/open.ts';
import { pipelineOf } from '../src/app/testing/pipeline.ts';
import { type MadeArticle, made } from '../src/record/testing/made.ts';

const count = Number(process.argv[2] ?? 1000);
let state = 1;
const random = (below: number): number => {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((state / 2_147_483_648) * below);
};
const syllables = 'ka lo mi ren tu sa vel dor pin ash gra net ol fi mar zun bel cor hai jes'.split(' ');
const word = (): string =>
  Array.from({ length: 2 + random(2) }, () => syllables[random(syllables.length)]).join('');
// As in language: few words are frequent, most are rare.
const vocabulary = Array.from({ length: 6000 }, word);
const common = (): string => vocabulary[Math.floor(vocabulary.length * (random(10_000) / 10_000) ** 3)]!;
const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
const names = Array.from({ length: 3000 }, () => `${capital(word())} ${capital(word())}`);
const roles = ['minister', 'mayor', 'judge', 'coach', 'professor', 'spokeswoman', null];

function article(i: number): MadeArticle {
  const speakers = [
    ...new Set(Array.from({ length: 5 }, () => names[Math.floor(3000 * (random(1000) / 1000) ** 2)]!)),
  ];
  const sentences = Array.from({ length: 30 }, (_, n) => {
    const words = Array.from({ length: 18 }, common).join(' ');
    return { text: `${capital(words)}.`, content: words.slice(0, 90), by: speakers[n % speakers.length]! };
  });
  const paragraphs = sentences.map(({ text, by, content }, n) =>
    n % 3 === 0 ? `${by} said ${content}.` : text,
  );
  return made(`made-${i}`, {
    title: capital(Array.from({ length: 8 }, common).join(' ')),
    outlet: `Outlet ${random(400)}`,
    published: `20${12 + random(9)}-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`,
    paragraphs,
    speakers: speakers.map((name) => {
      const role = roles[random(roles.length)];
      return { name, ...(role ? { role } : {}) };
    }),
    says: sentences.flatMap(({ by, content }, n) => (n % 3 === 0 ? [{ by, content }] : [])),
  });
}

const articles = Array.from({ length: count }, (_, i) => article(i));
const folder = mkdtempSync(join(tmpdir(), 'whence-bench-'));
const path = join(folder, 'record.db');
const whence = openWhence(path, { pipeline: pipelineOf(articles) });
let since = performance.now();
const began = since;
let added = 0;
for await (const event of whence.add(articles.map(({ article: { id } }) => id))) {
  if (event.kind !== 'added' || ++added % 1000 !== 0) continue;
  console.log(`${added} added, the last thousand at ${Math.round(1e6 / (performance.now() - since))}/s`);
  since = performance.now();
}
const seconds = (performance.now() - began) / 1000;
const { statements, people } = whence.counts();
console.log(
  `${added} articles, ${statements} statements, ${people} people, ${whence.stories().length} stories`,
);
for (const [what, work] of [
  ['search', () => whence.search(`${vocabulary[40]} ${vocabulary[90]}`)],
  ['people', () => whence.people(50)],
  ['findPeople', () => whence.findPeople(names[3]!.split(' ')[1]!)],
  ['person', () => whence.person(whence.people(1)[0]!.id)],
  ['articles', () => whence.articles({ limit: 50 })],
] as const) {
  const from = performance.now();
  work();
  console.log(`${what}: ${(performance.now() - from).toFixed(1)} ms`);
}
whence.close();
console.log(
  `${Math.round(added / seconds)} articles/s; ${Math.round(statSync(path).size / added)} bytes an article`,
);
rmSync(folder, { recursive: true });
