/**
 * Expressions of time against TIMEX3 marks of type DATE (TimeBank, AQUAINT).
 *
 * `normalised`: the mark's own words, read with the article's date, give the marked day, month or year. `found`: an
 * expression in the running text overlaps the mark, and with its value. `stray`: expressions that touch no TIMEX3 of
 * any type. Marks with other values (seasons, quarters, weeks, decades, “now”) are counted apart. A mark's words alone
 * do not tell whether its sentence looks ahead, so “next door” futures count against the figure.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf } from '../../src/core/edtf.ts';
import { timeExpressions } from '../../src/reading/time/expressions.ts';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (words: string): string =>
  words.replace(/&(\w+);/gu, (all, name: string) => ENTITIES[name] ?? all);
const attribute = (tag: string, name: string): string =>
  new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '';

/** The running text without tags, and its TIMEX3 marks. */
function read(xml: string): { text: string; marks: Mark[]; reference: string | undefined } {
  const dct = /<DCT>\s*<TIMEX3([^>]*)>/u.exec(xml)?.[1] ?? '';
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/u.exec(xml)?.[1] ?? '';
  const marks: Mark[] = [];
  const open: { start: number; tag: string }[] = [];
  let text = '';
  for (const [piece] of body.matchAll(/<[^>]*>|[^<]+/gu)) {
    if (piece.startsWith('<TIMEX3')) open.push({ start: text.length, tag: piece });
    else if (piece === '</TIMEX3>') {
      const { start, tag } = open.pop()!;
      marks.push({ start, end: text.length, type: attribute(tag, 'type'), value: attribute(tag, 'value') });
    } else if (!piece.startsWith('<')) text += plain(piece).replace(/\s/gu, ' ');
  }
  return { text, marks, reference: dayOf(attribute(dct, 'value')) };
}

/** Of a folder that holds folders of .tml files: counts. `misses` is told of each expression that went wrong. */
export function timesCounted(folder: string, misses: (line: string) => void = () => undefined) {
  let [files, calendar, normalised, found, foundRight, other, otherFound, given, stray] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0,
  ];
  for (const corpus of readdirSync(folder))
    for (const name of readdirSync(join(folder, corpus)).filter((n) => n.endsWith('.tml'))) {
      files++;
      const { text, marks, reference } = read(readFileSync(join(folder, corpus, name), 'utf8'));
      const expressions = timeExpressions(text, reference, 0, 'near');
      given += expressions.length;
      for (const { span } of expressions)
        if (!marks.some((m) => span.start < m.end && m.start < span.end)) {
          stray++;
          misses(`stray   ${text.slice(span.start - 20, span.end + 20)}`);
        }
      for (const mark of marks.filter((m) => m.type === 'DATE')) {
        const over = expressions.find(({ span }) => span.start < mark.end && mark.start < span.end);
        if (!/^\d{4}(?:-\d\d){0,2}$/u.test(mark.value)) {
          other++;
          if (over) otherFound++;
          continue;
        }
        calendar++;
        const words = text.slice(mark.start, mark.end);
        const alone = timeExpressions(words, reference, 0, 'near')[0]?.edtf;
        if (alone === mark.value) normalised++;
        else misses(`value   ${reference}  ${words}  ${mark.value}  ${alone ?? '—'}`);
        if (over) found++;
        else
          misses(
            `missed  ${text.slice(mark.start - 20, mark.start)}[${words}]${text.slice(mark.end, mark.end + 20)}`,
          );
        if (over?.edtf === mark.value) foundRight++;
      }
    }
  return { files, calendar, normalised, found, foundRight, other, otherFound, given, stray };
}

/** In percent, for the history. */
export function timesMeasured(folder: string): Record<string, number> {
  const { normalised, found, foundRight, calendar } = timesCounted(folder);
  const share = (part: number): number => Math.round((1000 * part) / calendar) / 10;
  return {
    'dates normalised': share(normalised),
    'dates found': share(found),
    'dates found right': share(foundRight),
  };
}
