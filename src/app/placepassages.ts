/**
 * Puts the passages of an article's statements into the record and finds what they are the same as elsewhere.
 *
 *     placePassages(record, row, article, at)  →  passages, wordings, links, judgements; groups are made anew
 *
 * Each pair is decided from the two wordings and who is said to have said them when, so that the order in which articles
 * arrive makes no difference.
 */
import type { Article } from '../core/article.ts';
import type { Span } from '../core/span.ts';
import {
  addKeys,
  crowd,
  crowdedAmong,
  holdersOf,
  MOST_BY_KEY,
  removeKeys,
  WORDING_KEYS,
} from '../record/blocking.ts';
import type { Connection } from '../record/connection.ts';
import { spansFromText } from '../record/encode.ts';
import { judge, judgementsByPeople } from '../record/judgements.ts';
import * as kept from '../record/wordings.ts';
import { hash, keysOf } from '../relating/fingerprint.ts';
import { nameKey } from '../relating/names.ts';
import { isPhrase, passagesOf, saysLittle, tellingIn } from '../relating/passages.ts';
import { laidTogether, mayBeSame, SAME_WORDS, sameBy } from '../relating/samewords.ts';
import { MAKER } from './affected.ts';
import { groupAnew, saidSame } from './groupwordings.ts';
import { type Spoken, sameStatement } from './samestatement.ts';

/** What is told without quotation marks needs this much to be known again. */
const LEAST_TOLD = { words: 6, telling: 3 };
/** Where neither is quoted, fewer words in common are often but a topic, “a new contract for the ferry”: of 400 groups read, 2 of 8. */
const LEAST_TOLD_SHARED = 8;
/** From so many words on a passage is long: it has eight keys and more. */
const LONG = 16;
/** Told words are found by so many of their keys at most; their likes differ by a word or two. */
const TOLD_KEYS = 5;

export function placePassages(record: Connection, row: number, article: Article, at: string): void {
  const touched = new Set<number>();
  // those that were there already; a new one is a group of its own until it is linked
  const changed = new Set<number>();
  const said = judgementsByPeople(record, 'same-statement');
  // what a person has said not to be the same as another statement of the same words
  const setApart = new Set(said.flatMap(({ verdict, b }) => (verdict === 'no' ? [b] : [])));
  for (const { id, local, source, cue, content, name, kind, from } of kept.statementsToPlace(record, row)) {
    const thing = `${article.key}/${local}`;
    const apart = setApart.has(thing) ? ` ${thing}` : '';
    passagesOf(article.text, spansFromText(content)).forEach(({ span, quoted, words }, part) => {
      if (!quoted && (words.length < LEAST_TOLD.words || tellingIn(words) < LEAST_TOLD.telling)) return;
      const denied = !quoted && isDenied(article.text, spansFromText(source), spansFromText(cue));
      const joined = (denied ? ['not', ...words] : words).join(' ');
      const whose = saidBy(words, quoted, { name, kind, from, article: article.key });
      const made = kept.wordingOf(record, hash(`${whose} ${joined}${apart}`), quoted, joined);
      if (made.fresh)
        addKeys(
          record,
          WORDING_KEYS,
          holderOf(made.id, isLong(words)),
          keysOfWording({ words: joined, quoted }),
        );
      kept.addPassage(record, id, part, `${span.start}-${span.end}`, made.id);
      touched.add(made.id);
      if (!made.fresh) changed.add(made.id);
    });
  }
  linkWithNear(record, [...touched], at, changed);
  for (const [a, b] of saidSame(record, said, touched)) {
    kept.link(record, { a, b, score: 1, reason: 'said by a person' });
    changed.add(a);
  }
  groupAnew(record, said, changed);
}

/**
 * What the same words have to have in common to be one wording. Quoted words are one whoever is said to have said them, told ones by
 * each speaker; where they are few, quoted ones by each speaker and told ones of each day, and what is near is linked. So are
 * those of people without a name, who are others on another day. A few told words are their article's own.
 */
function saidBy(
  words: readonly string[],
  quoted: boolean,
  of: { name: string | null; kind: string | null; from: string | null; article: string },
): string {
  const { name, kind, from } = of;
  const by = kind === 'group' ? `${nameKey(name, kind)} ${from}` : nameKey(name, kind);
  if (quoted) return saysLittle(words, true) || isPhrase(words) ? `quoted ${by}` : 'quoted';
  if (words.length < LEAST_TOLD_SHARED) return `told ${by} ${of.article}`;
  return saysLittle(words, false) ? `told ${by} ${from}` : `told ${by}`;
}

/** Whether the outlet tells that it was not said: “The mayor has not explained her decision to open the gates”. */
function isDenied(text: string, source: readonly Span[], cue: readonly Span[]): boolean {
  const [from, to] = [source.at(-1)?.end ?? cue[0]?.start, cue.at(-1)?.end];
  return from !== undefined && to !== undefined && to - from < CLAUSE && DENIAL.test(text.slice(from, to));
}
const CLAUSE = 80;
const DENIAL = /\b(?:not|never|neither|cannot)\b|n[’']t\b/u;

/** Before the article's statements are replaced: its wordings, which `passagesReplaced` must look at again. */
export const leavePassages = (record: Connection, row: number): number[] =>
  kept.wordingsOfArticle(record, row);

/** After they were replaced: what no article has any more goes, and what is left is linked by what it is now. */
export function passagesReplaced(
  record: Connection,
  left: readonly number[],
  row: number,
  article: Article,
  at: string,
): void {
  kept.removePassages(record, row);
  const alone = kept.dropUnused(record, left, (wording) =>
    removeKeys(
      record,
      WORDING_KEYS,
      holderOf(wording.id, isLong(wording.words.split(' '))),
      keysOfWording(wording),
    ),
  );
  const changed = new Set(alone);
  const stay = kept.wordingsById(record, left).map(({ id }) => id);
  for (const id of stay) {
    changed.add(id);
    for (const { a, b } of kept.linksOf(record, id)) {
      kept.unlink(record, a, b);
      changed.add(a).add(b);
    }
  }
  linkWithNear(record, stay, at, changed);
  groupAnew(record, judgementsByPeople(record, 'same-statement'), changed);
  placePassages(record, row, article, at);
}

const keysOfWording = ({ words, quoted }: Pick<kept.WordingRow, 'words' | 'quoted'>): number[] => {
  const keys = keysOf(words.split(' '));
  return quoted ? keys : keys.sort((a, b) => a - b).slice(0, TOLD_KEYS);
};

/** Links each of the wordings with those that are the same; a key that has become too many's leads to none, and what only it had brought together comes apart. */
function linkWithNear(record: Connection, ids: readonly number[], at: string, changed: Set<number>): void {
  const wordings = kept.wordingsById(record, ids);
  const keys = new Map(wordings.map((wording) => [wording.id, keysOfWording(wording)]));
  const holders = holdersOf(record, WORDING_KEYS, [...new Set([...keys.values()].flat())]);
  for (const [key, held] of holders) {
    if (held.length <= MOST_BY_KEY) continue;
    crowd(record, WORDING_KEYS, key);
    loosen(record, held.map(idOfHolder), at, changed);
    holders.delete(key);
  }
  const shared = new Map(
    wordings.map(({ id, words }) => {
      const times = new Map<number, number>();
      for (const key of keys.get(id)!)
        for (const other of holders.get(key) ?? []) times.set(other, (times.get(other) ?? 0) + 1);
      const own = isLong(words.split(' '));
      return [
        id,
        [...times]
          .filter(([other, n]) => n >= keysNeeded(own, isLongHolder(other)))
          .map(([other]) => idOfHolder(other))
          .filter((other) => other !== id),
      ];
    }),
  );
  const near = new Map(
    kept
      .wordingsById(record, [...new Set([...shared.values()].flat())])
      .map((wording) => [wording.id, wording]),
  );
  for (const wording of wordings)
    linkWith(
      record,
      wording,
      shared.get(wording.id)!.map((other) => near.get(other)!),
      at,
      changed,
    );
}

/** Links the wording with those that are the same, and judges each pair that is new. */
function linkWith(
  record: Connection,
  own: kept.WordingRow,
  near: readonly kept.WordingRow[],
  at: string,
  changed: Set<number>,
): void {
  if (near.length === 0) return;
  const { id } = own;
  const words = own.words.split(' ');
  let speakers: Spoken | undefined;
  const linked = new Set(kept.linksOf(record, id).map(({ a, b }) => (a === id ? b : a)));
  for (const other of near) {
    if (linked.has(other.id)) continue;
    const others = other.words.split(' ');
    // who said it costs more to find out than whether it can be the same at all
    if (!mayBeSame(words, others)) continue;
    const laid = laidTogether(words, others);
    const atBest = laid && sameBy(laid, 'same occasion');
    if (!atBest) continue;
    if (!own.quoted && !other.quoted && laid.shared < LEAST_TOLD_SHARED) continue;
    if (own.words !== other.words && atBest.score < SAME_WORDS) continue;
    speakers ??= kept.speakersOfWording(record, id);
    const same = sameStatement(
      record,
      [own, speakers],
      [other, kept.speakersOfWording(record, other.id)],
      laid,
    );
    if (!same) continue;
    kept.link(record, { a: id, b: other.id, ...same });
    changed.add(id).add(other.id);
    const [a, b] = [kept.anchorOf(record, id)!, kept.anchorOf(record, other.id)!];
    if (a !== b)
      judge(record, { relation: 'same-statement', a, b, verdict: 'yes', ...same, maker: MAKER, at });
  }
}

const isLong = (words: readonly string[]): boolean => words.length >= LONG;
/** Of two long passages that are the same more than one key is the same. */
const keysNeeded = (one: boolean, other: boolean): number => (one && other ? 2 : 1);

/** What stands beside a key tells of which wording it is and whether that is long, so that what cannot be the same is not looked up. */
const holderOf = (id: number, long: boolean): number => 2 * id + Number(long);
const idOfHolder = (holder: number): number => Math.floor(holder / 2);
const isLongHolder = (holder: number): boolean => holder % 2 === 1;

/** A key has become a stock phrase: what only it had brought together among its holders comes apart. */
function loosen(record: Connection, holders: readonly number[], at: string, changed: Set<number>): void {
  const held = new Set(holders);
  const living = (wording: kept.WordingRow): Set<number> => {
    const keys = keysOfWording(wording);
    const crowded = crowdedAmong(record, WORDING_KEYS, keys);
    return new Set(keys.filter((key) => !crowded.has(key)));
  };
  for (const id of holders)
    for (const { a, b } of kept.linksOf(record, id)) {
      if (a !== id || !held.has(b)) continue;
      const [one, other] = [kept.wordingById(record, a)!, kept.wordingById(record, b)!];
      const keys = living(other);
      const needed = keysNeeded(isLong(one.words.split(' ')), isLong(other.words.split(' ')));
      if ([...living(one)].filter((key) => keys.has(key)).length >= needed) continue;
      kept.unlink(record, a, b);
      changed.add(a).add(b);
      const [x, y] = [kept.anchorOf(record, a)!, kept.anchorOf(record, b)!];
      if (x === y) continue;
      const reason = 'the words that they share have come to be a stock phrase on record';
      judge(record, {
        relation: 'same-statement',
        a: x,
        b: y,
        verdict: 'no',
        score: 0.5,
        reason,
        maker: MAKER,
        at,
      });
    }
}
