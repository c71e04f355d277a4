/**
 * An audit as a picture: a bar a row, as long as its share of the words, in three shades from direct to indirect.
 *
 *     auditSvg(audit, 'The Coast, published from 2024-03-01')  →  <svg …><title>Who is quoted, by speaker</title>…</svg>
 *
 * It stands alone: no script, no style sheet, no font to fetch; colours are attributes, so that it is shown alike under
 * any policy. What the bars show is told in words too.
 */
import type { Audit, AuditCounts } from './api.ts';
import { percent, percentOf, REST } from './auditwords.ts';

const WIDE = 960;
const MARGIN = 32;
const NAMES = 280;
const FIGURES = 170;
const HEAD = 104;
const ROW = 30;
const FOOT = 64;
const BAR = 14;
/** Letters that a name has room for. */
const LONGEST = 36;

const PAPER = '#fdfcfa';
const INK = '#191917';
const SOFT = '#595751';
const RULE = '#d9d6ce';
const SHADES = [
  { part: 'direct', colour: '#1c4a86', means: 'all in quotation marks' },
  { part: 'mixed', colour: '#6f93c4', means: 'partly in quotation marks' },
  { part: 'indirect', colour: '#bccde4', means: 'in the outlet’s words' },
] as const;

interface Line {
  readonly name: string;
  readonly counts: AuditCounts;
}

export function auditSvg(audit: Audit, part: string): string {
  const { by, rows, rest, total, rowsInAll } = audit;
  const lines: Line[] = rows.map((row) => ({
    name: by === 'speaker' ? withRole(row) : row.name,
    counts: row,
  }));
  if (rest.statements > 0) lines.push({ name: `(${REST[by]})`, counts: rest });
  const height = HEAD + Math.max(1, lines.length) * ROW + FOOT;
  const title = `Who is quoted, by ${by}`;
  const sums = `${counted(total.words, 'word')} in ${counted(total.statements, 'statement')} of ${counted(total.articles, 'article')}`;
  const left = rowsInAll - rows.length;
  const notes = [
    `${percentOf(total.wire.words, total.words)} by wire`,
    `${percentOf(total.anonymous.words, total.words)} of sources not named`,
    left > 0 ? `${figure(left)} more not shown` : '',
  ].filter(Boolean);
  const told = lines.map(
    ({ name, counts }) =>
      `${name}: ${percent(counts.share)}, ${counted(counts.words, 'word')}, ${counted(counts.statements, 'statement')}`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDE}" height="${height}" viewBox="0 0 ${WIDE} ${height}" role="img" aria-labelledby="title desc" font-family="Charter, 'Source Serif 4', Palatino, Georgia, serif">`,
    `<title id="title">${xml(`${title}: ${part}`)}</title>`,
    `<desc id="desc">${xml(`Bars for shares of ${sums}. ${told.join('; ')}.`)}</desc>`,
    `<rect width="${WIDE}" height="${height}" fill="${PAPER}"/>`,
    text(MARGIN, 44, title, { size: 24, weight: 700 }),
    text(MARGIN, 68, shortened(`${capital(part)}. ${sums}; ${notes.join('; ')}.`, 130), {
      size: 14,
      fill: SOFT,
    }),
    `<line x1="${MARGIN}" x2="${WIDE - MARGIN}" y1="84" y2="84" stroke="${RULE}"/>`,
    ...(lines.length === 0
      ? [text(MARGIN, HEAD + 12, 'No statement fits.', { size: 15 })]
      : lines.map((line, i) => bar(line, HEAD + i * ROW, line.counts === rest ? 0 : audit.most))),
    ...legend(height - 28),
    '</svg>',
    '',
  ].join('\n');
}

const withRole = ({ name, role }: { name: string; role: string | null }): string =>
  role && !name.toLowerCase().includes(role.toLowerCase()) ? `${name}, ${role}` : name;

function bar({ name, counts }: Line, y: number, most: number): string {
  const room = WIDE - 2 * MARGIN - NAMES - FIGURES;
  const scale = most === 0 ? 0 : room / most;
  let x = MARGIN + NAMES;
  const rects = SHADES.flatMap(({ part, colour }) => {
    const wide = counts[part].words * scale;
    const rect = `<rect x="${x.toFixed(1)}" y="${y}" width="${wide.toFixed(1)}" height="${BAR}" fill="${colour}"/>`;
    x += wide;
    return wide > 0 ? [rect] : [];
  });
  const figures = `${percent(counts.share)} · ${counted(counts.words, 'word')}`;
  return [
    '<g>',
    text(MARGIN + NAMES - 12, y + 12, shortened(name, LONGEST), { size: 15, anchor: 'end' }),
    ...rects,
    text(x + 10, y + 12, figures, { size: 14, fill: SOFT }),
    '</g>',
  ].join('');
}

function legend(y: number): string[] {
  let x = MARGIN + NAMES;
  return SHADES.map(({ part, colour, means }) => {
    const key = `<rect x="${x}" y="${y - 10}" width="12" height="12" fill="${colour}"/>${text(x + 18, y, `${part}: ${means}`, { size: 13, fill: SOFT })}`;
    x += 40 + (part.length + means.length) * 6.4;
    return key;
  });
}

const text = (
  x: number,
  y: number,
  words: string,
  { size, fill = INK, weight, anchor }: { size: number; fill?: string; weight?: number; anchor?: 'end' },
): string =>
  `<text x="${x.toFixed(1)}" y="${y}" font-size="${size}" fill="${fill}"${weight ? ` font-weight="${weight}"` : ''}${anchor ? ` text-anchor="${anchor}"` : ''}>${xml(words)}</text>`;

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML may not hold them in any form
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;
const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const xml = (words: string): string =>
  words
    .toWellFormed()
    .replace(NOT_XML, '\ufffd')
    .replace(/[&<>"]/gu, (mark) => MARKUP[mark]!);

function shortened(words: string, most: number): string {
  const letters = [...words.replace(/\s+/gu, ' ')];
  return letters.length <= most
    ? letters.join('')
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const figure = (n: number): string => n.toLocaleString('en-GB');
const counted = (n: number, one: string): string => `${figure(n)} ${n === 1 ? one : `${one}s`}`;
