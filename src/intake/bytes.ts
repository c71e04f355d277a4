/**
 * From places in the decoded characters to places in the bytes.
 *
 *     'é' at unit 3, one unit long  →  2 bytes at byte 3 in UTF-8, 1 in windows-1252, 2 at byte 6 in UTF-16
 */
import type { ByteMap, ByteRun } from '../core/bytemap.ts';
import type { Decoded } from './decode.ts';

/**
 * Where a stretch of the text stands among the decoded characters: as a byte run, with `from` and `length` in UTF-16
 * units of them instead of bytes. Of equal lengths it is verbatim; otherwise one piece (an entity, a run of blanks).
 */
export interface SourceRun {
  readonly text: number;
  readonly units: number;
  readonly from: number;
  readonly length: number;
}

/** `at(unit)` is the byte at which the unit's character starts. Units must be asked for in rising order. */
type ByteAt = (unit: number) => number;

const WIDE = /^utf-16/u;
/** Encodings in which a byte is a character. */
const SINGLE =
  /^(?:windows-(?:874|125\d)|iso-8859-\d+(?:-i)?|koi8-[ru]|macintosh|x-mac-cyrillic|ibm866|x-user-defined)$/u;

export function byteMapOf(runs: readonly SourceRun[], decoded: Decoded, bytes: Uint8Array): ByteMap {
  const { text, encoding, skipped } = decoded;
  if (SINGLE.test(encoding) || (encoding === 'utf-8' && text.length === bytes.length - skipped))
    return runs.map((run) => ({
      text: run.text,
      units: run.units,
      byte: run.from + skipped,
      length: run.length,
    }));
  const starts = unitStarts(decoded, bytes);
  return runs.flatMap((run) =>
    run.units === run.length ? verbatim(run, text, starts) : [piece(run, starts)],
  );
}

const piece = (run: SourceRun, at: ByteAt): ByteRun => {
  const byte = at(run.from);
  return { text: run.text, units: run.units, byte, length: at(run.from + run.length) - byte };
};

/** Splits a run so that each part is either a byte a unit or a single character. */
function verbatim(run: SourceRun, text: string, at: ByteAt): ByteRun[] {
  const parts: ByteRun[] = [];
  const end = run.from + run.length;
  let open: { text: number; units: number; byte: number; length: number } | undefined;
  for (let unit = run.from; unit < end; ) {
    const units = Math.min(end - unit, (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1);
    const byte = at(unit);
    const length = at(unit + units) - byte;
    if (open && units === length && byte === open.byte + open.length) {
      open.units += units;
      open.length += length;
    } else {
      const part = { text: run.text + unit - run.from, units, byte, length };
      parts.push(part);
      open = units === length ? part : undefined;
    }
    unit += units;
  }
  return parts;
}

function unitStarts(decoded: Decoded, bytes: Uint8Array): ByteAt {
  const { text, encoding, skipped, exact } = decoded;
  if (WIDE.test(encoding)) return (unit) => Math.min(skipped + unit * 2, bytes.length);
  const starts = encoding === 'utf-8' && exact ? utf8Starts(text, skipped) : decodedStarts(decoded, bytes);
  return (unit) => starts[unit] ?? bytes.length;
}

function utf8Starts(text: string, skipped: number): Uint32Array {
  const starts = new Uint32Array(text.length + 1);
  let byte = skipped;
  for (let unit = 0; unit < text.length; unit++) {
    starts[unit] = byte;
    const code = text.charCodeAt(unit);
    if (code < 0x80) byte += 1;
    else if (code < 0x800) byte += 2;
    else if (code >= 0xd800 && code < 0xdc00) {
      // both halves of a pair start where the character does
      starts[++unit] = byte;
      byte += 4;
    } else byte += 3;
  }
  starts[text.length] = byte;
  return starts;
}

/** Feeds the decoder byte by byte: what comes out came from the bytes since the last time something did. */
function decodedStarts({ text, encoding, skipped }: Decoded, bytes: Uint8Array): Uint32Array {
  const starts = new Uint32Array(text.length + 1).fill(bytes.length);
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  let unit = 0;
  let since = skipped;
  for (let byte = skipped; byte < bytes.length; byte++) {
    const out = decoder.decode(bytes.subarray(byte, byte + 1), { stream: true });
    if (out === '') continue;
    for (let i = 0; i < out.length; i++) starts[unit++] = since;
    since = byte + 1;
  }
  for (; unit < text.length; unit++) starts[unit] = since;
  return starts;
}
