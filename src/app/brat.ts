/**
 * Statements as brat standoff, laid out as PolNeAR's files are, for brat and for tools made for that corpus.
 *
 *     T1  Source 30 38  Ana Ruiz        T3  Content 0 16;40 51  “It held,” …
 *     T2  Cue 39 43     said            T4  Attribution 39 43   said
 *     E1  Attribution:T4 Source:T1 Cue:T2 Content:T3
 *
 * brat counts Unicode code points, so the offsets differ from Whence's own wherever an emoji stands before.
 */
import { codePointsOf } from './codepoints.ts';
import { joinedText, type Span } from '../core/span.ts';
import type { Statement } from '../core/statement.ts';

export function bratOf(text: string, statements: readonly Statement[]): string {
  const points = codePointsOf(text);
  const lines: string[] = [];
  let things = 0;
  const thing = (label: string, spans: readonly Span[]): string => {
    const parts = spans.flatMap((span) => withoutBreaks(text, span));
    const places = parts.map(({ start, end }) => `${points(start)} ${points(end)}`).join(';');
    things++;
    lines.push(`T${things}\t${label} ${places}\t${joinedText(text, parts)}`);
    return `T${things}`;
  };
  for (const [i, { source, cue, content }] of statements.entries()) {
    const roles: string[] = [];
    if (source.length > 0) roles.push(`Source:${thing('Source', source)}`);
    if (cue.length > 0) roles.push(`Cue:${thing('Cue', cue)}`);
    roles.push(`Content:${thing('Content', content)}`);
    const label = source.length > 0 ? 'Attribution' : 'Attribution-no-source';
    // An event needs words to hang on. PolNeAR has none without a cue; there the content has to serve.
    const trigger = thing(label, cue.length > 0 ? cue : content);
    lines.push(`E${i + 1}\t${label}:${trigger} ${roles.join(' ')}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** The span cut at line ends, because a line of standoff cannot hold one. */
function withoutBreaks(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  for (const { 0: line, index } of text.slice(start, end).matchAll(/[^\r\n]*[^\s]/gu))
    parts.push({ start: start + index, end: start + index + line.length });
  return parts;
}
