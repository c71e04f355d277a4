/**
 * Tables for spreadsheets, after RFC 4180: a header, commas, quotation marks doubled, lines ended by CR LF.
 *
 *     csv(['name', 'words'], [['Roe, Ana', 12], ['=1+1', 3]])  →  name,words⏎ "Roe, Ana",12⏎ '=1+1,3⏎
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe in front, which makes it a text there.
 */
export type Cell = string | number | null;

export const csv = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [header, ...rows].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');

/** What a formula may begin with, in the letters of wide scripts too; a tab or a line break may stand before it. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
