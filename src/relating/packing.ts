/**
 * A profile as bytes and back: what the record keeps of an article to compare others with.
 *
 *     packed(profile)  →  some 1.5 kB     unpacked(bytes)  →  the profile
 */
import type { Profile } from './profile.ts';

/**
 * Numbers of terms, quotes and dates, and the day; then the lists, wide ones first, so that each lies at a multiple of
 * its width and can be read where it is. In the byte order of the machine, which is little-endian wherever Node runs but
 * on mainframes.
 */
const HEAD = 16;
const UNDATED = -0x80000000;

export function packed(profile: Profile): Uint8Array {
  const { terms, quotes, body, lede, title, names, dates } = profile;
  const head = Int32Array.of(terms.length, quotes.length, dates.length, profile.day ?? UNDATED);
  const lists = [head, terms, quotes, body, lede, title, names, dates];
  const bytes = new Uint8Array(lists.reduce((sum, list) => sum + list.byteLength, 0));
  let at = 0;
  for (const list of lists) {
    bytes.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), at);
    at += list.byteLength;
  }
  return bytes;
}

export function unpacked(bytes: Uint8Array): Profile {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const [n = 0, q = 0, d = 0, day = UNDATED] = new Int32Array(buffer, byteOffset, 4);
  const quotesAt = byteOffset + HEAD + 4 * n;
  const columnsAt = quotesAt + 4 * q;
  const column = (i: number, length = n): Uint16Array =>
    new Uint16Array(buffer, columnsAt + 2 * n * i, length);
  return {
    day: day === UNDATED ? null : day,
    terms: new Uint32Array(buffer, byteOffset + HEAD, n),
    quotes: new Uint32Array(buffer, quotesAt, q),
    body: column(0),
    lede: column(1),
    title: column(2),
    names: column(3),
    dates: column(4, d),
  };
}
