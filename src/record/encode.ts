/**
 * How spans and byte maps are written down.
 *
 *     [{ start: 89, end: 106 }, { start: 120, end: 130 }]  ↔  "89-106 120-130"
 *
 * Spans as text, because a record should be legible in any SQLite shell; byte maps, which nobody reads by eye and
 * which are a run a typographic mark, as differences in variable-length integers: some 4 bytes a run.
 */
import type { ByteMap, ByteRun } from '../core/bytemap.ts';
import type { Span } from '../core/span.ts';

export const spansToText = (spans: readonly Span[]): string =>
  spans.map(({ start, end }) => `${start}-${end}`).join(' ');

export function spansFromText(text: string): Span[] {
  if (text === '') return [];
  return text.split(' ').map((part) => {
    const dash = part.indexOf('-');
    return { start: Number(part.slice(0, dash)), end: Number(part.slice(dash + 1)) };
  });
}

/** Runs as differences: where it starts after the run before, its units, the same in bytes, its length. */
export function packMap(map: ByteMap): Uint8Array {
  const bytes: number[] = [];
  const put = (value: number): void => {
    let rest = value;
    while (rest >= 0x80) {
      bytes.push((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    bytes.push(rest);
  };
  let [text, byte] = [0, 0];
  for (const run of map) {
    put(run.text - text);
    put(run.units);
    // A title may stand further down in the bytes than in the text, so this difference can be negative.
    const step = run.byte - byte;
    put(step < 0 ? -step * 2 - 1 : step * 2);
    put(run.length);
    text = run.text + run.units;
    byte = run.byte + run.length;
  }
  return Uint8Array.from(bytes);
}

export function unpackMap(bytes: Uint8Array): ByteMap {
  const runs: ByteRun[] = [];
  let at = 0;
  const take = (): number => {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = bytes[at++]!;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 0x80;
    }
  };
  let [textEnd, byteEnd] = [0, 0];
  while (at < bytes.length) {
    const text = textEnd + take();
    const units = take();
    const step = take();
    const byte = byteEnd + (step % 2 ? -(step + 1) / 2 : step / 2);
    const length = take();
    runs.push({ text, units, byte, length });
    textEnd = text + units;
    byteEnd = byte + length;
  }
  return runs;
}
