/**
 * One statement in a list, with where it stands and by what way it came.
 *
 *     2024-03-04  Harbour Echo ← Coastal News Agency ← Ana Roe
 *         “The dam held,”
 *         said, at a press conference here on Monday, Halvard        Dam holds, says port  4f21ab09 s3
 */
import type { StatementInArticle } from '../../app/api.ts';
import { type Paint, safe } from './style.ts';
import { clip, wrapped } from './width.ts';

export function statementLines(
  { statement, article, words, person, date }: StatementInArticle,
  text: (span: { start: number; end: number }) => string,
  paint: Paint,
  columns: number,
): string {
  const way = [
    article.outlet ?? 'unnamed outlet',
    ...statement.relay.map(({ name }) => name),
    person?.name ?? '—',
  ].join(' ← ');
  const when = date ? `${date.edtf}${date.of === 'article' ? ' (published)' : ''}` : 'undated';
  const setting = [
    statement.cue.map(text).join(' … ') || (statement.kind === 'direct' ? 'quoted' : ''),
    statement.attitude === 'neutral' ? '' : statement.attitude,
    statement.occasion ? text(statement.occasion.span) : '',
    statement.where?.value ?? '',
  ].filter(Boolean);
  return [
    `${paint(pad12(when), 'bold')}  ${safe(way)}`,
    wrapped(safe(words).replaceAll('\n', ' '), columns, '    '),
    `    ${paint(clip(safe(`${setting.join(', ')}${setting.length > 0 ? ' · ' : ''}${article.title ?? article.id} · ${article.key.slice(0, 8)} ${statement.id}`), columns - 4), 'dim')}`,
  ].join('\n');
}

const pad12 = (when: string): string => when.padEnd(10);
