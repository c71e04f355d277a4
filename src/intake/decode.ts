/**
 * Bytes to characters: which encoding the bytes are in, by BOM, then declaration, then what decodes without error.
 *
 *     EF BB BF 43 61 66 C3 A9  →  { text: 'Café', encoding: 'utf-8', skipped: 3, exact: true }
 *
 * Bytes that are no text at all (images, archives, NULs) give a problem.
 */
import jschardet from 'jschardet';

export interface Decoded {
  readonly text: string;
  /** As the WHATWG Encoding Standard names it, in lower case. */
  readonly encoding: string;
  /** How many bytes the byte order mark took. */
  readonly skipped: number;
  /** Whether every byte was valid; if not, U+FFFD stands for what was not. */
  readonly exact: boolean;
}

const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a ZIP archive (a word processor’s file, perhaps)', [0x50, 0x4b, 0x03, 0x04]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['an old Word file', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an RTF file', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);

/** What the bytes are if they are no text; undefined if they may be. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const known = MAGIC.find(([, magic]) => startsWith(bytes, magic));
  if (known) return known[0];
  if (utf16ByBom(bytes) || utf16ByZeros(bytes)) return undefined;
  const sample = bytes.subarray(0, 65_536);
  return sample.includes(0) || controlsIn(sample) > sample.length * CONTROLS ? 'binary data' : undefined;
}

/** Text has hardly any, and those that it has are strays; of random bytes a tenth are. */
const CONTROLS = 0.02;

/** How many control characters there are that no text needs; ISO-2022-JP shifts with escapes. */
const controlsIn = (bytes: Uint8Array): number =>
  bytes.reduce(
    (sum, byte) => sum + Number(byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127),
    0,
  );

export function decode(bytes: Uint8Array, mayDeclare: boolean): Decoded {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return strictly('utf-8', bytes, 3) ?? loosely('utf-8', bytes, 3);
  const wide = utf16ByBom(bytes);
  if (wide) return strictly(wide, bytes, 2) ?? loosely(wide, bytes, 2);
  const zeros = utf16ByZeros(bytes);
  if (zeros) return strictly(zeros, bytes) ?? loosely(zeros, bytes);
  const declared = mayDeclare ? declaredEncoding(bytes) : undefined;
  const utf8 = strictly('utf-8', bytes);
  // Every byte is valid where a byte is a character, so such a declaration is never found false by decoding; but
  // other text that happens to be valid UTF-8 is next to impossible.
  if (utf8 && ONE_BYTE.test(declared ?? '') && utf8.text.length < bytes.length) return utf8;
  return (
    (declared && strictly(declared, bytes)) ||
    utf8 ||
    mostlyUtf8(bytes) ||
    guessed(bytes) ||
    loosely('windows-1252', bytes)
  );
}

const ONE_BYTE = /^(?:windows|iso-8859|koi8|macintosh|x-mac|ibm)/u;

const utf16ByBom = (bytes: Uint8Array): string | undefined =>
  startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : undefined;

/** Latin text in UTF-16 has a zero in nearly every second byte, always on the same side. */
function utf16ByZeros(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 512);
  if (sample.length < 8) return undefined;
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  const half = sample.length / 2;
  if (zeros[1]! > half * 0.8 && zeros[0] === 0) return 'utf-16le';
  if (zeros[0]! > half * 0.8 && zeros[1] === 0) return 'utf-16be';
  return undefined;
}

/** Named in the first 2 KB by an XML declaration or a meta tag. UTF-16 cannot be declared in bytes like these. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const label =
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)/iu.exec(head)?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(head)?.[1];
  const name = label && encodingNamed(label);
  return name?.startsWith('utf-16') ? 'utf-8' : name;
}

function encodingNamed(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function strictly(encoding: string, bytes: Uint8Array, skipped = 0): Decoded | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return {
      text: decoder.decode(bytes.subarray(skipped)),
      encoding: decoder.encoding,
      skipped,
      exact: true,
    };
  } catch {
    return undefined;
  }
}

const loosely = (encoding: string, bytes: Uint8Array, skipped = 0): Decoded => ({
  text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(skipped)),
  encoding,
  skipped,
  exact: false,
});

/** A file that is cut off or has a few bad bytes is still UTF-8 where good sequences outnumber them by far. */
function mostlyUtf8(bytes: Uint8Array): Decoded | undefined {
  const decoded = loosely('utf-8', bytes);
  let [good, bad] = [0, 0];
  for (const char of decoded.text)
    if (char === '\uFFFD') bad++;
    else if (char > '\x7f') good++;
  return good >= 4 * bad ? decoded : undefined;
}

function guessed(bytes: Uint8Array): Decoded | undefined {
  const sample = Buffer.from(bytes.subarray(0, 65_536));
  const { encoding, confidence } = jschardet.detect(sample);
  const name = encoding && confidence > 0.5 ? encodingNamed(encoding) : undefined;
  return name ? strictly(name, bytes) : undefined;
}
