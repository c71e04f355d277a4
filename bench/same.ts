/**
 * Whether the same quotation in several outlets' articles comes to be one group.
 *
 *     node bench/same.ts RECORD.db            RECORD.db holds the articles of ../shared/data/news
 *     node bench/same.ts RECORD.db --anew     … which are related by today's rules first, from their readings
 *
 * Quotations are mined from the articles' texts without any of what the product does: whatever stands between two double
 * quotation marks, eight words or more, word for word in articles of two outlets or more. One is grouped if one group has a
 * passage with its words in every one of those articles. Then pairs that are made by dropping, cutting and changing words.
 * Groups to be judged by eye are drawn by groups.ts.
 */
import { parseArgs } from 'node:util';
import { relate } from '../src/app/relate.ts';
import { addArticle, loadArticle } from '../src/record/articles.ts';
import { type Connection, connect } from '../src/record/connection.ts';
import { keysOf } from '../src/relating/fingerprint.ts';
import { wordsOf } from '../src/relating/passages.ts';
import { SAME_WORDS, sameWords } from '../src/relating/samewords.ts';
import { addRow } from './measures/history.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' }, anew: { type: 'boolean' } },
});
const [path] = positionals;
if (!path) {
  console.log('usage: node bench/same.ts RECORD.db [--misses] [--anew]');
  process.exit(2);
}
const stored = connect(path, { readonly: true });
const record = values.anew ? relatedAnew() : stored;

/** The record's articles and readings, related by today's rules. */
function relatedAnew(): Connection {
  const made = connect(':memory:', { readonly: false });
  const at = new Date().toISOString();
  for (const { key } of stored.all<{ key: string }>('SELECT key FROM articles ORDER BY id')) {
    const { article, reading } = loadArticle(stored, key)!;
    made.transaction(() => {
      const row = addArticle(made, article, reading, at)!;
      relate(made, [{ row, article }], at);
    });
  }
  return made;
}

interface Mined {
  readonly words: readonly string[];
  readonly articles: Map<number, string>;
}
const mined = new Map<string, Mined>();
const articles = record.all<{ id: number }>('SELECT id FROM articles');
for (const { id } of articles) {
  const { text, outlet } = record.get<{ text: string; outlet: string | null }>(
    'SELECT text, outlet FROM articles JOIN texts ON article = id WHERE id = ?',
    id,
  )!;
  for (const [, quoted = ''] of text.matchAll(/[“"]([^“”"\n]{30,1200})[”"]/gu)) {
    const words = wordsOf(quoted);
    if (words.length < 8) continue;
    const key = words.join(' ');
    const one = mined.get(key) ?? { words, articles: new Map<number, string>() };
    one.articles.set(id, (outlet ?? '').toLowerCase().replace(/ ?[-(].*$/u, ''));
    mined.set(key, one);
  }
}
const shared = [...mined.values()].filter((one) => new Set(one.articles.values()).size > 1);

const passages = (article: number): { words: string; grp: number }[] =>
  record.all(
    `SELECT wordings.words, wordings.grp FROM statements JOIN passages ON passages.statement = statements.id
     JOIN wordings ON wordings.id = passages.wording WHERE statements.article = ?`,
    article,
  );
const held = new Map<number, { words: string; grp: number }[]>();
let [grouped, read, pairs, pairsGrouped] = [0, 0, 0, 0];
for (const one of shared) {
  const key = ` ${one.words.join(' ')} `;
  const groups = [...one.articles.keys()].map((article) => {
    if (!held.has(article)) held.set(article, passages(article));
    return new Set(
      held
        .get(article)!
        .filter(({ words }) => ` ${words} `.includes(key))
        .map(({ grp }) => grp),
    );
  });
  if (groups.every((set) => set.size > 0)) read++;
  const whole = [...groups[0]!].some((group) => groups.every((set) => set.has(group)));
  if (whole) grouped++;
  else if (values.misses)
    console.log(
      `${groups.map((set) => [...set].join('/') || 'not read').join(' | ')}  ${one.words.join(' ').slice(0, 150)}`,
    );
  for (let i = 1; i < groups.length; i++) {
    pairs++;
    if ([...groups[i]!].some((group) => groups[0]!.has(group))) pairsGrouped++;
  }
}

let seed = 7;
const random = (): number => {
  seed = (seed * 48271) % 2147483647;
  return seed / 2147483647;
};
let [altered, known] = [0, 0];
for (const { words } of mined.values()) {
  if (random() > 0.02) continue;
  const other = alteredBy(words);
  if (other.length < 6) continue;
  altered++;
  const keys = new Set(keysOf(words));
  const same = sameWords(words, other, 'same occasion');
  if (keysOf(other).some((key) => keys.has(key)) && same && same.score >= SAME_WORDS) known++;
}

/** One to three words dropped, an end cut off, or one or two words changed. */
function alteredBy(words: readonly string[]): string[] {
  const made = [...words];
  const at = (): number => Math.floor(random() * made.length);
  const kind = random();
  if (kind < 1 / 3) for (let n = 1 + Math.floor(random() * 3); n > 0; n--) made.splice(at(), 1);
  else if (kind < 2 / 3) {
    const kept = Math.floor(words.length * (0.4 + 0.5 * random()));
    return random() < 0.5 ? made.slice(0, kept) : made.slice(made.length - kept);
  } else for (let n = 1 + Math.floor(random() * 2); n > 0; n--) made[at()] = 'otherwise';
  return made;
}

const percent = (part: number, of: number): number => Math.round((1000 * part) / Math.max(1, of)) / 10;
const row = {
  articles: articles.length,
  'quotations in two outlets or more': shared.length,
  'grouped in all of their articles': percent(grouped, shared.length),
  'of those read in all of them': percent(grouped, read),
  'pairs grouped': percent(pairsGrouped, pairs),
  'altered pairs': altered,
  'altered pairs known again': percent(known, altered),
};
for (const [name, figure] of Object.entries(row)) console.log(`${name.padEnd(40)} ${figure}`);
addRow('same', row);
record.close();
