/**
 * How far a long run is: one line that rewrites itself on a terminal, a line now and then elsewhere.
 *
 *     412 of 1000 · 58 a second · 2024-03-05-echo.html
 */
import { safe } from './style.ts';
import { clip } from './width.ts';

export interface Progress {
  step(name: string): void;
  /** Clears the line, so that something else can be written. */
  clear(): void;
}

const QUIET_MS = 2000;

export function progress(
  total: () => number | undefined,
  stream: NodeJS.WriteStream = process.stderr,
): Progress {
  const begun = Date.now();
  let done = 0;
  let shown = 0;
  let written = false;
  return {
    step(name) {
      done++;
      const now = Date.now();
      const every = stream.isTTY ? 100 : 10_000;
      if (now - shown < every || (!stream.isTTY && now - begun < QUIET_MS)) return;
      shown = now;
      const of = total();
      const rate = done / Math.max(0.001, (now - begun) / 1000);
      const line = `${done}${of === undefined ? '' : ` of ${of}`} · ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second · ${safe(name)}`;
      if (stream.isTTY) stream.write(`\r\u001b[2K${clip(line, (stream.columns || 80) - 1)}`);
      else stream.write(`${line}\n`);
      written = true;
    },
    clear() {
      if (written && stream.isTTY) stream.write('\r\u001b[2K');
      written = false;
    },
  };
}
