/**
 * Search results: the statement or article that holds the words, and a snippet with the words marked.
 *
 *     find(record, 'spillway', { limit: 10 })  →  { items: [{ statement: …, snippet: { text: '… the spillway …' } }], total }
 */
import { lengthOf, type Span } from '../core/span.ts';
import type { Connection } from '../record/connection.ts';
import { articleByRow, statementByRow, textOfArticle } from '../record/listing.ts';
import { countMatches, MOST_RANKED, searchArticles, searchStatements } from '../record/search.ts';
import { matchAll } from '../record/words.ts';
import type { Listing, SearchHit } from './api.ts';
import { articleSummary, inArticles } from './views.ts';

const SNIPPET = 240;

export function find(
  record: Connection,
  words: string,
  { limit = 20, offset = 0 }: { limit?: number; offset?: number },
): Listing<SearchHit> {
  const match = matchAll(words);
  if (match === undefined) return { items: [], total: 0 };
  return record.snapshot(() => {
    const total = countMatches(record, match);
    const first = searchStatements(record, match, limit, offset, total.statements <= MOST_RANKED).map(
      ({ id, marks }) => statementHit(record, id, marks),
    );
    const then =
      first.length >= limit || total.articles === 0
        ? []
        : searchArticles(record, match, limit - first.length, Math.max(0, offset - total.statements)).map(
            ({ id, marks }): SearchHit => ({
              article: articleSummary(articleByRow(record, id)!),
              statement: null,
              snippet: snippetOf(textOfArticle(record, id).text, marks),
            }),
          );
    return { items: [...first, ...then], total: total.statements + total.articles };
  });
}

function statementHit(record: Connection, id: number, marks: readonly Span[]): SearchHit {
  const row = statementByRow(record, id)!;
  const statement = inArticles(record, [row])[0]!;
  const { text } = textOfArticle(record, row.article);
  const inText = marks.flatMap((mark) => inParts(statement.statement.content, mark));
  const [first] = statement.statement.content;
  return { article: statement.article, statement, snippet: snippetOf(text, inText, first!) };
}

/** From a place in the parts' joined words to the places in the text. */
function inParts(parts: readonly Span[], mark: Span): Span[] {
  const found: Span[] = [];
  let at = 0;
  for (const part of parts) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, at + lengthOf(part));
    if (start < end) found.push({ start: part.start + start - at, end: part.start + end - at });
    at += lengthOf(part) + 1;
  }
  return found;
}

/** The stretch of text that holds most marks, cut between words; from `otherwise` on where nothing is marked. */
function snippetOf(text: string, marks: readonly Span[], otherwise?: Span): SearchHit['snippet'] {
  let best = marks[0] ?? { start: otherwise?.start ?? 0, end: otherwise?.start ?? 0 };
  let most = 0;
  for (const [i, mark] of marks.entries()) {
    let n = 0;
    while (marks[i + n] && marks[i + n]!.end <= mark.start + SNIPPET - 60) n++;
    if (n > most) [best, most] = [mark, n];
  }
  let start = Math.max(0, best.start - (marks.length > 0 ? 60 : 0));
  let end = Math.min(text.length, start + SNIPPET);
  while (start > 0 && start < best.start && !/\s/u.test(text[start - 1]!)) start++;
  while (end < text.length && end > best.end && !/\s/u.test(text[end]!)) end--;
  while (start < best.start && /\s/u.test(text[start]!)) start++;
  while (end > best.end && /\s/u.test(text[end - 1]!)) end--;
  return {
    text: text.slice(start, end),
    start,
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start - start, end: mark.end - start })),
  };
}
