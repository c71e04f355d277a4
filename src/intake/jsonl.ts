/**
 * One line of a file of many articles to a draft and facts.
 *
 *     {"title": "Dam bursts", "text": "It rained."}  →  "Dam bursts\n\nIt rained." with title and paragraph
 *
 * Fields: id, outlet, url, published or date, byline or author, language, title, text; the text alone is needed.
 */
import type { Block } from '../core/article.ts';
import type { Facts } from './article.ts';
import type { SourceRun } from './bytes.ts';
import { edtfOf } from './dates.ts';
import type { Draft } from './draft.ts';
import { cleanByline } from './head.ts';
import { languageOf } from './metadata.ts';
import { draftOfText } from './text.ts';

export function readLine(line: string): { draft: Draft; facts: Facts } | { readonly problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { problem: 'is not JSON' };
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return { problem: 'is not a JSON object' };
  const fields = json as Readonly<Record<string, unknown>>;
  const { text } = fields;
  if (typeof text !== 'string') return { problem: 'has no "text"' };
  if (!/\S/u.test(text)) return { problem: 'has an empty "text"' };
  const said = (...names: string[]): string | undefined =>
    names
      .map((name) => fields[name])
      .map((value) => (Array.isArray(value) ? value.filter((v) => typeof v === 'string').join(', ') : value))
      .map((value) => (typeof value === 'number' ? String(value) : value))
      .find((value): value is string => typeof value === 'string' && value.trim() !== '')
      ?.replace(/\s+/gu, ' ')
      .trim();
  const title = said('title', 'headline');
  const [id, outlet, byline] = [said('id'), said('outlet', 'source'), said('byline', 'author')];
  const published = edtfOf(said('published', 'date') ?? '');
  const [language, url] = [languageOf(said('language', 'lang')), said('url')];
  return {
    draft: withTitle(line, text, title),
    facts: {
      ...(id ? { id } : {}),
      ...(title ? { title } : {}),
      ...(outlet ? { outlet } : {}),
      ...(byline ? { byline: cleanByline(byline) } : {}),
      ...(published ? { published } : {}),
      ...(language ? { language } : {}),
      ...(url ? { url } : {}),
    },
  };
}

function withTitle(line: string, text: string, title: string | undefined): Draft {
  const body = draftOfText(text);
  const strings = stringsIn(line);
  const runs = through(body.runs, strings.get('text'));
  if (!title) return { ...body, runs };
  const opening = body.text.length - body.text.trimStart().length;
  if (body.text.startsWith(title, opening)) {
    const end = opening + title.length;
    return { text: body.text, runs, blocks: splitAt(body.blocks, end, body.text) };
  }
  const shift = title.length + 2;
  const named = strings.get('title') ?? strings.get('headline');
  const titleRuns =
    named?.value === title
      ? through([{ text: 0, units: title.length, from: 0, length: title.length }], named)
      : [];
  return {
    text: `${title}\n\n${body.text}`,
    runs: [...titleRuns, ...runs.map((run) => ({ ...run, text: run.text + shift }))],
    blocks: [
      { kind: 'title', span: { start: 0, end: title.length } },
      ...body.blocks.map(({ kind, span }) => ({
        kind,
        span: { start: span.start + shift, end: span.end + shift },
      })),
    ],
  };
}

/** What of the first block is the title becomes a block of its own, though no line ends there. */
function splitAt(blocks: readonly Block[], end: number, text: string): Block[] {
  const [first, ...others] = blocks;
  if (!first || first.span.end < end) return [...blocks];
  const rest =
    end + (text.slice(end, first.span.end).length - text.slice(end, first.span.end).trimStart().length);
  return [
    { kind: 'title', span: { start: first.span.start, end } },
    ...(rest < first.span.end ? [{ ...first, span: { start: rest, end: first.span.end } }] : []),
    ...others,
  ];
}

interface JsonString {
  readonly value: string;
  /** From units of the value to units of the line. */
  readonly runs: readonly SourceRun[];
}

/** The strings that are values of the outermost object, each by its last name, as JSON.parse has it. */
function stringsIn(line: string): Map<string, JsonString> {
  const strings = new Map<string, JsonString>();
  let depth = 0;
  let name: string | undefined;
  let last: string | undefined;
  for (const { 0: token, index } of line.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/gu)) {
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    else if (depth !== 1) continue;
    else if (token === ':') name = last;
    else if (token === ',') name = undefined;
    else if (name === undefined) last = JSON.parse(token) as string;
    else if (name === 'text' || name === 'title' || name === 'headline')
      strings.set(name, stringAt(token, index));
  }
  return strings;
}

function stringAt(token: string, index: number): JsonString {
  const runs: SourceRun[] = [];
  let value = '';
  for (const { 0: part, index: at } of token.slice(1, -1).matchAll(/\\u[\da-fA-F]{4}|\\.|[^\\]+/gu)) {
    const said = part.startsWith('\\') ? (JSON.parse(`"${part}"`) as string) : part;
    runs.push({ text: value.length, units: said.length, from: index + 1 + at, length: part.length });
    value += said;
  }
  return { value, runs };
}

/** Runs from a text to a string, led on from the string to the line. */
function through(runs: readonly SourceRun[], string: JsonString | undefined): SourceRun[] {
  if (!string) return [];
  const result: SourceRun[] = [];
  let k = 0;
  for (const run of runs) {
    const end = run.from + run.length;
    while (k < string.runs.length && string.runs[k]!.text + string.runs[k]!.units <= run.from) k++;
    for (let i = k; i < string.runs.length && string.runs[i]!.text < end; i++) {
      const part = string.runs[i]!;
      const from = Math.max(part.text, run.from);
      const units = Math.min(part.text + part.units, end) - from;
      const text = run.text + from - run.from;
      result.push(
        part.units === part.length
          ? { text, units, from: part.from + from - part.text, length: units }
          : { text, units, from: part.from, length: part.length },
      );
    }
  }
  return result;
}
