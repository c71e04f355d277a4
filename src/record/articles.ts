/**
 * Articles and their readings, written whole and given back as they were.
 *
 *     addArticle(record, article, reading, at)  →  its row's number;  of the same bytes again  →  undefined
 */
import { type Article, articleProblems, type Block } from '../core/article.ts';
import { daysOf } from '../core/edtf.ts';
import { makersKey, type Reading } from '../core/reading.ts';
import { isWithin, joinedText, textOf } from '../core/span.ts';
import type { Mention, Speaker } from '../core/speaker.ts';
import { type Statement, statementProblems } from '../core/statement.ts';
import type { Connection } from './connection.ts';
import { packMap, spansFromText, spansToText, unpackMap } from './encode.ts';
import { RecordError } from './errors.ts';
import { keepSpoken } from './spoken.ts';

export const hasArticle = (record: Connection, key: string): boolean =>
  record.get('SELECT 1 FROM articles WHERE key = ?', key) !== undefined;

/** Writes the article and its reading in one transaction; undefined if the same bytes are there already. */
export function addArticle(
  record: Connection,
  article: Article,
  reading: Reading,
  at: string,
): number | undefined {
  refuseBroken(article, reading);
  return record.transaction(() => {
    if (hasArticle(record, article.key)) return undefined;
    const days = article.published ? daysOf(article.published.value) : undefined;
    const { title, outlet, byline, credits, dateline, published, language, from } = article;
    const id = record.run(
      `INSERT INTO articles (key, name, title, outlet, published, from_day, to_day, words, url, credits, added)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      article.key,
      article.id,
      title?.value ?? null,
      outlet?.value ?? null,
      published?.value ?? null,
      days?.from ?? null,
      days?.to ?? null,
      article.text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
      article.url,
      JSON.stringify(credits),
      at,
    );
    record.run(
      'INSERT INTO texts (article, text, known, blocks, map) VALUES (?, ?, ?, ?, ?)',
      id,
      article.text,
      JSON.stringify({ title, outlet, byline, credits, dateline, published, language, from }),
      article.blocks.map(({ kind, span }) => `${kind} ${span.start}-${span.end}`).join('\n'),
      packMap(article.map),
    );
    record.run(
      'INSERT INTO article_words (rowid, title, text) VALUES (?, ?, ?)',
      id,
      title?.value ?? null,
      article.text,
    );
    writeReading(record, id, article, reading, at);
    return id;
  });
}

/** Puts a new reading in the place of the article's old one. Its speakers are nobody's until they are related again. */
export function replaceReading(
  record: Connection,
  id: number,
  article: Article,
  reading: Reading,
  at: string,
): void {
  refuseBroken(article, reading);
  record.transaction(() => {
    // The index takes the old words from the rows, so it must let go of them while they are there.
    record.run(
      'DELETE FROM statement_words WHERE rowid IN (SELECT id FROM statements WHERE article = ?)',
      id,
    );
    record.run('DELETE FROM spoken WHERE article = ?', id);
    record.run('DELETE FROM statements WHERE article = ?', id);
    record.run('DELETE FROM speakers WHERE article = ?', id);
    record.run('DELETE FROM readings WHERE article = ?', id);
    writeReading(record, id, article, reading, at);
  });
}

function refuseBroken(article: Article, reading: Reading): void {
  const { length } = article.text;
  const problems = [
    ...articleProblems(article),
    ...statementProblems(reading.statements, reading.speakers, length),
    ...[
      ...reading.voice.own,
      ...reading.voice.distancing.map((mark) => mark.span),
      ...reading.speakers.flatMap((speaker) => speaker.mentions.map((mention) => mention.span)),
    ]
      .filter((span) => !isWithin(span, length))
      .map((span) => `the reading points outside the text: ${span.start}–${span.end}`),
  ];
  if (new Set(reading.speakers.map((speaker) => speaker.id)).size !== reading.speakers.length)
    problems.push('two speakers share an id');
  if (problems.length > 0)
    throw new RecordError(
      'refused',
      `${article.from.name} was not added, because what was read of it is inconsistent: ${problems[0]}`,
    );
}

function writeReading(
  record: Connection,
  id: number,
  article: Article,
  { statements, speakers, voice, makers }: Reading,
  at: string,
): void {
  record.run(
    'INSERT INTO readings (article, makers_key, makers, own, distancing, statements, read) VALUES (?, ?, ?, ?, ?, ?, ?)',
    id,
    makersKey(makers),
    JSON.stringify(makers),
    spansToText(voice.own),
    voice.distancing.map(({ mark, span }) => `${mark} ${span.start}-${span.end}`).join('\n'),
    statements.length,
    at,
  );
  const rows = new Map<string, number>();
  for (const speaker of speakers) {
    const row = record.run(
      `INSERT INTO speakers (article, local, name, kind, role, speaks_for, anonymity, mentions, statements)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      speaker.id,
      speaker.name,
      speaker.kind,
      speaker.role,
      speaker.speaksFor,
      speaker.anonymity,
      mentionsToText(speaker.mentions),
      statements.filter((statement) => statement.speaker === speaker.id).length,
    );
    rows.set(speaker.id, row);
  }
  const published = article.published ? daysOf(article.published.value) : undefined;
  const names = new Map(speakers.map((speaker) => [speaker.id, speaker.name]));
  for (const [i, statement] of statements.entries()) {
    const days = (statement.when ? daysOf(statement.when.edtf) : undefined) ?? published;
    const words = joinedText(article.text, statement.content);
    const occasion = statement.occasion ? textOf(article.text, statement.occasion.span) : null;
    const { speakerReason, when, where, relay } = statement;
    const row = record.run(
      `INSERT INTO statements (article, ord, local, kind, mode, attitude, headline, parent, speaker, source, cue,
         content, words, occasion, edtf, from_day, to_day, detail)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      i,
      statement.id,
      statement.kind,
      statement.mode,
      statement.attitude,
      Number(statement.headline),
      statement.parent,
      statement.speaker === null ? null : rows.get(statement.speaker)!,
      spansToText(statement.source),
      spansToText(statement.cue),
      spansToText(statement.content),
      words,
      occasion,
      when?.edtf ?? null,
      days?.from ?? null,
      days?.to ?? null,
      JSON.stringify({ speakerReason, occasion: statement.occasion, when, where, relay }),
    );
    record.run(
      'INSERT INTO statement_words (rowid, words, speaker, occasion, title) VALUES (?, ?, ?, ?, ?)',
      row,
      words,
      statement.speaker === null ? null : names.get(statement.speaker)!,
      occasion,
      article.title?.value ?? null,
    );
  }
  keepSpoken(record, id);
}

/** A mention a line: `surname 10-16`, and after a tab the reason, if there is one. */
const mentionsToText = (mentions: readonly Mention[]): string =>
  mentions
    .map(({ basis, span, reason }) => {
      const place = `${basis} ${span.start}-${span.end}`;
      return reason === undefined ? place : `${place}\t${JSON.stringify(reason)}`;
    })
    .join('\n');

/** `a 1-2\nb 3-4` → [['a', {1, 2}, undefined], …]: lists of a word and a span. */
function lines(text: string): { word: string; span: { start: number; end: number }; rest?: string }[] {
  if (text === '') return [];
  return text.split('\n').map((line) => {
    const [place, rest] = line.split('\t') as [string, string | undefined];
    const blank = place.indexOf(' ');
    const span = spansFromText(place.slice(blank + 1))[0]!;
    return { word: place.slice(0, blank), span, ...(rest === undefined ? {} : { rest }) };
  });
}

export const blocksFromText = (text: string): Block[] =>
  lines(text).map(({ word, span }) => ({ kind: word as Block['kind'], span }));

export interface StoredArticle {
  readonly row: number;
  readonly article: Article;
  readonly reading: Reading;
}

interface ArticleRow {
  id: number;
  key: string;
  name: string;
  url: string | null;
  text: string;
  known: string;
  blocks: string;
  map: Uint8Array;
  makers: string;
  own: string;
  distancing: string;
}

/** The article as it was added and its reading as it was made. */
export function loadArticle(record: Connection, key: string): StoredArticle | undefined {
  return record.snapshot(() => {
    const row = record.get<ArticleRow>(
      `SELECT articles.id, key, name, url, text, known, blocks, map, makers, own, distancing
       FROM articles JOIN texts ON texts.article = id JOIN readings ON readings.article = id WHERE key = ?`,
      key,
    );
    if (!row) return undefined;
    const known = JSON.parse(row.known) as Pick<
      Article,
      'title' | 'outlet' | 'byline' | 'credits' | 'dateline' | 'published' | 'language' | 'from'
    >;
    const article: Article = {
      key: row.key,
      id: row.name,
      title: known.title,
      outlet: known.outlet,
      byline: known.byline,
      credits: known.credits,
      dateline: known.dateline,
      published: known.published,
      language: known.language,
      url: row.url,
      text: row.text,
      blocks: blocksFromText(row.blocks),
      from: known.from,
      map: unpackMap(row.map),
    };
    const speakers = record.all<SpeakerRow>('SELECT * FROM speakers WHERE article = ? ORDER BY id', row.id);
    const statements = record.all<StatementRow>(
      `SELECT ${STATEMENT_COLUMNS} FROM statements LEFT JOIN speakers ON speakers.id = statements.speaker
       WHERE statements.article = ? ORDER BY ord`,
      row.id,
    );
    const reading: Reading = {
      statements: statements.map(statementOf),
      speakers: speakers.map(speakerOf),
      voice: {
        own: spansFromText(row.own),
        distancing: lines(row.distancing).map(({ word, span }) => ({
          span,
          mark: word as Reading['voice']['distancing'][number]['mark'],
        })),
      },
      makers: JSON.parse(row.makers) as Reading['makers'],
    };
    return { row: row.id, article, reading };
  });
}

export interface SpeakerRow {
  id: number;
  article: number;
  local: string;
  name: string;
  kind: string;
  role: string | null;
  speaks_for: string | null;
  anonymity: string | null;
  mentions: string;
  statements: number;
  node: number | null;
}

export const speakerOf = (row: SpeakerRow): Speaker => ({
  id: row.local,
  name: row.name,
  kind: row.kind as Speaker['kind'],
  role: row.role,
  speaksFor: row.speaks_for,
  anonymity: row.anonymity,
  mentions: lines(row.mentions).map(({ word, span, rest }) => ({
    span,
    basis: word as Mention['basis'],
    ...(rest === undefined ? {} : { reason: JSON.parse(rest) as string }),
  })),
});

export interface StatementRow {
  local: string;
  kind: string;
  mode: string;
  attitude: string;
  headline: number;
  parent: string | null;
  speaker_local: string | null;
  source: string;
  cue: string;
  content: string;
  detail: string;
}

/** What `statementOf` needs, of `statements` joined with their `speakers`. */
export const STATEMENT_COLUMNS = `statements.local, statements.kind, statements.mode, statements.attitude,
  statements.headline, statements.parent, speakers.local AS speaker_local, statements.source, statements.cue,
  statements.content, statements.detail`;

export function statementOf(row: StatementRow): Statement {
  const detail = JSON.parse(row.detail) as Pick<
    Statement,
    'speakerReason' | 'occasion' | 'when' | 'where' | 'relay'
  >;
  return {
    id: row.local,
    kind: row.kind as Statement['kind'],
    mode: row.mode as Statement['mode'],
    attitude: row.attitude as Statement['attitude'],
    source: spansFromText(row.source),
    cue: spansFromText(row.cue),
    content: spansFromText(row.content),
    speaker: row.speaker_local,
    speakerReason: detail.speakerReason,
    occasion: detail.occasion,
    when: detail.when,
    where: detail.where,
    relay: detail.relay,
    parent: row.parent,
    headline: row.headline === 1,
  };
}

/** Keys of the articles that another pipeline than this read, oldest first. */
export const articlesToReread = (record: Connection, makersKeyNow: string): string[] =>
  record
    .all<{ key: string }>(
      'SELECT key FROM readings JOIN articles ON id = article WHERE makers_key <> ? ORDER BY id',
      makersKeyNow,
    )
    .map(({ key }) => key);
