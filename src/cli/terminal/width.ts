/** How many columns text takes in a terminal, and wrapping by it. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Columns of one grapheme: 0 for a lone mark, 2 for wide letters and emoji. */
function columnsOf(grapheme: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]+$/u.test(grapheme)) return 0;
  return WIDE.test(grapheme) || grapheme.includes('\ufe0f') ? 2 : 1;
}

export function width(text: string): number {
  if (/^[\x20-\x7e]*$/u.test(text)) return text.length;
  let sum = 0;
  for (const { segment } of graphemes.segment(text)) sum += columnsOf(segment);
  return sum;
}

/** Cut to so many columns, the last an ellipsis where something was cut. */
export function clip(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (width(kept + segment) > columns - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

export const pad = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - width(text)));

/** Lines as [start, end) of the text, broken at blanks; a longer word is broken where it must be. */
export function wrap(text: string, columns: number): [number, number][] {
  const lines: [number, number][] = [];
  let start = 0;
  let end = 0;
  for (const match of text.matchAll(/\S+/gu)) {
    const wordEnd = match.index + match[0].length;
    if (end > start && width(text.slice(start, wordEnd)) > columns) {
      lines.push([start, end]);
      start = match.index;
    } else if (end === start) start = match.index;
    while (width(text.slice(start, wordEnd)) > columns) {
      let cut = start;
      for (const { segment, index } of graphemes.segment(text.slice(start, wordEnd))) {
        if (width(text.slice(start, start + index + segment.length)) > columns) break;
        cut = start + index + segment.length;
      }
      if (cut === start) cut = Math.min(wordEnd, start + 1);
      lines.push([start, cut]);
      start = cut;
    }
    end = wordEnd;
  }
  if (end > start) lines.push([start, end]);
  return lines;
}

/** Wrapped with the same indent on every line. */
export const wrapped = (text: string, columns: number, indent = ''): string =>
  wrap(text, Math.max(10, columns - width(indent)))
    .map(([a, b]) => indent + text.slice(a, b))
    .join('\n');
